import { spawn } from 'node:child_process';

/** How a command ended, and all that it printed. */
export interface Ran {
  /** 0 is success; null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program that a dependency installed, or one on the PATH, and shows what it prints as it goes. */
export function run(
  command: string,
  args: readonly string[],
  { env = process.env, cwd = process.cwd(), quiet = false } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (!quiet) to.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
