import { readFile, rm } from 'node:fs/promises';
import { parse } from 'yaml';
import { locales } from '../lambda/content/locales';
import { modelPath, modelText } from '../tools/interaction-model';
import { schemaErrors } from './amazon-schema';
import { answersOf, buildPackage } from './package';
import { checkRequests } from './requests';
import { run } from './run';
import { invokeUnderRuntimeClient } from './runtime-api';
import { templateErrors } from './template';

/** What was checked, and what it showed. A row that could not be checked here has no verdict, and fails nothing. */
interface Row {
  readonly what: string;
  readonly good: boolean | undefined;
  readonly found: string;
}

const rows: Row[] = [];

/** The path of a Node of that major version: the one that runs this, or one that npm installs for the moment. */
async function nodeOf(version: number): Promise<string> {
  if (process.versions.node.startsWith(`${version}.`)) return process.execPath;
  const args = ['-y', `node@${version}`, '--print', 'process.execPath'];
  const { code, output } = await run('npx', args, { quiet: true });
  if (code !== 0) throw new Error(output);
  return output.trim().split('\n').at(-1) ?? '';
}

async function check(what: string, look: () => Promise<string | readonly string[]>): Promise<void> {
  const row = await look().then(
    (found): Row =>
      typeof found === 'string'
        ? { what, good: true, found }
        : { what, good: found.length === 0, found: found.join('; ') || 'nothing against it' },
    (error: Error): Row => ({ what, good: false, found: error.message.trim() }),
  );
  rows.push(row);
}

const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

for (const locale of locales) {
  await check(`model ${locale}`, async () => {
    const text = await readFile(modelPath(locale), 'utf8');
    const errors = schemaErrors('model', JSON.parse(text));
    return text === modelText(locale) ? errors : ['not up to date: run "npm run model"', ...errors];
  });
}
await check('manifest', async () =>
  schemaErrors('manifest', await readJson('skill-package/skill.json')),
);
await check('manifest without an ARN', async () => {
  const text = await readFile('skill-package/skill.json', 'utf8');
  return text.includes('arn:aws') ? ['it would publish the number of your account'] : [];
});
await check('stack', async () =>
  templateErrors(parse(await readFile('infrastructure/stack.yaml', 'utf8'))),
);

await check('ask-cli starts', async () => {
  const { code, output } = await run('node_modules/.bin/ask', ['--version'], { quiet: true });
  return code === 0 ? output.trim() : [output];
});
const built = await buildPackage().catch((error: Error) => error);
if (built instanceof Error) {
  rows.push({ what: 'package', good: false, found: built.message });
} else {
  const { flow, bytes, files } = built;
  rows.push({
    what: 'package',
    good: flow === 'ZipOnlyBuildFlow' && files.includes('index.mjs'),
    found: `${Math.ceil(bytes / 1000)} kB, ${files.length} files, made by ask-cli (${flow})`,
  });
  for (const version of [20, 22, 24]) {
    await check(`answers on Node ${version}`, async () => {
      const { node, answers } = await answersOf(built, checkRequests, await nodeOf(version));
      return `${answers.length} answers on ${node}`;
    });
  }
  const client = process.env.LAMBDA_RUNTIME_CLIENT;
  if (client) {
    await check("answers under AWS's runtime client", async () => {
      const node = await nodeOf(24);
      const all = await invokeUnderRuntimeClient(built.folder, client, checkRequests, node);
      const silent = all.filter(({ answer }) => !answer.includes('outputSpeech'));
      if (silent.length > 0) return silent.map(({ answer }) => answer);
      const [cold, ...warm] = all;
      return `cold ${cold?.ms.toFixed(0)} ms, warm ${warm.map(({ ms }) => ms.toFixed(1)).join(', ')} ms`;
    });
  } else {
    rows.push({
      what: "answers under AWS's runtime client",
      good: undefined,
      found: 'skipped: LAMBDA_RUNTIME_CLIENT does not name one (docs/operations.md says how)',
    });
  }
  await rm(built.root, { recursive: true });
}

const sign = (good: boolean | undefined): string =>
  good === undefined ? '-   ' : good ? 'ok  ' : 'FAIL';
const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, good, found } of rows) {
  console.log(`${sign(good)}  ${what.padEnd(width)}  ${found}`);
}
process.exitCode = rows.every(({ good }) => good !== false) ? 0 : 1;
