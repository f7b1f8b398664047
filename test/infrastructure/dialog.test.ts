import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { schemaErrors } from '../../infrastructure/amazon-schema';
import { answersIn, firstWrong, replayable, replayFile } from '../../infrastructure/dialog';
import { run } from '../../infrastructure/run';
import { type Step, transcripts } from '../conversations/transcript';

const steps: readonly Step[] = [
  { line: 'open back spasm coach', answer: ['Back Spasm Coach', 'relief?'], ends: false },
  { line: 'guide my breathing', answer: ['In, one.', 'ten breaths'], ends: false },
  { line: 'stop', answer: ['breath four'], ends: true },
];

const body = (caption: string, shouldEndSession: boolean) => ({
  id: 'simulation',
  status: 'SUCCESSFUL',
  result: {
    alexaExecutionInfo: { alexaResponses: [{ type: 'Speech', content: { caption } }] },
    skillExecutionInfo: {
      invocations: [{ invocationResponse: { body: { response: { shouldEndSession } } } }],
    },
  },
});

const bodies = [
  body('This is Back Spasm Coach. Would you like relief?', false),
  body('In, one. Out. And that is ten breaths. Five more?', false),
  body('Stopped at breath four of ten.', true),
];

const failed = {
  id: 'simulation',
  status: 'FAILED',
  result: { error: { code: 'NO_SKILL', message: 'The skill was not invoked.' } },
};

describe('a dialogue replayed by ask-cli itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dialog-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const replay = async (answers: readonly object[]) => {
    const script = join(folder, 'replay.json');
    const io = join(folder, 'io.json');
    const bodiesFile = join(folder, 'bodies.json');
    writeFileSync(script, JSON.stringify(replayFile('amzn1.ask.skill.1', 'en-US', steps)));
    writeFileSync(bodiesFile, JSON.stringify(answers));
    const child = 'test/infrastructure/replay-dialog.cjs';
    await run(process.execPath, [child, script, io, bodiesFile], { quiet: true });
    return firstWrong(steps, answersIn(JSON.parse(readFileSync(io, 'utf8'))));
  };

  it("is fed with replies that fit Amazon's schema", () => {
    for (const reply of [...bodies, failed]) expect(schemaErrors('simulation', reply)).toEqual([]);
  });

  it('is right where every answer is', async () => {
    expect(await replay(bodies)).toBeUndefined();
  }, 30_000);

  it('is wrong at the first answer that lacks its words', async () => {
    const [first, , last] = bodies;
    expect(await replay([first, body('Sorry?', false), last].map((reply) => ({ ...reply })))).toBe(
      '"guide my breathing" is answered "Sorry?", without "In, one." in its place',
    );
  }, 30_000);

  it('is wrong where the session stays open, or is closed too soon', async () => {
    const [first, second] = bodies;
    const open = body('Stopped at breath four of ten.', false);
    expect(await replay([{ ...first }, { ...second }, open])).toContain('the session is open');
  }, 30_000);

  it("is wrong where the simulation failed, with Amazon's words", async () => {
    const [first] = bodies;
    expect(await replay([{ ...first }, failed, failed])).toBe(
      '"guide my breathing": The skill was not invoked.',
    );
  }, 30_000);
});

describe('the transcripts', () => {
  it('are replayed where nobody has to wait, keep silent, or talk to no skill', () => {
    const some = replayable(transcripts());
    expect(some.length).toBeGreaterThan(3);
    for (const { steps } of some) {
      expect(steps[0]?.line).toContain('back spasm coach');
      expect(steps.filter(({ line }) => /^[+(]/.test(line))).toEqual([]);
    }
  });

  it('are said without the wake word, and end the tool with the last line', () => {
    expect(
      replayFile('id', 'en-US', [
        { line: 'alexa, ask back spasm coach to carry on', answer: [], ends: true },
      ]),
    ).toEqual({
      skillId: 'id',
      locale: 'en-US',
      type: 'text',
      userInput: ['ask back spasm coach to carry on', '.quit'],
    });
  });

  it('miss an answer that never came', () => {
    expect(firstWrong(steps, [])).toBe('"open back spasm coach" was never answered');
  });
});
