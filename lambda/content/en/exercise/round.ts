import type { Intent } from '../../types';
import { ways } from '../../ways';

/** What else is said of a round: to get to it, to know how far it is, to have it forgotten. */
export const round = [
  {
    intent: 'SkipIntent',
    samples: ways(`
      skip | skip it | skip that | skip this | skip this part | skip this bit | skip ahead |
      skip to the breathing | skip to the breaths | skip to the exercise | skip the intro |
      skip the introduction | skip the instructions | skip the explanation | skip the talking |
      skip all that | can we skip this | can you skip that | i want to skip this |
      go straight to the breathing | straight to the breathing | straight to the breaths |
      get to the breathing | get on with it | get on with the breathing | jump to the breathing |
      jump ahead | cut to the breathing | fast forward | just start | just start breathing |
      just start counting | no introduction | i don't need the instructions | i know how to do it |
      i know this part | i know this already | i've done this before | i've heard this before |
      skip all | skip all of it | skip all of this | skip please | skip this please |
      skip the beginning | skip the speech | skip the first part | skip the first bit |
      skip the setup | skip the preparation | skip the lecture | skip the chat | skip the chatter |
      skip the words | skip the details | skip the boring bit | skip the boring part |
      skip the blah blah | skip the waffle | skip the guidance | skip the explaining |
      skip the lying down part | skip the getting ready | skip the how to | skip to the good part |
      skip to the good bit | skip to the end of the talking | skip to the first breath |
      skip to breath one | skip to the counting | skip to the main part | skip over this |
      skip over that | skip forward to the breathing | skip on | skip past this |
      could you skip this | could we skip this bit | can we skip the intro |
      can we skip the talking | please skip this | please skip the instructions |
      i'd like to skip this | i'd like to skip the intro | i want to skip the intro |
      i want to skip to the breathing | let's skip this | let's skip that | let's skip the intro |
      miss this out | miss out this bit | miss that bit out | leave out the intro |
      leave out the explanation | leave that bit out | drop the intro | drop the explanation |
      omit the instructions | bypass the intro | pass over this | jump | jump in |
      jump to the exercise | jump to the counting | jump straight in | jump right in |
      jump past the intro | go to the breathing | go to the breaths | go straight to the exercise |
      go straight in | go right to the breathing | move to the breathing |
      move on to the breathing | move on to the breaths | move ahead to the breathing |
      get to the point | get started already | get on with the exercise | let's get on with it |
      let's get to it | can we just breathe | can we just start | can we start now |
      can you just start | just go | just do the breathing | just do the breaths | just breathe |
      just count | just begin | just start now | start counting now | start already | straight in |
      straight to the point | cut it short | cut the intro | cut the chat | cut to the chase |
      enough talking | enough talk | enough talking let's breathe | enough explaining |
      less talking | less talk | less chat | less talk more breathing | too much talking |
      too much talk | too many words | you talk too much | you're talking too much | don't explain |
      don't explain it | don't explain it again | don't tell me how | no explanation |
      no explanations | no instructions | no need to explain | no need for the intro |
      without the intro | without the instructions | without the explanation |
      i don't need the introduction | i don't need all that | i don't need to hear this |
      i don't need to hear it again | i don't want to hear this |
      i don't want to hear it all again | i already know what to do | i know i know |
      i know how it goes | i know how it works | i know how this works | i know the drill |
      i know what to do | i've done it before | i've done this a hundred times | i've heard it |
      i've heard it before | i remember how | i remember how to do it |
      i remember the instructions | i'm already lying down | i'm in position |
      i'm in position already | my hands are already on my ribs | bypass | fast forward please |
      fast forward to the breathing | no speak only breathe
    `),
  },
  {
    intent: 'BreathsLeftIntent',
    samples: ways(`
      how many are left | how many left | how many breaths are left | how many breaths left |
      how many more | how many more breaths | how many more are there |
      how many more do i have to do | how many to go | how many breaths to go |
      how many do i have left | how many have we done | how many have i done |
      how many breaths have i done | how many breaths so far | how many breaths is that |
      which breath is this | which breath are we on | what breath am i on | what breath is this |
      what number are we on | where are we | where are we now | where am i up to | how far are we |
      how far along are we | how far through are we | how much is left | how much more |
      how much longer to go | how long is left | how long to go | breaths left |
      are we nearly done | are we nearly there | are we almost done | am i nearly done |
      am i halfway | is it nearly over | when will we be done | how many now | how many still |
      how many remaining | how many remain | how many breaths remain | how many more to do |
      how many more of these | how many more of those | how many more have i got |
      how many still to go | how many are there still | how many have i got left |
      how many have we got left | how many did we do | how many did i do |
      how many did i do already | how many have i taken | how many have i completed |
      how many have i finished | how many have we done so far | how many have i done so far |
      how many is that | how many is that now | how many was that | how many breaths was that |
      how many breaths have we taken | how many breaths until the end |
      how many breaths before we finish | how many until the end | how many until i'm done |
      how many before the end | how many in | what number is this | what number is that |
      which one is this | which one are we on | which one am i on | which number are we at |
      which breath was that | what's the count | what's my count | what's the count now |
      keep count for me how many was that | i lost count | i've lost count | i lost track |
      i've lost track | did you lose count | where am i now | where have i got to |
      where are we up to | where are we at | where are we in the exercise |
      where are we in the breathing | how far am i along | how far along am i |
      how far have i come | how far through am i | how far through is this | how far till the end |
      how far from the end | how long left | how long till the end | how long till we're done |
      how long until we finish | how long until the exercise ends |
      how much longer is this exercise | how much longer do i have to breathe |
      how much is left of this | remaining | breaths to go | anything left | any left |
      any more left | any more to go | are there any more breaths | is there a lot left |
      is there more to come | is this the last one | is this the last breath |
      was that the last one | are we done yet | are we finished yet | are we there yet |
      are we halfway | are we half way | are we halfway through | are we close to the end |
      are we close to done | are we almost there | are we almost finished |
      are we almost at the end | am i half way | is it nearly done | is it nearly finished |
      is it almost over | is it over | is it finished | is that it | is that all of them |
      is that ten | have we done ten | have i finished | have i done enough | halfway |
      half way yet | almost there | when are we done | when are we finished |
      when do we get to the end | when is it finished | when does the exercise end |
      when does the breathing end | progress | my progress | what's my progress |
      check my progress | tell me how many are left | tell me how many breaths are left |
      tell me where we are | can you tell me how many more breaths | how much further |
      how much further to go | how much further have we got
    `),
  },
  {
    intent: 'ForgetMeIntent',
    samples: ways(`
      forget me | forget about me | please forget me | forget everything |
      forget everything about me | forget all about me | forget what you know about me |
      forget my data | forget my place | delete me | delete my data | delete my information |
      delete my history | delete my progress | delete everything | delete everything about me |
      delete everything you know | delete everything you know about me |
      delete what you know about me | delete what you've saved | delete what you remember |
      erase me | erase my data | erase everything | erase everything about me | erase your memory |
      erase your memory of me | clear my data | clear my history | clear your memory |
      wipe my data | wipe your memory | wipe everything | remove my data | remove my information |
      remove everything about me | don't remember me | stop remembering me | stop keeping my data |
      don't keep anything about me | erase | erase it all | erase my history |
      erase my information | erase my records | erase my progress | erase what you've stored |
      erase anything you've saved about me | erase all my data | erase all of it about me |
      i want my data erased | please erase all the things you know about me | wipe | wipe it |
      wipe my records | wipe all my details | wipe the slate clean |
      wipe everything you have on me | delete | delete my details | delete my record |
      delete my account | delete my profile | delete my stuff | delete my personal data |
      delete my personal information | delete my private data | delete my health data |
      delete anything you have on me | delete what you have stored |
      delete what you stored about me | delete whatever you keep | i want you to delete my data |
      i want my data deleted | can you delete everything you have saved | how do i delete my data |
      how can i delete what you know about me | clear | clear my progress | clear the memory |
      clear out my history | remove my details | remove all traces of me | get rid of my data |
      get rid of everything you know about me | get rid of my information | throw away my data |
      throw away what you know about me | destroy my data | scrub my data | purge my data | reset |
      reset everything | reset my data | reset the skill | factory reset | clean my data |
      clean your memory | forget | forget everything i said | forget everything i told you |
      forget what i said | forget what i told you | forget my name | forget who i am |
      forget i was here | forget i was ever here | forget that i was here | forget we ever talked |
      forget this conversation | i want to be forgotten | i want you to forget me |
      i'd like you to forget me | you should forget me | make yourself forget me |
      right to be forgotten | don't remember anything | don't remember this |
      don't remember what i said | don't keep a record of me | don't save anything |
      don't save anything about me | don't save my data | don't track me | stop tracking me |
      stop storing things about me | stop keeping records on me | privacy | my privacy |
      privacy please | privacy settings | i care about my privacy | i'm worried about my privacy |
      i don't want you to store anything | i don't want my history kept |
      what do you know about me | what do you have on me | what have you saved about me |
      do you keep a record of me | are you keeping my data | are you recording me |
      are you tracking me | is my data safe | is my data stored | is this private |
      my personal information | data | data protection | all my information gone please |
      you forget me now
    `),
  },
] as const satisfies readonly Intent[];
