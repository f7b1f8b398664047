import { liveLine } from '../../speaker/live';

const span = { startMs: 10_000, endMs: 10_800 };

describe('the live line', () => {
  it('widens while one breathes in, and counts the seconds', () => {
    const stretch = { text: 'In, three.', pauseMs: 3200 };
    const seen = [10_000, 12_000, 13_999].map((atMs) => liveLine(stretch, span, atMs));
    expect(seen).toEqual([
      `${'░'.repeat(24)} in 1`,
      `${'█'.repeat(12)}${'░'.repeat(12)} in 3`,
      `${'█'.repeat(24)} in 4`,
    ]);
  });

  it('narrows while one breathes out', () => {
    const stretch = { text: 'And breathe out.', pauseMs: 5200 };
    expect(liveLine(stretch, span, 10_000)).toBe(`${'█'.repeat(24)} out 1`);
    expect(liveLine(stretch, span, 16_000)).toMatch(/^░+ out 7$/);
  });

  it('counts a long pause down, once the words are said', () => {
    const stretch = { text: 'Press all four points.', pauseMs: 5000 };
    expect(liveLine(stretch, span, 10_500)).toBe('');
    expect(liveLine(stretch, span, 10_800)).toBe('····· 5');
    expect(liveLine(stretch, span, 15_000)).toBe('····· 1');
  });

  it('leaves a short pause alone, and a line that only begins with "in"', () => {
    expect(liveLine({ text: 'Then rest.', pauseMs: 600 }, span, 10_900)).toBe('');
    expect(liveLine({ text: 'In a queue, stand tall.', pauseMs: 600 }, span, 10_900)).toBe('');
  });
});
