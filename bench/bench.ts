import { coldStart } from './cold-start';
import { piped } from './piped';
import { sizes } from './sizes';
import { understanding } from './understanding';
import { warm } from './warm';

for (const measure of [sizes, coldStart, warm, piped, understanding]) {
  for (const line of await measure()) console.log(line);
}
