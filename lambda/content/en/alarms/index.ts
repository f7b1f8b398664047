import type { Alarm } from '../../types';
import { callForHelp } from './callForHelp';
import { dizzy } from './dizzy';
import { now } from './now';
import { soon } from './soon';
import { worse } from './worse';

/** What is answered before anything else; the first wins where two fit. */
export const alarms = [now, soon, callForHelp, dizzy, worse] as const satisfies readonly Alarm[];
