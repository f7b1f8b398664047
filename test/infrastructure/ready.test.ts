import { awsProfileOf, type Desk, missing, missingForCode } from '../../infrastructure/ready';
import { deployed, ENVIRONMENT_PROFILE, releaseStates } from '../../infrastructure/states';
import askStates from './states.json';

const askConfig = (aws_profile: string | null): string =>
  JSON.stringify({
    profiles: { default: { token: { refresh_token: 'r' }, vendor_id: 'M1', aws_profile } },
  });

const desk: Desk = {
  profile: 'default',
  env: {},
  askConfig: askConfig('mine'),
  awsFiles: '[other]\naws_access_key_id=x\n[mine]\naws_access_key_id=y\n',
  askStates: undefined,
};

const release: Desk = {
  ...desk,
  profile: ENVIRONMENT_PROFILE,
  env: {
    ASK_REFRESH_TOKEN: 'r',
    ASK_VENDOR_ID: 'M1',
    AWS_ACCESS_KEY_ID: 'k',
    AWS_SECRET_ACCESS_KEY: 's',
  },
  askConfig: undefined,
  awsFiles: '',
  askStates: releaseStates(askStates, 'default'),
};

describe('what is missing before a deployment', () => {
  it('is nothing where an ask profile and its AWS credentials are there', () => {
    expect(missing(desk)).toEqual([]);
    expect(missing({ ...desk, awsFiles: '[profile mine]\nsso_session = x' })).toEqual([]);
    expect(awsProfileOf(desk)).toBe('mine');
  });

  it.each([
    ['no file of ask-cli at all', undefined],
    ['a broken one', '{'],
    ['one without the profile', '{"profiles":{}}'],
    ['one whose profile was never finished', '{"profiles":{"default":{}}}'],
  ])('is the ask profile, with how to make it, where there is %s', (_, config) => {
    expect(missing({ ...desk, askConfig: config })[0]).toBe(
      'There is no ask profile "default". Run: npx ask configure --profile default',
    );
  });

  it('is the link to AWS where the ask profile has none', () => {
    expect(missing({ ...desk, askConfig: askConfig(null) }).join()).toContain('no AWS profile');
  });

  it('is the AWS credentials where the linked profile is in no file', () => {
    expect(missing({ ...desk, awsFiles: '[mine-too]\n' }).join()).toContain(
      'no AWS credentials for the profile "mine"',
    );
  });

  it('is each variable that the release workflow lacks', () => {
    expect(missing(release)).toEqual([]);
    expect(missing({ ...release, env: { ...release.env, ASK_VENDOR_ID: '' } })).toEqual([
      'The variable ASK_VENDOR_ID is not set.',
    ]);
    expect(awsProfileOf(release)).toBeUndefined();
  });

  it('is the state in the release workflow, which would make a second stack without it', () => {
    expect(missing({ ...release, askStates: undefined }).join()).toContain('second stack');
    expect(missing({ ...release, askStates }).join()).toContain('second stack');
  });
});

describe('what is missing before the code alone is deployed', () => {
  const deployedDesk = { ...desk, askStates };

  it('is nothing where there is a function, and zip', () => {
    expect(missingForCode(deployedDesk, true)).toEqual([]);
  });

  it('is the function before the first deployment, since the tool would make a poorer one', () => {
    expect(missingForCode(desk, true)).toEqual([
      'The profile "default" has no function yet. Run: npm run deploy',
    ]);
  });

  it('is the program zip, which the tool calls', () => {
    expect(missingForCode(deployedDesk, false).join()).toContain('needs the program "zip"');
  });

  it('is also all that any deployment needs', () => {
    expect(missingForCode({ ...deployedDesk, awsFiles: '' }, true).join()).toContain(
      'no AWS credentials',
    );
  });
});

describe('what a profile has deployed', () => {
  it('is the skill, its stack, its bucket and its function', () => {
    expect(deployed(askStates, 'default')).toEqual({
      skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000',
      stackId: 'arn:aws:cloudformation:us-east-1:000000000000:stack/ask/1',
      bucket: 'ask-backspasmcoach',
      endpoint: 'arn:aws:lambda:us-east-1:000000000000:function:ask-Skill-1',
    });
  });

  it('is nothing before the first deployment is whole', () => {
    expect(deployed(undefined, 'default')).toBeUndefined();
    expect(deployed(askStates, 'begun')).toBeUndefined();
    expect(deployed(askStates, 'another')).toBeUndefined();
    expect(releaseStates(askStates, 'begun')).toBeUndefined();
  });

  it('is the same in the release workflow, under the only profile that there is', () => {
    const states = releaseStates(askStates, 'default');
    expect(deployed(states, ENVIRONMENT_PROFILE)).toEqual(deployed(askStates, 'default'));
    expect(deployed(states, 'default')).toBeUndefined();
  });
});
