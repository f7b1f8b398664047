import type { Alarm, FactId } from '../../types';
import { ways } from '../../ways';

/** The ways to tell of each sign, by the fact that makes it one for a doctor. */
export const soonSamples = {
  'soon.fever': ways(`
    i have a fever | i've got a fever | i have a bit of a fever | i'm running a fever |
    i feel feverish | i'm feverish | fever | a fever | a slight fever | a mild fever |
    fever and back pain | back pain and a fever | my back hurts and i have a fever |
    i have a temperature | i've got a temperature | i have a high temperature | high temperature |
    i'm running a temperature | my temperature is up | my temperature is high |
    my thermometer says i have a fever | i'm hot and my temperature is up | i have chills |
    i've got the chills | i have chills and my back hurts | my wife has a temperature |
    my husband has a fever | i think i have a fever | i think i've got a bit of a temperature |
    i might have a fever | i've had a fever since yesterday | i had a fever last night |
    i've been feverish all day | my fever won't go down | my fever came back |
    the fever won't break | low grade fever | i have a low grade fever with my back pain |
    temperature | i'm running a bit of a temperature | my temperature has gone up | my temp is up |
    i've got a temp | i have a temp of a hundred and one | my temperature is thirty eight |
    my temperature is a hundred and one | i took my temperature and it's high |
    i took my temperature and it's over thirty eight | the thermometer says thirty eight |
    the thermometer says a hundred and one | i checked with the thermometer and i've got a fever |
    i feel hot and cold | i keep going hot and cold | hot and cold sweats | i've got the sweats |
    i'm sweating and shivery and my back aches | i woke up drenched in sweat | i'm shivering |
    i'm shivery | i can't stop shivering | i'm cold and i can't get warm | chills |
    i'm having chills and sweats with this back pain | i feel fluey | i feel like i've got the flu |
    it's like flu with a bad back | my back hurts and i feel fluey | my forehead is hot |
    my forehead is burning | my skin is hot to the touch | i feel hot all over |
    i think i have an infection | i think i've got an infection and a fever |
    i've got a kidney infection | my back pain came on with a fever |
    my back started hurting and then i got a fever | i have fever |
    my son has a temperature and a sore back | my daughter has a fever and her back hurts |
    my mum has a fever | my dad is feverish | he's got a temperature |
    she's got a fever and a sore back | the patient has a fever | the patient is febrile | febrile
  `),
  'soon.weight': ways(`
    i've lost weight | i've been losing weight | i'm losing weight | i keep losing weight |
    i'm losing weight without trying | i'm losing weight and i don't know why |
    i'm losing weight for no reason | i lost weight without dieting | i've lost a lot of weight |
    i've lost a lot of weight lately | weight loss | unexplained weight loss | losing weight |
    the weight is falling off me | i'm getting thinner and thinner |
    i'm getting skinny without trying | my clothes are hanging off me |
    all my clothes have got too big | i've dropped ten pounds without trying |
    i've lost a stone without trying | my back hurts and i'm losing weight |
    back pain and weight loss | my mum is losing weight and her back hurts |
    i've been dropping weight | i keep dropping weight | i've dropped a lot of weight |
    i've dropped two dress sizes | the pounds are falling off me | the pounds are dropping off |
    i'm shedding weight | i've shed a stone | i've shed pounds without dieting | i've lost a stone |
    i've lost two stone | i've lost ten pounds | i've lost twenty pounds | i've lost five kilos |
    i lost ten kilos and i don't know why | i'm down fifteen pounds and i didn't try |
    i'm down ten kilos | my weight is dropping for no reason | i weigh less every week |
    i weigh a lot less than i did | i weigh less and less | the scales say i've lost weight |
    the scale keeps going down | every time i weigh myself it's less | i'm getting thin |
    i'm getting too thin | i'm so thin now | i've gone very thin | i've become thinner |
    i'm wasting away | i'm just skin and bones | i'm all skin and bone | i look gaunt |
    i'm getting really skinny | i've got skinny and my back hurts | my clothes are too loose |
    my clothes don't fit me any more | my clothes are hanging off me and my back hurts |
    my trousers are falling down | my trousers keep falling off me | my pants are too loose |
    my pants won't stay up any more | my belt needs a new hole |
    my ring keeps falling off my finger | my face has got thin |
    i've lost my appetite and i'm losing weight | i've no appetite and i'm losing weight |
    i've gone off my food and lost weight | i'm not eating any less but i'm losing weight |
    i eat the same and still lose weight | i eat plenty but i keep getting thinner |
    people say i've lost weight | everyone says i look thin |
    i've lost weight and i'm not on a diet | i'm not trying to lose weight but i am |
    unintended weight loss | sudden weight loss | i suddenly lost weight | i lose weight |
    my husband has lost a lot of weight | my wife is getting thinner | my dad has lost weight |
    my mum has got so thin | he's losing weight | she's lost weight without trying |
    my jeans are falling down | my jeans have got too big | my shirts have got too big for me |
    my wedding ring is too loose now
  `),
  'soon.shape': ways(`
    my back is swollen | my back has swollen up | my back is swelling up |
    there's swelling on my back | swelling in my back | swollen back |
    one side of my back is swollen | my spine is swollen | there's a lump on my back |
    i found a lump on my back | i've got a lump on my spine | there's a bump on my back |
    there's a bulge on my back | my back is bulging | my back has changed shape |
    my back is a different shape | the shape of my back has changed | my spine has changed shape |
    my spine looks crooked | my spine looks bent | my back looks crooked | my back looks deformed |
    my back looks different | a bone is sticking out of my back | i've got a hump on my back |
    my back is puffy | my back has puffed up | it's all puffy along my spine |
    my back has blown up like a balloon | my lower back is swollen | my lower back is swelling |
    the swelling is getting bigger | there's a swelling by my spine |
    there's some swelling near my spine | swelling | swelling down one side |
    i've got a lump on my lower back | a hard lump in my back | a soft lump on my back |
    i can feel a lump next to my spine | there's a lump by my spine |
    the lump on my back is growing | i found a bump on my spine | a big bump on my back |
    i've got a bump where it hurts | there's a bulge next to my spine | my spine is bulging out |
    something is bulging out of my back | something is sticking out of my back |
    something's sticking out of my spine | a bone is poking out |
    there's a bone poking out of my spine | one of my vertebrae is sticking out |
    there's a knobbly bit on my spine | there's a step in my spine | there's a dent in my back |
    there's a dip in my spine | there's a growth on my back | my back looks weird |
    my back looks funny in the mirror | my back looks odd | my back looks wrong |
    my back has gone a funny shape | my back is a weird shape | the shape of my spine is different |
    change in the shape of my back | my back is misshapen | my back is deformed |
    my spine is deformed | my back has a deformity | my back is crooked all of a sudden |
    my spine has gone wonky | my spine is wonky | my back has gone lopsided | my spine is curved |
    my spine is curving | my spine curves to one side | my spine has started to bend |
    my back is bent out of shape | my back is twisted out of shape | my spine is twisted |
    my back isn't straight any more | i've got a hunch on my back | i'm getting a hunchback |
    i've got a humpback | my back is humped | my shoulder blade is sticking out |
    one shoulder is higher than the other all of a sudden | my wife found a lump on my back |
    my mum has a lump on her spine | his back is a funny shape
  `),
  'soon.night': ways(`
    it hurts more at night | it's worse at night | it's worst at night |
    the pain is worse at night | my back is worse at night | my back hurts at night |
    pain at night | night pain | it hurts all night | the pain wakes me up |
    the pain wakes me up at night | the pain keeps me awake | my back keeps me up at night |
    i can't sleep because of the pain | it hurts even when i rest | it hurts when i'm resting |
    it hurts just lying still | it hurts even lying down | it doesn't ease when i rest |
    the pain doesn't ease at rest | rest doesn't help | resting makes no difference |
    lying down doesn't help the pain | it never lets up even when i rest |
    the pain is there whatever i do | no position makes it better |
    my husband's back keeps him awake at night | i can't sleep with this back |
    i can't sleep for the pain | i can't sleep because my back hurts |
    i can't sleep because it hurts | i couldn't sleep because of my back |
    i couldn't sleep last night because of the pain | i haven't slept because of my back |
    i haven't slept for days with this pain | i haven't slept a wink because of my back |
    i didn't sleep all night from the pain | i'm awake all night with my back |
    i was up all night with the pain | i lie awake with the pain |
    i lie awake every night with my back | my back wakes me | my back woke me up |
    my back keeps waking me up | it woke me at three in the morning |
    it wakes me up in the middle of the night | i wake up every night in agony |
    i keep waking up because of my back | it won't let me sleep | the pain won't let me sleep |
    nights are the worst | nights are terrible with this back | nighttime is worst |
    night time is when it hurts most | it's always worse at nighttime | it's bad at night |
    it's really bad at night | it's worse in bed | it's worse when i go to bed |
    it gets worse when i lie down | it's worse lying down | it hurts in bed |
    it aches all night long | it throbs all night | constant pain day and night | constant pain |
    the pain is constant | the pain never stops | the pain never goes away | it never eases |
    nothing eases it | nothing eases the pain | nothing helps not even rest |
    rest makes no difference | resting it doesn't do anything | it hurts when i do nothing |
    it hurts even when i don't move | it hurts even when i sit still |
    i can't get comfortable in any position | no position helps |
    it hurts whatever position i'm in | whatever way i lie it hurts |
    i toss and turn all night with my back | she can't sleep for the pain |
    he's awake all night with his back
  `),
  'soon.worse': ways(`
    my back is getting worse | my back is getting worse and worse | my back pain is getting worse |
    it's getting worse every day | it gets worse every day | it's been getting worse for days |
    it's been getting worse for weeks | it gets worse every week | it keeps getting worse |
    it's getting worse over time | the pain has been getting worse all week |
    it's worse than it was last week | it's worse than yesterday | day by day it gets worse |
    it's been weeks | it's been weeks and it's no better | it's been a month and it still hurts |
    i've had this for weeks | i've had this for months | i've had back pain for months |
    my back has hurt for weeks | my back has been sore for a month |
    it still hurts after three weeks | it's still not better after a few weeks |
    no better after a few weeks | no better after a month | it's still no better |
    it's not getting any better | it isn't improving | my back isn't getting better |
    my back is not getting better | my back pain won't go away | my back pain is not going away |
    it hasn't improved in weeks | it won't go away | it's not going away |
    this spasm just won't go away | weeks of back pain | my wife's back is getting worse every day |
    it's been ages | it's been two weeks | this has gone on for ages | it's dragging on |
    it's dragged on for weeks | i've been in pain for months now | i've been suffering for weeks |
    i've had a bad back since summer | i've had this since last month |
    i've had this since christmas | it started weeks ago |
    it started months ago and it still hurts | it started a month ago |
    weeks now and still no better | it's still just as bad | still the same after weeks |
    no improvement | no improvement in weeks | there's been no improvement | i see no improvement |
    my back is not improving | it's not healing | my back isn't healing | it doesn't heal |
    it should have gone by now | it should be better by now | i thought it would be gone by now |
    it never goes away | this back pain won't shift | i can't shift it | i can't shake it off |
    it keeps coming back worse | every day a little worse | each day is worse |
    each week it's worse | it's worse every morning | getting worse and worse each day |
    steadily getting worse | it's steadily got worse | it's slowly getting worse |
    it's gradually getting worse | my back is slowly getting worse |
    my back is gradually getting worse | my back has gotten worse since last week |
    it's worse than it was a month ago | my back is deteriorating | it's deteriorating |
    it's deteriorating every day | it's going downhill | my back is going downhill |
    the pain is growing week by week | the pain grows every day |
    the pain has been building up for weeks | the pain increases every day |
    it hurts more every day | his back is getting worse by the day |
    my dad has had back pain for months
  `),
} as const satisfies Partial<Record<FactId, readonly string[]>>;

export const soon = {
  id: 'soon',
  intent: 'RedFlagSoonIntent',
  lines: [
    {
      say: 'Please see a doctor, today if you can.',
      facts: ['soon.fever', 'soon.weight', 'soon.shape', 'soon.night', 'soon.worse'],
    },
    {
      say: "What you tell me needs a proper look, so don't just wait for it to go.",
      facts: ['soon.fever', 'soon.weight', 'soon.shape', 'soon.night', 'soon.worse'],
    },
    {
      say: 'If both your legs go numb or weak, call {emergency} at once.',
      facts: ['now.legs'],
    },
    {
      say: 'Do the same if you have a high fever and feel very ill.',
      facts: ['now.unwell'],
    },
  ],
  card: {
    title: 'See a doctor',
    text: 'See a doctor, today if you can, when back pain comes with a high temperature, weight loss without trying, swelling or a change in the shape of your back; when it does not ease at rest or is worse at night; or when it is getting worse, or no better after a few weeks.',
  },
  samples: Object.values(soonSamples).flat(),
} as const satisfies Alarm;
