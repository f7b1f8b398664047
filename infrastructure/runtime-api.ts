import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';

/** One request that AWS's runtime client fetched, and how long it took until the answer was posted. */
export interface Invocation {
  readonly ms: number;
  readonly answer: string;
}

/**
 * Runs a package under AWS's own runtime client (aws-lambda-ric) against a Runtime API on this machine: the first
 * request is cold (from the start of the process), the others warm. `client` is the path of the client's index.mjs,
 * `node` that of the Node to run it.
 * Rejects with what was printed where the client ends, or reports an error, before all requests are answered.
 */
export function invokeUnderRuntimeClient(
  folder: string,
  client: string,
  requests: readonly object[],
  node: string,
): Promise<Invocation[]> {
  return new Promise((resolve, reject) => {
    const done: Invocation[] = [];
    let begun = 0;
    let printed = '';
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks).toString();
      if (request.url?.endsWith('/invocation/next')) {
        const next = requests[done.length];
        // The client waits for the next request as long as it is not told to end.
        if (!next) return finish();
        if (done.length > 0) begun = performance.now();
        response.writeHead(200, {
          'content-type': 'application/json',
          'lambda-runtime-aws-request-id': `request-${done.length}`,
          'lambda-runtime-deadline-ms': String(Date.now() + 8_000),
          'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:0:function:check',
        });
        return response.end(JSON.stringify(next));
      }
      response.writeHead(202).end();
      if (!request.url?.endsWith('/response')) return finish(new Error(`${request.url}: ${body}`));
      done.push({ ms: performance.now() - begun, answer: body });
    });
    const finish = (error?: Error) => {
      child?.kill('SIGKILL');
      server.closeAllConnections();
      server.close();
      if (error) reject(error);
      else resolve(done);
    };
    let child: ReturnType<typeof spawn> | undefined;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || !address) return finish(new Error('no port'));
      begun = performance.now();
      child = spawn(node, [client, 'index.handler'], {
        cwd: folder,
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${address.port}`,
          LAMBDA_TASK_ROOT: folder,
          AWS_LAMBDA_FUNCTION_NAME: 'check',
          AWS_LAMBDA_FUNCTION_VERSION: '1',
          AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
          AWS_LAMBDA_LOG_GROUP_NAME: 'check',
          AWS_LAMBDA_LOG_STREAM_NAME: 'check',
          _HANDLER: 'index.handler',
        },
      });
      child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
      child.on('error', finish);
      child.on('close', (code) => {
        if (done.length < requests.length) finish(new Error(`ended with ${code}: ${printed}`));
      });
    });
  });
}
