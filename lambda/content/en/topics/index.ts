import type { Topic } from '../../types';
import { alignment } from './alignment';
import { basics } from './basics';
import { care } from './care';
import { causes } from './causes';
import { doctor } from './doctor';
import { lifestyle } from './lifestyle';
import { movement } from './movement';
import { nutrition } from './nutrition';
import { relief } from './relief';
import { symptoms } from './symptoms';

/** Every question that the skill answers. */
export const topics = [
  ...basics,
  ...symptoms,
  ...causes,
  ...alignment,
  ...nutrition,
  ...lifestyle,
  ...relief,
  ...care,
  ...movement,
  ...doctor,
] as const satisfies readonly Topic[];
