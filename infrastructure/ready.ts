import * as v from 'valibot';
import { deployed, ENVIRONMENT_PROFILE } from './states';

/** What a deployment can start from. Files are undefined where they don't exist. */
export interface Desk {
  readonly profile: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `~/.ask/cli_config`, as text. */
  readonly askConfig: string | undefined;
  /** `~/.aws/credentials` and `~/.aws/config`, as text, one after the other. */
  readonly awsFiles: string;
  /** `.ask/ask-states.json`, parsed. */
  readonly askStates: unknown;
}

const askProfile = v.object({
  token: v.object({ refresh_token: v.pipe(v.string(), v.minLength(1)) }),
  vendor_id: v.pipe(v.string(), v.minLength(1)),
  aws_profile: v.nullish(v.string()),
});

type AskProfile = v.InferOutput<typeof askProfile>;

function askProfileOf({ askConfig, profile }: Desk): AskProfile | undefined {
  const json = v.pipe(
    v.string(),
    v.parseJson(),
    v.object({ profiles: v.record(v.string(), v.unknown()) }),
  );
  const config = v.safeParse(json, askConfig);
  const found = v.safeParse(
    askProfile,
    config.success ? config.output.profiles[profile] : undefined,
  );
  return found.success ? found.output : undefined;
}

/** The AWS profile that goes with the ask profile; undefined where the keys come from the environment. */
export function awsProfileOf(desk: Desk): string | undefined {
  return desk.profile === ENVIRONMENT_PROFILE
    ? undefined
    : (askProfileOf(desk)?.aws_profile ?? undefined);
}

/** The names of the variables that are not set, of those given. */
const unset = ({ env }: Desk, names: readonly string[]): string[] =>
  names.filter((name) => !env[name]);

/**
 * What is missing before a deployment may touch anything, as sentences that say what to do; empty when all is there.
 * Whether keys are still good only Amazon knows.
 */
export function missing(desk: Desk): string[] {
  const { profile, awsFiles, askStates } = desk;
  if (profile === ENVIRONMENT_PROFILE) {
    const keys = ['ASK_REFRESH_TOKEN', 'ASK_VENDOR_ID'];
    const awsKeys = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    return [
      ...unset(desk, [...keys, ...awsKeys]).map((name) => `The variable ${name} is not set.`),
      ...(deployed(askStates, profile)
        ? []
        : [
            'There is no .ask/ask-states.json that names the skill, its stack and its bucket. Without it a second skill and a second stack would be made. Restore it (see docs/operations.md, "Release from a tag").',
          ]),
    ];
  }
  const ask = askProfileOf(desk);
  if (!ask) {
    return [
      `There is no ask profile "${profile}". Run: npx ask configure --profile ${profile}`,
      'It also links an AWS profile, which is needed too.',
    ];
  }
  const { aws_profile: aws } = ask;
  if (!aws) {
    return [
      `The ask profile "${profile}" has no AWS profile. Run again: npx ask configure --profile ${profile}`,
    ];
  }
  const sections = awsFiles.split('\n').map((line) => line.trim());
  return sections.includes(`[${aws}]`) || sections.includes(`[profile ${aws}]`)
    ? []
    : [
        `There are no AWS credentials for the profile "${aws}" in ~/.aws/credentials or ~/.aws/config. Run: npx ask configure --profile ${profile}`,
      ];
}

/** The same before the code alone is deployed: there must be a function to give it to, and the program `zip`. */
export function missingForCode(desk: Desk, hasZip: boolean): string[] {
  const { askStates, profile } = desk;
  return [
    ...missing(desk),
    ...(deployed(askStates, profile)
      ? []
      : [`The profile "${profile}" has no function yet. Run: npm run deploy`]),
    ...(hasZip ? [] : ['The aws-lambda CLI needs the program "zip". Install it first.']),
  ];
}
