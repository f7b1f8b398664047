/** The longest break that Alexa takes, in milliseconds. */
const MAX_BREAK_MS = 10_000;

/**
 * Plain text as SSML content: ask-sdk's `speak()` leaves `&` and `<` as they are, and Alexa then
 * refuses the answer.
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A silence of `ms` milliseconds, rounded to whole ones (eSpeak NG drops `3.4s`), as breaks of at
 * most ten seconds each. Nothing for zero. Alexa adds adjacent breaks up, eSpeak NG takes only the
 * longest: keep to one where timing matters. Throws a RangeError for a negative or infinite time.
 */
export function pause(ms: number): string {
  if (!(ms >= 0 && ms < Infinity)) throw new RangeError(`No pause can last ${ms} ms`);
  const whole = Math.round(ms);
  if (whole === 0) return '';
  const first = Math.min(whole, MAX_BREAK_MS);
  return `<break time="${first}ms"/>${pause(whole - first)}`;
}
