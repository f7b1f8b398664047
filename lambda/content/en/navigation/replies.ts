import type { Intent } from '../../types';
import { ways } from '../../ways';

/** Replies to a question. */
export const replies = [
  {
    intent: 'AMAZON.YesIntent',
    samples: ways(`
      yes | yes please | yes yes | yes let's | yes i would | yes i'd like that | yes do |
      yes go on | yes go ahead | yes that one | yeah | yeah please | yeah go on | yeah sure | yep |
      yup | yah | aye | sure | sure thing | ok | okay | okay then | ok go ahead | all right |
      alright | alright then | please | please do | oh please | go on then | go ahead | go for it |
      do it | let's do it | let's do that | let's try it | let's try that | why not | of course |
      by all means | absolutely | definitely | certainly | sounds good | that sounds good |
      good idea | fine | i'd like that | i'd love that | i would | i do | i think so | i guess so |
      i suppose so | if you like | mm hmm | uh huh | you bet | correct | that's right |
      yes yes yes | yes okay | yes all right | yes of course | yes thanks | yes thank you |
      yes i want to | yes i want that | yes i think so | yes i am | yes that would be nice |
      yes that sounds good | yes let's try | yes let's hear it | yes tell me | yes show me |
      yes i'm sure | yes absolutely | yes definitely | yes why not | yes if you like |
      yes very much | yes you can | yes you may | yes sir | yes maam | oh yes | oh yes please |
      oh go on | yeah yeah | yeah why not | yeah go for it | yeah i think so | yeah that's fine |
      yep please | yep go on | yup please | yas | ya | aye please | aye go on | surely | okay go |
      okay fine | okey dokey | okie dokie | oki doki | alright let's do it | right you are |
      righto | go ahead and do it | please let's | please tell me | let's | let's go for it |
      let's do this | let's give it a go | let's give it a try | let's have a go | let's hear it |
      let's have it | i'd like to | i'd like that very much | i'd love to | i'd love it |
      i'd be glad to | i want to | i want it | i'll try it | i'll try that | i'll give it a go |
      i'll have a go | i'll take it | i'm in | i'm up for it | i'm up for that | i'm game |
      i'm sure | i am | i agree | i accept | i don't mind | i don't mind if i do | i guess |
      i suppose | i reckon so | i believe so | i hope so | that would be good |
      that would be great | that would be nice | that would help | that's fine | that's fine by me |
      that's good | that's correct | that one please | that one | sounds great | sounds nice |
      sounds like a plan | good | good plan | great | lovely | perfect | brilliant | excellent |
      wonderful | super | cool | cool let's do it | nice | very well | very much so | fine by me |
      no problem | with pleasure | gladly | happily | willingly | naturally | by all means yes |
      indeed | indeed yes | exactly | precisely | affirmative | positive | totally | certainly yes |
      most certainly | definitely yes | absolutely yes | of course yes | of course you can |
      bring it on | fire away | tell me then | show me then | give it to me | give it a go |
      why ever not | if you say so | if it helps | anything that helps | anything to help |
      might as well | may as well | maybe yes | do that please | do | do go on | confirm |
      confirmed | agreed | deal | accepted | right on | too right | yes i say yes | is good |
      is okay for me
    `),
  },
  {
    intent: 'AMAZON.NoIntent',
    samples: ways(`
      no | no no | no thanks | no thank you | no not now | no i don't | no i'm fine | no i'm good |
      nope | nah | not now | not right now | not yet | not today | not really | not that |
      not that one | not at the moment | maybe later | later | another time | some other time |
      i don't think so | i don't want to | i don't want that | i'd rather not | i'd prefer not to |
      please don't | don't | no way | never | no need | not interested | i'm good | i'm fine |
      i'm okay | something else | uh uh | negative | no not really | no not today | no not yet |
      no not right now | no not at the moment | no i'm okay | no i'm all right | no i won't |
      no i wouldn't | no i would rather not | no i don't think so | no i don't want to |
      no i'm good thanks | no i'm fine thanks | no i'm fine thank you | no it's fine |
      no it's okay | no it's all right | no that's all right | no need thanks | no need for that |
      no please | no please don't | no no no | no no thank you | no thank you very much |
      no thanks very much | no thanks mate | no thanks love | no cheers | no ta | no sir |
      no siree | no maam | no chance | no fear | no leave it | no maybe later | no perhaps later |
      no another time | no something else | no not for me | no not interested |
      no i'm not interested | oh no | oh no thanks | oh no thank you | well no | heavens no |
      nope thanks | nope not now | nope not today | nah i'm good | nah i'm fine | nah mate |
      nah you're all right | nay | naw | not me | not for me | not this | not this one |
      not this time | not tonight | not just now | not just yet | not quite yet |
      not now maybe later | not particularly | not likely | not a chance | not in the mood |
      not keen | not at all | not if i can help it | not necessary | not required | certainly not |
      definitely not | absolutely not | of course not | i think not | i hope not | i guess not |
      i suppose not | probably not | perhaps not | perhaps later | perhaps another time |
      some other day | another day | another day perhaps | later on | a bit later |
      maybe some other time | maybe tomorrow | tomorrow maybe | tomorrow | i'll pass |
      i'll pass thanks | i'll skip it thanks | pass | hard pass | i'll leave it |
      i'll leave it thanks | i'll do it tomorrow | i'm all right | i'm alright thanks |
      i'm fine as i am | i'm good for now | i'm not keen | i'm not in the mood |
      i'm not in the mood for that | i'm not doing that | i'm not going to | i'm not up for it |
      i'm not up to it | i'm not up to that | i'm not bothered | i don't care for that |
      i don't care | i don't fancy it | i don't fancy that | i don't feel like it |
      i don't feel like that | i don't feel like doing that | i don't like that idea |
      i don't need to | i don't want any | i don't want this | i don't want to do that now |
      i don't want to hear it | i don't want to hear that | i don't want to try |
      i don't want to try that | i'd rather do something else | i'd rather have something else |
      i'd rather wait | i'd sooner not | i'd prefer something else | i'd prefer another one |
      i refuse | i decline | don't want it | don't want that | don't need it | don't need that |
      don't fancy it | don't feel like it | don't think so | i want something different |
      i want something other than that | something different | something different please |
      a different one | another one instead | something other than that | anything but that |
      anything else | anything else instead | no never | you're all right |
      you're all right thanks | that's okay thanks | that's all right thanks | thanks but no |
      thanks but no thanks | decline | negative to that | uh uh no | mm no | nuh uh
    `),
  },
] as const satisfies readonly Intent[];
