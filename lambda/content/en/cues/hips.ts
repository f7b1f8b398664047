import type { Cue } from '../../types';
import { ways } from '../../ways';

export const hips = {
  id: 'hips',
  intent: 'AnchorHipsIntent',
  name: 'Anchor the Hips',
  samples: ways(`
    anchor the hips | anchor my hips | anchoring | anchoring my hips | how do i anchor my hips |
    help me anchor my hips | show me how to anchor my hips | teach me to anchor my hips | the hips |
    the hips cue | do the hips | do the hips one | the one with the hips | the one about my hips |
    hip posture | the second cue | the second posture cue | cue two | tell me about hips |
    what about my hips | what do i do with my hips | where should my hips be | line up my hips |
    align my pelvis | how should i hold my pelvis | engage my core | how do i use my core |
    how do i use my belly muscles | pull my belly in | what do i do with my stomach muscles |
    work my abs | relax my glutes | release my buttocks | lengthen my sides |
    how do i get up from a chair | how do i stand up from a chair | getting out of a chair | hips |
    hips please | hip | anchor | hip exercise | hip position | hip placement | hip alignment |
    align my hips | my hips are tight | are my hips level | are my hips straight |
    how do i level my hips | level my hips | square my hips | straighten my hips |
    set my hips right | steady my hips | stabilize my hips | stabilise my hips | loosen my hips |
    how should i hold my hips | how do i hold my hips | how do i position my hips |
    how do i place my hips | how do i tilt my hips | how do i line up my hips | help with my hips |
    something for my hips | exercise for my hips | show me the hips | teach me the hips |
    let's do the hips | let's do the hips one | i want the hips | i want to do the hips |
    i want to anchor my hips | the one for the hips | the one with the hands on the hips |
    hands on my hips | put my hands on my hips | the one with the thumbs |
    the one with my thumbs on my ribs and fingers on my hips | make an l with my hands |
    make an l with my thumb and finger | the second one about the hips | number two the hips |
    tell me about anchoring the hips | tell me about the hips cue | pelvis |
    where should my pelvis be | how do i hold my pelvis straight | how do i tilt my pelvis |
    tilt my pelvis | pelvic tilt | do a pelvic tilt | tuck my pelvis | tuck my pelvis under |
    tuck my tailbone | tuck my tail under | should i tuck my bum under | straighten my pelvis |
    pelvis position | pelvic position | pelvic floor | waist | my waist |
    where's my waist supposed to be | make my waist longer | lengthen my waist |
    the space between my ribs and hips | between my ribs and my hips | my sides |
    the sides of my body | make my sides long | make my sides longer | stretch my sides long |
    how do i lengthen my sides | how do i make my sides long | how do i stop slumping |
    stop me slumping | get me out of this slump | core | core muscles | core strength |
    core exercise | engage the core | work my core | strengthen my core | switch on my core |
    turn on my core | tighten my core | brace my core | how do i engage my core |
    how do i tighten my core | how do i find my core | how do i strengthen my core | belly |
    belly button to spine | pull my belly button to my spine | pull my belly button in |
    draw my belly in | draw my belly in and up | draw in my belly | draw my lower belly in |
    suck my belly in | suck in my belly | how do i work my belly | how do i use my lower belly |
    lower belly | tummy | my tummy | tummy muscles | suck my tummy in | stomach muscles |
    work my stomach muscles | tighten my stomach | abs | my abs | abdominals | abdominal muscles |
    abdominal muscle | deep abdominal muscles | deep core muscles | deepest belly muscle |
    transverse abdominis | transversus | strengthen my abs | glutes | my glutes | glute |
    glute squeeze | squeeze my glutes | squeeze and release my glutes | clench my glutes |
    let my glutes go | release my glutes | relax the glutes | how do i relax my glutes |
    my glutes are tight | gluteus | gluteal muscles | buttocks | my buttocks | tense my buttocks |
    soften my buttocks | clench my buttocks | squeeze my bum | clench my bum | unclench my bum |
    squeeze my bottom | clench my bottom | relax my bottom | bottom muscles | squeeze my butt |
    relax my butt | butt muscles | getting up from a chair | getting up from sitting |
    getting up from the couch | getting up from the sofa | getting out of my chair |
    getting out of an armchair | getting out of my seat | getting up out of a seat |
    getting up safely | how do i get out of a chair | how do i get up from the sofa |
    how do i get up from the table | how do i get up from my desk | how do i get up safely |
    how do i get up properly | how do i get up without hurting my back |
    how should i stand up from a chair | how to stand up from sitting |
    how do i stand up without pain | how do i stand up from sitting | how do i stand up safely |
    how do i rise from a chair | how do i rise from my seat | rise from a chair |
    rising from a chair | what's the best way to get up |
    what's the best way to get up from a chair | what's the right way to get out of a chair |
    best way to stand up from a chair | the right way to get up | sit to stand |
    sitting to standing | from sitting to standing | teach me to get up from a chair |
    show me how to get up from a chair | show me how to stand up from the sofa |
    my lower back does all the work | take the load off my lower back | rest my lower back |
    anchor my hip please
  `),
  intro: [
    {
      say: "Let's anchor the hips: it lines them up, wakes your belly, and rests your low back.",
      facts: ['hips.why'],
    },
    {
      say: 'Back muscles overwork and can spasm when the belly is idle or hips are crooked.',
      facts: ['hips.why'],
    },
  ],
  steps: [
    {
      line: {
        say: 'Make an L with each thumb and index finger. Thumbs on your ribs, fingers on your hips.',
        facts: ['hips.1'],
      },
      pauseMs: 6000,
    },
    {
      line: {
        say: 'Between them is your side. A slump shortens it, so make it longer.',
        facts: ['hips.2'],
      },
      pauseMs: 6000,
    },
    {
      line: {
        say: 'Draw your lower belly back toward your spine, and up toward your ribs.',
        facts: ['hips.3'],
      },
      pauseMs: 5000,
    },
    {
      line: { say: "That's your deepest belly muscle at work.", facts: ['hips.3'] },
      pauseMs: 4000,
    },
    {
      line: { say: 'Now gently squeeze your buttocks.', facts: ['hips.4'] },
      pauseMs: 3000,
    },
    {
      line: { say: 'And let them go soft.', facts: ['hips.4'] },
      pauseMs: 5000,
    },
  ],
  everyday: [
    {
      say: 'To get up from a chair, first make your sides long.',
      facts: ['hips.everyday'],
    },
    {
      say: 'Then breathe out and press your feet down.',
      facts: ['hips.everyday'],
    },
    {
      say: 'Draw your belly in and up. Buttocks soft, and stand.',
      facts: ['hips.everyday'],
    },
  ],
  card: {
    title: 'Anchor the Hips',
    text: 'Make an L with each hand: thumbs on your ribs, index fingers on your hips. Lengthen the space between. Draw your lower belly back toward your spine and up toward your ribs. Squeeze your buttocks, then let them go. To get up from a chair: sides long, breathe out, feet down, belly in and up, buttocks soft, stand.',
  },
  offer: {
    ask: 'Would you like the last cue, for your ribs?',
    reprompt: 'The last cue is Mobilize the Ribs. Shall I go on to it?',
    yes: 'ribs',
  },
} as const satisfies Cue;
