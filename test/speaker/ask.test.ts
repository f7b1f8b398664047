import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'ask-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built `ask` with the real skill and the real model. */
function ask(options: readonly string[], lines: readonly string[] = []) {
  const input = lines.map((line) => `${line}\n`).join('');
  const { status, stdout, stderr } = spawnSync('node', ['dist/ask.mjs', ...options], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function turns(options: readonly string[], lines: readonly string[]) {
  const { status, stdout, stderr } = ask(['--json', ...options], lines);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [last, ...rows] = stdout.split('\n').reverse();
  expect(last).toBe('');
  return rows.reverse().map((row) => JSON.parse(row));
}

describe('ask with an utterance', () => {
  it('prints what is spoken, as plain text', () => {
    const { status, stdout, stderr } = ask(['what is a back spasm']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^A back spasm is .*\.\n$/);
  });

  it('holds one session through several', () => {
    const { stdout } = ask(['open back spasm coach', 'posture cues', '(silence)']);
    const [welcome, cue, reprompt] = stdout.trim().split('\n');
    expect(welcome).toContain('Back Spasm Coach');
    expect(cue).toMatch(/feet/i);
    expect(reprompt).toMatch(/\?$/);
  });
});

describe('ask with lines', () => {
  it('holds one session, which a closing answer ends and the next line opens anew', () => {
    const rows = turns(
      [],
      [
        'Alexa, open back spasm coach',
        '',
        'how common is it',
        'my bum is numb',
        'ask back spasm coach for a tip',
      ],
    );
    expect(rows.map(({ intent, ended }) => [intent, ended])).toEqual([
      ['LaunchRequest', false],
      ['HowCommonIntent', false],
      ['RedFlagNowIntent', true],
      ['TipIntent', true],
    ]);
    expect(rows.map(({ request }) => request.session.new)).toEqual([true, false, false, true]);
    expect(Object.keys(rows[0])).toEqual([
      'utterance',
      'intent',
      'slots',
      'request',
      'response',
      'speech',
      'reprompt',
      'ended',
    ]);
    for (const { request, response } of rows) {
      expect(request).toHaveProperty('context.System.device.supportedInterfaces');
      expect(response).toHaveProperty('response.outputSpeech.ssml');
    }
  });

  it('moves the time only where a line says so, and hears silence out', () => {
    const rows = turns(
      [],
      ['skip to the breathing', '+75s', 'pause', '+1m', '(silence)', '(silence)'],
    );
    const [start, pause, end, nothing] = rows;
    const at = ({ request }: { request: { request: { timestamp: string } } }) =>
      Date.parse(request.request.timestamp);
    expect([at(pause) - at(start), at(end) - at(start)]).toEqual([75_000, 135_000]);
    expect(start.request.request.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(pause).toMatchObject({ intent: 'AMAZON.PauseIntent', ended: false });
    expect(end).toMatchObject({
      utterance: '(silence)',
      intent: null,
      ended: true,
      reprompt: null,
    });
    expect(end.request.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
    expect(nothing).toMatchObject({ intent: null, request: null, response: null, ended: true });
    expect(rows).toHaveLength(4);
  });

  it('fills slots, and falls back where nothing was understood', () => {
    const [breathe, weather] = turns([], ['do five gentle breaths', 'is it raining in paris']);
    expect(breathe).toMatchObject({
      intent: 'BreatheIntent',
      slots: { count: '5', pace: 'gentle' },
    });
    expect(weather).toMatchObject({ intent: null, slots: {} });
    expect(weather.request.request.intent.name).toBe('AMAZON.FallbackIntent');
  });

  it('gives each line a session of its own when it is fresh', () => {
    const rows = turns(['--fresh'], ['open back spasm coach', 'yes', 'how common is it']);
    expect(rows.map(({ request }) => request.session.new)).toEqual([true, true, true]);
    expect(new Set(rows.map(({ request }) => request.session.sessionId)).size).toBe(3);
  });

  it('speaks to the locale', () => {
    const [row] = turns(['--locale', 'en-GB'], ['my bum is numb']);
    expect(row.request.request.locale).toBe('en-GB');
    expect(row.speech).toContain('nine nine nine');
  });
});

describe('what ask leaves behind', () => {
  it('is the sound, in time with the breaks', () => {
    const file = join(folder, 'round.wav');
    expect(ask(['--wav', file, 'skip to the breathing']).status).toBe(0);
    const wav = readFileSync(file);
    expect([wav.toString('latin1', 0, 4), wav.readUInt32LE(24), wav.readUInt16LE(22)]).toEqual([
      'RIFF',
      22_050,
      1,
    ]);
    const seconds = (wav.length - 44) / 2 / 22_050;
    expect(seconds).toBeGreaterThan(100);
    expect(seconds).toBeLessThan(130);
  });

  it('is its memory, if it is given a file', () => {
    const file = join(folder, 'memory.json');
    ask(['--memory', file], ['skip to the breathing', '+60s', 'stop']);
    const [welcome] = turns(['--memory', file], ['open back spasm coach']);
    expect(welcome.speech).toMatch(/breath (?:four|five|six)/);
    expect(turns([], ['open back spasm coach'])[0].speech).not.toMatch(/breath (?:four|five|six)/);
  });
});

describe('a mistake', () => {
  const noJson = join(folder, 'no.json');
  beforeAll(() => writeFileSync(noJson, 'not json'));

  it.each([
    [['--loud'], /loud/],
    [['--locale', 'fr-FR', 'hello'], /fr-FR/],
    [['--wav', join(folder, 'nowhere', 'x.wav'), 'hello'], /no such file or folder/],
    [['--memory', folder, 'hello'], /folder/],
    [['--memory', noJson, 'hello'], /no JSON/],
    [['+75'], /no time/],
  ])('is one clear line, and exit code 2: %j', (options, message) => {
    const { status, stdout, stderr } = ask(options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is none to ask for help', () => {
    const { status, stdout } = ask(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--json');
  });
});
