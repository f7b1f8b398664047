import { spawnSync } from 'node:child_process';

const LINES = 60;

/** The time that it takes to answer 60 utterances in a pipe, each a session of its own. */
export async function piped(): Promise<string[]> {
  const input = Array.from({ length: LINES }, (_, i) =>
    i % 2 ? 'what is a back spasm' : 'my back hurts',
  ).join('\n');
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', 'ask', '--', '--json', '--fresh'], {
    input,
  });
  if (status !== 0) throw new Error(`ask ended with ${status}`);
  return [
    `${LINES} utterances through ask --json --fresh: ${((performance.now() - start) / 1000).toFixed(1)} s (at most 5 s)`,
  ];
}
