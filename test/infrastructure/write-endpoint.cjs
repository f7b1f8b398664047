// The step of `ask deploy` that follows the stack: ask-cli's own code writes the function's address into the manifest.
// Only the upload to Amazon is left out. Runs in a copy of the project.
const { join } = require('node:path');
const ResourcesConfig = require('ask-cli/dist/lib/model/resources-config');
const Manifest = require('ask-cli/dist/lib/model/manifest');
const Infrastructure = require('ask-cli/dist/lib/controllers/skill-infrastructure-controller');

new ResourcesConfig(join(process.cwd(), 'ask-resources.json'));
new Manifest(join(process.cwd(), 'skill-package', 'skill.json'));
const controller = new Infrastructure({ profile: 'default' });
controller._ensureSkillManifestGotUpdated = (callback) => callback();
const [uri] = process.argv.slice(2);
controller.updateSkillManifestWithDeployResult({ default: { endpoint: { uri } } }, (error) => {
  if (error) throw error;
});
