// ask-cli's own build step, which has no command of its own: makes the zip from ask-resources.json of the current folder,
// and prints its path and the way it was built. The folder is emptied where .ask/ was, so it must be a copy.
const { join } = require('node:path');
const ResourcesConfig = require('ask-cli/dist/lib/model/resources-config');
const SkillCodeController = require('ask-cli/dist/lib/controllers/skill-code-controller');

new ResourcesConfig(join(process.cwd(), 'ask-resources.json'));
new SkillCodeController({ profile: 'default' }).buildCode((error, built) => {
  if (error) throw error;
  const [{ build, buildFlow }] = built;
  console.log(JSON.stringify({ zip: build.file, flow: buildFlow }));
});
