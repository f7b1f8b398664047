import type { Alarm } from '../../types';
import { ways } from '../../ways';

/** Light headed, from the breathing or not. */
export const dizzy = {
  id: 'dizzy',
  intent: 'DizzyIntent',
  lines: [
    {
      say: 'Stop now, and let your breath go back to normal.',
      facts: ['during.dizzy', 'pace.safety'],
    },
    { say: 'Lie or sit still.', facts: ['during.dizzy'] },
    { say: "If it doesn't pass, see a doctor.", facts: ['during.dizzy'] },
    { say: "If it's severe, call {emergency}.", facts: ['during.dizzy'] },
  ],
  card: {
    title: 'If you feel dizzy',
    text: 'Stop, and breathe normally. Lie or sit still. If it does not pass, see a doctor. If it is severe, call your emergency number.',
  },
  samples: ways(`
    i feel dizzy | i'm dizzy | dizzy | i'm getting dizzy | i've gone dizzy | i've gone all dizzy |
    i've gone light headed | i'm a bit dizzy | i'm feeling a little dizzy | this makes me dizzy |
    this is making me dizzy | the breathing is making me dizzy | dizziness | i feel light headed |
    i'm light headed | i'm getting lightheaded | lightheaded | my head feels light | i feel faint |
    i'm feeling faint | i've come over all faint | i might faint | i'm going to faint |
    i think i'm going to faint | i'm going to pass out | i feel like i'm going to pass out |
    i'm about to pass out | i nearly passed out | i almost fainted | i'm going to black out |
    i think i'm blacking out | everything is going black | everything's going dark |
    i'm seeing stars | i'm seeing spots | i see black spots | i feel woozy | i'm woozy |
    i feel giddy | my head is spinning | my head's swimming | the room is spinning |
    everything is spinning | it's all going round and round | i feel off balance | i feel unsteady |
    i feel wobbly | i feel floaty | my head feels funny | i feel queasy |
    i feel sick from the breathing | the breathing makes me feel sick | i'm hyperventilating |
    i'm breathing too fast and i feel faint | i have vertigo | i'm so dizzy | i'm really dizzy |
    i've got dizzy | i've become dizzy | i got dizzy | it made me dizzy | it makes me dizzy |
    that made me dizzy | breathing like this makes me dizzy | i get dizzy when i breathe slowly |
    i get dizzy when i breathe deep | i feel dizzy when i breathe in | dizzy spell |
    i'm having a dizzy spell | i had a dizzy turn | i'm having a funny turn |
    i've come over all funny | i've come over all queer | i feel funny in the head |
    my head has gone funny | my head is floating | my head feels like it's floating |
    my head is going round | my head is going round and round | my head is swirling | head rush |
    i've got a head rush | i got a head rush | light in the head | i feel lightheaded |
    a bit light headed | i went light headed | this is making me light headed |
    the deep breaths make me lightheaded | lightheadedness | light headedness | spinning |
    the walls are spinning | the ceiling is spinning | the floor is moving | the floor is tilting |
    the room is going round | the room is moving | the room is tilting | the world is spinning |
    the bed is spinning | everything is moving | everything is swimming | everything's swaying |
    everything is blurry | everything's gone blurry | everything's fuzzy | everything's gone fuzzy |
    everything looks fuzzy | everything's going white | everything's going grey |
    everything's going dim | it's going dark | it's going black in front of my eyes |
    my vision is blurry | my vision has gone blurry | my vision is going dark | my sight is going |
    my eyes have gone blurry | i can't see straight | i can't see properly | i see stars |
    stars in front of my eyes | spots in front of my eyes | there are spots before my eyes |
    i'm seeing double | i'm so faint | faint | fainting | i feel like i might faint |
    i'm near fainting | i'm close to fainting | i just fainted | i nearly fainted |
    i almost passed out | i think i passed out | i might pass out | i could pass out |
    i'm going to keel over | i feel like i'll keel over | i nearly keeled over |
    i'm about to collapse | i feel like i'm about to collapse | i'm losing consciousness |
    i lost consciousness | i feel swimmy | i feel swimmy headed | i feel spacey |
    i feel spaced out | i feel far away | i feel drunk | it's like i'm drunk | i feel tipsy |
    i feel groggy | i'm groggy | i feel giddy when i breathe | i'm giddy | giddy | giddiness |
    woozy | i'm a bit woozy | wobbly | i'm wobbly | i feel shaky | i'm shaky |
    i've gone shaky and faint | i feel weak and dizzy | i feel weak and faint | i'm unsteady |
    i'm unsteady on my feet | i can't keep my balance | i've lost my balance |
    i keep losing my balance | i'm losing my balance | i'm off balance | i'm swaying |
    i'm staggering | i feel like i'm falling | i feel like i'm on a boat | i feel seasick |
    i feel car sick | i feel nauseous | i'm nauseous | i feel nauseated | nauseous | nausea |
    i'm queasy | i'm going to be sick | i feel like i'm going to be sick | i want to throw up |
    i feel like throwing up | i feel like vomiting | i'm going to throw up from this breathing |
    my fingers are tingling | my fingers are tingling from the breathing | my lips are tingling |
    my lips have gone tingly | my hands are tingling | tingling in my fingers |
    tingling around my mouth | pins and needles in my fingers | i'm over breathing |
    i'm hyperventilating and dizzy | i'm hyperventilating again | hyperventilating |
    hyperventilation | i'm breathing too much | i got too much air | too much air in my head |
    vertigo | i get vertigo | i've got vertigo again | not enough oxygen |
    i feel like there's no oxygen in my head | my ears are ringing |
    my ears are ringing and i feel faint | i've gone pale | i've gone white as a sheet |
    i feel clammy | i'm clammy and faint | i feel strange | i feel peculiar | i feel weird |
    i feel odd | my head feels weird | my head feels strange | my head feels heavy | my head turn |
    she's dizzy | he's gone dizzy | she's going to faint | he's fainted | my wife is dizzy |
    my wife fainted
  `),
} as const satisfies Alarm;
