import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';

const svg = await readFile('tools/icon.svg', 'utf8');

// The two sizes that the skill store asks for, in pixels.
for (const size of [108, 512]) {
  const path = `skill-package/assets/images/icon-${size}.png`;
  await writeFile(path, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng());
  console.log(`${path} written`);
}
