import { readFileSync } from 'node:fs';
import { createUnderstanding } from '../speaker/understanding';
import { score, type Unseen } from './unseen';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** How the local understanding fares on sentences that nobody looked at while the samples were written. */
export async function understanding(): Promise<string[]> {
  const model = read('skill-package/interactionModels/custom/en-US.json').interactionModel
    .languageModel;
  const unseen: Unseen[] = read('test/understanding/unseen.json');
  const { right, wrong, notUnderstood, alarms, alarmsHeard } = score(
    createUnderstanding(model),
    unseen,
  );
  const percent = (part: number) => `${((100 * part) / unseen.length).toFixed(0)} %`;
  return [
    `understanding of ${unseen.length} unseen sentences: ${percent(right)} right, ${percent(notUnderstood)} asked again, ${percent(wrong)} wrong`,
    `red flags among them: ${alarmsHeard} of ${alarms} heard`,
  ];
}
