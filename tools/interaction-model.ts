import { intents, paceSlot } from '../lambda/content/en';
import { extraSamples, type Locale } from '../lambda/content/locales';

const INVOCATION_NAME = 'back spasm coach';

/** Where a locale's model is kept, from the root of the project. */
export function modelPath(locale: Locale): string {
  return `skill-package/interactionModels/custom/${locale}.json`;
}

/**
 * The interaction model that Amazon learns from: every intent of the content with its samples and those that the
 * locale adds, and the slot types.
 */
export function interactionModel(locale: Locale = 'en-US') {
  const extra = extraSamples[locale];
  return {
    interactionModel: {
      languageModel: {
        invocationName: INVOCATION_NAME,
        intents: intents.map(({ intent, slots = {}, samples }) => ({
          name: intent,
          ...(Object.keys(slots).length > 0 && {
            slots: Object.entries(slots).map(([name, type]) => ({ name, type })),
          }),
          // What `en` has learnt from a locale since then stays in its list without harm.
          samples: [...new Set([...samples, ...(extra[intent] ?? [])])],
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

/** A locale's model as the text of its file. */
export function modelText(locale: Locale): string {
  return `${JSON.stringify(interactionModel(locale), null, 2)}\n`;
}
