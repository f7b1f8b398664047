import { estimateMs } from '../../lambda/speech/estimate';

describe('estimateMs', () => {
  it('takes the mean of the measured voices for a line of the exercise', () => {
    expect(estimateMs('In, two.')).toBe(675);
  });

  it('bends to a voice', () => {
    expect(estimateMs('And breathe out.', 'eSpeak')).toBe(697);
    expect(estimateMs('And breathe out.', 'slt')).toBe(683);
  });

  it('is nothing for nothing', () => {
    expect(estimateMs('')).toBe(0);
    expect(estimateMs(' … ')).toBe(0);
  });

  // Measured like the table: the mean of eSpeak NG and slt.
  it.each([
    ['Put something warm on the sore spot.', 1810],
    ['A back spasm is a sudden, painful tightening of the big muscles along your spine.', 4275],
    ['Press all four points into the ground.', 1970],
    ['You can ask why spasms happen, or say, help me now.', 3200],
    ["That's when the body repairs itself.", 1945],
  ])('comes within a fifth for an ordinary sentence: %s', (text, ms) => {
    expect(estimateMs(text) / ms).toBeGreaterThan(0.8);
    expect(estimateMs(text) / ms).toBeLessThan(1.2);
  });

  it('counts the rests at punctuation inside the text, not at its end', () => {
    const plain = estimateMs('warm and soft');
    expect(estimateMs('warm and soft.')).toBe(plain);
    expect(estimateMs('warm, and soft')).toBeGreaterThan(plain + 200);
    expect(estimateMs('warm. and soft')).toBeGreaterThan(estimateMs('warm, and soft'));
  });
});
