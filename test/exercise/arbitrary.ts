import fc from 'fast-check';
import type { PlanRequest } from '../../lambda/exercise/plan';

export const everyPace = ['gentle', 'steady', 'deep'] as const;
export const everyLeadIn = ['settle', 'short', 'none'] as const;

/** Any request that can be planned. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc
  .integer({ min: 1, max: 20 })
  .chain((breaths) =>
    fc.record({
      breaths: fc.constant(breaths),
      pace: fc.constantFrom(...everyPace),
      from: fc.integer({ min: 1, max: breaths }),
      leadIn: fc.constantFrom(...everyLeadIn),
      safety: fc.boolean(),
    }),
  );
