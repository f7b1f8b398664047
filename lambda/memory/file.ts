import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Store } from './store';

const missing = v.object({ code: v.literal('ENOENT') });

/** Keeps one person's attributes in a JSON file: for a speaker on one's own desk. */
export function fileStore(path: string): Store {
  return {
    async getAttributes() {
      try {
        return JSON.parse(await readFile(path, 'utf8'));
      } catch (error) {
        if (v.is(missing, error)) return {};
        throw error;
      }
    },
    async saveAttributes(_envelope, attributes) {
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, `${JSON.stringify(attributes, null, 2)}\n`);
      await rename(draft, path);
    },
    async deleteAttributes() {
      await rm(path, { force: true });
    },
  };
}
