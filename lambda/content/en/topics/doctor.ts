import type { Topic } from '../../types';
import { ways } from '../../ways';

export const doctor = [
  {
    id: 'doctor',
    intent: 'DoctorIntent',
    lines: [
      {
        say: 'See a doctor, today if you can, if you have a high temperature.',
        facts: ['soon.fever'],
      },
      { say: "Go too if you're losing weight without trying.", facts: ['soon.weight'] },
      { say: 'Or if your back is swollen or has changed shape.', facts: ['soon.shape'] },
      {
        say: "Pain that rest doesn't ease, or that's worse at night, needs a look as well.",
        facts: ['soon.night'],
      },
      {
        say: "So does pain that's getting worse, or is no better after a few weeks.",
        facts: ['soon.worse'],
      },
      {
        say: 'For spasms that are frequent or without clear cause, a physical therapist is another choice.',
        facts: ['why.doctor'],
      },
    ],
    card: {
      title: 'When to see a doctor',
      text: 'Soon, today if you can: a high temperature, weight loss without trying, swelling or a changed shape of the back, pain that rest does not ease or that is worse at night, pain that gets worse or is no better after a few weeks. For frequent spasms, or spasms for no clear reason: a doctor or physical therapist.',
    },
    offer: {
      ask: 'Would you like to hear the signs of an emergency?',
      reprompt: "Should I tell you which signs can't wait?",
      yes: 'warningSigns',
    },
    samples: ways(`
      should i see a doctor | should i go to the doctor | should i call a doctor |
      should i call my doctor | should i get it checked | should i get my back checked out |
      should somebody look at my back | should i make an appointment | should i see my g. p. |
      do i need a doctor | do i need to see a doctor |
      do i need to see a doctor about a back spasm | do i need medical help |
      do i need professional help | when should i see a doctor | when should i go to the doctor |
      when to see a doctor | when do i need a doctor | when is it time to see a doctor |
      when should i call the doctor | how soon should i see a doctor | what would a doctor do |
      what can a doctor do for me | can a doctor help | can a doctor find the cause |
      which doctor should i see | what kind of doctor treats back spasms |
      who should i see about my back | who can treat my back | should i see a physical therapist |
      can a physical therapist help | can physical therapy help | should i see a physio |
      would physiotherapy help | should i see a specialist | can a medical professional help |
      do i need treatment | i want to see a doctor | tell me about doctors | doctor |
      is a fever with back pain bad | what if my spasms are frequent |
      what if there is no reason for my spasms | what if my spasm does not resolve | doctors |
      g. p. | my g. p. | physio | physiotherapist | physiotherapy | physical therapist |
      physical therapy | chiropractor | osteopath | specialist | surgeon | back specialist |
      consultant | clinic | walk in clinic | pharmacist | appointment | check up | medical help |
      professional help | x ray | m. r. i. | scan | should i see someone |
      should i see somebody about it | should i see my doctor about this |
      should i see a physiotherapist | should i see a chiropractor | should i see an osteopath |
      should i see a surgeon | should i see a nurse | should i go and see someone |
      should i go and get it looked at | should i go to a chiropractor | should i go to a clinic |
      should i go to see the nurse | should i get it seen to | should i get it looked at |
      should i get a check up | should i get a professional to look at it | should i get an x ray |
      should i get a scan | should i get a second opinion | should i get help from a professional |
      should i have it checked | should i have an x ray | should i have a scan |
      should i book a doctor's appointment | should i book in with the physio |
      should i ring the surgery | should i ring my doctor | should i ring the g. p. |
      should i phone the doctor | should i speak to a doctor | should i speak to a pharmacist |
      should i talk to a doctor | should i talk to my g. p. | should i tell my doctor |
      should i visit a doctor | should i wait or see a doctor | should i take him to the doctor |
      should i bother the doctor with this | should i bother my g. p. | should a doctor look at it |
      should a doctor see this | should someone check it | do i need to get this looked at |
      do i need an m. r. i. | do i need surgery | do i need physical therapy |
      do i have to go to the doctor | do doctors help with spasms | do chiropractors help |
      do chiropractors do any good | do physios help | does a chiropractor help | does physio help |
      does it need a doctor | does this need a doctor | does my back need looking at |
      is it time for a doctor | is it worth seeing a doctor | is it worth going to the doctor |
      is it worth getting it checked | is it bad enough for a doctor |
      is it a waste of the doctor's time | is a chiropractor any good |
      is a chiropractor a good idea | is a physio any use | is a doctor going to help |
      is this one for the doctor | is this a job for a physio | can a chiropractor fix it |
      can a chiropractor fix my back | can a physio fix my back | can an osteopath help |
      can a doctor fix a back spasm | can a doctor do anything |
      can a doctor tell me why i get them | can a doctor stop them | can my g. p. help |
      can doctors do anything about spasms | can somebody professional help me |
      could a physio help | will a doctor help | will the doctor be able to help |
      would a doctor know | would a physio be any use | would an x ray show anything |
      when should i get medical advice | when should you see a doctor | when do you see a doctor |
      when do you go to the doctor | when would i need a doctor | how do i know if i need a doctor |
      how do i know when to see a doctor | how do i know if i should see someone |
      how long should i wait before i see a doctor | how long before i see a doctor |
      how long before i go to the doctor | how bad before i see a doctor |
      how bad does it have to be to see a doctor | how soon do i need a doctor |
      how would a doctor treat it | what does a physio do | what can the g. p. do |
      what do doctors do for spasms | what do doctors say about it | what doctor |
      what kind of doctor | what kind of specialist | what kind of professional should i see |
      what sort of doctor should i see | what should i see a doctor for |
      what's a reason to see a doctor | what are reasons to see a doctor |
      what are signs i should see a doctor | who do i see | who do i talk to about my back |
      who can help me with my back | which doctor | which specialist | which professional can help |
      which is better a chiropractor or a physio | physio or chiropractor | doctor or physio |
      my wife says i should see a doctor | my wife says i should see the doctor is she right |
      my mum thinks i should get it checked | my mate swears by his chiropractor |
      i'm thinking of seeing a chiropractor | i'm thinking of going to the doctor |
      i'm wondering if i should see a doctor | i don't know if i should see a doctor |
      i don't want to bother the doctor | i hate doctors do i have to go | i want a professional |
      i keep getting spasms do i need a doctor | i get these a lot should i see someone |
      they're frequent should i see someone | find me a physio | tell me who to see | see someone |
      get checked out | should i see a consultant | would a surgeon help |
      will i need a surgeon for this | should i go to the pharmacist |
      can a pharmacist help me with it | would an osteopath help |
      is an osteopath better than a physio | can a physiotherapist treat it |
      am i wasting the doctor's time | i don't want to waste the doctor's time
    `),
  },
  {
    id: 'warningSigns',
    intent: 'WarningSignsIntent',
    lines: [
      {
        say: 'Call {emergency} at once if back pain comes with numbness around your genitals, buttocks or inner thighs.',
        facts: ['now.saddle'],
      },
      {
        say: 'Call too for pain, weakness or numbness in both legs.',
        facts: ['now.legs'],
      },
      {
        say: "Tingling counts too, as does one leg when it's severe and growing.",
        facts: ['now.saddle', 'now.legs'],
      },
      {
        say: 'So does new trouble passing urine, or losing bladder or bowel control.',
        facts: ['now.bladder'],
      },
      { say: 'So does chest pain or tightness.', facts: ['now.chest'] },
      { say: 'So does a serious fall or accident.', facts: ['now.trauma'] },
      { say: "So does high fever when you're very unwell.", facts: ['now.unwell'] },
    ],
    card: {
      title: 'Signs of an emergency',
      text: 'Back pain with any of these needs help at once. Numbness or tingling around the genitals, buttocks or inner thighs; new trouble passing urine, or loss of bladder or bowel control. Pain, tingling, weakness or numbness in both legs, or severe and growing in one; chest pain or tightness; a serious fall or accident; high fever and feeling very unwell.',
    },
    offer: {
      ask: 'Would you like to hear which signs mean seeing a doctor soon?',
      reprompt: 'Should I tell you what needs a doctor soon?',
      yes: 'doctor',
    },
    samples: ways(`
      what are the warning signs | warning signs | tell me the warning signs |
      what warning signs should i look for | which warning signs should i watch for |
      what are the danger signs | danger signs | what are the red flags | red flags |
      tell me the red flags | what are red flags for back pain |
      what are the signs of an emergency | what are the emergency signs |
      which signs are dangerous | which symptoms are dangerous | which symptoms are an emergency |
      which signs need help at once | which signs should i not ignore |
      what should i watch out for | what do i have to look out for | what are the alarm signs |
      when is it an emergency | when is back pain an emergency | when is a back spasm an emergency |
      is a back spasm an emergency | is back pain an emergency | is this an emergency |
      how do i know if it is an emergency | how can i tell if it is an emergency |
      what counts as an emergency | when should i call nine one one |
      when should i call emergency services | when should i call for an emergency |
      when should i go to the hospital | when should i go to the emergency room |
      when should i go to the e. r. | when should i go to a. and e. | when is it urgent |
      is it urgent | what is urgent | what is cauda equina | what is cauda equina syndrome |
      emergency signs | warning | warnings | alarm signs | alarm bells | red flag |
      red flag symptoms | danger signals | dangerous signs | dangerous symptoms | serious signs |
      serious symptoms | urgent signs | urgent symptoms | scary symptoms | list the red flags |
      list the emergency symptoms | read me the warning signs | give me the warning signs |
      repeat the warning signs | remind me of the warning signs | remind me what the red flags are |
      tell me what to watch for | tell me what to look out for | tell me about red flags |
      tell me about warning signs | tell me about the emergency signs |
      tell me when it's an emergency | tell me when to worry | tell me which symptoms are serious |
      what red flags are there | what red flags should i know | what are the bad signs |
      what are bad signs | what are the scary signs | what are the signs of something serious |
      what are the signs that it's urgent | what are the symptoms to worry about |
      what are the things to watch for | what danger signs should i know about |
      what do i need to watch for | what signs are bad | what signs mean it's serious |
      what signs mean hospital | what signs mean i should get help right away |
      what signs should worry me | what symptoms are urgent | what symptoms should scare me |
      what symptoms mean trouble | what symptoms mean go to the hospital |
      what symptoms shouldn't i ignore | what should i be looking out for |
      what should i be watching for | what should i keep an eye on |
      what should i keep an eye out for | what should i not ignore | what should alarm me |
      what should ring alarm bells | what should make me go to hospital |
      what should i be worried about | what would be an emergency |
      what would make it an emergency | what would make this urgent | what would be a red flag |
      what makes back pain an emergency | what is considered an emergency |
      what's an emergency with backs | what's classed as an emergency | what's the worst sign |
      what can't wait | what needs urgent attention | what needs a hospital | when do i panic |
      when does it become an emergency | when does it become serious |
      when does it become dangerous | when does it get dangerous |
      when does back pain become an emergency | when is it an emergency and when isn't it |
      when is it time for the emergency room | when is it time to go to hospital |
      when is a spasm dangerous | when should i be concerned | when should i get help right away |
      when should i go straight to hospital | when should i rush to hospital |
      when should i dial nine one one | when should i ring nine nine nine |
      when should you worry about back pain | when should you go to the hospital | when to panic |
      when to call nine one one | when would it be an emergency | how do i know if it's dangerous |
      how do i know if i need the hospital | how do i recognize an emergency |
      how do i spot a red flag | how do i spot the danger signs |
      how do you know it's an emergency | how can i tell when it's dangerous |
      how would i know if it was an emergency | how urgent is it | is it a medical emergency |
      is this a medical emergency | is that a red flag | is that a warning sign |
      is it a hospital thing | is it worth going to a. and e. |
      is it something for the emergency room | are there red flags | are there any red flags |
      are there any warning signs | are there any danger signs |
      are there signs i should worry about | are there symptoms i should watch out for |
      anything i should watch out for | anything i should look out for | which symptoms can't wait |
      cauda equina | my nurse mentioned red flags what are they |
      my doctor mentioned warning signs what were they | i want to know the red flags |
      i want to know when to worry
    `),
  },
  {
    id: 'disclaimer',
    intent: 'DisclaimerIntent',
    lines: [
      {
        say: "I'm not a doctor, and what I say doesn't replace a doctor's advice.",
        facts: ['disclaimer'],
      },
      { say: "It's information, and nothing more.", facts: ['disclaimer'] },
      {
        say: 'What you decide to do with it is up to you, and no one here is liable for that.',
        facts: ['disclaimer'],
      },
    ],
    card: {
      title: 'Please note',
      text: "This skill gives information. It does not replace a doctor's advice, and nobody behind it is liable for decisions based on it.",
    },
    offer: {
      ask: 'Would you like to hear when to see a doctor?',
      reprompt: 'Should I tell you which signs are worth a visit?',
      yes: 'doctor',
    },
    samples: ways(`
      are you a doctor | are you a real doctor | are you a nurse | are you a physical therapist |
      are you a medical professional | are you qualified | are you an expert | are you a human |
      is this medical advice | is this advice from a doctor | do you give medical advice |
      do you replace my doctor | is this instead of a doctor | is this a substitute for a doctor |
      can you diagnose me | can you give me a diagnosis | can i trust you | can i rely on this |
      can i rely on what you say | is this reliable | are you sure about this |
      how do you know all this | who says so | who are you to tell me | what qualifies you |
      what is the disclaimer | disclaimer | read the disclaimer | tell me the disclaimer |
      say the disclaimer again | give me the disclaimer | legal notice | what is the small print |
      read me the fine print | who is liable | are you liable |
      who is responsible if something goes wrong | what if your advice is wrong | can i sue you |
      am i talking to a doctor | am i talking to a person | am i talking to a machine |
      are you a robot | are you a computer | are you a real person | are you an a. i. |
      are you a physio | are you a chiropractor | are you a specialist | are you a therapist |
      are you a medic | are you a health professional | are you medically trained |
      are you trained | are you licensed | are you certified | are you accredited |
      are you approved | are you legit | are you for real | are you reliable | are you accurate |
      are you safe to listen to | are you always right | are you ever wrong |
      are you making this up | are you guessing | are you some kind of doctor | are you insured |
      are you responsible for what happens | are you to blame if it goes wrong |
      have you got a medical degree | have you got any qualifications |
      have you been to medical school | did you go to medical school | did a doctor write this |
      did a doctor make this | did a doctor check this | did a professional write this |
      do doctors agree with you | do you have a license | do you have any qualifications |
      do you have medical training | do you know what you're talking about |
      do you know what you're doing | do you take responsibility | do you take any blame |
      do you guarantee this works | do you guarantee anything | do you diagnose people |
      do you promise this is right | does a doctor stand behind this |
      does this come from a doctor | does this replace seeing a doctor |
      does this count as medical advice | does anyone check what you say | can you be trusted |
      can you be wrong | can you be sued | can you diagnose my back | can you prescribe something |
      can you replace a doctor | can you promise it works | can i believe you |
      can i believe what you say | can i believe this | can i count on this | can i rely on you |
      can i trust this | can i trust what you tell me | can i trust a machine with my back |
      can i blame you | could you be wrong | could this advice be wrong | should i trust you |
      should i listen to you | should i take your word for it | should i do what you say |
      why should i trust you | why should i listen to you | why should i believe a machine |
      how do you know that | how do i know you're right | how do i know this is true |
      how accurate is this | how accurate are you | how reliable are you | how qualified are you |
      how sure are you | how trustworthy is this | is this true | is this proven | is this legit |
      is this backed by doctors | is this backed by science | is this a medical device |
      is this proper medical advice | is this professional advice | is this official advice |
      is this information reliable | is this good advice | is it medical advice |
      is it safe to trust you | is it safe to follow your advice | is your advice reliable |
      is your information correct | is what you say true | is there a disclaimer |
      is there any guarantee | is somebody liable for this | is anybody responsible for this |
      is a doctor behind this | what are your qualifications | what are your credentials |
      what are your sources | what are you qualified to say | what is your medical background |
      what is the legal stuff | what is the legal position | what makes you an expert |
      what makes you so sure | what do you know about backs | what do you know about medicine |
      what training do you have | what gives you the right to advise me | what if you're wrong |
      what if i follow your advice and it goes wrong | what's the legal bit |
      what's the small print | what's the catch | where do you get your information |
      where do you get this from | where does this information come from |
      where does your advice come from | where did you learn this | who made this advice |
      who wrote this | who says that | who says this works | who is behind this |
      who is giving me this advice | who do i sue | who takes responsibility | who told you that |
      according to whom | says who | you're not a doctor | you're not a real doctor are you |
      you're only a computer what do you know | i don't trust you | i'm not sure i trust this |
      i want to talk to a real doctor not a machine | i want to hear the disclaimer | i'll sue you |
      legal | legal stuff | legal disclaimer | liability | liable | qualifications | credentials |
      small print | fine print | medical disclaimer | medical advice | terms and conditions |
      terms of use | read the legal bit | play the disclaimer | repeat the disclaimer |
      explain the disclaimer | is this a robot talking | are you just a robot |
      am i talking to a robot | are you human or a machine | are you licensed or accredited |
      is this app accredited | who is liable if you get it wrong | do you accept any liability |
      what about liability | what training have you had | did you make that up |
      is this guesswork or are you guessing | is this approved by anyone |
      has a doctor approved this
    `),
  },
] as const satisfies readonly Topic[];
