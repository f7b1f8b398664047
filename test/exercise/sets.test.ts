import fc from 'fast-check';
import { plan } from '../../lambda/exercise/plan';
import { MAX_MS, sets } from '../../lambda/exercise/sets';
import { anyRequest } from './arbitrary';

describe('sets', () => {
  it('is one set when the breaths fit into one response', () => {
    expect(sets(10, 'deep', 'settle')).toEqual([10]);
    expect(sets(20, 'gentle', 'settle')).toEqual([20]);
    expect(sets(20, 'steady', 'short')).toEqual([20]);
    expect(sets(14, 'deep', 'settle')).toEqual([14]);
  });

  it('is near-equal sets when they do not', () => {
    expect(sets(20, 'steady', 'settle')).toEqual([10, 10]);
    expect(sets(15, 'deep', 'settle')).toEqual([8, 7]);
  });

  it('loses no breath, and leaves time for a question in every response', () => {
    fc.assert(
      fc.property(anyRequest, ({ breaths, pace, leadIn }) => {
        const parts = sets(breaths, pace, leadIn);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(breaths);
        for (const part of parts) {
          const { totalMs } = plan({ breaths: part, pace, from: 1, leadIn, safety: true });
          expect(totalMs).toBeLessThanOrEqual(MAX_MS - 8000);
        }
      }),
    );
  });

  it('splits nothing that would have fitted', () => {
    fc.assert(
      fc.property(anyRequest, ({ breaths, pace, leadIn }) => {
        fc.pre(sets(breaths, pace, leadIn).length > 1);
        const { totalMs } = plan({ breaths, pace, from: 1, leadIn, safety: true });
        expect(totalMs).toBeGreaterThan(MAX_MS - 8000);
      }),
    );
  });

  it.each([0, 21, 1.5])('refuses %p breaths', (breaths) => {
    expect(() => sets(breaths, 'steady', 'settle')).toThrow(RangeError);
  });
});
