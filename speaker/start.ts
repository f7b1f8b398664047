import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { createDesk } from './desk';
import { createSpeakerServer, listen, type Page } from './server';
import { checkedLocale, LOCALES, loadHandler, loadModel, memoryFile } from './skill';
import { createUnderstanding } from './understanding';
import { run, toUsageError, UsageError } from './usage';
import { createVoice } from './voice';

const help = `Usage: npm start -- [options]

Opens the smart speaker in your browser. It listens on 127.0.0.1 only.

  --port PORT      where to listen, 3210 if not given; if it's taken, the next free one
  --locale LOCALE  one of ${LOCALES.join(', ')}; en-US if not given
  --memory FILE    remember in this JSON file instead of .memory.json
  --quiet          only print the address, open nothing
  --help           print this`;

const types = {
  'index.html': 'text/html; charset=utf-8',
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

run('start', async () => {
  const { values } = readArguments();
  if (values.help) return console.info(help);
  const locale = checkedLocale(values.locale);
  const [handler, model, voice, page] = await Promise.all([
    loadHandler(values.memory),
    loadModel(locale),
    createVoice(),
    loadPage(),
  ]);
  const understand = createUnderstanding(model);
  const desk = createDesk({ handler, model, understand, voice, locale, newId: randomUUID });
  const port = await listen(createSpeakerServer(desk, page), toPort(values.port));
  const address = `http://127.0.0.1:${port}/`;
  console.info(`The speaker is at ${address} (Ctrl-C ends it)`);
  if (!values.quiet && process.stdout.isTTY) show(address);
  // The voice speeds up over its first sentences; better now than while somebody waits for an answer.
  voice(model.intents.map(({ samples = [] }) => ({ text: samples[0] ?? '', pauseMs: 0 })));
});

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '3210' },
        locale: { type: 'string', default: 'en-US' },
        memory: { type: 'string', default: memoryFile },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw toUsageError(error);
  }
}

function toPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new UsageError(`"${text}" is no port`);
}

async function loadPage(): Promise<Page> {
  const files = Object.entries(types).map(async ([name, type]) => {
    const body = await readFile(new URL(`page/${name}`, import.meta.url));
    return [name === 'index.html' ? '/' : `/${name}`, { type, body }] as const;
  });
  return new Map(await Promise.all(files));
}

/** Shows a page in the browser that the system prefers; without one, the printed address must do. */
function show(address: string) {
  const openers: Readonly<Record<string, readonly string[]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [command = '', ...options] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
