import type { FactId } from '../../types';
import { ways } from '../../ways';

/** Accidents, the chest, and being very ill, as people put them, by fact. */
export const otherSamples = {
  'now.trauma': ways(`
    i was in a car crash | i was in a car accident | i've had a car accident | i had a car wreck |
    i crashed my car | i've been in a crash | i was in a bad accident |
    i've had a serious accident | i've had an accident and my back hurts | i was hit by a car |
    i got knocked down by a car | somebody ran into my car | i crashed my motorcycle |
    i came off my motorbike | i fell off my bike | i fell off my horse | i was thrown from a horse |
    i fell off a ladder | i fell from a ladder | i fell off the roof | i fell down the stairs |
    i've fallen down the stairs | i tumbled down the steps | i fell out of a tree |
    i fell out of bed | i fell from a height | i had a bad fall | i've had a nasty fall |
    i took a hard fall | i had a fall and my back hurts | i fell and hurt my back |
    i fell and landed on my back | i fell on my back | i landed hard on my back |
    i slipped on the ice and hit my back | i've fallen and i can't get up |
    i fell and i can't move | i've had a fall | something heavy fell on my back |
    i was hurt in a crash | my back hurts after a car crash | my back hurts since the accident |
    it started after an accident | it started after i fell | it's been like this since my fall |
    i hit my back really hard | i was kicked in the back by a horse | i was beaten up |
    i think i broke my back | i've broken my back | i think my spine is broken |
    my husband fell off a ladder | my wife fell down the stairs | my mum has had a fall |
    my grandma fell and hurt her back | he's been hit by a car | car wreck | i crashed my bike |
    i crashed on my bike | i had a crash on my motorbike | i was in a motorcycle accident |
    i was in a motorway crash | i was in a pile up | i was in a collision | i had a collision |
    i got hit by a truck | i got hit by a bus | i was hit by a van | i was hit by a lorry |
    i was knocked over by a car | i was knocked off my bike | i was knocked down crossing the road |
    i was run over | i got run over | i've been run over | somebody drove into me |
    someone hit my car from behind | i got rear ended | whiplash from a crash |
    i had an accident at work | i had an accident on the building site | accident |
    i was injured in an accident | i was thrown off my bike | i was thrown off a horse |
    i came off my bike | i came off a quad bike | i came off my scooter | i fell off my scooter |
    i fell off my skateboard | i fell off a wall | i fell off a chair | i fell off a step |
    i fell off the scaffolding | i fell off the scaffold | i fell off a truck |
    i fell off the trampoline | i fell off the swing | i fell off the balcony |
    i fell from the balcony | i fell from the roof | i fell from a tree | i fell from a window |
    i fell from scaffolding | i fell from the second floor | i fell two floors | i fell ten feet |
    i fell three meters | i fell a long way | i fell through the ceiling | i fell into a hole |
    i fell into a ditch | i fell out of a window | i fell out of the attic |
    i fell out of my chair | i fell down some steps | i fell downstairs | i fell in the bath |
    i fell in the shower | i fell in the bathroom | i fell in the kitchen | i fell in the street |
    i fell on the ice | i fell on my tailbone | i fell backwards | i fell skiing |
    i fell while climbing | i fell playing football | i fell yesterday | i fell this morning |
    i fell last night | i fell today and my back hurts | i had a fall yesterday | i took a fall |
    i took a tumble | i had a tumble | i tripped and fell | i tripped and landed on my back |
    i slipped and fell | i slipped and fell on my back | i slipped in the shower and fell |
    i slipped on the ice | i went flying and landed on my back | i went down the stairs head first |
    i landed on my bum from a height | i dropped from a height | i jumped from a height |
    i jumped off a wall and hurt my back | i had a bad landing with a parachute |
    i dived into shallow water | i hit the ground hard | i hit my spine |
    i banged my back really hard | i banged my spine | i smashed my back |
    i smashed into a tree on my skis | i had a skiing accident | i had a riding accident |
    i had a climbing accident | a horse kicked me | a horse threw me | a cow kicked me in the back |
    something fell on me | something fell on my back | a beam fell on my back |
    a box fell on my back | a wall fell on me | a shelf fell on my back |
    something hit me in the back | i got a hard blow to the back | a blow to my back |
    a blow to the spine | i was tackled hard and hurt my back |
    i got tackled and landed on my back | someone landed on my back | someone jumped on my back |
    i was punched in the back | i got beaten up | i was assaulted | i was mugged |
    i was pushed down the stairs | somebody pushed me and i fell | my husband pushed me down |
    i was crushed | i got crushed | i was crushed by a machine | i was stabbed in the back |
    i was shot | there was an explosion | i heard my back crack when i fell |
    i heard a crack when i landed | i've broken something in my back | i broke my spine |
    i broke my back | i've fractured my spine | i think i've fractured my back | fractured spine |
    broken back | spinal injury | trauma to my back | i had a trauma | it happened in a crash |
    it happened when i fell | ever since the accident my back hurts |
    since the crash my back is stiff | bad fall | nasty fall | serious fall | i fallen from ladder |
    my son fell off his bike | my son fell out of a tree | my daughter fell off a horse |
    my daughter was in a car crash | my child fell from a height | my nan has had a fall |
    my grandad fell over | my friend fell off the roof | my workmate fell off the scaffolding
  `),
  'now.chest': ways(`
    my chest hurts | my chest is hurting | my chest is sore | my chest aches |
    there's an ache in my chest | chest pain | chest pains | i have chest pain |
    i've got pains in my chest | pain in my chest | sharp pain in my chest |
    stabbing pain in my chest | crushing pain in my chest | burning pain in my chest |
    my chest is tight | my chest feels tight | tight chest | tightness in my chest |
    chest tightness | there's a tight band around my chest | pressure in my chest |
    pressure on my chest | my chest feels heavy | there's a weight on my chest |
    it feels like somebody is sitting on my chest | like an elephant on my chest |
    squeezing in my chest | my back and my chest hurt | back pain and chest pain |
    my back hurts and my chest is tight | the pain goes through to my chest |
    the pain goes from my back into my chest | pain in my chest and my arm |
    pain in my chest and my jaw | my chest hurts and i can't breathe |
    i can't breathe and my chest hurts | my chest is so tight i can't breathe |
    my chest hurts when i breathe | i can't breathe | i can hardly breathe |
    i'm struggling to breathe | i'm short of breath | i'm having trouble breathing |
    i can't catch my breath | i can't get my breath and my chest is tight | my heart hurts |
    i think i'm having a heart attack | i'm having a heart attack | am i having a heart attack |
    is it a heart attack | heart attack | my husband has chest pain | my wife's chest hurts |
    my dad has pains in his chest | my mum's chest is tight | can't breathe | i can barely breathe |
    i can scarcely breathe | i can't breathe help | help i can't breathe | i can't get any air |
    i can't get air | i can't get enough air | i can't get air into my lungs |
    i can't catch my breath at all | i can't draw breath | i can't take a breath |
    i'm not getting enough air | i'm gasping | i'm gasping for air | i'm gasping for breath |
    i'm fighting for breath | i'm fighting for air | i'm suffocating | i feel like i'm suffocating |
    i'm choking | i'm wheezing and my chest is tight | i'm breathless | i'm so breathless |
    i'm very breathless | breathless | breathlessness | shortness of breath | short of breath |
    i suddenly can't breathe | i find it hard to breathe and my chest is tight |
    i'm having difficulty breathing | difficulty breathing | trouble breathing |
    i'm struggling for breath | it's hard to get air | my lungs hurt and i can't breathe |
    my chest feels funny | my chest is being crushed | my chest is squeezing |
    my chest is killing me | my chest is in a vice | it feels like a vice around my chest |
    i've got tightness across my chest | pain across my chest | pain behind my breastbone |
    pain under my breastbone | pain in my left arm | my left arm hurts and my chest is tight |
    pain down my left arm | pain in my arm and jaw | my jaw hurts and my chest hurts |
    my breastbone hurts | heart pain | my heart is pounding and my chest hurts |
    my heart is racing and my chest is tight | my heart is skipping and i feel awful |
    my heart feels squeezed | i've got angina | my angina is back | chest pain when i breathe in |
    chest cramps | i'm coughing up blood | i'm not getting any air | i'm not getting any air in |
    i can hardly get any air | i can hardly get my breath | i can hardly catch my breath |
    i'm having difficulty getting my breath | my breathing is getting difficult |
    my breathing has got very bad
  `),
  'now.unwell': ways(`
    i have a high fever and i feel very ill | i have a high fever and i feel terrible |
    i've got a high temperature and i feel awful | i feel really ill and i have a fever |
    i feel very sick and i have a fever | i feel very unwell and i'm burning up |
    i'm burning up and i feel terrible | i'm burning up | i'm very unwell with a fever |
    i'm really sick with a high fever | very high fever | i've got a very high temperature |
    i've got a raging fever | my fever is a hundred and four | my temperature is forty degrees |
    high fever and very unwell | high fever and shaking | i'm shaking all over with fever |
    i'm boiling hot and shaking | i'm shivering and i feel really ill |
    i have a fever and i'm confused | i have a fever and i keep throwing up | fever and vomiting |
    i'm so ill with this fever | my back hurts and i have a very high fever |
    back pain high fever and i feel awful | i feel dreadful and my temperature is sky high |
    i feel seriously ill | i've never felt so ill | i think i have sepsis |
    my husband is burning up and very ill | my wife has a high fever and feels terrible |
    my mum is very ill with a fever | i'm terribly ill | i'm desperately ill | i'm very sick |
    i'm really sick | i'm very poorly | i'm really poorly | i'm so poorly with this fever |
    i feel terribly ill | i feel really poorly and hot | i feel really unwell |
    i feel really sick with a temperature | i feel dreadful |
    i feel dreadful with this temperature | i feel rotten with a high fever |
    i feel terrible and i'm shivering | i feel horrible and my temperature is high |
    i feel like death with this fever | i feel like i'm dying | i think i'm dying | i'm dying |
    am i dying | i don't feel well at all and i have a high fever |
    i'm not well at all i've got a high temperature | fever and confused | fever and throwing up |
    fever and i can't stay awake | i'm running a high fever | extremely high fever |
    dangerously high fever | my fever is over a hundred and three |
    my fever is a hundred and three | my fever is over forty | my temperature is over forty |
    my temperature is forty | my temperature is a hundred and four |
    my temperature is through the roof | my temperature is sky high |
    my temperature is dangerously high | i've got a temperature of forty |
    i've got a temperature of a hundred and four | i'm on fire with fever | i'm burning hot |
    i'm burning up and shivering | i'm roasting hot and shaking | i'm boiling and i feel awful |
    i'm shaking uncontrollably | i'm shaking all over | my teeth are chattering with fever |
    i'm shivering violently | i've got violent shivers | i've got rigors | rigors | i'm delirious |
    i'm delirious with fever | i'm hallucinating | i'm confused and hot |
    i'm confused and feverish | i don't know where i am and i'm burning up |
    i can't think straight with this fever | i'm drowsy with a high fever | i'm so drowsy and hot |
    i can't stay awake and i have a fever | i keep vomiting and i have a fever |
    i keep vomiting and my back hurts | i can't stop throwing up | i'm vomiting and feverish |
    i have a stiff neck and a fever | stiff neck and fever | my skin is mottled |
    my skin is mottled and cold | my skin has gone blotchy and i feel ill |
    my heart is racing and i've got a fever | i've got blood poisoning | blood poisoning | sepsis |
    septic | i'm septic | i might have sepsis | could this be sepsis | i've got meningitis |
    i have a bad infection and i feel very ill | i've got an infection and i feel terrible |
    i'm very sick with an infection | he's delirious | my daughter is burning up and shaking |
    my mum is confused and has a fever | the patient is septic
  `),
} as const satisfies Partial<Record<FactId, readonly string[]>>;
