import { lookAtDesk } from './desk';
import { releaseStates } from './states';

// Printed for the release workflow's secret ASK_STATES; nothing else goes to the standard output.
const { askStates, profile } = await lookAtDesk();
const states = releaseStates(askStates, profile);
if (states) console.log(JSON.stringify(states));
else {
  console.error(`The profile "${profile}" has not deployed yet. Run: npm run deploy`);
  process.exitCode = 1;
}
