import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FOLDER = 'lambda/dist';

/** What Lambda reads at every start, and what it reads only where memory is needed. */
export async function sizes(): Promise<string[]> {
  const entry = readFileSync(join(FOLDER, 'index.mjs'), 'utf8');
  const eager = new Set([
    'index.mjs',
    ...[...entry.matchAll(/from"\.\/([^"]+)"/g)].map(([, name]) => name ?? ''),
  ]);
  const all = readdirSync(FOLDER);
  const size = (names: readonly string[]) => {
    const files = names.map((name) => readFileSync(join(FOLDER, name)));
    const kb = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
    const total = files.reduce((sum, file) => sum + file.length, 0);
    const zipped = files.reduce((sum, file) => sum + gzipSync(file).length, 0);
    return `${kb(total)}, ${kb(zipped)} gzipped`;
  };
  return [
    `bundle at every start: ${size([...eager])}`,
    `loaded only for memory: ${size(all.filter((name) => !eager.has(name)))}`,
  ];
}
