import type { Session } from './session';
import type { Turn } from './turn';

/** Keeps what is new between sessions, and tells whether that was really done. */
export async function keepNews({ session, memory }: Pick<Turn, 'session' | 'memory'>): Promise<{
  kept: boolean;
  session: Session;
}> {
  if (Object.keys(session.news).length === 0) return { kept: true, session };
  const kept = await memory.keep(session.news);
  return { kept, session: kept ? { ...session, news: {} } : session };
}
