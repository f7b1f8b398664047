import { clearLine, createInterface, cursorTo } from 'node:readline';

/** Where the talk is written, and the lines that are typed into it. */
export interface Screen {
  /** The lines typed, until the input ends or the screen is closed. */
  readonly lines: AsyncIterable<string>;
  /** Whether a person sits there, who may type in the middle of speech. */
  readonly isTerminal: boolean;
  /** Whether a line has been begun. */
  isTyping(): boolean;
  say(text: string): void;
  /** Shows something that changes, before what is being typed; nothing if it is empty. */
  live(text: string): void;
  close(): void;
}

const PROMPT = '› ';

/** Reads from stdin and writes to stdout. Ctrl-C calls back instead of ending the process. */
export function createScreen(onInterrupt: () => void): Screen {
  const { stdin: input, stdout: output } = process;
  const isTerminal = input.isTTY && output.isTTY;
  const readline = createInterface({ input, output, terminal: isTerminal, prompt: PROMPT });
  let isOpen = true;
  const showPrompt = () => {
    if (isTerminal && isOpen) readline.prompt(true);
  };
  const eraseLine = () => {
    if (!isTerminal) return;
    cursorTo(output, 0);
    clearLine(output, 0);
  };
  readline.on('SIGINT', onInterrupt).on('close', () => {
    isOpen = false;
  });
  return {
    lines: readline,
    isTerminal,
    isTyping: () => readline.line.length > 0,
    say(text) {
      eraseLine();
      output.write(`${wrap(text, output.columns ?? Number.POSITIVE_INFINITY)}\n`);
      showPrompt();
    },
    live(text) {
      readline.setPrompt(text === '' ? PROMPT : `${text}  ${PROMPT}`);
      showPrompt();
    },
    close() {
      eraseLine();
      readline.close();
    },
  };
}

/** Breaks a text between words, so that no line is longer than the columns. */
function wrap(text: string, columns: number): string {
  let column = 0;
  return text.replace(/(\S+)(\s*)/g, (_, word: string, space: string) => {
    const isFull = column > 0 && column + word.length > columns;
    const start = isFull ? 0 : column;
    column = space.includes('\n') ? 0 : start + word.length + space.length;
    return `${isFull ? '\n' : ''}${word}${space}`;
  });
}
