import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Handler } from './device';
import type { LanguageModel } from './model';
import { UsageError } from './usage';

/** The locales that the skill is published in. */
export const LOCALES: readonly string[] = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'];

/** The locale if the skill is published in it; throws a `UsageError` if not. */
export function checkedLocale(locale: string): string {
  if (LOCALES.includes(locale)) return locale;
  throw new UsageError(`"${locale}" is none of the locales ${LOCALES.join(', ')}`);
}

/** The project's root: the bundles lie in its folder `dist`. */
const root = new URL('../', import.meta.url);

/** Where `npm start` and `npm run talk` remember, unless the environment names another file. */
export const memoryFile = process.env.MEMORY_FILE ?? fileURLToPath(new URL('.memory.json', root));

/** The bundled Lambda entry. It keeps its memory in the file, or else in this process. */
export async function loadHandler(memoryFile?: string): Promise<Handler> {
  // A deployed skill's id and table may be in the environment: this speaker has nothing to do with them.
  delete process.env.SKILL_ID;
  delete process.env.MEMORY_TABLE;
  delete process.env.MEMORY_FILE;
  if (memoryFile) process.env.MEMORY_FILE = memoryFile;
  // The skill logs to the console, as Lambda wants it; here stdout is what the speaker says.
  console.log = console.error;
  const entry: { handler: Handler } = await import(new URL('lambda/dist/index.mjs', root).href);
  return entry.handler;
}

/** The interaction model of the locale, or the American one where the locale has none of its own. */
export async function loadModel(locale: string): Promise<LanguageModel> {
  const folder = new URL('skill-package/interactionModels/custom/', root);
  const text = await readFile(new URL(`${locale}.json`, folder), 'utf8').catch(() =>
    readFile(new URL('en-US.json', folder), 'utf8'),
  );
  const model: { interactionModel: { languageModel: LanguageModel } } = JSON.parse(text);
  return model.interactionModel.languageModel;
}
