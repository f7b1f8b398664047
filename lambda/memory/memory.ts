import { isDeepStrictEqual } from 'node:util';
import type { AttributesManager } from 'ask-sdk-core';
import { type News, parseRemembered, type Remembered } from './remembered';

/**
 * What a conversation may do with what is kept. No call ever throws: the skill goes on without memory.
 * `recall` gives undefined when the store failed; `keep` and `forget` tell whether it was really done.
 */
export interface Memory {
  recall(): Promise<Remembered | undefined>;
  keep(news: News): Promise<boolean>;
  forget(): Promise<boolean>;
}

/** Memory over the SDK's attributes manager, which asks the store once a request at most. */
export function memoryOf(attributes: AttributesManager, log: (line: object) => void): Memory {
  // A store that failed once is not asked again in the same request: the answer is due within 8 s.
  let failed = false;
  const attempt = async <T>(call: string, work: () => Promise<T>): Promise<T | undefined> => {
    if (failed) return undefined;
    try {
      return await work();
    } catch (error) {
      failed = true;
      // The error's name only: a store's message may carry the key, which is the user id.
      log({
        level: 'warn',
        event: 'memory',
        call,
        error: error instanceof Error ? error.name : 'unknown',
      });
      return undefined;
    }
  };
  const recall = () =>
    attempt('recall', async () => parseRemembered(await attributes.getPersistentAttributes()));

  return {
    recall,
    async keep(news) {
      // Without knowing what was there, a write would lose it.
      const old = await recall();
      if (!old) return false;
      if (isDeepStrictEqual(old, { ...old, ...news })) return true;
      const kept = await attempt('keep', async () => {
        attributes.setPersistentAttributes({ ...old, ...news });
        await attributes.savePersistentAttributes();
        return true;
      });
      return kept ?? false;
    },
    async forget() {
      const forgotten = await attempt('forget', async () => {
        await attributes.deletePersistentAttributes?.();
        return true;
      });
      return forgotten ?? false;
    },
  };
}
