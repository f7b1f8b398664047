/** What people say to a device to open a skill, and to ask it something in the same breath. */
const OPEN = 'open|launch|start|begin|run|load|talk to|speak to|ask|tell|use';
const ASK = 'ask|tell|use';
const LINK = 'to|about|for|that|if|whether';

/**
 * What was said to the skill, without the words that call it ("Alexa, ask back spasm coach to …"); undefined if it was
 * only opened.
 */
export function addressed(utterance: string, invocationName: string): string | undefined {
  const said = utterance.trim().replace(/^(?:hey\s+)?alexa\b[\s,.!]*/i, '');
  const name = `(?:the\\s+)?${invocationName.replaceAll(' ', '\\s+')}`;
  const pattern = (text: string) => new RegExp(text.replaceAll(' ', '\\s+'), 'i');
  if (pattern(`^(?:please )?(?:(?:${OPEN}) )?${name}(?:,? please)?[\\s.!]*$`).test(said))
    return undefined;
  return said
    .replace(pattern(`^(?:please )?(?:${ASK}) ${name},? (?:(?:${LINK}) )?`), '')
    .replace(pattern(`^(?:please )?(?:${OPEN}) ${name},? and `), '');
}
