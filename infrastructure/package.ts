import { cp, mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import AdmZip from 'adm-zip';
import * as v from 'valibot';
import { run } from './run';

/** What Amazon would run, unpacked where no node_modules can help it. */
export interface Package {
  /** A temporary folder with all of it. */
  readonly root: string;
  readonly bytes: number;
  /** How ask-cli built it: ZipOnlyBuildFlow ships the folder as it is. */
  readonly flow: string;
  /** Where it is unpacked. */
  readonly folder: string;
  readonly files: readonly string[];
}

const built = v.pipe(v.string(), v.parseJson(), v.object({ zip: v.string(), flow: v.string() }));

/** Has ask-cli make the zip of the built bundle in a temporary copy of the project, and unpacks it. */
export async function buildPackage(): Promise<Package> {
  const root = await mkdtemp(join(tmpdir(), 'back-spasm-coach-'));
  const copy = join(root, 'project');
  for (const path of ['ask-resources.json', 'lambda/dist']) {
    await cp(path, join(copy, path), { recursive: true });
  }
  const script = resolve('infrastructure', 'ask-build.cjs');
  const { code, output } = await run(process.execPath, [script], { cwd: copy, quiet: true });
  if (code !== 0) throw new Error(`ask-cli could not build the package:\n${output}`);
  const { zip, flow } = v.parse(built, output);

  const folder = join(root, 'unpacked');
  new AdmZip(zip).extractAllTo(folder);
  return { root, bytes: (await stat(zip)).size, flow, folder, files: await readdir(folder) };
}

const answered = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    node: v.string(),
    parameters: v.number(),
    answers: v.array(
      v.object({
        response: v.object({
          outputSpeech: v.object({ ssml: v.string() }),
          shouldEndSession: v.boolean(),
        }),
      }),
    ),
  }),
);

export type Answered = v.InferOutput<typeof answered>;

/**
 * Has the unpacked package answer requests, one after the other, in a process of its own: `node` is the path of
 * the Node that runs it. Throws with what it printed where it fails.
 */
export async function answersOf(
  { folder }: Package,
  requests: readonly object[],
  node = process.execPath,
): Promise<Answered> {
  const script = resolve('infrastructure', 'answer.mjs');
  const { PATH, HOME } = process.env;
  const { code, output } = await run(node, [script, folder, JSON.stringify(requests)], {
    cwd: folder,
    env: { PATH, HOME },
    quiet: true,
  });
  if (code !== 0) throw new Error(output);
  return v.parse(answered, output.trim().split('\n').at(-1));
}
