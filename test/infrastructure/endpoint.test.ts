import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { schemaErrors } from '../../infrastructure/amazon-schema';
import { run } from '../../infrastructure/run';

const uri = 'arn:aws:lambda:us-east-1:000000000000:function:ask-Skill-1';

describe('the manifest that ask-cli uploads after the stack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'endpoint-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('calls the function for what people say, and when somebody disables the skill', async () => {
    for (const path of ['ask-resources.json', 'skill-package']) {
      cpSync(path, join(folder, path), { recursive: true });
    }
    const script = resolve('test/infrastructure/write-endpoint.cjs');
    const { code } = await run(process.execPath, [script, uri], { cwd: folder, quiet: true });
    expect(code).toBe(0);
    const file = JSON.parse(readFileSync(join(folder, 'skill-package', 'skill.json'), 'utf8'));
    expect(schemaErrors('manifest', file)).toEqual([]);
    expect(file.manifest.apis).toEqual({ custom: { endpoint: { uri } } });
    expect(file.manifest.events).toEqual({
      endpoint: { uri },
      subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    });
  }, 30_000);
});
