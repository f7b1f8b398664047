/** The ways to ask for something, as the samples of an intent: written with ` | ` between them, on as many lines as it takes. */
export function ways(text: string): readonly string[] {
  return text
    .split('|')
    .map((way) => way.trim().replace(/\s+/g, ' '))
    .filter((way) => way !== '');
}
