import { createDevice } from '../../speaker/device';
import { createUnderstanding } from '../../speaker/understanding';
import { interactionModel } from '../../tools/interaction-model';
import { START } from '../person';
import { fromBundle, fromSources } from './lambdas';
import { expectAnswer, transcripts } from './transcript';

const model = interactionModel().interactionModel.languageModel;
const understand = createUnderstanding(model);

describe.each([
  ['the sources', fromSources],
  ['the bundle', fromBundle],
])('a conversation with %s', (_, start) => {
  const closing: (() => void)[] = [];
  afterAll(() => {
    for (const close of closing) close();
  });

  it.each(transcripts())('$title', async ({ steps }) => {
    const { handler, close } = start();
    closing.push(close);
    let now = START;
    let ids = 0;
    const device = createDevice({
      handler,
      model,
      understand,
      locale: 'en-US',
      now: () => now,
      newId: () => `${++ids}`,
    });
    for (const step of steps) {
      const [, seconds] = /^\+(\d+)s$/.exec(step.line) ?? [];
      if (seconds) {
        now += Number(seconds) * 1000;
        continue;
      }
      const silent = step.line === '(silence)';
      const turn = await (silent
        ? device.end(step.line, 'EXCEEDED_MAX_REPROMPTS')
        : device.hear(step.line));
      expectAnswer(step, turn);
    }
  });
});
