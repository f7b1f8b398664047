import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchEnvelope, median } from './launch';

const PAIRS = 25;

/** A handler without any SDK: the floor. */
const BARE = `export const handler = async () => ({ version: '1.0', response: { shouldEndSession: true } });`;

/**
 * A new process loads a handler and answers one launch: its processor time (user and system) as a ratio to that of a
 * bare handler, the median over pairs that run by turns.
 */
export async function coldStart(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const bare = join(folder, 'bare.mjs');
  writeFileSync(bare, BARE);
  const bundle = resolve('lambda/dist/index.mjs');
  const ratios = Array.from({ length: PAIRS }, () => cpuMs(bundle) / cpuMs(bare));
  rmSync(folder, { recursive: true });
  return [
    `cold start, processor time / bare handler (1): ${median(ratios).toFixed(2)} (median of ${PAIRS} pairs)`,
  ];
}

function cpuMs(file: string): number {
  const script = `
    const { handler } = await import(${JSON.stringify(pathToFileURL(file))});
    await handler(${JSON.stringify(launchEnvelope())});
    const { user, system } = process.cpuUsage();
    console.log((user + system) / 1000);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return Number(stdout);
}
