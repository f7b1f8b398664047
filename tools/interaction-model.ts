import { intents, paceSlot } from '../lambda/content/en';

const INVOCATION_NAME = 'back spasm coach';

/** The interaction model that Amazon learns from: every intent of the content with its samples, and the slot types. */
export function interactionModel() {
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        intents: intents.map(({ intent, slots = {}, samples }) => ({
          name: intent,
          ...(Object.keys(slots).length > 0 && {
            slots: Object.entries(slots).map(([name, type]) => ({ name, type })),
          }),
          samples,
        })),
        types: [
          {
            name: 'PACE',
            values: Object.entries(paceSlot).map(([value, synonyms]) => ({
              name: { value, synonyms },
            })),
          },
        ],
      },
    },
  };
}
