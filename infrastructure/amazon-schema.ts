import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as v from 'valibot';

/** The two files of a skill package, and a reply of the simulator. */
const names = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  model: 'v1.skill.interactionModel.InteractionModelData',
  simulation: 'v2.skill.simulations.SimulationsApiResponse',
} as const;

/** Amazon's description of its Skill Management API, a Swagger 2.0 file. */
const spec = v.parse(
  v.object({ definitions: v.record(v.string(), v.looseObject({})) }),
  JSON.parse(readFileSync('node_modules/ask-smapi-model/spec.json', 'utf8')),
);

/**
 * The Swagger file leaves every object open, so that a misspelt property would pass: here whatever lists its
 * properties has no others. A definition whose properties another one extends (allOf) must stay open.
 */
const closed = Object.fromEntries(
  Object.entries(spec.definitions).map(([name, definition]) => [
    name,
    'properties' in definition && !('discriminator' in definition)
      ? { ...definition, additionalProperties: false }
      : definition,
  ]),
);

const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
const validator = (kind: keyof typeof names) =>
  ajv.compile({ definitions: closed, $ref: `#/definitions/${names[kind]}` });
const validators = {
  manifest: validator('manifest'),
  model: validator('model'),
  simulation: validator('simulation'),
};

/** What Amazon's own schema has against a parsed file or reply, a sentence each. */
export function schemaErrors(kind: keyof typeof names, value: unknown): string[] {
  const validate = validators[kind];
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}
