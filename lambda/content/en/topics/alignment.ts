import type { Topic } from '../../types';
import { ways } from '../../ways';

export const alignment = [
  {
    id: 'alignment',
    intent: 'AlignmentIntent',
    lines: [
      {
        say: 'When your body is out of line, some muscles are stretched too far and others stay too tight.',
        facts: ['why.overstretch'],
      },
      {
        say: 'The longer that lasts, the longer they stay like that.',
        facts: ['why.overstretch'],
      },
      { say: 'A muscle stretched too far may spasm to protect itself.', facts: ['why.protect'] },
      {
        say: "Your body is built to keep muscles evenly long and strong, though nobody's alignment is perfect.",
        facts: ['why.alignment'],
      },
      {
        say: 'If one muscle keeps spasming, look at how you stand and sit.',
        facts: ['why.same-muscle'],
      },
    ],
    card: {
      title: 'Alignment',
      text: "The body is designed to keep muscles evenly strong and long, but nobody's alignment is perfect. Out of alignment, some muscles are overstretched, and those may spasm to protect themselves. If the same muscle keeps spasming, look at how you stand and sit.",
    },
    offer: {
      ask: 'Would you like a posture cue for your feet?',
      reprompt: 'Should we try a way to stand more evenly?',
      yes: 'feet',
    },
    samples: ways(`
      can bad posture cause back spasms | does poor posture cause spasms | is it my posture |
      does my posture matter | is my posture bad for my back |
      what does posture have to do with it | can slouching cause back spasms |
      is it because i slouch | is it because i slump | is it the way i sit | is it the way i stand |
      can sitting all day cause back spasms | i sit at a desk all day |
      can sitting badly cause a spasm | can standing wrong cause spasms | is it my alignment |
      is my body out of alignment | is my spine out of alignment | my back is out of line |
      does alignment matter | tell me about alignment | alignment | why is alignment important |
      is anybody perfectly aligned | what does out of alignment mean | what is muscle imbalance |
      tell me about muscle imbalance | can muscle imbalance cause back spasms |
      musculoskeletal imbalance | are my muscles out of balance | are my muscles uneven |
      why are some muscles tight and others weak | what is an uneven back |
      can one side be stronger than the other | is it because one side is weaker |
      why is it always the same muscle | why is it always the same spot |
      the same muscle keeps spasming | the same muscle cramps again and again |
      why does the same muscle spasm every time | why is it always on the same side |
      it is always the same place | is my body crooked | is it how i sit | is it how i stand |
      is it how i walk | is it my chair | is it my desk | is it my office chair | is it my phone |
      is it from sitting | is it from sitting all day | is it from sitting hunched over a computer |
      is it from driving | is it from standing crooked | is it from slouching |
      is it from hunching | is it my hips being uneven | is it my weak core | is it an imbalance |
      is it a weak muscle | is it because i hunch over | is it because i'm always at my desk |
      is it because one leg is longer | is it because i carry my bag on one shoulder |
      is it because my back is weak | is my posture to blame | is my posture doing this |
      is my posture wrong | is my slouching to blame | is my pelvis tilted | is my body uneven |
      is my body wonky | is one leg longer than the other | is one side tighter than the other |
      am i lopsided | am i wonky | am i out of line | am i unbalanced | am i sitting wrong |
      bad posture | poor posture | posture as a cause | slouching | slumping | hunching |
      sitting too long | desk job | office chair | imbalance | muscle imbalance |
      muscle imbalances | uneven muscles | unbalanced muscles | weak muscles | misaligned |
      misalignment | body alignment | spine alignment | the same muscle again |
      the same spot again | same place every time | same spot every time | always the left side |
      always the right side | it's always that one muscle | it's always the same bit that goes |
      it's in the same spot as last time | it keeps going in the same place |
      it keeps cramping in the same spot | one side is tighter than the other |
      one side of my back always goes | why the same place each time | why only one side |
      why only the left side | why is it only on the right | why does it always go on that side |
      why does it keep happening in the same spot | why does that one muscle keep cramping |
      why does one muscle keep going | why are my muscles unbalanced | i sit too much |
      i sit in an office all day could that do it | i sit hunched over my laptop |
      i drive all day could that be why | i slouch | i slouch a lot could that cause it |
      i've got bad posture | i've got terrible posture could that be the reason |
      i have poor posture | i have a desk job is that why | i lean to one side when i stand |
      i carry a heavy bag on one shoulder | my posture is awful | my posture is terrible |
      my posture is rubbish | my mum says i slouch too much | my chair is rubbish could that be it |
      my hips are uneven | my shoulders are uneven | my muscles are unbalanced |
      my desk set up is bad could that do it | my pelvis is tilted |
      can my posture make my back go | can bad posture bring on spasms | can hunching cause it |
      can sitting do this | can sitting too long cause it | can sitting in a car for hours do it |
      can my office chair make my back spasm | can a bad chair cause it |
      can desk work cause back spasms | can driving cause back spasms | can standing badly do this |
      can carrying a bag on one side cause it | can weak muscles cause spasms |
      can a weak core cause back spasms | can uneven hips cause it |
      can uneven legs cause back spasms | can scoliosis cause back spasms |
      can being out of alignment cause it | could it be my posture |
      could my posture have done this | does posture play a role |
      does posture have anything to do with it | does slouching matter |
      does hunching make it worse | does sitting all day matter | does the way i sit matter |
      does it matter how i sit | does being out of line cause it | do i have bad posture |
      how does bad posture hurt my back | how does sitting affect my back |
      how does alignment affect my muscles | how do muscles get out of balance |
      how do muscles become unbalanced | how do muscles become overstretched |
      how should my body be aligned | what is good alignment | what does imbalance mean |
      what does posture do to my muscles | what has my chair got to do with it |
      what happens when your body is out of line | what if one side is stronger |
      what's posture got to do with it | what's wrong with my posture | explain alignment |
      explain muscle imbalance | tell me about posture and spasms
    `),
  },
  {
    id: 'reflex',
    intent: 'StretchReflexIntent',
    lines: [
      {
        say: 'The stretch reflex is a strong tightening, meant to keep a muscle from tearing.',
        facts: ['why.reflex'],
      },
      { say: 'It starts when a muscle is stretched too far.', facts: ['why.reflex'] },
      {
        say: "It's what a doctor tests with a small hammer on your knee.",
        facts: ['why.reflex'],
      },
      {
        say: 'In the same way, an overstretched back muscle may spasm to protect itself.',
        facts: ['why.protect'],
      },
    ],
    card: {
      title: 'The stretch reflex',
      text: "A muscle that is stretched too far contracts strongly to keep itself from tearing. A doctor's knee hammer tests this reflex. So an overstretched muscle may spasm to protect itself.",
    },
    offer: {
      ask: 'Would you like to hear how muscles become overstretched?',
      reprompt: 'Should I tell you what stretches them too far?',
      yes: 'alignment',
    },
    samples: ways(`
      what is the stretch reflex | what's the stretch reflex | tell me about the stretch reflex |
      explain the stretch reflex | stretch reflex | how does the stretch reflex work |
      what does the stretch reflex do | what is the stretch reflex for |
      why do muscles have a stretch reflex | what has the stretch reflex to do with spasms |
      can a reflex cause a back spasm | is a spasm a reflex | is it a reflex |
      what is the reflex in my back | tell me about reflexes |
      why does the doctor hit my knee with a hammer | why do doctors tap your knee |
      what is the knee hammer for | what is the knee jerk reflex | why does my knee jerk |
      what does the hammer on the knee test | what happens when a muscle is overstretched |
      what happens if a muscle stretches too far | can an overstretched muscle spasm |
      does an overstretched muscle cramp | can overstretching cause a spasm |
      did i overstretch something | did i overstretch my back |
      why does a stretched muscle tighten | why does a muscle tighten when it is stretched |
      do muscles spasm to protect themselves | does a muscle protect itself |
      how does a muscle keep from tearing | can my back muscle tear | did i tear a muscle |
      is my muscle torn | what is a hypercontraction | reflex | reflexes | the reflex |
      the reflex thing | the hammer | the knee hammer thing | knee jerk | the doctor's hammer |
      muscle reflex | muscle tear | torn muscle | pulled muscle | strained muscle | overstretched |
      overstretched muscle | overstretching | hypercontraction | protective reflex |
      protective spasm | is that the knee thing | is that like when the doctor taps your knee |
      is it like the knee hammer test | is it like a knee jerk | is it an automatic reaction |
      is it a reflex action | is it a protective reflex | is it a protection |
      is it a pulled muscle | is it a torn muscle | is it a strain | is something torn |
      is my muscle pulled | is a pulled muscle the same thing |
      is a spasm there to protect the muscle | is the spasm protecting my muscle |
      have i torn something | have i torn a muscle | have i pulled a muscle |
      have i strained something | have i ripped something | have i stretched it too far |
      did i rip something | did i rip a muscle | did i stretch too far | did i stretch it too much |
      did i reach too far | did something tear | did something snap | did something rip |
      i reached too far for something and the muscle tightened is that a reflex |
      i think i tore something | i stretched too far and it cramped | i overstretched |
      can a muscle snap | can muscles tear in a spasm | can a strained muscle go into spasm |
      can i tear it | can i stretch a muscle too far | can stretching too far cause it |
      can stretching too much make it cramp | can reaching too far set it off |
      can a stretch set off a spasm | could it be torn | could it be a pulled muscle |
      could it be overstretched | could i have torn something | could i have overstretched it |
      does a spasm stop it from tearing | does the muscle tighten to protect itself |
      does the muscle tighten so it won't tear | does stretching too far make a muscle tighten |
      does the back have reflexes | do muscles fight back when you stretch them |
      do muscles defend themselves | do muscles have a safety catch |
      do backs have a reflex like the knee | why does my leg kick when the doctor taps it |
      why does my leg kick up | why does the knee kick | why do doctors have that little hammer |
      why does a muscle fight a stretch | why does a muscle contract when it's stretched |
      why does a muscle tighten up so hard | why do muscles tense when you stretch them |
      why would a muscle protect itself | how does a reflex work | how do reflexes work |
      how does the knee test work | how do muscles stop themselves tearing |
      how does the body stop a muscle tearing | how far can a muscle stretch before it tears |
      how would i know if i tore a muscle | what stops a muscle from tearing |
      what keeps a muscle from tearing | what protects a muscle |
      what happens when you stretch a muscle too far |
      what happens when a muscle is pulled too far | what makes a muscle snap tight |
      what's that reflex called | what's the little hammer for | what does overstretched mean |
      what's a knee jerk got to do with my back | tell me about the reflex |
      tell me about that hammer thing | tell me how muscles protect themselves
    `),
  },
] as const satisfies readonly Topic[];
