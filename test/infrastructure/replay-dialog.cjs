// ask-cli's own `ask dialog --replay FILE --save-skill-io OUT`, without Amazon: each utterance gets the next of the
// bodies in the third file, as the Skill Management API would return them.
const { readFileSync } = require('node:fs');
const { ReplayMode } = require('ask-cli/dist/lib/commands/dialog/replay-mode');

const [replay, saveSkillIo, bodiesFile] = process.argv.slice(2);
const { skillId, locale, userInput } = JSON.parse(readFileSync(replay, 'utf8'));
const bodies = JSON.parse(readFileSync(bodiesFile, 'utf8'));
const sent = (body) => ({ statusCode: 200, headers: {}, body });
const smapiClient = {
  skill: {
    test: {
      simulateSkill: async () => sent({ id: 'simulation', status: 'IN_PROGRESS' }),
      getSimulation: async () => sent(bodies.shift()),
    },
  },
};
const config = { skillId, locale, stage: 'development', profile: 'default', replay, saveSkillIo };
new ReplayMode({ ...config, smapiClient, userInputs: userInput }).start();
