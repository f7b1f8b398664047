import * as v from 'valibot';
import { expectAnswer, type Step, type Transcript } from '../test/conversations/transcript';

const NAME = 'back spasm coach';

/** The transcripts that a simulator can replay: it can't wait or keep silent, and opens a session only by name. */
export function replayable(transcripts: readonly Transcript[]): Transcript[] {
  return transcripts.filter(({ steps }) =>
    steps.every(({ line }, at) => {
      const closed = at === 0 || steps[at - 1]?.ends;
      return !/^\+\d+s$|^\(/.test(line) && (!closed || line.includes(NAME));
    }),
  );
}

/**
 * The file that `ask dialog --replay` takes. Without `.quit` at the end it would wait for somebody to type.
 */
export function replayFile(skillId: string, locale: string, steps: readonly Step[]): object {
  const said = steps.map(({ line }) => line.replace(/^alexa,? /, ''));
  return { skillId, locale, type: 'text', userInput: [...said, '.quit'] };
}

const reply = v.object({ shouldEndSession: v.nullish(v.boolean()) });

const saved = v.object({
  invocations: v.array(
    v.object({
      request: v.object({ utterance: v.string() }),
      response: v.object({
        body: v.object({
          status: v.string(),
          result: v.object({
            error: v.nullish(v.object({ message: v.string() })),
            alexaExecutionInfo: v.nullish(
              v.object({
                alexaResponses: v.array(
                  v.object({ content: v.object({ caption: v.nullish(v.string()) }) }),
                ),
              }),
            ),
            skillExecutionInfo: v.nullish(
              v.object({
                invocations: v.array(
                  v.object({
                    invocationResponse: v.nullish(
                      v.object({ body: v.nullish(v.object({ response: v.nullish(reply) })) }),
                    ),
                  }),
                ),
              }),
            ),
          }),
        }),
      }),
    }),
  ),
});

/** What was said to one utterance of a replayed dialogue. */
export interface Answer {
  readonly said: string;
  /** What Alexa spoke, as the simulator's caption has it: without SSML. */
  readonly speech: string;
  readonly ended: boolean;
  /** Why the simulation failed, if it did. */
  readonly error: string | undefined;
}

/** Reads the JSON that `ask dialog --save-skill-io` leaves; throws a ValiError where it is something else. */
export function answersIn(skillIo: unknown): Answer[] {
  return v.parse(saved, skillIo).invocations.map(({ request, response: { body } }) => {
    const { error, alexaExecutionInfo, skillExecutionInfo } = body.result;
    const captions = alexaExecutionInfo?.alexaResponses.map(({ content }) => content.caption ?? '');
    const replies = skillExecutionInfo?.invocations.map(
      ({ invocationResponse }) => invocationResponse?.body?.response,
    );
    return {
      said: request.utterance,
      speech: captions?.join(' ') ?? '',
      ended: replies?.some((answer) => answer?.shouldEndSession === true) ?? false,
      error: body.status === 'FAILED' ? (error?.message ?? 'the simulation failed') : undefined,
    };
  });
}

/** The first answer that is not what the transcript says, as a sentence; undefined where all are right. */
export function firstWrong(steps: readonly Step[], answers: readonly Answer[]): string | undefined {
  for (const [at, step] of steps.entries()) {
    const answer = answers[at];
    if (!answer) return `"${step.line}" was never answered`;
    if (answer.error) return `"${step.line}": ${answer.error}`;
    try {
      expectAnswer(step, answer);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  return undefined;
}
