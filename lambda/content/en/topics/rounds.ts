import type { Round } from '../../types';
import { ways } from '../../ways';
import { facts } from './facts';
import { tips } from './tips';

export const rounds = [
  {
    id: 'tip',
    intent: 'TipIntent',
    items: tips,
    card: { title: 'A tip for your back' },
    offer: {
      ask: 'Would you like another tip?',
      reprompt: 'Should I give you one more?',
      yes: 'tip',
    },
    samples: ways(`
      tip | tips | give me a tip | give me another tip | give me a quick tip | give me a good tip |
      give me some tips | tell me a tip | tell me another tip | another tip | one more tip |
      more tips | the next tip | i want a tip | i'd like a tip | can i have a tip |
      can i get a tip | do you have a tip | do you have a tip for me | do you have any tips |
      got any tips | got any more tips | any tips | any advice | any advice for my back |
      give me some advice | give me advice | what do you advise | what advice do you have |
      do you have any advice | any suggestions | what do you suggest | suggest something |
      what would you recommend | do you have a recommendation | what is the tip of the day |
      tip of the day | what's today's tip | tip for today | lifestyle tip | everyday tip |
      a tip please | hints | give me a hint for my back | advice | a bit of advice |
      a piece of advice | a word of advice | some advice | some advice please | good advice |
      more advice | advise me | suggestion | suggestions | a suggestion | make a suggestion |
      recommendation | recommendations | recommend something | pointer | pointers | a few pointers |
      hint | a hint | another hint | trick | tricks | a trick | any tricks | hack | life hack |
      life hacks | back hack | a useful trick | a handy hint | a helpful hint | a new tip |
      a daily tip | a back tip | a lifestyle tip | a health tip | a small tip | back tips |
      daily tip | health tip | useful tips | handy tips | top tip | top tips | pro tip |
      random tip | tip time | tip please | tip me | next tip | new tip | different tip |
      your best tip | today's tip | tip of the week | all your tips | some tips | a couple of tips |
      give me one tip | give me a top tip | give me a different tip | give me a little tip |
      give me your best tip | give me your best advice | give me a life hack |
      give me something useful | give me something i can do each day | got a tip |
      got one more tip | let me have a tip | let me hear a tip | let me hear another tip |
      let's hear a tip | let's have a tip | let's have another tip | share a tip |
      share some advice | read me a tip | say a tip | tell me one of your tips |
      tell me something helpful | tell me something i can do every day | have you got a tip |
      do you know any tips | do you know a good trick | do you know a tip for backs |
      can you advise me | can you give me a few tips | can you suggest anything |
      can you recommend anything | can you recommend something | could i have a tip |
      could i get another tip | may i have a tip | i need a tip | i need some tips | i need advice |
      i want advice | i want tips | i'd like some advice | i'd like another tip | i'll take a tip |
      i could do with a tip | i could use some advice | i could use a tip |
      i liked that tip give me another | that was a good tip got another | what tips do you have |
      what other tips do you have | what's your advice | what's one thing i can do every day |
      what's one small thing i can do today | what can you suggest | what would your advice be |
      what else do you suggest | what advice can you give me | what small thing can i do today |
      something useful please | something useful | something helpful | words of wisdom |
      pearls of wisdom | any words of wisdom | any pointers | any hints | any recommendations |
      any other tips | any other advice | any advice for somebody with a bad back | any ideas |
      any bright ideas
    `),
  },
  {
    id: 'fact',
    intent: 'FactIntent',
    items: facts,
    card: { title: 'A fact about backs' },
    offer: {
      ask: 'Would you like another fact?',
      reprompt: 'Should I tell you one more?',
      yes: 'fact',
    },
    samples: ways(`
      fact | facts | tell me a fact | tell me another fact | tell me a fun fact |
      tell me an interesting fact | tell me some facts | give me a fact | give me another fact |
      give me a fun fact | give me some facts | another fact | one more fact | more facts |
      the next fact | fun fact | fun facts | back facts | a fact please | a fact about back spasms |
      fact of the day | i want a fact | i want to hear a fact | i'd like a fact |
      can i have a fact | do you know a fact | do you know any facts | do you have a fact |
      got any facts | any facts | any interesting facts | any trivia | trivia | back trivia |
      give me some trivia | tell me something interesting | tell me something i do not know |
      tell me something i don't know | tell me something surprising | tell me something new |
      surprise me | say something interesting | did you know | entertain me | a fact |
      a random fact | a weird fact | a new fact | a cool fact | a good fact | a strange fact |
      a different fact | a quick fact | a funny fact | a medical fact | a little known fact |
      a bit of trivia | a piece of trivia | some facts | some trivia | some more facts |
      more trivia | random fact | random facts | weird fact | weird facts | cool fact | cool facts |
      interesting fact | interesting facts | amazing facts | surprising fact | curious fact |
      quick fact | quick facts | spine facts | spine fact | muscle facts | muscle fact |
      body facts | anatomy facts | spasm facts | facts about spines | facts about muscles |
      facts about spasms | facts please | fact please | fact time | fact me | next fact | new fact |
      daily fact | today's fact | the fact of the day | your best fact | the best fact you know |
      a fact about my back | give me one more fact | give me the fact of the day |
      give me your best fact | got a fact | got a fact for me | let me hear a fact |
      let me hear another fact | let's hear a fact | let's have a fact | let's have another fact |
      share a fact | read me a fact | say a fact | say something fascinating | teach me a fact |
      tell me a fact about the spine | tell me one of your facts | tell me something amazing |
      tell me something astonishing | tell me something curious | tell me something odd |
      tell me something strange | tell me something i never knew | tell me something i didn't know |
      tell me something most people don't know | tell me something nobody knows |
      tell me your favorite fact | tell me your favourite fact | amaze me | astonish me |
      impress me | fascinate me | amuse me | blow my mind | distract me with a fact |
      take my mind off it with a fact | surprise me with something about backs |
      i want another fact | i want to hear some facts | i want to hear something interesting |
      i want to know something interesting | i want to be amazed | i'd like a fun fact |
      i'd like another fact | i'd love a fact | i love facts give me one | i love trivia |
      i like that fact tell me another | that was interesting tell me another fact |
      i bet you know some facts | i bet you can't surprise me | i'm in the mood for a fact |
      i need a fun fact | can i hear a fact | can i get a fact | can you surprise me |
      could i have a fact | do you have any fun facts | do you know anything interesting |
      have you got a fact | know any good facts | what facts do you have |
      what fun facts do you know | what trivia do you know | what other facts do you know |
      what's a fun fact | what's a good fact | what's an interesting fact |
      what's something interesting about backs | what's the most interesting thing about backs |
      what's the weirdest thing about spasms | what's today's fact | what's your favorite fact |
      what interesting things do you know | what don't i know about backs | any fact |
      any fact will do | any other facts | anything interesting | anything surprising |
      something interesting | something interesting please | something surprising | something new |
      something fun | did you know this about backs
    `),
  },
] as const satisfies readonly Round[];
