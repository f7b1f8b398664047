/** Words that people say without meaning anything by them. */
const fillers = new Set(
  'please um umm uh uhm erm hmm mm hey oh ah just really actually basically literally kindly quite and'.split(
    ' ',
  ),
);

/** What people lead up to a request with; longest first, so that none hides another. */
const leads = [
  'i was wondering if you could',
  'i would like you to',
  'i want you to',
  'do you think you could',
  'would you mind',
  'can you',
  'could you',
  'would you',
  'will you',
  'i think',
  'i mean',
  'i guess',
  'you know',
  'excuse me',
  'okay',
  'ok',
  'right',
  'well',
  'so',
  'but',
].map((lead) => lead.split(' '));

/** The words that carry the meaning: politeness and filler taken off, unless nothing else was said. */
export function withoutFiller(words: readonly string[]): readonly string[] {
  let rest = words.filter((word) => !fillers.has(word));
  for (let lead = leadOf(rest); lead; lead = leadOf(rest)) rest = rest.slice(lead.length);
  return rest.length > 0 ? rest : words;
}

function leadOf(words: readonly string[]): readonly string[] | undefined {
  return leads.find(
    (lead) => lead.length < words.length && lead.every((word, i) => words[i] === word),
  );
}
