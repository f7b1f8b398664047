import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createDevice, type Device, type Turn } from './device';
import { createPerformance, createReading, type Perform } from './performance';
import { findPlayer } from './player';
import { createScreen, type Screen } from './screen';
import { checkedLocale, LOCALES, loadHandler, loadModel, memoryFile } from './skill';
import { stretches } from './ssml';
import { createUnderstanding } from './understanding';
import { run, toUsageError } from './usage';
import { createVoice } from './voice';

const help = `Usage: npm run talk -- [options]

Talks to the skill in the terminal: type what you would say.

  --fast           skip the waiting, and the sound
  --locale LOCALE  ${LOCALES.join(', ')}; en-US if not given
  --help           print this`;

const opening = `Back Spasm Coach. Type what you would say, also in the middle of an answer; Ctrl-D leaves.
What it remembers is in ${relative(process.cwd(), memoryFile)}; "forget me" deletes it.`;
const noPlayer =
  'There is no sound: this machine has none of the players aplay, paplay, afplay, ffplay, play.';

/** A device listens so long after an answer, and once more after the reprompt (in milliseconds). */
const LISTENING_MS = 8000;

run('talk', async () => {
  const { values: options } = readArguments();
  if (options.help) return console.info(help);
  const locale = checkedLocale(options.locale);
  const [handler, model] = await Promise.all([loadHandler(memoryFile), loadModel(locale)]);
  const understand = createUnderstanding(model);
  const device = createDevice({
    handler,
    model,
    understand,
    locale,
    now: Date.now,
    newId: randomUUID,
  });
  const folder = await mkdtemp(join(tmpdir(), 'back-spasm-coach-'));
  const play = options.fast ? undefined : findPlayer(process.env.PATH ?? '');
  const sound = play && { play, file: join(folder, 'answer.wav') };

  let cut = new AbortController();
  let isLeaving = false;
  const leave = () => {
    isLeaving = true;
    screen.close();
    cut.abort();
  };
  const screen = createScreen(leave);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
  const perform = options.fast
    ? createReading(screen)
    : createPerformance(screen, await createVoice(), sound);
  const isPatient = screen.isTerminal && !options.fast;

  const hear = async (utterance: string) => {
    cut = new AbortController();
    const turn = await device.hear(utterance);
    return present(turn, { device, perform, screen, isPatient, signal: cut.signal });
  };
  try {
    screen.say(opening);
    if (!play && !options.fast) screen.say(noPlayer);
    const welcome = `open ${model.invocationName}`;
    screen.say(`› ${welcome}`);
    let speaking = hear(welcome);
    for await (const line of screen.lines) {
      if (line.trim() === '') continue;
      // A person interrupts; a script waits for its turn.
      if (screen.isTerminal) cut.abort();
      await speaking;
      if (isLeaving) break;
      if (!screen.isTerminal) screen.say(`› ${line}`);
      speaking = hear(line);
    }
    if (screen.isTerminal) cut.abort();
    await speaking;
    await device.end('', 'USER_INITIATED');
  } finally {
    screen.close();
    await rm(folder, { recursive: true, force: true });
  }
});

interface Stage {
  readonly device: Device;
  readonly perform: Perform;
  readonly screen: Screen;
  /** Whether silence counts: a reprompt, and then the end. */
  readonly isPatient: boolean;
  readonly signal: AbortSignal;
}

/** Says an answer, and listens as long as a device does. Ends early when the signal cuts it. */
async function present(
  turn: Turn,
  { device, perform, screen, isPatient, signal }: Stage,
): Promise<void> {
  const { outputSpeech, reprompt } = turn.response.response;
  try {
    await perform(stretches(outputSpeech), signal);
    if (isPatient && !turn.ended) {
      await silence(screen, signal);
      await perform(stretches(reprompt?.outputSpeech), signal);
      await silence(screen, signal);
      await device.end('', 'EXCEEDED_MAX_REPROMPTS');
      screen.say('(The session is over. Say something, and a new one begins.)');
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Waits until nobody has said anything for as long as a device listens. */
async function silence(screen: Screen, signal: AbortSignal): Promise<void> {
  do await sleep(LISTENING_MS, undefined, { signal });
  while (screen.isTyping());
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        fast: { type: 'boolean', default: false },
        locale: { type: 'string', default: 'en-US' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw toUsageError(error);
  }
}
