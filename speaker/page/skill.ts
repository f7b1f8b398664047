import type { Reply } from '../reply';

/** Sends what was said. Rejects, with a reason to show, if the speaker's server doesn't answer. */
export async function say(utterance: string, atMs: number): Promise<Reply> {
  return (await send('/say', { utterance, atMs })).json();
}

/** Tells that nobody answered; null if no session was open. */
export async function silence(atMs: number): Promise<Reply | null> {
  return (await send('/silence', { atMs })).json();
}

/** What one could say to begin with. */
export async function greeting(): Promise<readonly string[]> {
  return (await send('/chips')).json();
}

async function send(path: string, body?: object): Promise<Response> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const response = await fetch(path, body && { ...post, body: JSON.stringify(body) }).catch(() => {
    throw new Error('The speaker has stopped. Start it again with npm start.');
  });
  if (response.ok) return response;
  const { error }: { error: string } = await response.json();
  throw new Error(error);
}
