import type { Reply, Sound } from '../reply';
import { byId, make } from './dom';

/** What was said to the speaker. The mark of what was understood is filled in when the answer is there. */
export function addHeard(utterance: string): (reply: Reply) => void {
  const mark = make('span', 'understood');
  add(make('p', 'heard', make('span', 'words', utterance), mark));
  return ({ intent, slots }) => {
    const filled = Object.entries(slots).map(([name, value]) => ` ${name}: ${value}`);
    mark.textContent = intent === null ? 'not understood' : [intent, ...filled].join(' ·');
    mark.classList.toggle('missed', intent === null);
    scrollDown();
  };
}

/** What the speaker says. Called with the position in the recording it marks the line under way; without, none. */
export function addSpoken({ lines }: Sound): (positionMs?: number) => void {
  const spoken = lines.filter(({ text }) => text !== '');
  const spans = spoken.map(({ text }) => make('span', 'line', text));
  add(make('p', 'spoken', ...spans.flatMap((span) => [span, ' '])));
  let current = -1;
  return (positionMs) => {
    const now =
      positionMs === undefined ? -1 : spoken.findLastIndex(({ startMs }) => positionMs >= startMs);
    if (now === current) return;
    spans[current]?.classList.remove('now');
    current = now;
    const span = spans[now];
    const line = spoken[now];
    if (!span || !line) return;
    span.classList.add('now');
    keepInView(span);
    byId('spoken').textContent = line.text;
  };
}

export function addCard({ title, text }: NonNullable<Reply['card']>) {
  add(make('article', 'card', make('h2', '', title), make('p', '', text)));
}

/** Something that happened, in the margin. */
export function addNote(text: string) {
  add(make('p', 'note', text));
}

function add(element: HTMLElement) {
  document.getElementById('hint')?.remove();
  byId('transcript').append(element);
  scrollDown();
}

/** Scrolls the transcript, and never the page: the speaker stays in sight. */
function keepInView(element: HTMLElement) {
  const frame = byId('transcript');
  const { top, bottom } = element.getBoundingClientRect();
  const outer = frame.getBoundingClientRect();
  if (top < outer.top) frame.scrollTop -= outer.top - top;
  else if (bottom > outer.bottom) frame.scrollTop += bottom - outer.bottom;
}

function scrollDown() {
  const transcript = byId('transcript');
  transcript.scrollTop = transcript.scrollHeight;
}
