import type { Topic } from '../../types';
import { ways } from '../../ways';

export const basics = [
  {
    id: 'whatIs',
    intent: 'WhatIsSpasmIntent',
    lines: [
      {
        say: 'A back spasm is a sudden tightening of the muscles along your spine.',
        facts: ['basics.name'],
      },
      { say: "It's what people mean by throwing your back out.", facts: ['basics.name'] },
      {
        say: 'Those big muscles support your spine and hold you upright.',
        facts: ['facts.role'],
      },
      {
        say: "When they're irritated, they tighten and become inflamed.",
        facts: ['facts.what', 'facts.inflamed'],
      },
      { say: "That's why it hurts.", facts: ['facts.what'] },
      {
        say: "Often it's a sign of something else, such as fatigue or a poor balance of nutrients.",
        facts: ['facts.symptom-of'],
      },
    ],
    card: {
      title: 'What a back spasm is',
      text: 'A back spasm, or throwing your back out, is a sudden contraction of the muscles along the spine. When these big muscles are irritated, they tighten and become inflamed. It is often the symptom of another issue.',
    },
    offer: {
      ask: 'Would you like to hear why they happen?',
      reprompt: 'Should I tell you what causes a back spasm?',
      yes: 'why',
    },
    samples: ways(`
      what is a back spasm | what are back spasms | what's a back spasm |
      what exactly is a back spasm | tell me about back spasms | tell me about spasms |
      explain back spasms | explain what a back spasm is | can you explain what a spasm is |
      i want to know what a back spasm is | so what is a spasm anyway |
      what is a spasm in the back | what is a muscle spasm | what do you mean by spasm |
      what does back spasm mean | what is the meaning of back spasm | define back spasm |
      give me a definition | back spasm definition | what is a back cramp |
      what does it mean to throw your back out | what does throwing your back out mean |
      is throwing your back out the same as a spasm |
      what does it mean when someone's back goes out |
      when people say they threw their back out what is that | teach me |
      teach me about back spasms | teach me something about backs | i want to learn |
      i want to learn about back spasms | i'd like to learn more about back spasms | learn |
      learn about spasms | let me learn | help me understand back spasms |
      i want to understand this | i know nothing about back spasms | back spasms one oh one |
      the basics please | give me the basics | start with the basics |
      educate me about back spasms | give me some information about back spasms |
      information on back spasms | what's all this about back spasms |
      what's the deal with back spasms | what's up with back spasms | what's this spasm thing |
      the doctor said i had a spasm and i don't know what that is |
      my husband says he has a back spasm what is that | what does it mean to have a spasm |
      what does the word spasm mean | what is meant by a back spasm | what do they call a spasm |
      what counts as a back spasm | what kind of thing is a spasm |
      what sort of a problem is a back spasm | what exactly are spasms | describe a back spasm |
      describe what a spasm is | can you describe back spasms to me |
      explain it to me in plain english | explain it in simple words |
      explain like i'm a child what a spasm is | in simple terms what is a spasm |
      put it in plain words for me | could you tell me what a muscle spasm is | spasm meaning |
      spasm explained | definition of a spasm | what's the medical term for throwing your back out |
      is a cramp the same as a spasm | is a spasm the same thing as a cramp |
      is a back spasm a kind of cramp | is a spasm like a charley horse in your back |
      what's the difference between a spasm and a cramp |
      what's the difference between a spasm and a strain |
      difference between a back spasm and a slipped disc | is a thrown out back a spasm |
      what does it mean to put your back out | what is it when your back goes out |
      what is it when your back goes into spasm | i've never heard of back spasms |
      i don't understand what a spasm is | i don't really get what a back spasm is |
      i'd like to understand back spasms better | i want to find out about back spasms |
      i want to know more about spasms | tell me more about back spasms |
      tell me everything about back spasms | tell me all about back spasms |
      tell me what you know about spasms | give me an overview of back spasms | an overview please |
      give me an introduction | introduction to back spasms |
      give me the short version of what a spasm is | give me a rundown on back spasms |
      run me through what a spasm is | fill me in on back spasms |
      i need some background on spasms | crash course on back spasms | back spasms for beginners |
      a lesson about back spasms | give me a lesson on back spasms | start a lesson | lessons |
      learning | let's learn about backs | let's learn something | can i learn about back spasms |
      what can you teach me | what can i learn here | school me on back spasms | basics |
      basic information | general information about spasms | info on back spasms |
      i'm reading up on spasms and want the basics |
      my mum gets spasms and i want to know what they are | what are spasms my friend gets them |
      tell me about muscle spasms | tell me about cramps in the back | what are muscle cramps |
      about spasms
    `),
  },
  {
    id: 'howCommon',
    intent: 'HowCommonIntent',
    lines: [
      {
        say: 'Very common: about eighty percent of adults are thought to get them at some time.',
        facts: ['basics.common'],
      },
      { say: "So you're far from alone with this.", facts: ['basics.common'] },
      {
        say: 'A few simple changes in daily life can help you stay free of them.',
        facts: ['basics.outlook'],
      },
    ],
    card: {
      title: 'How common back spasms are',
      text: 'Back spasms are thought to affect about 80% of adults at some time in their lives. A few simple lifestyle changes can help you to live free of them.',
    },
    offer: {
      ask: "Would you like to hear whether they're dangerous?",
      reprompt: 'Should I tell you how serious a back spasm is?',
      yes: 'serious',
    },
    samples: ways(`
      how common are back spasms | how common are they | how common is this |
      are back spasms common | is this common | is a back spasm common | is that unusual |
      are back spasms rare | is it rare | how many people get back spasms |
      how many people have this | do a lot of people get back spasms | do many people get this |
      do lots of people have back spasms | does everybody get back spasms | does everyone get this |
      who gets back spasms | do other people get these too | am i the only one |
      am i the only one with this | am i alone with this | how often do people get back spasms |
      what percentage of people get back spasms | what percent of adults have back spasms |
      how widespread is it | how likely is it to get a back spasm |
      what are the odds of getting a back spasm | what are the chances of having a spasm |
      do most adults get a back spasm | do adults often get back spasms |
      how frequent are back spasms in people | do most people throw their back out once |
      does it happen to everyone | does this happen to many people |
      are there statistics on back spasms | how normal is this | how usual is a back spasm |
      how unusual is this | how rare are back spasms | how widespread are back spasms |
      how prevalent are back spasms | prevalence | what is the prevalence of back spasms |
      how often does this happen to people | how often do folks throw their back out |
      how many folks get this | how many other people have this | how many of us get back spasms |
      how many people are like me | how many americans have back spasms |
      how many people in the world get spasms | number of people with back spasms |
      what's the number of people who get this | what number of adults get these spasms |
      the percentage of adults who get spasms | what proportion of people get spasms |
      what fraction of people have this | what share of adults get a back spasm |
      one in how many people gets a back spasm | what is the rate of back spasms |
      what are the numbers on back spasms | what are the statistics | give me the statistics |
      stats on back spasms | figures on how many get it | the odds of getting one |
      what odds are there of getting a back spasm | what's the likelihood of getting a back spasm |
      how likely was i to get this | are back spasms normal | is it normal to get back spasms |
      is it normal at my age | is this normal for someone my age | do young people get back spasms |
      do teenagers get back spasms | do kids get back spasms too | do old people get this more |
      is it an old people thing | is it just old folk who get this |
      do women get it as much as men | do men get more back spasms | do people my age get this |
      at what age do people get spasms | is everybody's back like this |
      does everybody get one sooner or later | does everyone's back go out at some point |
      do most people get this sometime | do most folks have back trouble |
      do lots of folk get this | do loads of people suffer from this |
      do a lot of others suffer with this | how many people suffer with their backs |
      am i the only person whose back does this | am i the only one whose back goes out |
      is it only me | just me | just me or does everyone get this | am i unusual |
      am i abnormal for having this | am i weird for getting back spasms |
      am i unlucky to get this | is it bad luck or does everyone have it |
      have other people had this | has everyone had this | does anybody else get this |
      does anyone else have this problem | do you hear about this a lot | is it a common problem |
      is it a common thing | is this a common complaint | common or rare | common |
      is it rare for someone like me | is back trouble common | i bet lots of people get this |
      i feel like i'm the only one in the world with this | i feel like i'm alone with this back |
      who else gets this | who suffers from back spasms | who is most likely to get back spasms |
      is this an everyday thing for people | is it a thing that lots of builders get |
      do many nurses get this | out of a hundred people how many get it |
      most people or just a few | is a back spasm a normal thing to have |
      is it usual to get these | how likely am i to get one |
      what chance does a person have of getting one
    `),
  },
  {
    id: 'serious',
    intent: 'IsItSeriousIntent',
    lines: [
      {
        say: 'By itself, a back spasm is nothing to worry about.',
        facts: ['basics.harmless'],
      },
      {
        say: 'With care, your back should be normal again in a short time.',
        facts: ['basics.harmless'],
      },
      {
        say: "Spasms that keep coming back, or don't resolve, may point to a deeper problem.",
        facts: ['basics.chronic', 'why.unresolved'],
      },
      { say: "That's worth a visit to a doctor.", facts: ['why.doctor', 'why.unresolved'] },
      {
        say: 'A few signs need help at once, such as numb inner thighs or losing bladder control.',
        facts: ['now.saddle', 'now.bladder'],
      },
    ],
    card: {
      title: 'Is it serious?',
      text: 'By itself a back spasm is nothing to worry about, and with care the back is normal again in a short time. Chronic spasms may point to an underlying issue, so see a doctor. A few warning signs, such as numb inner thighs or loss of bladder control, need help at once.',
    },
    offer: {
      ask: 'Would you like to hear all of those warning signs?',
      reprompt: 'Should I tell you which signs need help at once?',
      yes: 'warningSigns',
    },
    samples: ways(`
      is it serious | is this serious | are back spasms serious | how serious is a back spasm |
      is it dangerous | is a back spasm dangerous | are back spasms dangerous | is this dangerous |
      can a back spasm be dangerous | can a back spasm kill you | is it harmful |
      is a back spasm harmful | is it harmless | are spasms harmless | should i be worried |
      should i worry | do i need to worry about this | is this something to worry about |
      i'm worried about my back | i'm scared | i'm scared about my back | i'm frightened |
      should i be scared | am i going to be okay | am i going to be all right | will i be okay |
      will i be fine | will it go away | will this go away | will it go away on its own |
      does a back spasm go away by itself | do spasms go away | will it heal |
      will my back get better | will my back be normal again | will my back ever be the same |
      can you recover from a back spasm | is it permanent | is the damage permanent |
      did i damage my back | did i do damage to my spine | is it chronic | what if it is chronic |
      what are chronic back spasms | what's the outlook | is it bad to have a back spasm |
      how bad is this | can it do lasting harm | is this bad | is that bad | is it a bad sign |
      is that something bad | is it a big deal | is this a big problem | is it nasty |
      is this a serious thing | how dangerous is this | how worried should i be |
      how worried do i need to be | how harmful is a spasm | serious or not | serious | dangerous |
      danger | is my back in danger | am i in danger | am i in trouble | is it life threatening |
      could it be something serious | could this be something bad |
      could it be something worse than a spasm | is it anything to worry about |
      nothing to worry about is it | do i have to worry | do i need to be afraid | should i panic |
      should i be concerned | should i be frightened | i'm concerned about my back |
      i'm so scared right now | i'm so frightened | i'm terrified | i'm afraid |
      i'm afraid something is badly wrong | i'm panicking | i'm freaking out | i'm worried sick |
      i'm frightened i've done something terrible to my back | my mother is worried it's serious |
      tell me it's nothing serious | tell me i'll be okay | tell me it's going to be all right |
      am i going to be alright | am i going to die | can you die from a back spasm |
      can it kill me | will i be all right again | will i get over this | will i recover |
      will i make a full recovery | will i ever walk properly again |
      will i end up in a wheelchair | will i need an operation | could i end up crippled |
      could this cripple me | is it going to go away | is it going to heal up |
      is it going to get better | does it go away | does it get better |
      does it get better by itself | does it clear up by itself | will it pass | will this pass |
      will it sort itself out | does it sort itself out | will it right itself |
      will it fix itself | do backs heal from this | will it mend | will my back mend |
      will my back ever be right again | is my back ruined | is my back broken |
      is my back wrecked | have i wrecked my back | have i broken my back |
      have i done myself a mischief | have i done some damage | have i ruined my spine |
      did i break something | did i injure my spine | is something broken | is there damage |
      is there lasting damage | does a spasm damage the spine | does it do any harm |
      can it hurt me in the long run | is it forever | is it for life |
      am i stuck with this for life | will i always have a bad back | is it harmless or not |
      is it safe to have a back spasm | is it okay to have spasms |
      is it a sign of something serious | is it a sign of something worse |
      is it a sign of disease | what's the prognosis | prognosis | outlook |
      what's the worst that can happen | what if it never goes away |
      what if it doesn't get better | should i be worried if it keeps happening |
      is a chronic spasm bad | is it chronic now | is my back done for | is it curable |
      can it be cured | is my back beyond repair | is this repairable | is it worrying |
      is it anything bad | am i finished with this back
    `),
  },
] as const satisfies readonly Topic[];
