import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import resources from '../../ask-resources.json';
import { templateErrors } from '../../infrastructure/template';

const stack = parse(readFileSync('infrastructure/stack.yaml', 'utf8'));
const { Logs, Memory, Role, Skill, AlexaMayInvoke } = stack.Resources;

describe('the stack', () => {
  it('is what CloudFormation knows: every property, type and reference', () => {
    expect(templateErrors(stack)).toEqual([]);
  });

  it('takes the parameters that ask-cli passes, and no others', () => {
    expect(Object.keys(stack.Parameters)).toEqual([
      'SkillId',
      'LambdaRuntime',
      'LambdaHandler',
      'CodeBucket',
      'CodeKey',
      'CodeVersion',
    ]);
  });

  it('gives the endpoint that ask-cli writes into the manifest', () => {
    expect(stack.Outputs.SkillEndpoint.Value).toEqual({ 'Fn::GetAtt': ['Skill', 'Arn'] });
  });

  it('runs the function on Graviton with 256 MB for as long as Alexa waits, told where to remember', () => {
    expect(Skill.Properties).toMatchObject({
      Runtime: { Ref: 'LambdaRuntime' },
      Handler: { Ref: 'LambdaHandler' },
      Architectures: ['arm64'],
      MemorySize: 256,
      Timeout: 8,
      LoggingConfig: { LogGroup: { Ref: 'Logs' } },
    });
    expect(Skill.Properties.Environment.Variables).toEqual({
      MEMORY_TABLE: { Ref: 'Memory' },
      SKILL_ID: { Ref: 'SkillId' },
    });
    expect(Skill.Properties).not.toHaveProperty('ReservedConcurrentExecutions');
  });

  it('keeps the table as the store writes it: key id, TTL expires', () => {
    expect(Memory.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true },
    });
  });

  it('keeps logs for 14 days', () => {
    expect(Logs.Properties.RetentionInDays).toBe(14);
  });

  it('lets the function read, write and delete in its own table, write to its own log, and nothing else', () => {
    const { Policies, ...others } = Role.Properties;
    expect(Object.keys(others)).toEqual(['AssumeRolePolicyDocument']);
    expect(Policies).toHaveLength(1);
    expect(Policies[0].PolicyDocument.Statement).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
        Resource: { 'Fn::GetAtt': ['Memory', 'Arn'] },
      },
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': ['Logs', 'Arn'] },
      },
    ]);
  });

  it('lets nobody call the function but Alexa, and only for this skill', () => {
    expect(AlexaMayInvoke.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
      FunctionName: { 'Fn::GetAtt': ['Skill', 'Arn'] },
    });
  });
});

describe('the check of a template', () => {
  const broken = (change: (copy: typeof stack) => void): string[] => {
    const copy = structuredClone(stack);
    change(copy);
    return templateErrors(copy);
  };

  it.each<[string, (copy: typeof stack) => void, string]>([
    ['an unknown property', ({ Resources }) => (Resources.Skill.Properties.Memory = 1), 'Memory'],
    ['a missing property', ({ Resources }) => delete Resources.Skill.Properties.Role, "'Role'"],
    [
      'a value of another type',
      ({ Resources }) => (Resources.Skill.Properties.Timeout = '8s'),
      'integer',
    ],
    [
      'a value that is not allowed',
      ({ Resources }) => (Resources.Logs.Properties.RetentionInDays = 13),
      'allowed values',
    ],
    ['an unknown resource type', ({ Resources }) => (Resources.Logs.Type = 'AWS::Logs'), 'Logs'],
    [
      'a reference to nothing',
      ({ Resources }) => (Resources.Skill.Properties.Runtime.Ref = 'Runtime'),
      'allowed values',
    ],
    [
      'an attribute that the resource lacks',
      ({ Outputs }) => (Outputs.SkillEndpoint.Value['Fn::GetAtt'] = ['Skill', 'Name']),
      'allowed values',
    ],
    [
      'a wrong reference inside a policy',
      ({ Resources }) =>
        (Resources.Role.Properties.Policies[0].PolicyDocument.Statement[0].Resource.Ref = 'x'),
      'allowed values',
    ],
    ['an unknown section', (copy) => (copy.Resource = {}), 'Resource'],
  ])('finds %s', (_, change, word) => {
    expect(broken(change).join('\n')).toContain(word);
  });
});

describe('ask-resources.json', () => {
  const { default: atADesk, __ENVIRONMENT_ASK_PROFILE__: inCi, ...others } = resources.profiles;

  it('deploys the same from a desk and from the release workflow', () => {
    expect(inCi).toEqual(atADesk);
    expect(others).toEqual({});
  });

  it('ships the bundle folder to the runtime and template of this project', () => {
    expect(atADesk).toEqual({
      skillMetadata: { src: './skill-package' },
      code: { default: { src: './lambda/dist' } },
      skillInfrastructure: {
        type: '@ask-cli/cfn-deployer',
        userConfig: {
          runtime: 'nodejs24.x',
          handler: 'index.handler',
          templatePath: './infrastructure/stack.yaml',
          awsRegion: 'us-east-1',
          // Without this, ask-cli leaves the endpoint of the SkillDisabled event empty.
          skillEvents: { subscriptions: ['SKILL_DISABLED'] },
        },
      },
    });
  });
});
