import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import type { Desk } from './desk';

/** A file of the page, by the path that it is served under. */
export type Page = ReadonlyMap<string, { readonly type: string; readonly body: Buffer | string }>;

const MAX_BODY = 64 * 1024;
const MAX_UTTERANCE = 500;
const PORTS_TRIED = 20;

const AtMs = v.pipe(v.number(), v.integer(), v.minValue(0));
const Said = v.strictObject({
  utterance: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_UTTERANCE)),
  atMs: AtMs,
});
const Silence = v.strictObject({ atMs: AtMs });

/** Everything comes from here, and nothing may put the page into a frame. */
const headers = {
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** A request that is not answered, and why. */
class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * The speaker's page and its JSON: GET /chips, POST /say {utterance, atMs}, POST /silence {atMs}, GET /sound/….wav.
 * Only its own page may talk to it: another Host or Origin is refused, or any site could, by DNS rebinding.
 */
export function createSpeakerServer(desk: Desk, page: Page): Server {
  const server = createServer((request, response) => {
    answer(request).then(
      ({ type, body }) => send(response, 200, type, body),
      (error: unknown) => {
        const [status, message] =
          error instanceof Refused ? [error.status, error.message] : [500, String(error)];
        if (!request.complete) response.setHeader('connection', 'close');
        send(response, status, 'application/json', JSON.stringify({ error: message }));
      },
    );
  });

  async function answer(request: IncomingMessage) {
    refuseStrangers(request, portOf(server));
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/say') {
      const { utterance, atMs } = await readJson(request, Said);
      return toJson(await desk.say(utterance, atMs));
    }
    if (path === '/silence') {
      const { atMs } = await readJson(request, Silence);
      return toJson((await desk.silence(atMs)) ?? null);
    }
    const found = path === '/chips' ? toJson(desk.greeting()) : (page.get(path) ?? recording(path));
    if (!found) throw new Refused(404, `There is nothing at ${path}`);
    allow(request, 'GET');
    return found;
  }

  function recording(path: string) {
    const body = desk.sound(path);
    return body && { type: 'audio/wav', body };
  }

  return server;
}

/** Listens on 127.0.0.1 at the port, or the next one that is free, and resolves to it. 0 takes any free one. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return portOf(server);
    } catch (error) {
      if (!isTaken(error) || tried >= port + PORTS_TRIED) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE'
  );
}

function refuseStrangers({ headers: { host, origin } }: IncomingMessage, port: number) {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!host || !own.includes(host)) {
    throw new Refused(403, `This speaker answers only to ${own.join(' or ')}, not to Host ${host}`);
  }
  if (origin !== undefined && origin !== `http://${host}`) {
    throw new Refused(403, `This speaker answers only to its own page, not to Origin ${origin}`);
  }
}

function allow(request: IncomingMessage, method: 'GET' | 'POST') {
  if (request.method !== method) throw new Refused(405, `Use ${method} here`);
}

async function readJson<T>(request: IncomingMessage, shape: v.GenericSchema<unknown, T>) {
  allow(request, 'POST');
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refused(415, 'The body must be application/json');
  }
  const result = v.safeParse(shape, parseJson(await readBody(request)));
  if (!result.success) {
    const [issue] = result.issues;
    throw new Refused(
      400,
      `Not what was expected at "${v.getDotPath(issue) ?? ''}": ${issue.message}`,
    );
  }
  return result.output;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Refused(413, `A body holds at most ${MAX_BODY} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'The body is not JSON');
  }
}

function toJson(value: unknown) {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function send(response: ServerResponse, status: number, type: string, body: Buffer | string) {
  response.writeHead(status, {
    ...headers,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
