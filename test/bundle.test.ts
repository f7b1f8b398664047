import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alarms } from '../lambda/content/en';
import { services } from '../lambda/no-service-clients';

describe('the bundle that goes to Lambda', () => {
  it('carries all that is said, and none of the ways to ask for it', () => {
    const code = readFileSync('lambda/dist/index.mjs', 'utf8');
    for (const { samples, lines } of alarms) {
      expect(code).toContain(lines[0].say);
      // A sample may be words that are said as well; that most are there would be another matter.
      expect(samples.filter((sample) => code.includes(sample)).length).toBeLessThan(
        samples.length / 10,
      );
    }
  });

  it('needs nothing of ask-sdk-model but the class that the build replaces', () => {
    const files = ['core', 'runtime'].flatMap((part) => {
      const folder = `node_modules/ask-sdk-${part}/dist`;
      return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      );
    });
    const users = files.filter(
      (file) =>
        file.endsWith('.js') && /require\("ask-sdk-model"\)/.test(readFileSync(file, 'utf8')),
    );
    expect(users).toEqual(['node_modules/ask-sdk-core/dist/skill/CustomSkill.js']);
    const [user = ''] = users;
    const uses = readFileSync(user, 'utf8').match(/ask_sdk_model_1\.[\w.]+/g);
    expect(uses).toEqual(['ask_sdk_model_1.services.ServiceClientFactory']);
    expect(() => new services.ServiceClientFactory()).toThrow('no clients');
  });
});
