import * as v from 'valibot';

/** The profile that ask-cli takes when all credentials come from the environment, as in the release workflow. */
export const ENVIRONMENT_PROFILE = '__ENVIRONMENT_ASK_PROFILE__';

const DEPLOYER = '@ask-cli/cfn-deployer';

const profileState = v.object({
  skillId: v.string(),
  skillInfrastructure: v.object({
    [DEPLOYER]: v.object({
      deployState: v.object({
        default: v.object({
          s3: v.object({ bucket: v.string() }),
          stackId: v.string(),
          outputs: v.array(v.object({ OutputKey: v.string(), OutputValue: v.string() })),
        }),
      }),
    }),
  }),
});

const states = v.object({ profiles: v.record(v.string(), v.unknown()) });

/** What a profile has deployed: the links between this clone, the skill at Amazon and the stack at AWS. */
export interface Deployed {
  readonly skillId: string;
  readonly stackId: string;
  readonly bucket: string;
  /** The ARN of the function. */
  readonly endpoint: string;
}

/** Reads `.ask/ask-states.json`, parsed; undefined where the profile has not deployed a whole skill. */
export function deployed(askStates: unknown, profile: string): Deployed | undefined {
  const all = v.safeParse(states, askStates);
  const state = v.safeParse(profileState, all.success ? all.output.profiles[profile] : undefined);
  if (!state.success) return undefined;
  const { skillId, skillInfrastructure } = state.output;
  const { s3, stackId, outputs } = skillInfrastructure[DEPLOYER].deployState.default;
  const endpoint = outputs.find(({ OutputKey }) => OutputKey === 'SkillEndpoint')?.OutputValue;
  return endpoint ? { skillId, stackId, bucket: s3.bucket, endpoint } : undefined;
}

/**
 * The states that the release workflow needs, made of those of a desk: the same skill, stack and bucket under the
 * profile that ask-cli has there. Undefined where the desk's profile has not deployed.
 */
export function releaseStates(askStates: unknown, profile: string): object | undefined {
  const all = v.safeParse(v.looseObject(states.entries), askStates);
  if (!all.success || !deployed(askStates, profile)) return undefined;
  return { ...all.output, profiles: { [ENVIRONMENT_PROFILE]: all.output.profiles[profile] } };
}
