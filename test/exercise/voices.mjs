// Speaks with two voices and prints, as JSON, when they speak: { eSpeak: [[[start, end], …], …],
// slt: { line: ms, … } }. Reads { documents: [SSML, …], lines: [text, …] } from stdin. A program
// of its own because jest can't load the voices.
import { text } from 'node:stream/consumers';
import loadESpeak from '@echogarden/espeak-ng-emscripten';
import { loadFlite } from './flite.mjs';

const FRAME_MS = 5;

/** -50 dB of full scale: above the noise of both voices, below their softest consonants. */
const THRESHOLD = 32768 * 10 ** (-50 / 20);

/** Longer than any pause inside a line, shorter than any break between lines. */
const GAP_MS = 500;

/** The stretches of speech in 16-bit samples, as [start, end] in milliseconds. */
function stretches(samples, rate) {
  const frame = Math.round((rate * FRAME_MS) / 1000);
  const found = [];
  for (let at = 0; at + frame <= samples.length; at += frame) {
    let power = 0;
    for (let i = at; i < at + frame; i++) power += samples[i] ** 2;
    if (Math.sqrt(power / frame) < THRESHOLD) continue;
    const start = Math.round((at / rate) * 1000);
    const last = found.at(-1);
    if (last && start - last[1] < GAP_MS) last[1] = start + FRAME_MS;
    else found.push([start, start + FRAME_MS]);
  }
  return found;
}

async function eSpeakVoice() {
  const { eSpeakNGWorker } = await loadESpeak();
  const worker = new eSpeakNGWorker();
  if (worker.set_voice('en-us') !== 0) throw new Error('eSpeak NG has no voice en-us');
  worker.set_rate(175);
  return (ssml) => {
    const chunks = [];
    worker.synthesize(ssml, (chunk) => {
      if (chunk) chunks.push(Buffer.from(chunk.slice().buffer));
      return false;
    });
    const bytes = Buffer.concat(chunks);
    return stretches(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2), 22_050);
  };
}

async function sltVoice() {
  const say = await loadFlite('slt');
  return (line) => {
    const wav = say(line);
    const samples = new Int16Array(wav.buffer, 44, (wav.length - 44) >> 1);
    const found = stretches(samples, 16_000);
    return found[found.length - 1][1] - found[0][0];
  };
}

const { documents, lines } = JSON.parse(await text(process.stdin));
const eSpeak = await eSpeakVoice();
const slt = await sltVoice();
const lengths = Object.fromEntries(lines.map((line) => [line, slt(line)]));
process.stdout.write(JSON.stringify({ eSpeak: documents.map(eSpeak), slt: lengths }));
