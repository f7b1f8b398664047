// Bundles the Lambda function into lambda/dist and the developer's tools into dist.
// Files are replaced only when they differ, and whole: somebody may be running them at this moment.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';

/** ask-sdk-core still calls `require` for Node's own modules when it is bundled as an ES module. */
const banner = {
  js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
};

const pageFiles = ['index.html', 'style.css', 'icon.svg'].map((name) => `speaker/page/${name}`);

const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: true,
  write: false,
  logLevel: 'warning',
  outExtension: { '.js': '.mjs' },
};

/** The ways to ask are for the interaction model: at run time nothing reads them, and they are half of the content. */
const withoutSamples = {
  name: 'without samples',
  setup({ onLoad }) {
    onLoad({ filter: /content\/en\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const samples = /ways\(`[^`]*`\)/g;
      return { loader: 'ts', contents: source.replace(samples, '[]') };
    });
  },
};

const lambda = build({
  ...common,
  banner,
  plugins: [withoutSamples],
  entryPoints: ['lambda/index.ts'],
  outdir: 'lambda/dist',
  minify: true,
  // Two thirds of ask-sdk-core's bundle are clients of Amazon services that the skill doesn't use.
  alias: { 'ask-sdk-model': './lambda/no-service-clients.ts' },
  legalComments: 'none',
});

const tools = build({
  ...common,
  entryPoints: [
    'speaker/start.ts',
    'speaker/talk.ts',
    'speaker/ask.ts',
    'tools/model.ts',
    'tools/facts.ts',
    'tools/icons.ts',
    'infrastructure/deploy.ts',
    'infrastructure/deploy-code.ts',
    'infrastructure/deploy-check.ts',
    'infrastructure/smoke.ts',
    'infrastructure/release-states.ts',
    'tools/screenshots.ts',
    'bench/bench.ts',
    'bench/first-sound.ts',
  ],
  entryNames: '[name]',
  outdir: 'dist',
  packages: 'external',
});

/** The speaker's page: a script that the browser runs, and the files that go with it as they are. */
const page = build({
  ...common,
  platform: 'browser',
  target: 'es2023',
  splitting: false,
  entryPoints: ['speaker/page/page.ts', ...pageFiles],
  outdir: 'dist/page',
  outExtension: {},
  minify: true,
  loader: { '.html': 'copy', '.svg': 'copy', '.css': 'copy' },
});

for (const { outputFiles } of await Promise.all([lambda, tools, page])) await replace(outputFiles);

async function replace(files) {
  const folder = dirname(files[0].path);
  await mkdir(folder, { recursive: true });
  for (const { path, contents } of files) {
    const old = await readFile(path).catch(() => undefined);
    if (old && Buffer.compare(old, contents) === 0) continue;
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, contents);
    await rename(draft, path);
  }
  const wanted = new Set(files.map(({ path }) => basename(path)));
  for (const name of await readdir(folder)) {
    if (name.endsWith('.mjs') && !wanted.has(name)) await rm(join(folder, name), { force: true });
  }
}
