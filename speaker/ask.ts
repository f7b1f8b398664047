import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { ui } from 'ask-sdk-model';
import { createDevice } from './device';
import { checkMemory, openForWriting } from './files';
import { toStep } from './script';
import { checkedLocale, LOCALES, loadHandler, loadModel } from './skill';
import { plainText, stretches } from './ssml';
import { createUnderstanding } from './understanding';
import { run, toUsageError } from './usage';

const help = `Usage: npm run --silent ask -- [options] [utterance ...]

Says each utterance to the skill and prints what is spoken. Without one it reads them from
stdin, one a line. "open back spasm coach" opens the skill. A line like +75s or +2m moves the
time on, and (silence) is nobody answering.

  --json           print a JSON object for each utterance: request, response, what is spoken
  --fresh          give each utterance a session of its own
  --locale LOCALE  ${LOCALES.join(', ')}; en-US if not given
  --wav FILE       also write what is heard to a WAV file
  --memory FILE    remember in a JSON file; without it all is forgotten at the end
  --help           print this`;

run('ask', async () => {
  const { values: options, positionals } = readArguments();
  if (options.help) return console.info(help);
  const locale = checkedLocale(options.locale);
  if (options.memory !== undefined) await checkMemory(options.memory);
  const wav = options.wav === undefined ? undefined : await openForWriting(options.wav);
  const tape = wav && (await import('./tape')).createTape();

  const [handler, model] = await Promise.all([loadHandler(options.memory), loadModel(locale)]);
  const lines = positionals.length > 0 ? positionals : createInterface({ input: process.stdin });
  const speaker = { handler, model, understand: createUnderstanding(model), locale };
  for await (const { turn, heard, nowMs } of converse(speaker, lines, options.fresh)) {
    tape?.record(stretches(heard), nowMs);
    const text = options.json ? JSON.stringify(turn) : plainText(heard);
    if (text !== '') process.stdout.write(`${text}\n`);
  }
  if (wav && tape) {
    await wav.writeFile(await tape.toWav());
    await wav.close();
  }
});

type Speaker = Omit<Parameters<typeof createDevice>[0], 'now' | 'newId'>;

/** What is sent and what is heard, line by line. The time is now, and moves only by lines that say so. */
async function* converse(
  speaker: Speaker,
  lines: Iterable<string> | AsyncIterable<string>,
  isFresh: boolean,
) {
  let nowMs = Math.floor(Date.now() / 1000) * 1000;
  const newDevice = () => createDevice({ ...speaker, now: () => nowMs, newId: randomUUID });
  let device = newDevice();
  let reprompt: ui.OutputSpeech | undefined;
  for await (const line of lines) {
    const step = toStep(line);
    if (step?.kind === 'wait') nowMs += step.ms;
    if (step?.kind === 'silence') {
      const turn = await device.end('(silence)', 'EXCEEDED_MAX_REPROMPTS');
      yield turn ? { turn, heard: reprompt, nowMs } : { turn: unheard, nowMs };
    }
    if (step?.kind === 'say') {
      if (isFresh) device = newDevice();
      const turn = await device.hear(step.utterance);
      reprompt = turn.response.response.reprompt?.outputSpeech;
      yield { turn, heard: turn.response.response.outputSpeech, nowMs };
    }
  }
  // Nobody says any more: the skill hears of that, and may remember.
  if (!isFresh) await device.end('', 'EXCEEDED_MAX_REPROMPTS');
}

/** Silence where no session is open: nothing is sent, and nothing is said. */
const unheard = {
  utterance: '(silence)',
  intent: null,
  slots: {},
  request: null,
  response: null,
  speech: '',
  reprompt: null,
  ended: true,
};

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
        wav: { type: 'string' },
        memory: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw toUsageError(error);
  }
}
