import { byId, make } from './dom';

/** Shows what one could say now; a press says it. */
export function showChips(sayings: readonly string[], onPick: (saying: string) => void) {
  const items = sayings.map((saying) => {
    const chip = make('button', 'chip', saying);
    chip.type = 'button';
    chip.addEventListener('click', () => onPick(saying));
    return make('li', '', chip);
  });
  const list = byId('chips');
  const focused = list.contains(document.activeElement);
  list.replaceChildren(...items);
  if (focused) list.querySelector('button')?.focus();
}
