import type { Alarm } from '../../types';
import { ways } from '../../ways';

/** More pain now, from what is being done. Pain that grows over days or weeks is `soon`. */
export const worse = {
  id: 'worse',
  intent: 'MorePainIntent',
  lines: [
    { say: 'Stop there, and breathe normally.', facts: ['during.worse', 'pace.safety'] },
    { say: 'Lie or sit still, however it hurts least.', facts: ['during.worse'] },
    { say: "If the pain doesn't ease off, see a doctor.", facts: ['during.worse'] },
    { say: "If it's severe, call {emergency}.", facts: ['during.worse'] },
  ],
  card: {
    title: 'If it hurts more',
    text: 'Stop, and breathe normally. Lie or sit still. If the pain does not ease off, see a doctor. If it is severe, call your emergency number.',
  },
  samples: ways(`
    it hurts more | it hurts more now | it's hurting more | it hurts even more |
    it hurts more when i do this | it hurts more when i breathe in |
    it hurts more when i breathe out | that hurts | that hurts more | ow that hurts |
    ouch that hurts | this hurts | this really hurts | this hurts my back | this is hurting me |
    this is hurting my back | doing this hurts | the breathing hurts | breathing like this hurts |
    it hurts to breathe | it hurts when i breathe | breathing hurts my back | the exercise hurts |
    the exercise hurts my back | my back hurts more | my back hurts more now |
    lying like this hurts | it's worse | it's worse now | it's getting worse | it feels worse |
    i feel worse | i'm feeling worse | now it's worse than before | it's made it worse |
    that made it worse | this is making it worse | you're making it worse | you made it worse |
    it's making my back worse | the pain is getting worse now | the pain just got worse |
    the pain is stronger now | more pain | i'm in more pain | i'm in more pain now |
    it's more painful | it's getting more painful | it's too painful | this is too painful |
    it hurts too much | i can't it hurts too much | stop it hurts | stop that hurts |
    the spasm is getting stronger | the spasm is getting worse | the cramp is getting worse |
    it's cramping even more | it's tightening up even more | my back is getting tighter |
    my back just got tighter | it hurts worse than before | that's much worse |
    that is worse than before | that's hurting me | that's sore | that's really painful |
    that's agony | that really hurts | that hurts a lot | that hurts so much |
    this hurts like hell | this is so painful | this is agony when i breathe |
    it hurts when i breathe deep | it hurts when i take a deep breath | it hurts when i inhale |
    it hurts when i exhale | it hurts when my ribs move | it hurts my ribs | my ribs hurt |
    it stings when i breathe | it stabs when i breathe in | it catches when i breathe in |
    it pinches when i breathe in | it pulls when i breathe in | a sharp pain when i breathe in |
    i get a sharp pain when i breathe | i get a stabbing pain with each breath |
    every breath hurts | each breath hurts | each breath hurts more | every breath is agony |
    every breath makes it worse | breathing makes it worse | breathing makes my back hurt |
    breathing out hurts | the deep breaths hurt | the breaths are hurting my back |
    the breathing is hurting me | the exercise makes it worse | the cue hurts | the stretch hurts |
    the stretching made it worse | stretching made it worse | the massage made it worse |
    the heat made it worse | lying down like this made it worse | lying on my back hurts |
    lying on the floor hurts | lying flat hurts my back | sitting like this hurts |
    standing like this hurts | it hurts to lie like this | it hurts to do this |
    it hurts to do that | doing that hurts | doing this makes it worse |
    when i pull my belly in it hurts | when i press my feet down it hurts | you're hurting me |
    it's got worse | it's gotten worse | it's become worse | it just got worse |
    it just got a lot worse | it's suddenly got worse | it suddenly hurts more | it's a lot worse |
    it's way worse | way worse | worse | it feels worse than when i started |
    it's worse than when we started | i'm getting worse | my back is worse | my back is worse now |
    my back got worse | my pain is stronger | my pain is going up | the pain is sharper |
    the pain is sharper now | the pain is increasing | the pain is going up | the pain is rising |
    the pain is building | the pain is spreading | the pain has spread | the pain is intense |
    the pain is more intense | the pain is more intense now | the pain has got worse |
    the pain increased | the pain is too bad | there's more pain now | more sore | it's more sore |
    it's sorer now | it's sorer than before | it's sharper | it's intensifying | it's flaring up |
    it's flared up | it's stabbing me | it's throbbing more | it's aching more | it aches more now |
    it's burning more | it's tightening | it's tightening up | it's tighter | it's gripping harder |
    it's squeezing harder | it's clenching harder | it's locking up again | it's seizing up again |
    it's seizing up more | it's spasming more | it's cramping more | another spasm just hit |
    i just got another spasm | my back is cramping more | my back is tightening |
    my back is getting tighter and tighter | my muscles are getting tighter |
    i can't stand it it hurts more | i can't do it it hurts | i can't because it hurts |
    i have to stop it hurts | i need to stop it hurts | i want to stop because it hurts |
    no that hurts | ow stop | ouch stop | ow ow that hurts | ouch it's worse | too much pain |
    too sore
  `),
} as const satisfies Alarm;
