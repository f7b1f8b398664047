import { processStore } from '../../lambda/memory/process';
import { createSkill } from '../../lambda/skill';
import { createDevice } from '../../speaker/device';
import { createUnderstanding } from '../../speaker/understanding';
import { interactionModel } from '../../tools/interaction-model';
import { START } from '../person';
import { expectAnswer, transcripts } from './transcript';

const model = interactionModel().interactionModel.languageModel;
const understand = createUnderstanding(model);

function speaker() {
  const log = () => undefined;
  const skill = createSkill({ skillId: undefined, store: processStore(), random: () => 0, log });
  let now = START;
  let ids = 0;
  const device = createDevice({
    handler: (envelope) => skill.invoke(envelope),
    model,
    understand,
    locale: 'en-US',
    now: () => now,
    newId: () => `${++ids}`,
  });
  return {
    device,
    wait(seconds: number) {
      now += seconds * 1000;
    },
  };
}

describe('a conversation', () => {
  it.each(transcripts())('$title', async ({ steps }) => {
    const { device, wait } = speaker();
    for (const step of steps) {
      const [, seconds] = /^\+(\d+)s$/.exec(step.line) ?? [];
      if (seconds) {
        wait(Number(seconds));
        continue;
      }
      const turn =
        step.line === '(silence)'
          ? await device.end(step.line, 'EXCEEDED_MAX_REPROMPTS')
          : await device.hear(step.line);
      expectAnswer(step, turn);
    }
  });
});
