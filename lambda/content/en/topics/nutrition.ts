import type { Topic } from '../../types';
import { ways } from '../../ways';

export const nutrition = [
  {
    id: 'water',
    intent: 'WaterIntent',
    lines: [
      {
        say: "Drink water steadily through the whole day, though I can't name an amount.",
        facts: ['tip.hydrate', 'tip.hydrate-amount'],
      },
      {
        say: 'The advice I draw on gives none, but a doctor or dietitian can.',
        facts: ['tip.hydrate-amount'],
      },
      {
        say: 'It matters because muscles that are short of water spasm and cramp more easily.',
        facts: ['why.fatigue'],
      },
      { say: 'Ideally, get electrolytes as well.', facts: ['why.limits'] },
    ],
    card: {
      title: 'Water',
      text: 'Drink water steadily through the whole day, ideally with electrolytes. I have no figure for how much: a doctor or dietitian can name one. Muscles that are short of water spasm and cramp more easily.',
    },
    offer: {
      ask: 'Would you like to hear how greens help?',
      reprompt: 'Should I tell you what greens do for your muscles?',
      yes: 'greens',
    },
    samples: ways(`
      does my back need water | do muscles need water | does water help |
      does drinking water help back spasms | will a glass of water help | should i drink water |
      should i drink more water | should i drink something | what should i drink |
      what can i drink for a back spasm | how much water should i drink | how much water do i need |
      how much water a day | how many glasses of water should i drink | how many cups of water |
      how many liters of water | how many litres should i drink a day | how much should i drink |
      am i drinking enough water | am i drinking enough | do i drink too little |
      when should i drink water | how often should i drink water | why should i drink water |
      why does water matter | how do i stay hydrated | how do i hydrate | should i hydrate |
      how important is hydration | tell me about hydration | tell me about water | hydration |
      water | drinking water | i am thirsty | i forgot to drink today | i don't drink much water |
      are sports drinks good for spasms | should i have a sports drink |
      should i put electrolytes in my water | drink | drinks | fluids | hydrate | hydrated |
      hydrating | more water | water intake | cup of tea | sports drink | sports drinks |
      electrolyte drink | electrolyte tablets | electrolyte powder | coconut water | i'm parched |
      i'm so dry | my mouth is dry | i never drink water | i only drink coffee |
      i only drink tea all day | i hardly drink anything | i haven't had a drink all day |
      i haven't had any water today | i don't like water what else can i drink |
      i drink a lot of water already | get me to drink more | how much should i be drinking |
      how much fluid do i need | how much liquid should i have | how much hydration do i need |
      how much water is enough | how much water is too much | how much water should a person drink |
      how much do i need to drink in a day | how many pints should i drink |
      how many bottles of water a day | how many ounces of water | how many glasses a day |
      how many liters a day | how many litres do i need | how big a glass |
      is eight glasses a day right | is two litres enough | is tap water okay |
      is tea as good as water | is juice okay instead of water | is coffee bad for hydration |
      is sparkling water okay | is coconut water any good | is gatorade any good |
      is it good to drink water | is water important | is water good for muscles |
      is hydration important | should i be drinking water now | should i have some water |
      should i get a glass of water | should i sip water | should i sip or gulp |
      should i chug a bottle of water | should i chug water | should i drink it all at once |
      should i drink all day long | should i drink juice | should i drink milk |
      should i drink squash | should i drink gatorade | should i drink with meals |
      should i drink before bed | should i keep a bottle on my desk |
      should i carry a water bottle | should i up my fluids | should i take electrolytes |
      should i stop drinking beer | can i drink coffee | can i drink tea instead |
      can water help my back | can drinking more help | can drinking water stop the cramp |
      can a drink of water ease a spasm | will water help | will drinking help |
      will more fluids help | will electrolytes help | would water do any good |
      would a drink help | would hydrating help | would drinking more water make a difference |
      would gatorade help | would salt in my water help | do i need to drink so much |
      do muscles need fluid | do energy drinks help | does coffee count | does tea count |
      does tea count as water | does juice count | does hydration matter |
      does fluid help the muscles | does it matter what i drink | does it matter how much i drink |
      why water | why drink | why do i have to drink so much | why is water good for me |
      why is it important to hydrate | what drink is best | what drinks are good |
      what drinks help with cramps | what can i drink to help | what's best to drink |
      what's the best way to hydrate | what's the right amount of water |
      what's the recommended amount of water | what about drinking |
      what does water do for muscles | what has water got to do with it | when is best to drink |
      how often do i need a drink | how do i get enough water | how does water help my muscles |
      how can i stay hydrated | how should i drink through the day | keep hydrated | stay hydrated |
      remind me how much to drink | tell me about fluids | the water one | is my water intake okay
    `),
  },
  {
    id: 'greens',
    intent: 'GreensIntent',
    lines: [
      {
        say: 'Eat greens every day, about three cups, which is the size of your two fists.',
        facts: ['tip.greens', 'tip.greens-amount'],
      },
      {
        say: 'They give you potassium and magnesium.',
        facts: ['tip.greens'],
      },
      {
        say: 'Your muscles need both in order to tighten and let go.',
        facts: ['tip.greens'],
      },
      { say: 'Spinach is rich in both.', facts: ['tip.greens-amount'] },
    ],
    card: {
      title: 'Greens',
      text: 'About 3 cups of greens a day, the size of two fists. They give you potassium and magnesium, which muscles need to contract and release. Spinach is rich in both.',
    },
    offer: {
      ask: 'Would you like to hear about sleep next?',
      reprompt: 'Should I tell you why sleep matters for your back?',
      yes: 'sleep',
    },
    samples: ways(`
      what should i eat | what should i eat for my back | what can i eat against back spasms |
      what food helps back spasms | what foods are good for muscles |
      which foods help with muscle cramps | is there a diet for back spasms | does diet matter |
      does my diet cause back spasms | should i change my diet | is it something i eat |
      does food make a difference | what about nutrition | tell me about nutrition |
      is it my nutrition | should i eat greens | how many greens should i eat |
      how much greens a day | how many cups of greens | what about greens | tell me about greens |
      greens | leafy greens | eating greens | why should i eat greens | do greens help |
      what are good greens | should i eat vegetables | what vegetables should i eat |
      do vegetables help muscles | should i eat spinach | is spinach good for me | spinach |
      is kale good for spasms | should i eat salad | should i eat bananas |
      where do i get potassium | what foods have potassium | which food has magnesium |
      where do i get magnesium | do i need magnesium | what about magnesium | does magnesium help |
      food | foods | diet | nutrition | nutrients | eat | eating | vegetables | veg | veggies |
      salad | salads | kale | broccoli | cabbage | leafy vegetables | green vegetables |
      greens and potassium | magnesium | vitamins | supplements | minerals in food |
      bananas for cramps | avocado | green smoothie | healthy eating | i don't eat vegetables |
      i don't like vegetables | i hate greens | i hate spinach | i never eat vegetables |
      i eat a lot of junk food | i'm vegan what should i eat | i eat badly is that why |
      my diet is terrible | my kids won't eat greens | how many portions |
      how many portions of veg | how many handfuls of greens | how many vegetables a day |
      how many veggies do i need | how big is a portion of greens | how big is a cup of greens |
      how much is three cups | how much spinach | how much veg should i have |
      how much salad should i eat | how much kale | how much magnesium do i need |
      how much potassium do i need | how often should i eat greens | how do greens help my muscles |
      how does diet affect my back | how do i get more greens | how do i get more potassium |
      how do i get more magnesium | how can i get potassium from food | how do i eat better |
      is broccoli good | is cabbage good for cramps | is lettuce any good |
      is kale better than spinach | is avocado good for me | is banana good for cramps |
      is a banana a day good | is a green smoothie good | is there something i can eat |
      is there any food that helps | is there anything i should eat | is frozen spinach okay |
      is it what i eat | is food important | is diet important | is my diet to blame |
      is magnesium good for cramps | is potassium in bananas | are bananas good for cramps |
      are beans good | are peas greens | are nuts good for muscles | are greens good for me |
      are vegetables good for my back | are supplements any good | are vitamins any use |
      should i be eating more veg | should i be eating better | should i eat differently |
      should i eat healthier | should i eat more fruit and veg | should i eat broccoli |
      should i eat fruit | should i eat meat | should i eat something |
      should i eat sweet potatoes | should i eat nuts | should i have a banana |
      should i have a salad for lunch | should i have a smoothie | should i take magnesium |
      should i take magnesium tablets | should i take a magnesium supplement |
      should i take vitamins | should i go on a diet | should i cook the greens |
      can food fix this | can what i eat cause spasms | can vegetables help with spasms |
      can i eat them raw | can i eat frozen vegetables | can i drink a green juice |
      can i get magnesium from food | can i take tablets instead of greens |
      can a bad diet cause it | can magnesium stop cramps | could it be my diet |
      could it be what i eat | could it be something i ate | do bananas help | do greens matter |
      do i eat enough greens | do i eat enough vegetables | do i need more vegetables |
      do i need more potassium in my diet | do supplements help | do veggies help |
      does eating help | does eating well help | does broccoli count | does cabbage count |
      does lettuce count | does salad count | does fruit count | does a smoothie count |
      does spinach help | does kale help | does it matter what i eat | does what i eat matter |
      will eating better help | will spinach help | would a banana help | would greens help |
      would salad help | would eating better make a difference | why greens | why spinach |
      why do i need greens | why vegetables | why magnesium | what do greens do |
      what do greens give you | what does spinach do | what does food have to do with it |
      what foods | what foods are best | what food should i have more of |
      what food has magnesium in it | what food is rich in potassium | what's rich in potassium |
      what's rich in magnesium | what's in spinach | what's good to eat |
      what's a good breakfast for muscles | what's a good meal for my back |
      what's a good snack for cramps | what counts as greens | what green stuff should i eat |
      what greens are best | what kind of greens | what vitamins do i need |
      what diet is best for backs | which greens | which vegetables are best | which vitamins help |
      tell me about food | tell me what to eat | the food one | should i eat cabbage |
      is cabbage one of the greens | should i eat lettuce | what snack is good for my muscles |
      which nutrients do i need | what nutrients are in greens |
      how many portions of greens should i eat | is a banana good for me
    `),
  },
] as const satisfies readonly Topic[];
