import { byId } from './dom';

/** What the light ring shows. */
export type State = 'idle' | 'listening' | 'thinking' | 'speaking';

const words: Readonly<Record<State, string>> = {
  idle: 'Asleep',
  listening: 'Listening',
  thinking: 'Thinking',
  speaking: 'Speaking',
};

/** Lights the ring, and says the same in a word. */
export function showState(state: State) {
  byId('speaker').dataset.state = state;
  byId('status').textContent = words[state];
}
