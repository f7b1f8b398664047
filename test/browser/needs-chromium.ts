import { findChromium, NO_CHROMIUM } from '../../tools/chromium';

/** Ends the run with one line if there is no browser to run it in. */
export default function needsChromium() {
  if (findChromium(process.env)) return;
  console.error(NO_CHROMIUM);
  process.exit(1);
}
