import type { FunctionConfiguration } from '@aws-sdk/client-lambda';
import type { Ran } from './run';

/**
 * The file that the aws-lambda CLI deploys from. It resets whatever the file leaves out (layers, variables, memory), so
 * all that a function can have by that tool is taken from the function as it is.
 * `codeFolder` is the absolute path of the bundle, `region` the function's.
 */
export function lambdaFile(
  {
    FunctionName,
    Role,
    Runtime,
    Handler,
    MemorySize,
    Timeout,
    Description,
    Environment,
    Layers = [],
  }: FunctionConfiguration,
  codeFolder: string,
  region: string,
): object {
  return {
    PATH: codeFolder,
    AWS_REGION: region,
    FunctionName,
    Role,
    Runtime,
    Handler,
    MemorySize,
    Timeout,
    Description,
    Environment: { Variables: Environment?.Variables ?? {} },
    Layers: Layers.map(({ Arn }) => Arn),
  };
}

/** The region in an ARN such as `arn:aws:lambda:us-east-1:…`. */
export function regionOf(arn: string): string {
  const [, , , region = ''] = arn.split(':');
  return region;
}

/** How long to wait before each further try, in milliseconds: an update of a small function takes seconds. */
const WAITS_MS = [2_000, 4_000, 8_000, 16_000];

/**
 * Runs the CLI, and again while AWS still works on the function's last update (ResourceConflictException).
 * Resolves to whether the code is deployed.
 */
export async function pushCode(
  deploy: () => Promise<Ran>,
  wait: (ms: number) => Promise<unknown>,
): Promise<boolean> {
  for (const ms of [...WAITS_MS, undefined]) {
    const { code, output } = await deploy();
    if (code === 0 && output.includes('Deployed!')) return true;
    if (!output.includes('ResourceConflictException') || ms === undefined) return false;
    console.log(`AWS is still busy with the function; trying again in ${ms / 1000} s.`);
    await wait(ms);
  }
  return false;
}
