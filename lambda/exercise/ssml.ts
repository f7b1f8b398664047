import { estimateMs } from '../speech/estimate';
import { escapeText, pause } from '../speech/ssml';
import type { Timeline } from './plan';

/**
 * The timeline as SSML without the outer `<speak>`: each line, then a break for what is left of its
 * time. No `<s>` or `<p>`: engines add pauses of their own to them.
 */
export function toSsml({ cues }: Timeline): string {
  return cues
    .map(({ say, durationMs }) => escapeText(say) + pause(durationMs - estimateMs(say)))
    .join('');
}
