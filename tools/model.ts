import { writeFile } from 'node:fs/promises';
import { interactionModel } from './interaction-model';

const path = 'skill-package/interactionModels/custom/en-US.json';
await writeFile(path, `${JSON.stringify(interactionModel(), null, 2)}\n`);
console.log(`${path} written`);
