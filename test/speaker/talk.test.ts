import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'talk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const memory = join(folder, 'memory.json');

/** Runs the built `talk` in a hurry, with its input from a pipe. */
function talk(...lines: string[]) {
  return spawnSync('node', ['dist/talk.mjs', '--fast'], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
    env: { ...process.env, MEMORY_FILE: memory },
  });
}

describe('talk', () => {
  it('opens the skill by itself, takes each line in turn and ends with the input', () => {
    const { status, stdout, stderr } = talk('how common is it', 'skip to the breathing');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rows = stdout.split('\n');
    const places = ['› open back spasm coach', '› how common is it', '› skip to the breathing'].map(
      (row) => rows.indexOf(row),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(rows.filter((row) => row.startsWith('In, '))).toHaveLength(10);
  });

  it('tells the skill that the session is over, which then remembers', () => {
    rmSync(memory, { force: true });
    talk('skip to the breathing');
    expect(existsSync(memory)).toBe(true);
    expect(talk('no').stdout).toMatch(/breath one/);
  });
});
