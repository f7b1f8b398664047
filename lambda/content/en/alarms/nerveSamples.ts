import type { FactId } from '../../types';
import { ways } from '../../ways';

/**
 * Signs that the nerves at the end of the spine may be squeezed, as people put them, by fact. Here it matters more
 * to miss nobody than to be polite: they are the words that people use.
 */
export const nerveSamples = {
  'now.saddle': ways(`
    i'm numb between my legs | numb between the legs | numbness between my legs |
    i can't feel anything between my legs | tingling between my legs | it tingles between my legs |
    pins and needles between my legs | my bottom has gone numb | my bottom is numb |
    i can't feel my bottom | my bum is numb | my bum has gone to sleep | my butt is numb |
    my butt feels numb and tingly | i can't feel my butt | my buttocks are numb |
    i've lost the feeling in my buttocks | my backside is numb | my behind has gone numb |
    my rear end is numb | my rear end is tingling | there's no feeling in my rear |
    i've got a numb bum and my back hurts | my groin is numb | my groin is tingling |
    pins and needles in my groin | numbness in my groin | my crotch is numb |
    i can't feel my crotch | my genitals are numb | numbness around my genitals |
    tingling around my genitals | my private parts are numb | my private parts are tingling |
    my privates have gone numb | my bits have gone numb | there's no sensation in my private area |
    i have no feeling in my private parts | my penis is numb | i can't feel my penis |
    my balls are numb | my willy is numb | my testicles are numb | my vagina is numb |
    i have no feeling in my vagina | my lady parts are numb | i've gone numb down there |
    it's numb down there | i can't feel anything down there | it tingles down below |
    i have no sensation down below | it's all numb around my back passage |
    it's numb around my anus | my inner thighs are numb | my inner thighs are tingling |
    the inside of my thighs is numb | numb inner thigh |
    pins and needles on the inside of my thighs | i can't feel when i wipe |
    i can't feel the toilet paper when i wipe | i can't feel the toilet seat | numb where i sit |
    my saddle area is numb | saddle numbness | saddle anesthesia | i think i have cauda equina |
    cauda equina syndrome | my husband can't feel his bottom | my wife is numb between her legs |
    my mum says her bottom is numb | my mom says her bottom is numb | saddle area numb |
    my bottom has gone to sleep | my bottom feels dead | my bum feels dead |
    my bum cheeks are numb | my buttocks have gone numb | my backside has gone numb |
    my backside is tingling | my seat is numb | my seat has gone numb | my tail end is numb |
    my undercarriage is numb | my groin feels tingly | my crotch has gone numb |
    my lady bits are numb | my front bottom is numb | my perineum is numb | numb perineum |
    inside my thighs it's numb | the tops of my thighs are numb | numbness around my back passage |
    tingling in my buttocks | tingly between my legs | no sensation between my legs |
    i feel nothing between my legs | i feel nothing down there | i've gone all numb underneath |
    it's numb underneath | it's numb when i wipe | i can't feel where i sit |
    i can't feel the chair under me | i can't feel anything when i sit |
    i can't feel anything during sex | sex feels numb | it's like sitting on cotton wool |
    saddle anaesthesia | is it cauda equina | could it be cauda equina |
    i've got cauda equina symptoms | he's numb between the legs | she's numb down below
  `),
  'now.bladder': ways(`
    i can't pee | i can't wee | i can't urinate | i can't pass urine | i can't pass water |
    i can't empty my bladder | i can't go to the bathroom | i can't go to the toilet |
    i can't go to the loo | i can't start peeing | i need to pee but i can't |
    i need to pee and nothing comes out | it's hard to pee | i have trouble peeing |
    i'm having trouble urinating | trouble passing urine | difficulty passing urine |
    difficulty peeing | i haven't been able to pee all day | i can't tell when i need to pee |
    i don't feel when i need the toilet | i can't feel myself pee |
    i don't feel my bladder any more | i wet myself | i've wet myself | i just wet my pants |
    i wet the bed | i peed in my bed | i had an accident in bed | i peed myself | i just peed |
    i peed on the floor | i've peed my pants | i've pissed myself | i can't hold my pee |
    i can't hold my urine | i'm leaking urine | i keep leaking pee | pee keeps dribbling out |
    pee is just running out | i've lost control of my bladder | i have no control over my bladder |
    i can't control my bladder | loss of bladder control | my bladder isn't working |
    my bladder has stopped working | now i can't pee | i'm incontinent | i've become incontinent |
    incontinence | i pooped myself | i pooped my pants | i've pooed myself | i've crapped myself |
    i've shit myself | i soiled myself | i messed myself | i can't hold my poop |
    i didn't make it to the toilet | i couldn't get to the toilet in time | i couldn't hold it |
    i had an accident in my pants | i've lost control of my bowels | i can't control my bowels |
    i have no bowel control | loss of bowel control | my bowels let go |
    my bowels have opened by themselves | i can't feel when i need to poop |
    i've lost control down there | my husband can't pee | my wife has wet herself |
    my mum has lost control of her bladder | my dad has soiled himself | he's wet himself |
    she can't pee | i can't pee at all | i can't pee any more | i can't pee properly |
    i can't do a wee | i can't wee properly | i can't make water | i can't pass any urine |
    i can't empty my bladder properly | i can't go for a pee | i can't go for a wee |
    i keep trying to pee and nothing happens | i sit on the toilet and nothing comes |
    i stand at the toilet and nothing comes out | nothing comes out when i try to pee |
    only a dribble comes out | only a trickle comes out when i pee | it only trickles when i pee |
    it just dribbles out | my pee is just a trickle | i haven't peed all day |
    i haven't peed since yesterday | i haven't peed for hours | i haven't weed all day |
    i haven't been since last night and my bladder is full |
    i haven't passed water since this morning | i haven't passed urine today |
    i've not peed since this morning | my bladder is full but i can't go |
    my bladder is full and i can't pee | my bladder feels full all the time |
    my bladder won't empty | my bladder is leaking | my bladder just let go |
    my bladder emptied by itself | my waterworks have stopped | my waterworks aren't working |
    trouble with my waterworks | i've got problems with my bladder | bladder problems | bladder |
    i'm having trouble going to the toilet | trouble going to the toilet | trouble urinating |
    it's difficult to pee | it's a struggle to pee | i struggle to pee | i have to strain to pee |
    i have to push to pee | i've got retention | urinary retention | urine retention |
    i don't know when i need to pee | i don't notice when i pee | i didn't feel myself pee |
    i didn't know i was peeing | i didn't notice i'd wet myself | i'm wetting myself |
    i keep wetting myself | i keep wetting the bed | i've had an accident in my underwear |
    i had a little accident and wet my pants | i wet my trousers | i wet my knickers |
    i wet my underwear | i'm lying in my own urine | i'm lying in pee | i woke up in a wet bed |
    i woke up wet | i've weed myself | i've widdled myself | i weed myself | i went in my pants |
    i went in my trousers | i went without knowing | it just ran down my leg | pee ran down my leg |
    urine is running down my leg | i had to put a nappy on | i'm in diapers now because of my back |
    urinary incontinence | bowel incontinence | fecal incontinence | i've gone incontinent |
    i'm doubly incontinent | i can't hold my poo | i can't hold in my poo | i've soiled myself |
    i've messed my pants | i've messed the bed | i've dirtied myself | my poop just came out |
    i'm leaking stool | stool is leaking out | i leak when i cough since my back went |
    i can't tell when i need a poo | i can't tell if my bowels are full | my bowels just opened |
    i have a bad back and i can't go to the toilet | i not can make pee | he peed himself |
    she's wet the bed | she's wet herself | she peed herself | my son has wet himself |
    the patient is incontinent | the patient can't pass urine
  `),
  'now.legs': ways(`
    both my legs hurt | pain in both legs | i've got pain down both legs |
    the pain shoots down both legs | sciatica in both legs | both legs are tingling |
    tingling in both legs | pins and needles in both legs | both my legs are numb |
    both legs have gone numb | my legs are numb | my legs have gone numb | my legs went numb |
    now my legs are numb | my legs are tingling | my legs have pins and needles |
    both legs feel weak | both my legs are weak | my legs are weak | my legs feel like jelly |
    my legs have gone to jelly | my legs gave way | my legs collapsed under me |
    my legs just collapsed | my legs keep buckling | my knees are buckling |
    my knees keep giving way | my legs keep giving way | my legs won't hold me |
    my legs won't work | my legs have stopped working | i can't feel my legs |
    i can't move my legs | i've lost the feeling in my legs | i can't feel anything below my waist |
    i'm numb from the waist down | i can't feel my feet | both my feet are numb |
    my feet have gone numb | my feet are tingling | i'm paralyzed | i'm paralysed |
    i can't feel my leg | i can't move my leg | my leg has gone completely numb |
    my leg has gone dead | my leg won't move | my leg gave way | my leg keeps giving out |
    my leg is getting weaker | one leg is getting weaker and weaker |
    my leg is getting more and more numb | the numbness in my leg is getting worse |
    the tingling in my leg is getting worse | the pain down my leg is getting worse and worse |
    the pain in one leg is terrible and growing | severe pain down one leg |
    my sciatica is getting worse | my sciatica is getting a lot worse |
    electric shocks down both legs | unbearable pain down my leg | i can't lift my foot |
    i can't move my foot | my foot drags when i walk | my foot has gone floppy | foot drop |
    i can't walk because my legs are weak | numb legs | weak legs | tingling legs |
    my husband can't feel his legs | my wife can't move her legs | my dad's legs have gone weak |
    her legs are numb | both my legs have gone to sleep | both my legs feel heavy |
    my legs feel like lead | my legs feel like rubber | my legs are like jelly |
    my legs are paralyzed | my legs are paralysed | my legs won't carry me | my legs won't respond |
    my legs buckled | my legs gave out | my knees gave way | i've no strength in my legs |
    i've got no strength in my legs | there's no power in my legs | no strength in my legs |
    i've lost power in my legs | i can't feel either leg | i can't feel my toes |
    i can't feel the floor under my feet | i can't move my toes | i can't wiggle my toes |
    i can't lift my legs | i can't lift my leg | i can't bend my knees they won't work |
    can't feel my feet | my feet have gone dead | my foot is numb and getting weaker |
    my foot keeps dropping | i keep tripping over my foot | i'm dragging my leg | i drag my foot |
    my leg is weaker every day | my leg is paralyzed | my leg is getting number |
    pain shooting down both my legs | shooting pains in both legs | pins and needles in both feet |
    sciatica both sides | sciatica on both sides | numb from the waist | dead from the waist down |
    everything below my waist is numb | paralysed | paralyzed
  `),
} as const satisfies Partial<Record<FactId, readonly string[]>>;
