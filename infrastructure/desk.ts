import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Desk, missing } from './ready';

const read = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

/** Looks at what this machine has for the profile of the command line (`--profile P`, or ask-cli's own default). */
export async function lookAtDesk(): Promise<Desk> {
  const { values } = parseArgs({ options: { profile: { type: 'string' } } });
  const home = homedir();
  const states = await read('.ask/ask-states.json');
  return {
    profile: values.profile ?? process.env.ASK_DEFAULT_PROFILE ?? 'default',
    env: process.env,
    askConfig: await read(join(home, '.ask', 'cli_config')),
    awsFiles: [
      await read(process.env.AWS_SHARED_CREDENTIALS_FILE ?? join(home, '.aws', 'credentials')),
      await read(process.env.AWS_CONFIG_FILE ?? join(home, '.aws', 'config')),
    ].join('\n'),
    askStates: states === undefined ? undefined : JSON.parse(states),
  };
}

/** The same, but ends the process, with what is missing, before anything is touched. */
export async function readyDesk(): Promise<Desk> {
  const desk = await lookAtDesk();
  const complaints = missing(desk);
  return complaints.length === 0 ? desk : refuse(...complaints);
}

/** Ends the process, having done nothing, with the reasons. */
export function refuse(...why: readonly string[]): never {
  console.error(['Nothing was touched.', ...why].join('\n'));
  process.exit(1);
}
