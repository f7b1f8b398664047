import { writeFile } from 'node:fs/promises';
import { locales } from '../lambda/content/locales';
import { modelPath, modelText } from './interaction-model';

for (const locale of locales) {
  await writeFile(modelPath(locale), modelText(locale));
  console.log(`${modelPath(locale)} written`);
}
