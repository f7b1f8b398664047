import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  GetFunctionConfigurationCommand,
  LambdaClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-lambda';
import { lookAtDesk, refuse } from './desk';
import { lambdaFile, pushCode, regionOf } from './push-code';
import { awsProfileOf, missingForCode } from './ready';
import { run } from './run';
import { deployed } from './states';

const desk = await lookAtDesk();
const zip = await run('zip', ['-v'], { quiet: true }).catch(() => undefined);
const stack = deployed(desk.askStates, desk.profile);
const complaints = missingForCode(desk, zip?.code === 0);
if (!stack || complaints.length > 0) refuse(...complaints);

const region = regionOf(stack.endpoint);
const awsProfile = awsProfileOf(desk);
const client = new LambdaClient({ region, ...(awsProfile && { profile: awsProfile }) });
const configuration = await client
  .send(new GetFunctionConfigurationCommand({ FunctionName: stack.endpoint }))
  .catch((error: unknown) =>
    error instanceof ResourceNotFoundException
      ? refuse('The function is gone, and this tool would make a poorer one. Run: npm run deploy')
      : refuse(`AWS would not show the function: ${error}`),
  );

const folder = await mkdtemp(join(tmpdir(), 'back-spasm-coach-'));
try {
  const file = join(folder, 'function.lambda');
  await writeFile(file, JSON.stringify(lambdaFile(configuration, resolve('lambda/dist'), region)));
  const { accessKeyId, secretAccessKey, sessionToken } = await client.config.credentials();
  const env = {
    ...process.env,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken ?? '',
  };
  const deploy = () => run('node_modules/.bin/lambda', ['deploy', file], { env });
  if (!(await pushCode(deploy, setTimeout))) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
