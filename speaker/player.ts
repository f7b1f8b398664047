import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs that play a WAV file and end with it, in the order of trial. */
const players: readonly (readonly [name: string, ...options: string[]])[] = [
  ['aplay', '-q'],
  ['paplay'],
  ['afplay'],
  ['ffplay', '-nodisp', '-autoexit', '-loglevel', 'quiet'],
  ['play', '-q'],
];

/** Plays a WAV file; killing the process cuts it. */
export type Player = (file: string) => ChildProcess;

/** The first player found in the folders of `path` (as in the environment), if the machine has one. */
export function findPlayer(path: string): Player | undefined {
  const folders = path.split(delimiter);
  const commands = players.flatMap(([name, ...options]) =>
    folders.map((folder) => ({ program: join(folder, name), options })),
  );
  const found = commands.find(({ program }) => isExecutable(program));
  if (!found) return undefined;
  const { program, options } = found;
  return (file) =>
    spawn(program, [...options, file], { stdio: 'ignore' }).on('error', () => undefined);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
