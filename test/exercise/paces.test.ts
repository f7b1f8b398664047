import { faster, type Pace, paces, slower } from '../../lambda/exercise/paces';

const all = ['gentle', 'steady', 'deep'] as const;
const breathMs = (pace: Pace) => paces[pace].inhaleMs + paces[pace].exhaleMs;

describe('the paces', () => {
  it('are eight, six and five breaths a minute', () => {
    expect(all.map((pace) => 60_000 / breathMs(pace))).toEqual([8, 6, 5]);
  });

  it('exhale longer than they inhale', () => {
    for (const pace of all) expect(paces[pace].exhaleMs).toBeGreaterThan(paces[pace].inhaleMs);
  });

  it('get slower towards deep and faster towards gentle', () => {
    expect(all.map(slower)).toEqual(['steady', 'deep', undefined]);
    expect(all.map(faster)).toEqual([undefined, 'gentle', 'steady']);
  });
});
