import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { processStore } from '../../lambda/memory/process';
import { createSkill } from '../../lambda/skill';
import type { Handler } from '../../speaker/device';

/** A skill that nobody has talked to yet. */
export interface Lambda {
  readonly handler: Handler;
  close(): void;
}

/** The skill from its sources, in this process. */
export function fromSources(): Lambda {
  const log = () => undefined;
  const skill = createSkill({ skillId: undefined, store: processStore(), random: () => 0, log });
  return { handler: (envelope) => skill.invoke(envelope), close: () => undefined };
}

/** The bundle that goes to Lambda, in a process of its own: one envelope a line, one response a line. */
const host = `
  const { handler } = await import(process.cwd() + '/lambda/dist/index.mjs');
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await handler(JSON.parse(line))));
  }`;

export function fromBundle(): Lambda {
  const child = spawn(process.execPath, ['--input-type=module', '-e', host], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  return {
    async handler(envelope) {
      child.stdin.write(`${JSON.stringify(envelope)}\n`);
      const [line] = await once(lines, 'line');
      return JSON.parse(line);
    },
    close: () => child.stdin.end(),
  };
}
