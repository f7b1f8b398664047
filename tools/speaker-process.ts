import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The speaker in a process of its own, as `npm start` runs it. */
export interface SpeakerProcess {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the bundled speaker (from the project's root) on a free port, with an empty memory. */
export async function startSpeaker(): Promise<SpeakerProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'back-spasm-coach-'));
  const memory = join(folder, 'memory.json');
  const options = ['dist/start.mjs', '--quiet', '--port', '0', '--memory', memory];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const stopped = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (!address) continue;
    return {
      address,
      async stop() {
        child.kill();
        await stopped;
        await rm(folder, { recursive: true, force: true });
      },
    };
  }
  throw new Error('The speaker ended before it told its address');
}
