import type { Intent } from '../../types';
import { ways } from '../../ways';

/** Ways to hold the exercise and go on with it. */
export const holds = [
  {
    intent: 'AMAZON.PauseIntent',
    samples: ways(`
      pause | pause please | pause it | pause that | pause this | pause there | pause the exercise |
      pause the breathing | please pause | can you pause | wait | wait please | wait there |
      wait for me | wait a minute | wait a moment | wait a second | wait a sec | hold on |
      hold on a minute | hold on a second | hold on a sec | hold it | hang on | hang on a minute |
      hang on a second | hang on a sec | one moment | one moment please | one minute | one second |
      one sec | just a minute | just a moment | just a second | just a sec | give me a minute |
      give me a moment | give me a second | i need a minute | i need a moment | i need a break |
      i need a rest | let me rest | let me rest a moment | take a break | let's take a break |
      stop for a moment | stop for a second | stop for a minute | i'll be right back |
      be right back | back in a minute | someone's at the door | somebody's at the door |
      there's someone at the door | the doorbell rang | i have to get the door |
      my phone is ringing | the phone's ringing | freeze | pause now | pause for a bit |
      pause here | pause everything | pause the count | pause the counting | pause the skill |
      pause the cue | pause the lesson | pause the session | pause the program | could you pause |
      could you pause it | could you pause for a moment | can you pause that | can you pause this |
      can we pause | can we pause here | can we pause for a minute | can we pause this |
      let's pause | let's pause here | let's have a pause | i need to pause | i want to pause |
      i'd like to pause | i'd like a pause | put it on pause | put this on pause | put it on hold |
      put that on hold | hold | hold that thought | hold the exercise | hold the breathing |
      hold up | hold up a minute | hold up a second | hold fire | hold on a bit | hold on a tick |
      hold on let me get comfortable | hang on a bit | hang on a tick | hang on let me move |
      wait a little | wait a while | wait a tick | wait a mo | wait wait | wait wait wait |
      wait now | wait i'm not ready | wait i need to move | wait let me move |
      wait let me turn over | wait till i'm ready | wait until i'm ready | wait until i say |
      wait while i get comfortable | wait while i lie down | oh wait | give me a tick |
      give me a few seconds | give me a few minutes | give me a minute to get comfortable |
      i need a bit | i need a breather | i need a little break | i need a short break |
      i need a quick break | i need a few minutes | i need to take a break |
      i need to change position | i need to get a pillow | i need to get a drink | i need to cough |
      i need to sneeze | i need to answer the phone | i need to take this call | i want a break |
      i want a rest | i'd like a break | i have to answer the phone | i have to take a call |
      i have to take this call | i have to answer the door | i have to go to the door |
      i've got to get the door | i've got to take this | i'm not ready | i'm not ready yet |
      not ready yet | i'm still getting ready | let me get comfy | let me get settled |
      let me get into position | let me get down on the floor first | let me lie down first |
      let me turn over | let me think | let me cough | let me have a drink | let me catch up |
      let me breathe for a moment | let's take five | let's take a breather | can we rest |
      can i rest | break | break time | a short break | quick break | take five | take a breather |
      take a little break | time out | timeout | rest now | breather | interval | intermission |
      stay there | stay like that | stay right there | stand by | standby | freeze there |
      freeze please | freeze it | stop briefly | stop for a bit | stop for now i'll be back |
      one tick | just a tick | just a mo | half a mo | bear with me | bear with me a moment |
      don't go away | don't go anywhere | i'll be back | i'll be back in a minute |
      i'll be back in a second | i'll be back soon | i'll come back in a minute | back soon |
      back in a bit | brb | someone is calling me | somebody's calling me | my wife is calling me |
      my mum is calling | mum's calling me | the baby is crying | the dog wants out |
      the dog is barking | the kettle's boiling | i got a call | there's the phone |
      there's the doorbell | there's somebody at the door | the doorbell | the doorbell's ringing |
      the bell rang | someone's knocking | someone's ringing the bell | interruption |
      i've been interrupted | i got interrupted | sorry one moment | sorry i have to pause |
      you wait please
    `),
  },
  {
    intent: 'AMAZON.ResumeIntent',
    samples: ways(`
      resume | resume please | resume it | resume the exercise | resume the breathing | carry on |
      carry on please | carry on breathing | carry on with it | carry on with the exercise |
      carry on where i left off | carry on where we left off | continue | continue please |
      continue it | continue the exercise | continue the breathing | continue where i left off |
      continue where we left off | let's continue | let's carry on | let's go on | keep going |
      keep going please | keep on going | keep breathing | go on | go on please |
      go on with the exercise | go on with the breathing | go on from where i stopped | i'm back |
      okay i'm back | i'm here again | i'm ready | i'm ready now | ready | ready now |
      ready when you are | ready to go on | where were we | where did we stop | where did i get to |
      pick up where we left off | pick up where i left off | pick it up again |
      back to the exercise | back to the breathing | back to my breathing | unpause | proceed |
      finish my breaths | finish the exercise | resume now | resume that | resume this |
      resume the count | resume the counting | resume the cue | resume the lesson |
      resume the session | resume counting | resume my exercise | resume where i stopped |
      resume from where we were | can you resume | can we resume | can we resume the exercise |
      i want to resume | i'd like to resume | continue then | continue that | continue this |
      continue with that | continue from there | continue where you left off | could you continue |
      you may continue | okay continue | i want to continue | i'd like to continue |
      i wish to continue | carry on then | carry on from there | carry on from where we were |
      could you carry on | okay carry on | right carry on | i want to carry on |
      i'd like to carry on | let's carry on then | go on counting | go on with it |
      go on from there | can you go on | could we go on | please go on | you can go on |
      you may go on | okay go on | i want to go on | i'd like to go on | let's go on with it |
      go ahead now | go ahead again | keep it up | keep at it | keep counting please |
      keep me going | don't stop | don't stop now | don't stop there | why did you stop |
      why have you stopped | who said stop | i didn't say stop | i didn't tell you to stop |
      you stopped | press on | push on | off we go | here we go | here we go again | onward |
      onwards | back again | hi i'm back | hello i'm back | yes i'm back | right i'm back |
      i've come back | i've returned | i returned | i'm comfortable now | i'm comfy now |
      i'm settled now | i'm lying down now | i'm lying comfortably now | i'm in place |
      i'm in position now | i'm rested now | i've had my rest | i've had a break |
      i've had a rest now | break is over | the break is over | end the break | end the pause |
      that's my break over | pause over | pause off | stop pausing | stop the pause |
      take it off pause | take it off hold | unpause it | unpause please | unfreeze | ready again |
      ready to start again | ready if you are | ok i'm ready now | yes i'm ready |
      i'm ready when you are | i'm all set | i'm set | all set | where was i | where did we get to |
      where did we leave off | where had we got to | from there | start from where we left off |
      start from where i stopped | start from there | pick up from there | return to the exercise |
      go back to the exercise | go back to the breathing | go back to counting | get back to it |
      let's get going again | back to the counting | back to what we were doing |
      finish the breaths | finish the round | finish my round | finish what we started |
      let's finish the round | let's finish what we started | i want to finish my breaths |
      i want to finish the exercise | do the rest of the breaths | do the rest of it |
      do the remaining breaths | the rest of the breaths | the rest please | the phone call's over |
      the door's done i'm back | sorry about that go on | sorry about that carry on |
      sorry about that i'm back | proceed please | please proceed
    `),
  },
] as const satisfies readonly Intent[];
