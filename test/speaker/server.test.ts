import { request, type Server } from 'node:http';
import { createServer } from 'node:net';
import type { Desk } from '../../speaker/desk';
import type { Reply } from '../../speaker/reply';
import { createSpeakerServer, listen } from '../../speaker/server';

const reply: Reply = {
  intent: 'WhyIntent',
  slots: {},
  speech: null,
  reprompt: null,
  card: null,
  ended: true,
  chips: [],
  exchanges: [],
};
const said: [utterance: string, atMs: number][] = [];
const desk: Desk = {
  say: async (...heard) => {
    said.push(heard);
    return reply;
  },
  silence: async () => undefined,
  greeting: () => ['open back spasm coach'],
  sound: (url) => (url === '/sound/1.wav' ? Buffer.from('RIFF') : undefined),
};
const page = new Map([['/', { type: 'text/html', body: '<title>speaker</title>' }]]);

let server: Server;
let port: number;
beforeAll(async () => {
  server = createSpeakerServer(desk, page);
  port = await listen(server, 0);
});
afterAll(() => server.close());

interface Sent {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request with any headers at all, which `fetch` won't. */
function send({ path, method = 'GET', headers = {}, body }: Sent) {
  return new Promise<{ status: number | undefined; text: string; headers: object }>(
    (resolve, reject) => {
      const sent = request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, text, headers: response.headers }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const type = { 'content-type': 'application/json' };
  return send({ path, method: 'POST', body, headers: { ...type, ...headers } });
}

const hello = JSON.stringify({ utterance: 'hello', atMs: 1 });

test('it listens on the loopback address only', () => {
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});

test('it serves its page, the first chips and the recordings', async () => {
  expect(await send({ path: '/' })).toMatchObject({ status: 200, text: '<title>speaker</title>' });
  expect((await send({ path: '/chips' })).text).toBe('["open back spasm coach"]');
  expect((await send({ path: '/sound/1.wav' })).text).toBe('RIFF');
});

test('it passes on what was said, and tells when no session was open', async () => {
  expect(JSON.parse((await post('/say', hello)).text)).toEqual(reply);
  expect(said.at(-1)).toEqual(['hello', 1]);
  expect((await post('/silence', '{"atMs": 1}')).text).toBe('null');
});

test('its page may load nothing from elsewhere and be in no frame', async () => {
  const { headers } = await send({ path: '/' });
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/default-src 'self'.*frame-ancestors 'none'/),
    'x-content-type-options': 'nosniff',
  });
});

test.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example'])(
  'it refuses the host %s',
  async (host) => {
    for (const path of ['/', '/chips', '/sound/1.wav']) {
      const { status, text } = await send({ path, headers: { host } });
      expect(status).toBe(403);
      expect(JSON.parse(text).error).toMatch(/Host/);
    }
  },
);

test('it answers to localhost too, which is the same machine', async () => {
  expect((await send({ path: '/', headers: { host: `localhost:${port}` } })).status).toBe(200);
});

test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
  'it refuses the origin %s, and does nothing',
  async (origin) => {
    const before = said.length;
    const { status, text } = await post('/say', hello, { origin });
    expect(status).toBe(403);
    expect(JSON.parse(text).error).toMatch(/Origin/);
    expect(said).toHaveLength(before);
  },
);

test('it takes requests of its own page', async () => {
  const origin = `http://127.0.0.1:${port}`;
  expect((await post('/say', hello, { origin })).status).toBe(200);
});

test('it refuses a body over 64 kB, and goes on', async () => {
  const fits = JSON.stringify({ utterance: 'hello', atMs: 1 }).padEnd(64 * 1024);
  expect((await post('/say', fits)).status).toBe(200);
  const { status, text } = await post('/say', `${fits} `);
  expect(status).toBe(413);
  expect(JSON.parse(text).error).toMatch(/65536/);
  expect((await post('/say', hello)).status).toBe(200);
});

test.each([
  ['no JSON', '{"utterance": ', /not JSON/],
  ['nothing', '', /not JSON/],
  ['another shape', '[]', /Not what was expected/],
  ['no time', '{"utterance": "hello"}', /atMs/],
  ['a time that is none', '{"utterance": "hello", "atMs": "now"}', /atMs/],
  ['an empty utterance', '{"utterance": "  ", "atMs": 1}', /utterance/],
  ['an endless utterance', `{"utterance": "${'la '.repeat(300)}", "atMs": 1}`, /utterance/],
  ['something more', '{"utterance": "hello", "atMs": 1, "shell": "rm"}', /shell/],
])('it refuses a body with %s', async (_what, body, reason) => {
  const before = said.length;
  const { status, text } = await post('/say', body);
  expect(status).toBe(400);
  expect(JSON.parse(text).error).toMatch(reason);
  expect(said).toHaveLength(before);
});

test('it refuses a form, which any page may post without being asked', async () => {
  const headers = { 'content-type': 'text/plain' };
  expect((await send({ path: '/say', method: 'POST', headers, body: hello })).status).toBe(415);
});

test('it refuses other methods and other paths', async () => {
  expect((await send({ path: '/say' })).status).toBe(405);
  expect((await send({ path: '/', method: 'DELETE' })).status).toBe(405);
  expect((await send({ path: '/../package.json' })).status).toBe(404);
});

test('a port in use gives way to the next free one', async () => {
  const first = createServer();
  await new Promise<void>((resolve) => first.listen(0, '127.0.0.1', resolve));
  const address = first.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const second = createSpeakerServer(desk, page);
  try {
    expect(await listen(second, taken)).toBeGreaterThan(taken);
  } finally {
    first.close();
    second.close();
  }
});
