import { createServer, request } from 'node:http';

type Fault = 'none' | 'refused' | 'slow' | 'throttled';

/** A stand-in between the skill and DynamoDB, which lets calls through or, told so, spoils them; it counts them. */
export async function faulty(port: number) {
  const state = { fault: 'none' as Fault, calls: 0 };
  const server = createServer((incoming, answer) => {
    state.calls++;
    if (state.fault === 'refused') return incoming.socket.destroy();
    if (state.fault === 'slow') return undefined;
    if (state.fault === 'throttled') {
      answer.writeHead(400, { 'Content-Type': 'application/x-amz-json-1.0' });
      return answer.end(
        JSON.stringify({
          __type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
        }),
      );
    }
    const { method, url, headers } = incoming;
    const through = request({ port, host: '127.0.0.1', method, path: url, headers }, (real) => {
      answer.writeHead(real.statusCode ?? 500, real.headers);
      real.pipe(answer);
    });
    return incoming.pipe(through);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    state,
    endpoint: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
