import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { lambdaFile, pushCode, regionOf } from '../../infrastructure/push-code';
import { run } from '../../infrastructure/run';

const configuration = {
  FunctionName: 'ask-Skill-1',
  FunctionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:ask-Skill-1',
  Role: 'arn:aws:iam::000000000000:role/ask-Role-1',
  Runtime: 'nodejs24.x' as const,
  Handler: 'index.handler',
  MemorySize: 256,
  Timeout: 8,
  Description: 'Answers',
  Environment: { Variables: { MEMORY_TABLE: 'ask-Memory-1', SKILL_ID: 'amzn1.ask.skill.1' } },
  Layers: [{ Arn: 'arn:aws:lambda:eu-west-1:000000000000:layer:x:1' }],
};

const busy = {
  code: 255,
  output: 'ERROR: ResourceConflictException: The operation cannot be performed at this time.',
};
const done = { code: 0, output: 'Deployed!\n' };

describe('pushing the code', () => {
  const push = async (...answers: { code: number; output: string }[]) => {
    const waits: number[] = [];
    let runs = 0;
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const ok = await pushCode(
      async () => answers[Math.min(runs++, answers.length - 1)] ?? done,
      async (ms) => waits.push(ms),
    );
    return { ok, runs, waits };
  };

  it('is done in one run where AWS takes it', async () => {
    expect(await push(done)).toEqual({ ok: true, runs: 1, waits: [] });
  });

  it('tries again, later each time, while AWS is busy with the last update', async () => {
    expect(await push(busy, busy, done)).toEqual({ ok: true, runs: 3, waits: [2000, 4000] });
  });

  it('gives up after half a minute', async () => {
    const { ok, runs, waits } = await push(busy);
    expect([ok, runs, waits.reduce((sum, ms) => sum + ms, 0)]).toEqual([false, 5, 30_000]);
  });

  it('does not try again what failed for another reason', async () => {
    const denied = { code: 255, output: 'ERROR: AccessDeniedException' };
    expect(await push(denied)).toEqual({ ok: false, runs: 1, waits: [] });
  });

  it('does not take a run for done that never said so', async () => {
    expect((await push({ code: 0, output: '' })).ok).toBe(false);
  });

  it('knows the region of an ARN', () => {
    expect(regionOf(configuration.FunctionArn)).toBe('eu-west-1');
  });
});

/** Calls to AWS Lambda's API, as the CLI makes them. */
interface Call {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

describe('the aws-lambda CLI itself, against a Lambda API on this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'push-code-'));
  const calls: Call[] = [];
  let conflicts = 1;
  let server: Server;
  let port = 0;

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = v.parse(
        v.record(v.string(), v.unknown()),
        JSON.parse(`${Buffer.concat(chunks)}`),
      );
      const path = `${request.method} ${request.url}`;
      calls.push({ path, body });
      const exists = request.method === 'POST';
      const stillBusy = path.endsWith('/code') && conflicts-- > 0;
      response.setHeader('content-type', 'application/json');
      if (exists || stillBusy) {
        response.statusCode = 409;
        response.setHeader('x-amzn-errortype', 'ResourceConflictException');
      }
      response.end(JSON.stringify({ FunctionArn: configuration.FunctionArn, message: 'x' }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('updates the function whole, and is tried again while the first update is under way', async () => {
    writeFileSync(join(folder, 'index.mjs'), 'export const handler = async () => ({});');
    const file = join(folder, 'function.lambda');
    writeFileSync(file, JSON.stringify(lambdaFile(configuration, folder, 'eu-west-1')));
    const preload = join(folder, 'preload.cjs');
    writeFileSync(
      preload,
      `require(${JSON.stringify(require.resolve('aws-sdk'))}).config.lambda = ${JSON.stringify({
        endpoint: `http://127.0.0.1:${port}`,
        maxRetries: 0,
      })};`,
    );
    const env = {
      ...process.env,
      NODE_OPTIONS: `--no-deprecation --require ${preload}`,
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
    };
    const deploy = () => run('node_modules/.bin/lambda', ['deploy', file], { env, quiet: true });
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await pushCode(deploy, async () => undefined)).toBe(true);

    const once = [
      'POST /2015-03-31/functions',
      'PUT /2015-03-31/functions/ask-Skill-1/configuration',
      'PUT /2015-03-31/functions/ask-Skill-1/code',
    ];
    expect(calls.map(({ path }) => path)).toEqual([...once, ...once]);
    const { FunctionName, FunctionArn, Layers, ...kept } = configuration;
    expect(calls[1]?.body).toEqual({ ...kept, Layers: Layers.map(({ Arn }) => Arn) });
    expect(String(calls[2]?.body.ZipFile)).toMatch(/^UEs/);
  }, 30_000);
});
