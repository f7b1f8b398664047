import type { Intent } from '../../types';
import { ways } from '../../ways';

/** Ways to move between answers. */
export const moves = [
  {
    intent: 'AMAZON.NextIntent',
    samples: ways(`
      next | next please | next one | next one please | the next one | the next cue | next cue |
      next posture cue | go to the next one | go on to the next one | give me the next one |
      show me the next cue | on to the next | onto the next one | what's next | what is next |
      what comes next | what's after that | and then | move on | move along |
      move on to the next one | go forward | forward | another cue | next now | next step |
      next step please | next thing | next thing please | next part | next bit | next answer |
      next topic | next question | next posture | next lesson | next exercise | the next step |
      the next thing | the next part | the next answer | the next posture cue | the next one then |
      okay next | ok next | okay next one | right next | right next one | and next | now next |
      now the next one | and now the next | and after that | after that | and now | what next then |
      what's coming next | what comes after | what comes after that | what comes after this |
      what's after this | what follows | what's following | tell me the next one |
      tell me the next cue | tell me what's next | read the next one | read me the next one |
      play the next one | do the next one | do the next cue | give me the next cue |
      give me the next one please | give me the following one | show me the next one |
      show me what's next | i want the next one | i want the next cue | i'd like the next one |
      i'd like the next cue | i'm ready for the next one | i'm ready for the next cue |
      ready for the next | can i have the next one | can i get the next one |
      can i hear the next one | can we do the next one | can we go to the next one |
      can we move on | can you go to the next one | can you move on | could we have the next one |
      could you move on | let's move on | let's move on to the next one | let's go to the next one |
      let's have the next one | let's hear the next one | let's move along | let's go forward |
      move ahead | forwards | advance | advance to the next one | onto the next |
      onto the next cue | following | the one after this | another posture cue |
      another cue please | a different cue | one more cue | one more of those cues | more cues |
      any more cues | any other cues | skip to the next one | skip to the next cue |
      skip to the next | skip this one | jump to the next one | jump to the next | jump forward |
      turn the page | i've got that next | i've done that one | i've done that next please |
      i did that what's next | done with that next | done with this one | finished that one |
      got it next | got it what's next | i want next
    `),
  },
  {
    intent: 'AMAZON.PreviousIntent',
    samples: ways(`
      previous | previous one | previous cue | the previous one | the previous cue | go back |
      go back one | go back to the last one | go back to the one before | go back a cue | back one |
      back up | one back | the one before | the one before that | the cue before |
      the last one again | what was the one before | skip back | backward | backwards |
      previous please | previous step | previous thing | previous answer | previous topic |
      previous question | previous tip | the previous step | the previous answer |
      the previous thing | the previous topic | go to the previous | give me the previous one |
      give me the previous cue | show me the previous one | read the previous one |
      play the previous one | what was the previous one | i want the previous one |
      i want the one before | back | back please | back up please | back up a bit | back up a step |
      back a bit | back a cue | back to the last one | back to the last thing |
      back to what you said before | back to the one we had before | take a step back |
      take me back | take me back one | bring me back one | bring back the last one |
      bring the last one back | move back | move back one | jump back | jump back one |
      skip back one | skip backwards | scroll back | rewind | rewind please | rewind a bit |
      rewind it | rewind that | reverse | return | return to the last one |
      return to the previous one | go back one more | go back again | go back to that |
      go back to the one we just had | go back to the last answer | go back to what we had before |
      go back to what you said before | go back to what you were saying | can you go back |
      can you go back one | could you go back a bit | can we go back | let's go back |
      let's go back one | let's go back to the one before | i want to go back |
      i'd like to go back | i need to go back | before | before this one | the one from before |
      the one you said before | the one you just did | the one we just did | the one prior |
      prior one | prior | earlier | the earlier one | the earlier cue | an earlier one |
      what came before | what came before that | what was before that | what was the last one |
      what did you say before | what did you say before that | what was the last cue
    `),
  },
  {
    intent: 'AMAZON.RepeatIntent',
    samples: ways(`
      repeat | repeat that | repeat it | repeat please | please repeat that | can you repeat that |
      could you repeat that | again | again please | say that again | say it again | say again |
      can you say that again | could you say that again | tell me again | tell me that again |
      one more time | once more | once again | do that again | do it again | what did you say |
      what did you just say | what was that | what | pardon | pardon me | i beg your pardon |
      sorry | sorry what | excuse me | come again | huh | i didn't catch that | i didn't hear you |
      i didn't hear that | i didn't get that | i couldn't hear you | i missed that |
      i wasn't listening | repeat now | repeat this | repeat the last one | repeat the last thing |
      repeat the last part | repeat the last bit | repeat the answer | repeat the question |
      repeat the instruction | repeat the instructions | repeat the step | repeat the cue |
      repeat the tip | repeat yourself | repeat what you said | repeat what you just said |
      repeat that for me | repeat it for me | please repeat what you said | can you repeat |
      can you repeat the question | can you repeat yourself | could you repeat the question |
      would you repeat that | will you repeat that | i'd like you to repeat that |
      i want you to repeat that | i need you to repeat that | let me hear that again |
      let me hear it again | i want to hear that again | i want to hear it again |
      i'd like to hear that again | play that again | play it again | play that once more |
      read that again | read it again | read that back | read it back to me | say that |
      say that one more time | say it one more time | say it again more clearly | say it louder |
      say it more clearly | say that last bit again | say the last part again |
      say the last bit again | will you say that again | tell me once more |
      tell me what you just said | explain that again | explain it again | explain once more |
      go over that again | go over it again | go over that once more | go through that again |
      run that by me again | run it by me again | run through that again | run that past me again |
      give me that again | give me that one again | give it to me again | that one more time |
      this one again | the same again | the same again please | same again | same thing again |
      the same thing again | again again | again and slower please | and again | and again please |
      do that one again | do it one more time | do the same one again | what was that again |
      what was that last part | what was the question | what was it | what did you say then |
      what did you say just now | what did you say sorry | what did you ask | what did you ask me |
      what are you saying | what were you saying | what's that | what's that again |
      what's that you said | what's the question | what did i miss | what what | eh | eh what |
      eh what was that | hey what | huh what | sorry i missed that | sorry i didn't catch that |
      sorry i didn't get that | sorry come again | i beg pardon | beg pardon | beg your pardon |
      come again please | excuse me what | excuse me what did you say | i didn't catch it |
      i didn't hear properly | i didn't get it | i didn't get any of that |
      i didn't understand what you said | i didn't understand that | i didn't quite catch that |
      i didn't quite hear that | i couldn't make that out | i couldn't understand you |
      i can't hear | i can't remember what you said | i missed the last part |
      i missed some of that | i forgot what you said | i've forgotten what you said |
      i've already forgotten | i wasn't paying attention | i wasn't paying attention say it again |
      i was distracted | i got distracted | my mind wandered | you were too quiet |
      you were too quiet say it again | you cut out | one time more please | speak up |
      speak louder | speak up i can't hear you | speak up please | louder please i couldn't hear
    `),
  },
  {
    intent: 'AMAZON.StartOverIntent',
    samples: ways(`
      start over | start over please | start again | start it again |
      start again from the beginning | let's start again | let's start over | restart |
      restart the exercise | restart it | begin again | from the beginning | from the start |
      from the top | from breath one | start from the beginning | start from the start |
      start from the top | start from breath one | start from scratch | start afresh |
      go back to the beginning | go back to the start | back to the beginning | back to the start |
      take it from the top | do it all again | do the whole thing again | i want to start over |
      can we start over | can we start again | start over now | start over from one |
      start all over | start all over again | start this over | start that over |
      start the exercise over | start the breathing over | start the count over |
      start the exercise again | start the whole thing again | start the round again |
      start the cue again | start counting again | start counting again from one |
      start again please | start again from scratch | start from number one | start from zero |
      start from nothing | start from the first breath | start from the first one |
      start from the very beginning | start from the beginning please | start at the beginning |
      start at the top | start at one | start at breath one | start anew | start fresh |
      start a new round | start afresh please | fresh start | a fresh start | new start |
      a new start | make a fresh start | from scratch | from zero | from number one |
      from the first breath | from the very beginning | from the very start |
      once more from the top | once more from the beginning | one more time from the beginning |
      one more time from the start | begin anew | beginning | back to square one |
      back to the first breath | back to where we started | go back to one |
      go back to the first breath | go back to where we started | go to the beginning |
      return to the beginning | return to the start | return to the top | return to breath one |
      take me back to the beginning | take me back to the start | take me to the beginning |
      let's take it from the top | let's do it all again | let's do the whole thing again |
      let's start afresh | redo | redo it | redo that | restart that | restart this | restart now |
      restart the round | restart the cue | reset the count | reset the counter |
      reset the exercise | rewind to the beginning | rewind to the start | reboot | relaunch |
      recommence | rerun | rerun it | replay | replay it | replay from the beginning |
      repeat from the beginning | repeat from the start | repeat from the top |
      repeat the whole thing | repeat everything from the start | repeat it all | say it all again |
      say it all from the beginning | tell me it all from the beginning | do the lot again |
      do the whole lot again | do all of it again | all of it again | everything again |
      everything from the start | can you start over | can you start again | can you restart |
      could you start over | could you start again | could we start again | can i start over |
      can i start again | i want to start again | i want to restart | i'd like to start over |
      i'd like to start again | i'd like to restart | i need to start over | i need to start again |
      i need to restart | i messed up start again | i messed up let's start over |
      i got lost start again | i lost my place start again | i lost count start again |
      i wasn't ready start again | second try | second attempt | take two | again from zero please
    `),
  },
] as const satisfies readonly Intent[];
