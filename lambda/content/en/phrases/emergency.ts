const NUMBERS: Readonly<Record<string, string>> = {
  'en-US': 'nine one one',
  'en-CA': 'nine one one',
  'en-GB': 'nine nine nine',
  'en-AU': 'triple zero',
  'en-IN': 'one one two',
};

/**
 * The emergency number of a locale such as `en-GB`, in words that fit after "call"; for any other
 * locale, words that stand for it. The numbers are those that each country publishes.
 */
export function emergencyNumber(locale: string): string {
  return NUMBERS[locale] ?? 'your local emergency number';
}
