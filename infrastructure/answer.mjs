// Loads the bundle in the folder given and has it answer the requests given, as AWS Lambda would; prints the answers.
// Runs on every version of Node that the bundle is for, so it is plain JavaScript.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, requests] = process.argv.slice(2);
const { handler } = await import(pathToFileURL(join(folder, 'index.mjs')));
const answers = [];
for (const request of JSON.parse(requests)) answers.push(await handler(request, {}));
console.log(JSON.stringify({ node: process.version, parameters: handler.length, answers }));
