import type { Intent } from '../../types';
import { ways } from '../../ways';

/** Ways to ask what there is, and to leave. The fallback is what nobody asks for. */
export const leaving = [
  {
    intent: 'AMAZON.HelpIntent',
    samples: ways(`
      help | help me | help me please | please help me | i need help | what can i say |
      what can i ask | what can i ask you | what can you do | what can you help me with |
      what do you do | what else can you do | what are my options | what are my choices |
      give me some options | how does this work | how do i use this | how do you work |
      instructions | what should i say | i don't know what to say | i don't know what to do |
      what now | what happens now | i'm confused | i'm lost | who are you | what is this |
      main menu | menu | help please | help now please | i need some help | i need help with this |
      i need help using this | can i get some help | can i have some help | could you help me |
      could i get help | give me help | give me a hand | i want help | help menu | help page |
      help out | help me out | help me use this | help me with this | help me with this skill |
      help how does it work | help i don't know what to say | help i'm lost | options | my options |
      the options | list options | list the options | list my options | list your commands |
      tell me my options | tell me the options | tell me my choices | tell me what you can do |
      tell me what i can say | tell me what to say | tell me how to use this | explain yourself |
      explain how this works | explain how to use this | show me the options | show me the menu |
      show me what you can do | give me a list | give me instructions | give me the instructions |
      choices | what choices are there | what choices do i have | what options are there |
      what options do i have | what are the commands | what are your commands |
      what are your features | what are your functions | what are you for | what are you good for |
      what are you able to do | what are you about | commands | voice commands | features |
      functions | what can i do here | what can i choose | what can i choose from |
      what can i ask for | what can i ask you about | what can i ask about | what can i talk about |
      what can this skill do | what can you offer | what can you talk about | what do i say next |
      what do you know | what do you know about | what do you offer | what do you want me to say |
      what do you have | what does this do | what does this skill do | what is this for |
      what is this thing | what is this all about | what's on offer | what's available |
      what's on the menu | what's in here | what's there to choose from | what is possible |
      what else | what else is there | what else have you got | what have you got |
      what have you got for me | what questions can i ask | what questions can you answer |
      what questions do you answer | what topics do you have | what topics are there |
      what subjects do you know | topics | which topics | list of topics | what should i ask |
      what should i ask you | what would you like me to say | what shall i say | what shall i ask |
      what am i supposed to say | what am i supposed to do | what am i meant to say |
      what am i meant to do | what am i doing here | what must i say | who is this |
      who am i speaking to | introduce yourself | how can i talk to you | how do i start |
      how do i begin | how do i get started | how do i navigate | how do i work this thing |
      how do i operate this | how do i make this work | how does it work |
      how does this thing work | how it works | user guide | guidance | manual | tutorial |
      read the instructions | list | the list | go to the menu | back to the menu |
      back to the main menu | go to the main menu | take me to the main menu | open the menu |
      i don't know | i don't know how this works | i don't know how to do this |
      i don't understand | i don't understand this | i don't understand what to do |
      i don't get it | i don't get this | i have no idea | i have no idea what to do |
      i have no idea what to say | no idea | no clue | not sure | not sure what to say |
      not sure what to do | i'm new here | i'm new to this | i've never used this |
      i've never used this before | this is my first time | first time here |
      it's my first time using this | i'm confused what do i do | i'm baffled | i'm unsure |
      i'm not following | i'm muddled | confused | lost | now what | so what now | okay what now |
      where do i start | where do i begin | where should i start | remind me what you do |
      remind me what i can say | remind me how this works | assist | assist me | assistance |
      i need assistance | i require assistance | support | i need support | me no understand
    `),
  },
  {
    intent: 'AMAZON.CancelIntent',
    samples: ways(`
      cancel | cancel that | cancel it | cancel this | never mind | nevermind | no never mind |
      forget it | oh forget it | nothing | leave it | don't bother | scrap that | drop it |
      i changed my mind | i've changed my mind | cancel please | cancel cancel | cancel now |
      cancel the request | cancel my request | cancel what i said | cancel that please |
      cancel that request | cancel everything | cancel the exercise | cancel the breathing |
      cancel the question | please cancel | can you cancel that | could you cancel that |
      can we cancel that | i want to cancel | i'd like to cancel | i'd like to cancel that |
      i wish to cancel | let's cancel | let's cancel that | never mind then | never mind me |
      oh never mind | okay never mind | actually never mind | sorry never mind | ah never mind |
      nah never mind | no forget it | just forget it | forget i said it | forget i said that |
      forget i said anything | forget i asked | forget about it | forget about that |
      oh forget about it | disregard | disregard that | please disregard | disregard what i said |
      ignore that | ignore it | ignore me | ignore what i said | just ignore me | don't mind me |
      don't worry | don't worry about it | don't worry about that | no worries | no matter |
      it doesn't matter | doesn't matter | it's not important | not important | it's nothing |
      it was nothing | oh it's nothing | nothing at all | nothing nothing | nothing thanks |
      nothing important | leave that | leave it then | leave it be | leave it alone |
      leave it at that | just leave it | let it be | let it go | let's leave it |
      let's leave it there | let's not bother | let's drop it | drop that | scrap it | scrap this |
      scratch that | scratch it | strike that | ditch it | ditch that | abort | abort that |
      abort it | abort mission | abandon | abandon it | abandon that | call it off | call that off |
      undo that | take that back | i take that back | i take it back | withdraw that |
      don't bother with that | don't bother with it | don't bother then | i won't bother |
      why bother | don't do it | don't do that | don't do that after all | don't start |
      don't start it | not after all | actually don't | no stop that cancel |
      no i didn't mean that | i didn't mean that | i didn't mean to say that |
      i didn't mean to start this | i didn't say that | i didn't want that | i didn't want this |
      i don't want it any more | i don't want this any more | i don't need it any more |
      i don't need it after all | that's not what i meant | that's not what i asked | that's wrong |
      that's wrong cancel it | that was a mistake | that was wrong | that was the wrong one |
      wrong | wrong one | wrong thing | my mistake | by mistake | it was a mistake | oops |
      oops wrong one | whoops | oops cancel | sorry wrong thing | sorry i meant something else |
      changed my mind | i've had second thoughts | on second thought | on second thought no |
      on second thought never mind | i've decided not to | i've decided against it | as you were |
      false alarm
    `),
  },
  {
    intent: 'AMAZON.StopIntent',
    samples: ways(`
      stop | stop it | stop now | stop please | please stop | stop there | stop this |
      stop talking | stop the exercise | stop the breathing | i want to stop | can you stop |
      can we stop | that's enough | that's enough for now | enough | i've had enough | no more |
      that's all | that's all for now | that's it | that will do | i'm done | i'm finished |
      all done | we're done | shut up | be quiet | quiet | shush | hush | go away | leave me alone |
      exit | quit | end | end it | end the exercise | finish | off | turn off | turn it off |
      switch off | goodbye | bye | bye bye | good night | thank you goodbye | thanks that's all |
      thank you that's enough | stop stop | stop stop stop | stop right now | stop right there |
      stop now please | stop at once | stop immediately | stop everything | stop it please |
      stop altogether | stop completely | stop for good | stop counting | stop speaking |
      stop the counting | stop the count | stop the cue | stop the program | stop the session |
      stop the skill | stop the lesson | stop here | stop for today | stop breathing exercise |
      just stop | just stop it | just stop talking | okay stop | ok stop | right stop |
      alright stop now | oh stop | oh stop it | you can stop | you may stop | you should stop |
      could you stop | could you please stop | would you stop | will you stop | will you stop it |
      let's stop | let's stop here | let's stop there | let's stop for today | let's finish |
      let's finish here | let's end this | let's leave it for today | let's call it a day |
      let's quit | call it a day | call it quits | can we finish | i want to quit | i want to end |
      i want to end this | i want to exit | i want to leave | i want out |
      i want to get out of this skill | i'd like to stop | i'd like to stop now |
      i'd like to finish now | i need to stop | i need to stop now | i need to go | i have to stop |
      i have to go | i've got to go | i've got to stop | i must go | i must stop | i gotta go |
      i'm going now | i'm off now | i'm out | i'm out of here | i give up | i'm giving up |
      i'm through | i'm done with this | i'm done with you | i'm finished with this | i'm fed up |
      i'm fed up with this | i'm sick of this | i'm bored of this | i'm tired of this |
      i'm happy now thanks | i've had enough of this | i've had enough thanks |
      i feel better now goodbye | i feel better you can stop | i don't want any more |
      i don't want to do any more | i don't want to do this any more | i don't want to carry on |
      i don't want to go on | i don't want to continue | i don't want to hear any more |
      i can't be bothered any more | enough already | that's plenty | that's plenty thanks |
      that's good enough | that's all folks | that was all | that's me done | that's me finished |
      that'll be all | no more please | no more thanks | no more breaths | no more talking |
      no that's all thanks | no i'm done | nothing else | nothing else thanks | nothing more |
      done | finished | finish there | we're finished | we are done here | we're through |
      it's finished | over and out | the end | end the session | end the skill | end the breathing |
      end the program | end the conversation | end session | exit please | exit the exercise |
      exit the program | leave | leave this | leave me in peace | get out | get out of here | out |
      close | close it | close this | close down | close the exercise | shut it | shut it off |
      shut down | shut down now | oh shut up | turn this off | turn yourself off |
      turn the thing off | switch it off | switch this off | switch yourself off | power off |
      power down | sign off | log out | log off | go quiet | good bye | bye then | okay bye |
      ok bye | ta ta | cheerio | cheers bye | cheers that's me done | see you | see you later |
      see ya | see you tomorrow | see you next time | farewell | later bye | good night then |
      night night | nighty night | take care | thank you for your help goodbye |
      thanks for your help bye | silence | silence please | be silent | keep quiet | hush now |
      hush please | shush now | shush please | shhh | shh | zip it | pipe down | pack it in |
      pack it up | pack up | give it a rest | give over | knock it off | cut it out | cut it |
      cease | desist | halt | whoa | whoa there | whoa stop | terminate
    `),
  },
  {
    intent: 'AMAZON.NavigateHomeIntent',
    samples: ways(`
      go home | go to home | navigate home | home screen | go to the home screen |
      back to the home screen | go to your home screen | exit to home | home please | home page |
      homepage | the home screen | the home page | home screen please | my home screen |
      main screen | the main screen | main page | start screen | the start screen |
      go to the start screen | go to my home screen | go home please | go home now | go back home |
      go back to home | go back to your home screen | back to your home screen | return home |
      return to home | return to the home screen | take me home | take me to home |
      take me to the home screen | bring me home | bring me to the home screen |
      bring up the home screen | show home | show me home | show me the home screen | open home |
      open the home screen | navigate to home | navigate to the home screen | jump home |
      jump to the home screen | switch to the home screen | switch to home |
      close this and go home | close this and show the home screen |
      leave and go to the home screen | get me back to the home screen | i want the home screen |
      i want to see the home screen | i want to go to the home screen | let's go home |
      let's go to the home screen | can you go home | can you go to the home screen |
      can we go to the home screen | exit to the home screen | exit to the home page |
      out to the home screen | home now | front page | the front page | take me to the front page
    `),
  },
  { intent: 'AMAZON.FallbackIntent', samples: [] },
] as const satisfies readonly Intent[];
