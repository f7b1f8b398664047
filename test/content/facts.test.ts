import { readFileSync } from 'node:fs';
import { spokenLines } from '../../tools/spoken-lines';

const sheet = readFileSync('docs/facts.md', 'utf8');
const known = [...sheet.matchAll(/^\| ([a-z]+(?:\.[a-z0-9-]+)?) \|/gm)]
  .map(([, id = '']) => id)
  .filter((id) => id !== 'id');
const spoken = spokenLines().flatMap(({ facts }) => facts);

describe('the facts', () => {
  it.each(known)('%s is said somewhere', (id) => {
    expect(spoken).toContain(id);
  });

  it('are all that is claimed', () => {
    expect(spoken.filter((id) => !known.includes(id))).toEqual([]);
  });
});
