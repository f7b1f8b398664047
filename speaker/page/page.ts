import type { Reply, Sound } from '../reply';
import { clearBreath, createBreath } from './breath';
import { showChips } from './chips';
import { createClock } from './clock';
import { startControls } from './controls';
import { byId, inputById } from './dom';
import { addExchange, startDrawer } from './drawer';
import type { Ears } from './ears';
import { startMicrophone } from './microphone';
import { showState } from './ring';
import { greeting, say, silence } from './skill';
import { addCard, addHeard, addNote, addSpoken } from './transcript';

/** How long Alexa listens after a question. */
const LISTEN_MS = 8000;

const AHEAD = 'clock-ahead-ms';
const clock = createClock(Number(sessionStorage.getItem(AHEAD) ?? 0), (ms) =>
  sessionStorage.setItem(AHEAD, String(ms)),
);
const mouth = startControls(clock);
const box = inputById('utterance');
const mic = byId('mic');

/** What the speaker is doing: aborted by whoever talks to it. */
let doing = new AbortController();
/** The answer that is open: its reprompt, if it was not said yet; undefined when no session is open. */
let open: { reprompt: Sound | null } | undefined;
/** When the speech was cut, until something is said or the speaker goes on. */
let cutAtMs: number | undefined;
let speaking = false;
let ears: Ears | undefined;
let byVoice = false;

/** Ends what the speaker is doing, as the wake word does, and gives the signal for what comes instead. */
function interrupt(): AbortSignal {
  if (speaking) cutAtMs = clock.now();
  clock.hold();
  doing.abort();
  doing = new AbortController();
  return doing.signal;
}

async function ask(utterance: string) {
  const signal = interrupt();
  const atMs = cutAtMs ?? clock.now();
  cutAtMs = undefined;
  showProblem('');
  showState('thinking');
  const understood = addHeard(utterance);
  const reply = await say(utterance, atMs);
  understood(reply);
  take(reply);
  if (signal.aborted) return;
  if (reply.speech && !(await speak(reply.speech, signal, reply.card))) return;
  await listen(signal);
}

/** Shows what came with an answer, beside what is said. */
function take({ exchanges, ended, reprompt, chips }: Reply) {
  for (const exchange of exchanges) {
    addExchange(exchange);
    if (exchange.error !== null)
      showProblem('The skill failed. The developer drawer has its error.');
  }
  open = ended ? undefined : { reprompt };
  pickable(chips);
}

function pickable(chips: readonly string[]) {
  showChips(chips, (utterance) => {
    byVoice = false;
    run(ask(utterance));
  });
}

async function speak(sound: Sound, signal: AbortSignal, card: Reply['card'] = null) {
  const mark = addSpoken(sound);
  if (card) addCard(card);
  const draw = createBreath(sound);
  const step = () => {
    if (!speaking || signal.aborted) return;
    mark(mouth.positionMs());
    draw(mouth.positionMs());
    requestAnimationFrame(step);
  };
  cutAtMs = undefined;
  speaking = true;
  showState('speaking');
  try {
    const said = mouth.say(sound, signal);
    requestAnimationFrame(step);
    return await said;
  } finally {
    speaking = false;
    mark();
    clearBreath();
  }
}

/** Listens after an answer, says the reprompt once, listens again, and then gives up: as Alexa does. */
async function listen(signal: AbortSignal) {
  while (open && !signal.aborted) {
    showState('listening');
    clock.run();
    if (byVoice) run(hear(signal));
    do {
      if (!(await clock.wait(LISTEN_MS, signal))) return;
    } while (box.value !== '');
    const { reprompt } = open;
    open = { reprompt: null };
    if (!reprompt) {
      const reply = await silence(clock.now());
      if (reply) take(reply);
      addNote('Nobody answered, so the session ended.');
    } else if (!(await speak(reprompt, signal))) return;
  }
  if (signal.aborted) return;
  clock.hold();
  showState('idle');
}

/** Hears one utterance by the microphone. */
async function hear(signal: AbortSignal) {
  if (!ears) return;
  mic.setAttribute('aria-pressed', 'true');
  try {
    const heard = await ears.listen((words) => {
      box.value = words;
    }, signal);
    if (signal.aborted) return;
    box.value = '';
    if (heard !== '') await ask(heard);
  } finally {
    mic.setAttribute('aria-pressed', 'false');
  }
}

/** Wakes the speaker: it stops talking, and listens. */
function wake() {
  const signal = interrupt();
  showState('listening');
  byVoice = ears !== undefined;
  if (!ears) box.focus();
  run(hear(signal).then(() => listen(signal)));
}

function run(work: Promise<unknown>) {
  work.catch((error: unknown) => {
    showProblem(error instanceof Error ? error.message : String(error));
    showState('idle');
  });
}

function showProblem(text: string) {
  byId('problem').textContent = text;
}

byId('ask').addEventListener('submit', (event) => {
  event.preventDefault();
  const utterance = box.value.trim();
  box.value = '';
  byVoice = false;
  if (utterance !== '') run(ask(utterance));
});
box.addEventListener('input', () => {
  if (speaking) run(listen(interrupt()));
});
startDrawer();
run(greeting().then(pickable));
startMicrophone(navigator.language, { wake, enough: () => ears?.enough() }).then((found) => {
  ears = found;
});
