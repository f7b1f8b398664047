import type { Exchange } from '../reply';
import { byId, make } from './dom';

/** Opens and closes the drawer of what went to the skill and came back. */
export function startDrawer() {
  const toggle = byId('drawer-toggle');
  toggle.addEventListener('click', () => {
    const drawer = byId('drawer');
    drawer.hidden = !drawer.hidden;
    toggle.setAttribute('aria-expanded', String(!drawer.hidden));
    document.body.classList.toggle('with-drawer', !drawer.hidden);
  });
}

/** Puts an exchange on top of the drawer. */
export function addExchange({ request, response, error, handlerMs }: Exchange) {
  byId('no-turns').hidden = true;
  const { request: inner } = request;
  const name = inner.type === 'IntentRequest' ? inner.intent.name : inner.type;
  const answer = error ?? JSON.stringify(response, null, 2);
  const asked = JSON.stringify(request, null, 2);
  const copy = make('button', 'quiet copy', 'Copy');
  copy.type = 'button';
  copy.addEventListener('click', async () => {
    const text = JSON.stringify({ request, response, error }, null, 2);
    const done = await navigator.clipboard.writeText(text).then(
      () => 'Copied',
      () => "Can't copy",
    );
    copy.textContent = done;
  });
  const timing = make('span', 'timing', `${handlerMs.toFixed(1)} ms`);
  const summary = make('summary', '', make('span', 'name', name), timing);
  const turn = make('details', error === null ? 'turn' : 'turn failed', summary);
  turn.append(copy, code('Request', asked), code(error === null ? 'Response' : 'Error', answer));
  turn.open = true;
  for (const older of byId('turns').querySelectorAll('details')) older.open = false;
  byId('turns').prepend(turn);
}

function code(title: string, text: string) {
  const pre = make('pre', '', text);
  pre.tabIndex = 0;
  pre.setAttribute('aria-label', title);
  pre.setAttribute('role', 'region');
  return make('div', 'code', make('h3', '', title), pre);
}
