import type { Clock } from './clock';
import { byId, inputById } from './dom';
import { createBrowserVoice, createLoudspeaker, type Mouth } from './mouth';

const FAST = 8;

/** Starts the volume, the speed and the choice of a voice, and gives the mouth that they set. */
export function startControls(clock: Clock): Mouth {
  const audio = new Audio();
  const volume = inputById('volume');
  const fast = inputById('fast');
  const loudspeaker = createLoudspeaker(audio, clock);
  let mouth = loudspeaker;

  const setVolume = () => {
    audio.volume = volume.valueAsNumber;
  };
  setVolume();
  volume.addEventListener('input', setVolume);
  fast.addEventListener('change', () => {
    clock.setSpeed(fast.checked ? FAST : 1);
    audio.playbackRate = clock.speed;
  });
  offerVoices((voice) => {
    mouth = voice ? createBrowserVoice(voice, () => volume.valueAsNumber, clock) : loudspeaker;
  });
  return {
    say: (sound, signal) => mouth.say(sound, signal),
    positionMs: () => mouth.positionMs(),
  };
}

/** Offers the browser's own voices once it has any. Only those that work on this machine: the others send the words away. */
function offerVoices(choose: (voice: SpeechSynthesisVoice | undefined) => void) {
  const select = byId('voice');
  if (!(select instanceof HTMLSelectElement) || !('speechSynthesis' in window)) return;
  let voices: SpeechSynthesisVoice[] = [];
  const update = () => {
    const chosen = select.value;
    voices = speechSynthesis
      .getVoices()
      .filter(({ localService, lang }) => localService && /^en\b/.test(lang));
    byId('voices').hidden = voices.length === 0;
    select.replaceChildren(
      new Option('Built in', ''),
      ...voices.map(({ name, voiceURI }) => new Option(name, voiceURI)),
    );
    select.value = voices.some(({ voiceURI }) => voiceURI === chosen) ? chosen : '';
  };
  update();
  speechSynthesis.addEventListener('voiceschanged', update);
  select.addEventListener('change', () =>
    choose(voices.find(({ voiceURI }) => voiceURI === select.value)),
  );
}
