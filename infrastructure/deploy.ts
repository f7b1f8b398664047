import { readFile, writeFile } from 'node:fs/promises';
import { locales } from '../lambda/content/locales';
import { modelPath, modelText } from '../tools/interaction-model';
import { readyDesk } from './desk';
import { run } from './run';

/** ask-cli writes the function's ARN, with the account's number, into the first, and loses the last newline of both. */
const rewritten = ['skill-package/skill.json', 'ask-resources.json'];

const { profile } = await readyDesk();
for (const locale of locales) await writeFile(modelPath(locale), modelText(locale));

const before = await Promise.all(rewritten.map((path) => readFile(path)));
const { code } = await run('node_modules/.bin/ask', ['deploy', '--profile', profile]).finally(() =>
  Promise.all(
    rewritten.map((path, at) => {
      const text = before[at];
      return text && writeFile(path, text);
    }),
  ),
);
process.exitCode = code ?? 1;
