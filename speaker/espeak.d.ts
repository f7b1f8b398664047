/** The part of eSpeak NG's WASM build that the speaker uses; the package brings no types. */
declare module '@echogarden/espeak-ng-emscripten' {
  interface Worker {
    /** 0 if the voice exists; otherwise the old one is kept. */
    set_voice(id: string): number;
    /** Calls back with piece after piece, 16 bits at 22,050 Hz, until all is said; true stops it. */
    synthesize(text: string, onPiece: (samples: Int16Array) => boolean): void;
  }
  export default function load(): Promise<{ readonly eSpeakNGWorker: new () => Worker }>;
}
