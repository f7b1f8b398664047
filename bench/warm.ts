import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchEnvelope, median } from './launch';

const WARM_UP = 2_000;
const REQUESTS = 20_000;

/** One request to a warm handler: a question that needs no memory. */
export async function warm(): Promise<string[]> {
  const { handler } = await import(pathToFileURL(resolve('lambda/dist/index.mjs')).href);
  const { request, ...envelope } = launchEnvelope();
  const question = {
    ...envelope,
    request: { ...request, type: 'IntentRequest', intent: { name: 'SymptomsIntent' } },
  };
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + REQUESTS; i++) {
    const start = performance.now();
    await handler(question);
    if (i >= WARM_UP) times.push((performance.now() - start) * 1000);
  }
  const p99 = [...times].sort((a, b) => a - b)[Math.floor(REQUESTS * 0.99)] ?? Number.NaN;
  return [`warm request: ${median(times).toFixed(0)} µs, p99 ${p99.toFixed(0)} µs`];
}
