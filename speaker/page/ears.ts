/** The part of the Web Speech API's recognition that the page uses; TypeScript's library has none of it. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  processLocally?: boolean;
  start(): void;
  stop(): void;
  abort(): void;
  onresult: ((event: { readonly results: SpeechRecognitionResultList }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
}

interface RecognitionConstructor {
  new (): Recognition;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

declare global {
  interface Window {
    readonly SpeechRecognition?: RecognitionConstructor;
    readonly webkitSpeechRecognition?: RecognitionConstructor;
  }
}

/** A microphone that understands words. */
export interface Ears {
  /** Whether the words are recognised on this machine; otherwise the browser's maker gets the sound. */
  readonly local: boolean;
  /** Resolves to what was said, '' if nothing was; tells of words as they come. Rejects with a reason to show. */
  listen(onWords: (words: string) => void, signal: AbortSignal): Promise<string>;
  /** Stops listening, and takes what was said so far. */
  enough(): void;
}

const reasons: Readonly<Record<string, string>> = {
  'not-allowed': "The browser doesn't allow this page to use the microphone.",
  'service-not-allowed': "The browser doesn't allow speech recognition here.",
  'audio-capture': 'No microphone was found.',
  network: "The browser's speech recognition can't be reached.",
};

/** The browser's speech recognition, if it has one. */
export async function findEars(lang: string): Promise<Ears | undefined> {
  const Recogniser = window.SpeechRecognition ?? window.webkitSpeechRecognition;
  if (!Recogniser) return undefined;
  const state = await Recogniser.available?.({ langs: [lang], processLocally: true }).catch(
    () => undefined,
  );
  const local = state === 'available';
  let recognition: Recognition | undefined;

  return {
    local,
    enough: () => recognition?.stop(),
    listen: (onWords, signal) =>
      new Promise((resolve, reject) => {
        const current = new Recogniser();
        recognition = current;
        current.lang = lang;
        current.interimResults = true;
        if (local) current.processLocally = true;
        let heard = '';
        current.onresult = ({ results }) => {
          heard = [...results].map((result) => result[0]?.transcript ?? '').join('');
          onWords(heard);
        };
        current.onerror = ({ error }) => {
          const reason = reasons[error];
          if (reason) reject(new Error(reason));
        };
        current.onend = () => resolve(signal.aborted ? '' : heard.trim());
        signal.addEventListener('abort', () => current.abort(), { once: true });
        current.start();
      }),
  };
}
