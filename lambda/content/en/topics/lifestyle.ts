import type { Topic } from '../../types';
import { ways } from '../../ways';

export const lifestyle = [
  {
    id: 'sleep',
    intent: 'SleepIntent',
    lines: [
      {
        say: 'Sleep matters: an average adult needs seven to nine hours, and the body repairs itself then.',
        facts: ['tip.sleep'],
      },
      {
        say: 'When you go without, fatigue raises the risk of spasms and other injuries.',
        facts: ['tip.sleep'],
      },
      {
        say: 'So put sleep in your schedule, the way you would a meeting.',
        facts: ['tip.sleep'],
      },
    ],
    card: {
      title: 'Sleep',
      text: 'An average adult needs 7 to 9 hours of sleep, in which the body repairs itself. Fatigue raises the risk of spasms and other injuries, so put sleep in your schedule.',
    },
    offer: {
      ask: 'Would you like to hear what else helps prevent spasms?',
      reprompt: 'Should I tell you other ways to keep spasms away?',
      yes: 'prevent',
    },
    samples: ways(`
      does sleep help | does sleep help back spasms | does sleep matter | why does sleep matter |
      why is sleep important | why do i need sleep | how much sleep do i need |
      how much sleep should i get | how many hours of sleep do i need |
      how many hours should i sleep | how long should i sleep | should i sleep more |
      should i sleep | should i take a nap | should i go to bed | do i sleep enough |
      am i sleeping enough | i sleep too little | i slept badly | i am not getting enough sleep |
      is it because i did not sleep | can lack of sleep cause spasms |
      can too little sleep cause back spasms | does poor sleep cause back spasms |
      can sleep prevent spasms | what happens to muscles when i sleep |
      does the body repair itself in sleep | when does my body repair itself | tell me about sleep |
      tell me about sleeping | what about sleep | sleep | sleeping | sleep advice |
      is rest important | how do i get enough sleep | how do i schedule sleep | bedtime | nap |
      naps | rest | kip | bed | snooze | shut eye | an early night | more sleep | lack of sleep |
      poor sleep | sleep hours | sleep and backs | insomnia | resting | should i rest more |
      should i rest my back | should i get some rest | should i get some sleep |
      should i get more rest | should i get more kip | should i get an early night |
      should i have a nap | should i have a kip | should i have a lie down |
      should i have a lie in | should i have a snooze | should i go to sleep |
      should i go to bed early | should i go to bed earlier | should i sleep it off |
      should i sleep longer | should i sleep on my side | should i stay in bed |
      should i try to sleep | should i turn in early | should i catch up on sleep | should i doze |
      is sleep good for my back | is sleep good for muscles | is six hours enough sleep |
      is five hours of sleep too little | is it bad to stay up late | is it my sleep |
      is it because i sleep badly | is it because i stayed up late |
      is it because i'm not sleeping well | is it because i hardly slept | is it lack of sleep |
      is it the baby keeping me up that does it | is it my mattress | is my bed too soft |
      is a nap good for a spasm | is bed rest good | am i getting enough rest |
      am i short of sleep | am i sleep deprived | i don't get much sleep |
      i don't sleep eight hours | i haven't slept | i haven't slept much lately |
      i haven't slept properly in ages | i hardly sleep | i only slept four hours |
      i only get five hours | i barely slept | i went to bed late | i stay up too late |
      i've been staying up late | i've been sleeping badly | i'm a bad sleeper |
      i'm a light sleeper does that matter | i'm short on sleep |
      i work night shifts and sleep in the day | i have a new baby and hardly sleep |
      i have insomnia could that cause it | how much sleep is enough | how much sleep is right |
      how much sleep does a body need | how much sleep do adults need |
      how much shut eye do i need | how much rest do i need | how much kip should i get |
      how many hours of kip | how many hours a night | how important is sleep |
      how does sleep help | how does sleep affect my muscles | how do i sleep better |
      how do i get better sleep | how do i get a good rest | how do i fit in more sleep |
      how can i sleep better | why sleep | why do i need to sleep so much |
      why should i go to bed earlier | what does sleep do | what has sleep got to do with it |
      what happens when i sleep | what happens if i don't sleep enough |
      what if i don't get enough sleep | what if i only sleep five hours |
      what's the right amount of sleep | what's the best position to sleep in |
      what's a good bedtime | what time should i go to bed | what about my mattress |
      what mattress should i have | which side should i sleep on | can sleep fix it |
      can a nap help | can more sleep stop spasms | can insomnia cause back spasms |
      can being short of sleep cause it | can staying up late cause spasms |
      can shift work and bad sleep cause this | can my mattress cause it |
      could it be lack of sleep | could it be my sleep | could it be that i don't sleep enough |
      could it be all the late hours | do naps count | do muscles heal when you sleep |
      do muscles recover in sleep | does a lie down help | does sleep repair muscles |
      does sleep heal you | does being sleep deprived matter | does the pillow matter |
      does the body heal in sleep | will sleep help | will a nap help | will a good sleep fix it |
      will sleeping it off work | would more sleep help | would a nap do me good |
      would a kip help | would an early night help | would a better mattress help |
      tell me about rest | tell me how much to sleep | the sleep one | good sleep | sleep well |
      sleep tips | sleep schedule | what bedtime is best | should i have a regular bedtime |
      what position should i sleep in | which sleeping position is best |
      what amount of sleep is right | how many hours every night
    `),
  },
  {
    id: 'prevent',
    intent: 'PreventIntent',
    lines: [
      {
        say: 'Simple habits help: drink water all day, eat your greens and get enough sleep.',
        facts: ['basics.outlook', 'tip.hydrate', 'tip.greens', 'tip.sleep'],
      },
      {
        say: 'Mind your limits too, because overused muscles spasm more easily.',
        facts: ['why.limits', 'why.fatigue'],
      },
      {
        say: 'If the same muscle keeps spasming, look at how you stand and sit.',
        facts: ['why.same-muscle'],
      },
      {
        say: 'And a medical professional may help you find the cause and prevent the next one.',
        facts: ['facts.professional'],
      },
    ],
    card: {
      title: 'Keeping spasms away',
      text: 'Drink water through the day, eat greens, get 7 to 9 hours of sleep and mind your physical limits. If the same muscle keeps spasming, look at how you stand and sit. A medical professional may help to find the cause.',
    },
    offer: {
      ask: 'Would you like a posture cue to begin with?',
      reprompt: 'Should we start with how your feet stand?',
      yes: 'feet',
    },
    samples: ways(`
      how do i prevent back spasms | how can i prevent back spasms | how do you prevent spasms |
      how to prevent back spasms | how do i prevent the next one | can back spasms be prevented |
      prevention | tell me about prevention | preventing back spasms | how do i avoid back spasms |
      how can i avoid another one | how can i avoid this in future | how do i stop it coming back |
      how do i stop it from coming back | how do i stop this from happening again |
      how do i make sure it never happens again | i never want this again | will it come back |
      will it happen again | can it happen again | how do i keep my back healthy |
      how do i keep spasms away | how do i keep from throwing my back out |
      how do i protect my back | how do i look after my back | how do i take care of my back |
      how do i get rid of back spasms for good | what can i do so it does not come back |
      what can i do to avoid spasms | what can i do differently | what should i change |
      what lifestyle changes help | lifestyle changes | what habits help my back |
      healthy habits for my back | good habits | how do i live without spasms |
      how can i be free of back spasms | how do i reduce my risk of spasms |
      how can i lower the risk | prevent | avoid | avoidance | never again | no more spasms |
      next time | keep it away | keep it at bay | keep spasms at bay | keep them away |
      ward off spasms | stave off spasms | flare up | flare ups | recurrence | relapse |
      coming back | lower my risk | lifestyle | habits | daily habits | daily routine |
      good routine | routine for a healthy back | healthy back | strong back | back care |
      look after my back | looking after my back | precautions | how to avoid it |
      how to stop getting spasms | how to protect my back | how do i avoid a flare up |
      how do i avoid doing this again | how do i keep it at bay | how do i keep my back strong |
      how do i keep my back in good shape | how do i keep from getting spasms |
      how do i ward them off | how do i stay free of spasms | how do i stay spasm free |
      how do i steer clear of spasms | how do i stop getting these | how do i stop it next time |
      how do i stop it returning | how do i stop them for good | how do i stop a relapse |
      how do i make my back stronger | how do i strengthen my back | how do i build up my back |
      how do i get a strong back | how do i lift safely | how do i lift without hurting my back |
      how do i lower my chances | how do i lower the odds | how do i nip it in the bud |
      how do i not get this again | how do i get rid of it once and for all |
      how can i keep it from returning | how can i keep my back happy |
      how can i look after myself | how can i make sure this doesn't happen again |
      how can i reduce the risk | how can i stay well | how can i protect my spine |
      how could i have avoided this | how could i have prevented it |
      how likely is it to come back | is there a way to prevent it | is there a way to avoid this |
      is there a way to stop it coming back | is there any way to keep it away |
      is there anything i can do to stop it coming back | is it going to come back |
      is it going to happen again | is it likely to come back | is it preventable |
      can it be prevented | can you prevent spasms | could it come back | do they come back |
      do spasms come back | do they keep coming back | do you get it again once you've had it |
      does it come back | does it flare up again | does it recur | will it keep coming back |
      will it always come back | will i get another one | will i have another spasm |
      will my back go again | will this happen every time | what are the chances of it coming back |
      what are the odds it comes back | what can i do every day | what can i do in the long run |
      what can i change in my life | what changes should i make | what daily habits help |
      what everyday things help | what habits should i change | what lifestyle is good for backs |
      what prevents them from coming back | what keeps a back healthy | what stops them returning |
      what should i stop doing | what should i do from now on |
      what should i do so i don't get it again | what must i avoid |
      what's good for backs in the long run | what's the best prevention |
      what's the best way to prevent it | what's the secret to a healthy back | which habits help |
      i don't want this to come back | i don't want to go through this again |
      i don't ever want this again | i want to avoid this in the future |
      i want to look after my back better | i keep getting these how do i stop them |
      i get these every month how do i avoid them | so that it doesn't come back |
      help me prevent it | help me avoid the next one | tell me how to prevent it |
      how do i prevent a recurrence | is a recurrence likely | what precautions should i take |
      are there any precautions | how do i strengthen it so it won't come back |
      which exercises make my back stronger | is there a secret to a strong back |
      how can i build a stronger back | can i nip it in the bud
    `),
  },
] as const satisfies readonly Topic[];
