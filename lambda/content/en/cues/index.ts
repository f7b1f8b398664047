import type { Cue, Intent } from '../../types';
import { ways } from '../../ways';
import { feet } from './feet';
import { hips } from './hips';
import { ribs } from './ribs';

/** The posture cues, in the order in which they are taught. */
export const cues = [feet, hips, ribs] as const satisfies readonly Cue[];

/** Posture cues without saying which: they are told in turn. */
export const cuesInTurn = {
  intent: 'CuesIntent',
  samples: ways(`
    posture cues | posture cue | posture | cues | the cues | the posture cues | posture please |
    posture cues please | give me a posture cue | give me the posture cues |
    tell me the posture cues | teach me the cues | teach me the posture cues |
    teach me better posture | help me with my posture | help my posture | fix my posture |
    improve my posture | how do i improve my posture | how can i get better posture |
    how should i stand | how should i sit | how do i sit properly | how do i stand properly |
    how do i stand up straight | how do i sit up straight | i keep slouching |
    i want to stop slouching | posture exercises | posture training | posture lesson |
    all three cues | what are the three cues | go through the cues | start the posture cues |
    do the posture cues | let us do posture | work on my posture | i want to work on my posture |
    cue | cue please | posture lessons | posture coaching | posture practice | posture advice |
    posture help | posture tips | posture check | posture exercise | posture correction |
    posture routine | posture work | posture program | posture class | posture training please |
    good posture | better posture | proper posture | correct posture | perfect posture |
    the right posture | what is good posture | what's the right posture |
    what's the correct posture | what does good posture look like | how is good posture done |
    how do i get good posture | how do i get better posture | how do i get a better posture |
    how do i fix my posture | how can i fix my posture | how can i improve my posture |
    check my posture | change my posture | sort out my posture | sort my posture out |
    straighten my posture | straighten me out | i want better posture | i want to fix my posture |
    i need better posture | i need help with my posture | i'd like to work on my posture |
    let's work on my posture | let's do some posture | let's start the cues |
    let's go through the cues | posture training session | teach me to stand up straight |
    teach me alignment | teach me how to align my body | show me posture | show me good posture |
    show me the cues | show me how to align my body | coach me | coach me on my posture |
    give me a cue | give me a posture lesson | give me a posture exercise |
    give me an alignment lesson | tell me a cue | tell me a posture cue |
    tell me how to hold myself | body alignment lesson | alignment practice | lesson in alignment |
    lesson in posture | start the posture lesson | align my spine | align myself | line me up |
    line up my body | line up my spine | straighten my body | how do i align my spine |
    how do i hold myself | how should i hold myself | how should i hold my back |
    how do i carry myself | how should i be standing | how should i be sitting |
    how should i sit at my desk | how should i sit at work | how should i sit in the car |
    how should i sit on a chair | how should i sit at the computer | how do i sit at a desk |
    how do i sit at my computer | how do i sit right | how do i sit well | how do i stand well |
    how do i stand tall | how do i sit tall | what's the right way to stand |
    what's the right way to sit | what's the best way to sit | what's the best way to stand |
    best way to sit | proper sitting | sitting properly | desk posture | office posture |
    stand tall | sit up | straight back | keep my back straight | how do i keep my back straight |
    help me stand better | fix my slouch | stop slouching | stop me slouching |
    how do i not slouch | help me not to slouch | my mum says don't slouch |
    pull my shoulders back | shoulders back | how do i stop hunching | stop me hunching |
    how do i stop stooping | tech neck | text neck | ergonomics | three cues | the three cues |
    your three cues | which cues are there | which cues do you have | what cues are there |
    what cues do you have | what cues can you teach me | do you have any cues | all the cues |
    all cues | all of the cues | every cue | run through the cues | go over the cues |
    go over the posture cues | take me through the cues | take me through the posture cues |
    talk me through the cues | talk me through posture | walk me through the cues |
    guide me through the cues | begin the cues | begin the posture cues | do some posture |
    practice the cues | practise the cues | practise my posture | how i must stand | how to stand
  `),
} as const satisfies Intent;
