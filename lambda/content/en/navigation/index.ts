import { holds } from './holds';
import { leaving } from './leaving';
import { moves } from './moves';
import { replies } from './replies';

/** Amazon's built-in intents, each with ways to ask that are our own. */
export const navigation = [...leaving, ...replies, ...moves, ...holds] as const;
