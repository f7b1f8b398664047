import { readFile } from 'node:fs/promises';
import { spokenLines } from './spoken-lines';

const lines = spokenLines();
const sheet = await readFile('docs/facts.md', 'utf8');
const rows = sheet.matchAll(/^\| ([a-z]+(?:[.-][a-z0-9-]+)*) \| (.+) \|$/gm);

for (const [, id = '', fact] of rows) {
  if (id === 'id') continue;
  console.log(`${id}: ${fact}`);
  for (const { say } of lines.filter(({ facts }) => facts.some((backed) => backed === id))) {
    console.log(`    ${say}`);
  }
}
