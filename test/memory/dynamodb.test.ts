import { once } from 'node:events';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { dynamoDbStore } from '../../lambda/memory/dynamodb';
import { person, START, spoken } from '../person';
import { faulty } from './faulty';

const TableName = 'back-spasm-coach';
const userId = 'amzn1.ask.account.SECRET';
const database = dynalite({ createTableMs: 0 });
let between: Awaited<ReturnType<typeof faulty>>;
let direct: DynamoDBDocumentClient;

beforeAll(async () => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'k',
    AWS_SECRET_ACCESS_KEY: 's',
  });
  database.listen(0, '127.0.0.1');
  await once(database, 'listening');
  const address = database.address();
  if (typeof address !== 'object' || !address) throw new Error('The database has no port');
  between = await faulty(address.port);
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${address.port}` });
  direct = DynamoDBDocumentClient.from(client);
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    }),
  );
  process.env.AWS_ENDPOINT_URL_DYNAMODB = between.endpoint;
});

afterAll(async () => {
  direct.destroy();
  await between.close();
  await new Promise((closed) => database.close(closed));
});

beforeEach(async () => {
  between.state.fault = 'none';
  await person({ store: dynamoDbStore(TableName) }).ask('ForgetMeIntent');
  await dynamoDbStore(TableName).deleteAttributes(envelopeAt(START));
  between.state.calls = 0;
});

function envelopeAt(at: number) {
  const application = { applicationId: 'a' };
  return {
    version: '1.0',
    context: { System: { application, user: { userId }, apiEndpoint: '' } },
    request: {
      type: 'LaunchRequest' as const,
      requestId: 'r',
      timestamp: new Date(at).toISOString(),
      locale: 'en-US',
    },
  };
}

const item = async () =>
  (await direct.send(new GetCommand({ TableName, Key: { id: userId } }))).Item;

/** Somebody who has reached breath four of ten, against the database. */
async function breathing(world: Parameters<typeof person>[0] = {}) {
  const p = person({ store: dynamoDbStore(TableName), ...world });
  await p.launch();
  await p.ask('BreatheIntent');
  p.wait(80);
  return p;
}

describe('memory in DynamoDB', () => {
  it('keeps the place, the pace and that the disclaimer was heard, for a year, and nothing else', async () => {
    const p = await breathing();
    expect(spoken(await p.ask('AMAZON.StopIntent'))).toContain("I've kept your place");
    const at = START + 80_000;
    expect(await item()).toEqual({
      id: userId,
      at,
      expires: at / 1000 + 365 * 24 * 60 * 60,
      attributes: {
        pace: 'steady',
        place: { breath: 4, breaths: 10, pace: 'steady', owed: 0, at },
        finishedAt: null,
        disclaimerHeard: true,
        tipsTold: [],
      },
    });
  });

  it('gives the place back to a later session', async () => {
    await (await breathing()).ask('AMAZON.StopIntent');
    const later = person({ store: dynamoDbStore(TableName) });
    expect(spoken(await later.launch())).toContain('Shall we go on from breath four?');
  });

  it('is not asked by a question about symptoms', async () => {
    const p = person({ store: dynamoDbStore(TableName) });
    await p.ask('SymptomsIntent');
    expect(between.state.calls).toBe(0);
  });

  it('lets a late write from another device not overwrite a newer one, and claims nothing then', async () => {
    const slow = await breathing();
    const quick = person({ store: dynamoDbStore(TableName) });
    await quick.ask('BreatheIntent', { pace: 'gentle' });
    quick.wait(120);
    await quick.ask('AMAZON.StopIntent');
    const newer = await item();
    expect(spoken(await slow.ask('AMAZON.StopIntent'))).toBe('Stopped at breath four of ten.');
    expect(await item()).toEqual(newer);
    expect(slow.logged).toEqual([
      { level: 'warn', event: 'memory', call: 'keep', error: 'ConditionalCheckFailedException' },
    ]);
  });

  it.each(['refused', 'slow', 'throttled'] as const)(
    'goes on without memory when the database is %s: nothing untrue is said, no user id is logged',
    async (fault) => {
      between.state.fault = fault;
      const p = await breathing();
      expect(spoken(await p.ask('AMAZON.PauseIntent'))).toBe(
        'Paused at breath four. Ready to go on?',
      );
      const stopped = await p.ask('AMAZON.StopIntent');
      expect(spoken(stopped)).toBe('Stopped at breath four of ten.');
      expect(p.logged.length).toBeGreaterThan(0);
      expect(JSON.stringify(p.logged)).not.toContain('SECRET');
    },
    30_000,
  );

  it.each(['refused', 'throttled'] as const)(
    'tries a call once more when it was %s',
    async (fault) => {
      between.state.fault = fault;
      await person({ store: dynamoDbStore(TableName) }).launch();
      expect(between.state.calls).toBe(2);
    },
  );

  it('answers a red flag even when the database is slow', async () => {
    between.state.fault = 'slow';
    const p = person({ store: dynamoDbStore(TableName) });
    expect(spoken(await p.ask('RedFlagNowIntent'))).toContain('Call nine one one now.');
  }, 30_000);

  it.each([
    ['broken', { attributes: 'nonsense' }],
    ['of an older shape', { attributes: { lastBreath: 3, tipsTold: ['water'] } }],
    [
      'half broken',
      { attributes: { pace: 'frantic', place: { breath: 99 }, disclaimerHeard: true } },
    ],
  ])('reads an item that is %s as far as it can be read', async (_, broken) => {
    await direct.send(new PutCommand({ TableName, Item: { id: userId, at: START, ...broken } }));
    const p = person({ store: dynamoDbStore(TableName) });
    expect(spoken(await p.launch())).toMatch(/relief now/);
    expect(p.logged).toEqual([]);
  });

  it('deletes everything at "forget me", after a yes', async () => {
    const p = await breathing();
    await p.ask('AMAZON.StopIntent');
    await p.ask('ForgetMeIntent');
    expect(await item()).toBeDefined();
    expect(spoken(await p.ask('AMAZON.YesIntent'))).toContain("I've deleted all");
    expect(await item()).toBeUndefined();
  });

  it('says so when it could not delete', async () => {
    const p = person({ store: dynamoDbStore(TableName) });
    await p.ask('ForgetMeIntent');
    between.state.fault = 'refused';
    expect(spoken(await p.ask('AMAZON.YesIntent'))).toContain("couldn't delete it");
  });

  it.each([
    ['NOT_PERSISTED', false],
    ['PERSISTED', true],
  ])(
    'at the event that the skill was disabled, %s: still there is %s',
    async (userInformationPersistenceStatus, there) => {
      const p = await breathing();
      await p.ask('AMAZON.StopIntent');
      const event = {
        type: 'AlexaSkillEvent.SkillDisabled' as const,
        ...p.stamp(),
        body: { userInformationPersistenceStatus },
      };
      await p.send(event);
      expect((await item()) !== undefined).toBe(there);
    },
  );
});
