import type { PersistenceAdapter } from 'ask-sdk-core';
import { processStore } from './process';

/** A store that can do all that the SDK may ask of one. */
export type Store = Required<PersistenceAdapter>;

/** Where memory is kept: a DynamoDB table on Lambda, a JSON file on a desk; with neither, in the process. */
export interface Where {
  readonly MEMORY_TABLE?: string | undefined;
  readonly MEMORY_FILE?: string | undefined;
}

/** The store that the environment names. Its code is loaded by the first request that needs it, and by no other. */
export function storeFrom({ MEMORY_TABLE, MEMORY_FILE }: Where): Store {
  if (MEMORY_TABLE)
    return lazy(async () => (await import('./dynamodb')).dynamoDbStore(MEMORY_TABLE));
  if (MEMORY_FILE) return lazy(async () => (await import('./file')).fileStore(MEMORY_FILE));
  return processStore();
}

function lazy(load: () => Promise<Store>): Store {
  let store: Promise<Store> | undefined;
  const loaded = () => {
    store ??= load();
    return store;
  };
  return {
    getAttributes: async (envelope) => (await loaded()).getAttributes(envelope),
    saveAttributes: async (envelope, attributes) =>
      (await loaded()).saveAttributes(envelope, attributes),
    deleteAttributes: async (envelope) => (await loaded()).deleteAttributes(envelope),
  };
}
