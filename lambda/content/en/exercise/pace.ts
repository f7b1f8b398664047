import type { Intent } from '../../types';
import { ways } from '../../ways';

/**
 * The values of the slot type PACE, each with its synonyms. "Slow" belongs to none of them, since slow breathing is
 * simply the exercise. Comparatives are intents of their own: "easier" must change a running round, not start one.
 */
export const paceSlot = {
  gentle: ['gently', 'easy', 'light', 'soft', 'mild', 'relaxed', 'short'],
  steady: ['steadily', 'normal', 'regular', 'usual', 'medium', 'standard', 'even', 'ordinary'],
  deep: ['deeply', 'long', 'full', 'big'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Another pace, asked for by how this one feels. */
export const paceChanges = [
  {
    intent: 'SlowerIntent',
    samples: ways(`
      slower | slower please | a bit slower | a little slower | much slower | go slower |
      go a bit slower | can you go slower | can we go slower | take it slower | slow down |
      slow down please | slow it down | can you slow down | breathe slower | breathe more slowly |
      slower breaths | slower breathing | more slowly | too fast | that's too fast |
      this is too fast | it's too fast | you're too fast | you're going too fast |
      it's going too fast for me | not so fast | you're rushing me | don't rush me |
      longer breaths | make the breaths longer | make it longer | make them longer |
      deeper breaths | i want deeper breaths | i need more time | i need more time to breathe |
      give me more time | the breaths are too short | too short | i can't keep up |
      reduce the speed | slow | slow please | slow now | go slow | go more slowly | slowly |
      slowly slowly | slow it right down | slow it down a bit | slow down a little |
      slow down will you | could you slow down | can we slow down | can we slow it down |
      can you do it slower | could we go a bit slower | could you go slower please |
      i want to go slower | i want it slower | i'd like it slower | i need it slower |
      i need to go slower | i prefer it slower | make them slower | do it slower | count slower |
      count more slowly | talk slower | talk more slowly | speak slower | speak more slowly |
      say it slower | slower pace | a slower pace | a slower pace please | a slower rhythm |
      change to a slower pace | lower the pace | lower the speed | drop the speed |
      reduce the pace | ease the pace | decrease the speed | less speed | less speed please |
      less fast | not so quick | not so quickly | not so rushed | not as fast | not that fast |
      too quick | that's too quick | this is too quick | it's too quick for me |
      you're too quick for me | you're going too quick | you're counting too fast |
      you're speaking too fast | you're talking too fast | this pace is too fast |
      that's way too fast | way too fast | far too fast | much too fast | bit fast that |
      it's a bit quick for me | it feels rushed | i feel rushed | i'm being rushed | stop rushing |
      stop rushing me | don't go so fast | don't hurry | don't hurry me | no rush | no hurry |
      what's the rush | what's the hurry | where's the fire | hold your horses | whoa slow down |
      steady on | more time to breathe in | more time to breathe out | more time between breaths |
      more time for each breath | i need longer to breathe out | i want longer ones |
      i can breathe longer than that | i can breathe slower than that |
      i can breathe deeper than that | give me longer | give me longer to breathe |
      give me more time to breathe out | let me breathe longer | let me take longer breaths |
      let me take my time | take your time | longer | a little longer | longer ones |
      longer in and longer out | longer exhale | longer inhale | stretch the breaths out |
      stretch it out longer | draw it out | draw the breaths out | lengthen the breaths |
      extend the breaths | make each breath longer | make it last longer | deeper |
      the breaths are short | it's too short for me | these are too short | they're too short |
      the gap is too short | i can't keep up with you | i can't keep pace |
      i can't keep up with this | i can't breathe this fast | i can't breathe so fast | i'm behind |
      i'm falling behind | i'm lagging behind | you're ahead of me | you've left me behind |
      i'm still breathing in | i'm still breathing out | i haven't finished breathing out |
      i hadn't finished my breath | i didn't have time to breathe out | not enough time |
      there's not enough time | there isn't enough time to breathe | calm it down | calmer |
      calmer please | more calm | more leisurely | at a leisurely pace | turn the speed down |
      turn down the speed | bring the speed down | too much fast
    `),
  },
  {
    intent: 'FasterIntent',
    samples: ways(`
      faster | faster please | a bit faster | a little faster | go faster | go a bit faster |
      can you go faster | can we go faster | speed up | speed it up | speed up please |
      can you speed up | quicker | a bit quicker | go quicker | breathe faster |
      breathe more quickly | faster breaths | faster breathing | more quickly | too slow |
      that's too slow | this is too slow | it's too slow | it's too slow for me | you're too slow |
      you're going too slowly | not so slow | hurry up | pick up the pace | shorter breaths |
      make the breaths shorter | make it shorter | make them shorter | i need less time |
      i'm waiting for you | increase the speed | fast | fast please | go fast | quick |
      quick quick | quickly | quicker pace | much faster | much quicker | more speed | more fast |
      more rapid | a faster pace | faster rhythm | change to a faster pace | raise the pace |
      raise the speed | up the tempo | up tempo | increase the pace | increase the tempo | quicken |
      quicken the pace | quicken up | pick it up a bit | pick up speed | step it up | step on it |
      speed up the counting | could you speed up | could you go faster |
      could you go a bit quicker | could we speed up | can we speed it up | can we speed this up |
      can you do it faster | can we go a little quicker | make them faster |
      make each breath shorter | make it snappy | do it faster | do it quicker | count faster |
      count more quickly | talk faster | speak faster | say it faster | i want to go faster |
      i want it faster | i want faster breaths | i want to breathe faster |
      i want to breathe quicker | i need it faster | i need to breathe faster | i'd like it faster |
      i prefer it faster | i breathe faster than that | i breathe faster than this |
      i normally breathe faster | i can go faster than that | let's go faster | let's speed up |
      let's speed it up | let's get a move on | get a move on | get moving | get going | chop chop |
      hurry | hurry please | hurry along | hurry it along | hurry up will you | come on hurry up |
      come on faster | don't be so slow | don't go so slow | don't dawdle | stop dawdling |
      don't drag it out | you're dragging | it's so slow | it's a bit slow | you're going too slow |
      you're too slow for me | you're speaking too slowly | you're talking too slow |
      the pace is slow for me | way too slow | far too slow | much too slow |
      this is taking too long | it's taking too long | it takes too long | it's taking forever |
      takes forever | this takes forever | not that slow | not as slow | less slow | less time |
      less time please | less time between breaths | that's too much time |
      there's too much time between breaths | the gap is too long | the pauses are too long |
      the wait is too long | shorter | a little shorter | shorter ones | a shorter breath |
      cut the breaths shorter | shorten it | shorten the breaths | shorten the count |
      give me shorter breaths | i can't go this slow | i can't wait that long | i'm ahead of you |
      i'm already done with that breath | i've already breathed out |
      i've already finished my breath | i finish before you | you're behind me | you're lagging |
      catch up | catch up with me | keep up with me | brisker | a bit brisker | turn up the speed |
      turn the speed up | snappier | livelier
    `),
  },
  {
    intent: 'TooHardIntent',
    samples: ways(`
      too hard | that's too hard | this is too hard | it's too hard | it's too hard for me |
      this is hard | that's hard | this is difficult | it's too difficult | too difficult |
      it's too much | it's too much for me | too deep | it's too deep | too long | that's too long |
      the breaths are too long | the breaths are too deep | i can't do this | i can't do it |
      i can't do that | i can't breathe that slowly | i can't breathe this slowly |
      i can't breathe that deep | i can't breathe in that long | i can't breathe in for so long |
      i can't breathe out for so long | i'm running out of breath | i run out of breath |
      i run out of air | i've run out of air | my breath isn't long enough |
      i'm struggling to keep up | it's a struggle | i find this hard | make it easier | easier |
      easier please | something easier | is there an easier one | can we do an easier one |
      go easier on me | go easy | go easy on me | take it easy | gentler | gentler please |
      more gently | go gently | make it gentler | hard | so hard | very hard | really hard |
      pretty hard | too tough | this is tough | that's tough | it's really tough |
      it's tough going | too tricky | it's tricky | it's too tricky for me | too demanding |
      it's demanding | too strenuous | this is strenuous | too intense | it's too intense |
      this is too intense for me | too heavy for me | too strong | it's too strong | too advanced |
      i'm only a beginner | i'm a beginner | too challenging | this is challenging | difficult |
      very difficult | too complicated | it's complicated | too exhausting | it's exhausting |
      this is exhausting | it's tiring me out | it's too tiring | this is wearing me out |
      i'm getting tired | i'm tired from breathing | it's hard work | that's hard work |
      it's very hard | it's hard to breathe like this | it's hard to breathe that slow |
      it's hard to keep up | it's hard to follow | it's hard to hold my breath | i find it hard |
      i find it difficult | too much | it's a bit much | it's all too much |
      it's more than i can manage | it's more than i can do | it's beyond me | it's a strain |
      it's straining me | it's a bit of a strain | too much effort | it's too much effort |
      it takes too much effort | too much air | i can't | i can't manage | i can't manage it |
      i can't manage such long breaths | i can't cope | i can't cope with this |
      i can't do it like that | i can't do it this way | i can't do this one | i can't do these |
      i can't do these breaths | i can't do such long breaths | i can't do it any more |
      i can't hold it that long | i can't hold my breath | i can't hold it in that long |
      i can't last that long | i can't make it to the end of the breath |
      i can't breathe so slowly | i can't breathe like this | i can't get that much air in |
      i can't fill my lungs that much | i can't inhale that long | i can't exhale that long |
      i can't exhale for so long | i can't stretch my breath that far | i can't follow |
      i can't follow this | i can't get it right | i don't have enough breath |
      i don't have enough air | i haven't got the breath for it | i haven't got enough breath |
      i haven't enough air | i haven't the lungs for that | my lungs can't do that |
      my lungs aren't big enough | my lungs won't hold that much | my lungs are too small for this |
      my breath is too short | my breath is too short for this | my breath keeps running out |
      my breath gives out | my breath gave out | i'm out of breath | i'm out of puff | i'm puffed |
      i'm puffed out | i'm running out of air | i ran out of breath | i ran out of air |
      i've no breath left | i've no air left | i need shorter ones | i need a shorter breath |
      i need shorter breaths | i want shorter breaths | i need something easier |
      i need something gentler | i need an easier one | i want something easier |
      i want something gentler | give me an easier one | give me something easier |
      something simpler | something less hard | something softer | simpler | simpler please |
      softer | lighter | less | less deep | not so long | not that long | not so much |
      not as deep | not as long | not as hard | a bit easier | a little easier | a little gentler |
      a bit less | make it lighter | make them easier | can you make it easier |
      can we make this easier | could it be a bit easier | can we do something easier |
      can we try an easier one | do you have something easier | do you have an easier one |
      have you got anything gentler | is there something gentler | is there a gentler one |
      is there an easier way | is there a beginner one | an easier version | easy now |
      easy does it | go gentle on me | be gentle | be gentle with me | be gentle i'm old |
      be kinder | tone it down | dial it down | take it down a notch | ease off | ease up |
      ease off a bit | lower the level | drop the level | way too hard | way too long |
      it's far too hard | the exercise is too hard | the exercise is too difficult |
      i'm struggling | i'm struggling with this | i'm struggling with the breathing |
      i have trouble with this | i'm having a hard time | i'm having trouble keeping up |
      i'm not able to do this | i'm not able to breathe that deep | i'm not fit enough |
      i'm too old for this | i'm too weak for this | i'm too stiff for this | no can do this |
      i'm winded | this winds me | i'm a bit winded by this | smaller breaths |
      smaller breaths please | make the breaths smaller
    `),
  },
] as const satisfies readonly Intent[];
