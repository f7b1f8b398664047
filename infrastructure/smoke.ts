import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Step, transcripts } from '../test/conversations/transcript';
import { readyDesk, refuse } from './desk';
import { answersIn, firstWrong, replayable, replayFile } from './dialog';
import { run } from './run';
import { deployed } from './states';

/** The locale whose words the transcripts expect. */
const LOCALE = 'en-US';

/** Said before each dialogue, so that none begins where another left off. */
const forget: readonly Step[] = [
  { line: 'ask back spasm coach to forget me', answer: ['Are you sure?'], ends: false },
  { line: 'yes', answer: ['Done.'], ends: false },
  { line: 'stop', answer: [], ends: true },
];

const { askStates, profile } = await readyDesk();
const skill = deployed(askStates, profile);
if (!skill) refuse(`The profile "${profile}" has not deployed yet. Run: npm run deploy`);
const { skillId } = skill;
const folder = await mkdtemp(join(tmpdir(), 'back-spasm-coach-smoke-'));

async function replay(steps: readonly Step[]): Promise<string | undefined> {
  const [script, io] = [join(folder, 'replay.json'), join(folder, 'io.json')];
  await rm(io, { force: true });
  await writeFile(script, JSON.stringify(replayFile(skillId, LOCALE, steps)));
  const args = ['dialog', '--replay', script, '--save-skill-io', io, '--profile', profile];
  const { output } = await run('node_modules/.bin/ask', args, { quiet: true });
  const text = await readFile(io, 'utf8').catch(() => undefined);
  return text === undefined ? output : firstWrong(steps, answersIn(JSON.parse(text)));
}

try {
  for (const { title, steps } of replayable(transcripts())) {
    const wrong = (await replay(forget)) ?? (await replay(steps));
    console.log(`${wrong ? 'FAIL' : 'ok  '}  ${title}`);
    if (!wrong) continue;
    console.error(wrong);
    process.exitCode = 1;
    break;
  }
} finally {
  await rm(folder, { recursive: true });
}
