import { byId } from './dom';
import { type Ears, findEars } from './ears';

const CONSENT = 'microphone-consent';

/** What the microphone button and the space bar do. */
interface Actions {
  /** Somebody wants to talk. */
  wake(): void;
  /** Somebody has said enough. */
  enough(): void;
}

/**
 * Shows the microphone button where the browser recognises speech; undefined where it doesn't. The space bar wakes the speaker
 * in both cases, wherever it would not type or press something.
 */
export async function startMicrophone(lang: string, { wake, enough }: Actions) {
  const ears = await findEars(lang);
  const button = byId('mic');
  button.hidden = !ears;
  button.addEventListener('click', () => {
    if (button.ariaPressed === 'true') enough();
    else withConsent(ears, wake);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || event.repeat || takesSpace(event.target)) return;
    event.preventDefault();
    withConsent(ears, wake);
  });
  document.addEventListener('keyup', (event) => {
    if (event.key === ' ' && !takesSpace(event.target)) enough();
  });
  return ears;
}

function takesSpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, button, select, summary, dialog *');
}

/** Asks once before sound leaves this machine to be recognised. */
function withConsent(ears: Ears | undefined, act: () => void) {
  if (!ears || ears.local || localStorage.getItem(CONSENT)) return act();
  const dialog = byId('consent');
  if (!(dialog instanceof HTMLDialogElement)) return;
  dialog.returnValue = '';
  dialog.onclose = () => {
    if (dialog.returnValue !== 'yes') return;
    localStorage.setItem(CONSENT, 'yes');
    act();
  };
  dialog.showModal();
}
