import type { Intent } from '../../types';
import { ways } from '../../ways';

/** How many breaths, and how: a whole round, or more of the same. */
export const breaths = [
  {
    intent: 'BreatheIntent',
    slots: { count: 'AMAZON.NUMBER', pace: 'PACE' },
    samples: ways(`
      breathe | breathe with me | breathe together with me | let's breathe |
      let's breathe together | start breathing | start the breathing | begin breathing |
      begin the breathing | i want to breathe | i want to do the breathing | help me breathe |
      help me to breathe slowly | guide me | guide my breathing | guide me through the breathing |
      talk me through the breathing | take me through the breaths | count my breaths |
      count the breaths for me | rib breathing | rib breaths | rib exercise | the rib exercise |
      start the rib exercise | do the rib exercise | breathing exercise | the breathing exercise |
      start the breathing exercise | do a breathing exercise with me | start the exercise |
      start an exercise | do the exercise | let's do the exercise | slow breathing | slow breaths |
      slow rib breaths | a round of breaths | another round | another round of breaths |
      do the breathing with me again | calm my breathing | breathing to calm down | {count} |
      {count} please | {count} times | just {count} | only {count} | make it {count} | do {count} |
      let's do {count} | {count} breaths | {count} breaths please | {count} slow breaths |
      {count} rib breaths | {count} slow rib breaths | just {count} breaths | do {count} breaths |
      do {count} slow breaths | let's do {count} breaths | let's take {count} breaths |
      i want {count} breaths | i want to do {count} breaths | give me {count} breaths |
      guide me through {count} breaths | breathe {count} times | breathe with me {count} times |
      a set of {count} | {count} {pace} breaths | {count} breaths {pace} |
      do {count} {pace} breaths | let's do {count} {pace} breaths | just {count} {pace} breaths |
      give me {count} {pace} breaths | {pace} breathing | {pace} breaths | {pace} breathing please |
      {pace} rib breathing | start {pace} breathing | let's do {pace} breathing |
      let's do {pace} breaths | do {pace} breaths | i want {pace} breaths | breathe {pace} with me |
      at a {pace} pace | the {pace} pace | the {pace} one | make it {pace} | breathing |
      breathe now | breaths | breathe along with me | breathe for me | breathe me through it |
      breathe in and out with me | breathe with me again | breathe with my ribs | do breathing |
      do the breathing please | do the breaths | do some breathing | do some breathing with me |
      do some breaths | do a set | do an exercise | do an exercise with me |
      do the breathing thing | do the breathing bit | start | start a set | begin | let's start |
      let's have a breathe | let's breathe now | i want to breathe with you |
      i'd like to breathe with you | i'd like to do the breathing | i'd like to do the exercise |
      i need to breathe | i need to breathe slowly | i need to do my breathing |
      i need to calm down | i need to relax | can we breathe | can we breathe together |
      can we do the breathing | can we start the breathing | can you breathe with me |
      can you help me breathe | can you count my breaths | could we do the breathing |
      help me calm down | help me relax | calm me down | relax me | lead me |
      lead me through the breathing | lead me through the breaths | take me through the breathing |
      walk me through the breathing | walk me through the breaths | talk me through the exercise |
      talk me through the breaths | coach my breathing | coach me through the breathing |
      count for me | count me in | give me a breathing exercise | give me the breathing |
      play the breathing | play the exercise | play the breathing exercise | run the exercise |
      run the breathing exercise | my exercise | exercise | the breathing one | breathing practice |
      breathing session | breathing time | breath work | breathwork | belly breathing |
      breathe into my ribs with me | deep breathing exercise | one round | next round |
      a new round of breaths | time to breathe | in and out | inhale and exhale with me |
      we breathe now | let's begin | can we start breathing | can we start the exercise now
    `),
  },
  {
    intent: 'MoreBreathsIntent',
    slots: { count: 'AMAZON.NUMBER' },
    samples: ways(`
      {count} more | {count} more please | {count} more breaths | {count} more breath |
      another {count} | another {count} breaths | and another {count} | do {count} more |
      do {count} more breaths | do another {count} | let's do {count} more |
      let's do another {count} | give me {count} more | give me another {count} |
      can i have {count} more | can we do {count} more | i'd like {count} more |
      i want {count} more | add {count} | add {count} more | add {count} breaths | {count} extra |
      {count} extra breaths | more breaths | more breaths please | some more breaths | a few more |
      a few more breaths | a couple more | a couple more breaths | a bit more breathing |
      more breathing | do more breaths | extra breaths | let's do some more | do some more |
      i want to do more | keep going for {count} more | {count} more of them |
      {count} more of those | {count} more of these | {count} more times | {count} more rounds |
      {count} more slow ones | {count} more slow breaths | {count} more rib breaths |
      {count} more then | {count} more and then stop | {count} extra please |
      {count} additional breaths | {count} additional | {count} on top | another {count} of those |
      another {count} slow breaths | another {count} then | another {count} for me |
      and {count} more | yes {count} more | okay {count} more | just {count} more |
      just another {count} | only {count} more | maybe {count} more | maybe another {count} |
      make it {count} more | add {count} to it | add on {count} | tack on {count} |
      put {count} on top | i could do {count} more | i can do {count} more |
      i can do another {count} | i want another {count} | i need {count} more |
      i need another {count} | i'd like another {count} | i'd like to do {count} more |
      i'd like to do another {count} | i want to do {count} more | i want to do another {count} |
      i'll do {count} more | i'll take {count} more | i'll have another {count} |
      could we do {count} more | could i have another {count} | could we do another {count} |
      can we do another {count} | can we have {count} more | can i do {count} more |
      can we add {count} | can we go {count} more | let's go {count} more |
      let's have {count} more | let's take {count} more | let's take another {count} |
      let me do {count} more | let me have {count} more | count {count} more |
      count another {count} | count me another {count} | breathe {count} more times |
      breathe with me {count} more times | guide me through {count} more |
      guide me through another {count} | go for another {count} | go on for {count} more |
      go on for another {count} | go another {count} | carry on for {count} more |
      carry on for another {count} | continue for {count} more | continue for another {count} |
      keep going for another {count} | keep breathing for {count} more | more | more more |
      more of those | more of the same | more of that | more of them | more of the breathing |
      more of the breaths | more rib breaths | more slow breaths | more exercise |
      more of the exercise | more counting | a few extra | a few additional breaths |
      a couple more please | a little more | a little more breathing | a little bit more |
      a bit more | a bit more of that | a bit more of the exercise | several more |
      several more breaths | extra | one or two more | two or three more | yes more |
      yes more breaths | i need more | i could do with a few more | give me more |
      breathe more with me | keep going for a bit more | not enough i want more |
      it's helping i want more | that was good more please | that helped can we do more
    `),
  },
] as const satisfies readonly Intent[];
