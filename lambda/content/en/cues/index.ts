import type { Cue, Intent } from '../../types';
import { feet } from './feet';
import { hips } from './hips';
import { ribs } from './ribs';

/** The posture cues, in the order in which they are taught. */
export const cues = [feet, hips, ribs] as const satisfies readonly Cue[];

/** Posture cues without saying which: they are told in turn. */
export const cuesInTurn = {
  intent: 'CuesIntent',
  samples: [
    'posture cues',
    'posture cue',
    'posture',
    'cues',
    'the cues',
    'the posture cues',
    'posture please',
    'posture cues please',
    'give me a posture cue',
    'give me the posture cues',
    'tell me the posture cues',
    'teach me the cues',
    'teach me the posture cues',
    'teach me better posture',
    'help me with my posture',
    'help my posture',
    'fix my posture',
    'improve my posture',
    'how do i improve my posture',
    'how can i get better posture',
    'how should i stand',
    'how should i sit',
    'how do i sit properly',
    'how do i stand properly',
    'how do i stand up straight',
    'how do i sit up straight',
    'i keep slouching',
    'i want to stop slouching',
    'posture exercises',
    'posture training',
    'posture lesson',
    'all three cues',
    'what are the three cues',
    'go through the cues',
    'start the posture cues',
    'do the posture cues',
    'let us do posture',
    'work on my posture',
    'i want to work on my posture',
  ],
} as const satisfies Intent;
