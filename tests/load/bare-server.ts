import { Worker } from 'node:worker_threads';

/** The least that node:http can do: the same head and the same bytes for every request. Runs in a thread of its own. */
const SOURCE = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const body = Buffer.from(workerData.body);
const server = createServer((request, response) => {
  response.writeHead(200, workerData.headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

export async function bareServer(body: Buffer, headers: Readonly<Record<string, string>>): Promise<{ port: number; end(): Promise<number> }> {
  const worker = new Worker(SOURCE, { eval: true, workerData: { body, headers } });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { port, end: () => worker.terminate() };
}
