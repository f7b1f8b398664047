import { getUserId } from 'ask-sdk-core';
import type { Store } from './store';

/** Keeps attributes for as long as the process lives: for tests, and where no place to keep them was named. */
export function processStore(): Store {
  const people = new Map<string, Record<string, unknown>>();
  return {
    getAttributes: async (envelope) => people.get(getUserId(envelope)) ?? {},
    saveAttributes: async (envelope, attributes) => {
      people.set(getUserId(envelope), attributes);
    },
    deleteAttributes: async (envelope) => {
      people.delete(getUserId(envelope));
    },
  };
}
