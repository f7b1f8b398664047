import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import { parseRemembered } from '../../lambda/memory/remembered';
import { scripts } from '../../package.json';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the privacy page', () => {
  const page = read('docs/privacy.md');

  it('names everything that is kept, and nothing else', () => {
    const named: Readonly<Record<keyof ReturnType<typeof parseRemembered>, string>> = {
      pace: 'pace',
      place: 'place',
      finishedAt: 'when you last finished',
      disclaimerHeard: 'heard the notice',
      tipsTold: 'tips',
    };
    const items = [...page.matchAll(/^- .*?\*\*(.+?)\*\*/gm)].map(([, bold]) => bold);
    expect(Object.keys(parseRemembered({}))).toEqual(Object.keys(named));
    expect(items).toEqual(Object.values(named));
  });

  it('says how long the backup lasts, as the stack has it', () => {
    const { Resources } = parse(read('infrastructure/stack.yaml'));
    const { RecoveryPeriodInDays } = Resources.Memory.Properties.PointInTimeRecoverySpecification;
    expect(RecoveryPeriodInDays).toBe(7);
    expect(page).toContain('after seven days');
    expect(Resources.Logs.Properties.RetentionInDays).toBe(14);
    expect(page).toContain('for 14 days');
  });
});

describe('the release workflow', () => {
  const step = v.looseObject({ run: v.optional(v.string()) });
  const { jobs } = v.parse(
    v.object({
      jobs: v.record(
        v.string(),
        v.looseObject({ steps: v.array(step), if: v.optional(v.string()) }),
      ),
    }),
    parse(read('.github/workflows/release.yml')),
  );
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

  it('tests on the Nodes of Lambda, and deploys only a tag that has passed', () => {
    expect(jobs.test?.strategy).toEqual({ matrix: { node: [22, 24] } });
    expect(jobs.deploy).toMatchObject({
      needs: 'test',
      if: "startsWith(github.ref, 'refs/tags/v')",
    });
  });

  it('runs scripts that exist', () => {
    const named = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
    );
    expect(named).toEqual(['deploy:check', 'deploy', 'smoke']);
    expect(named.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
  });
});

describe('the other documents', () => {
  it.each(['docs/operations.md', 'docs/certification.md'])(
    '%s names scripts that exist',
    (path) => {
      const named = [...read(path).matchAll(/npm run (?:--silent )?([a-z]+(?::[a-z]+)?)/g)].map(
        ([, name]) => name ?? '',
      );
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !(name in scripts))).toEqual([]);
    },
  );

  it('docs/certification.md names tests that exist', () => {
    const paths = [...read('docs/certification.md').matchAll(/`(test\/[\w/.-]+)`/g)];
    expect(paths.length).toBeGreaterThan(5);
    for (const [, path = ''] of paths) expect(() => readFileSync(path)).not.toThrow(/ENOENT/);
  });
});
