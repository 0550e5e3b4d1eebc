import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The scripts of the device, which carry their version. */
const SCRIPTS = /^\/(?:sw\.js|ngoai-tuyen\/may\.js)$/;

/** Stands before a server, and gives out the scripts of the device as another version once it is told to. */
export class NewerScripts {
  private readonly server: Server;
  /** The version that is given out, and the one that is given instead. */
  private instead: { version: string; newer: string } | null = null;

  constructor(origin: string) {
    this.server = createServer((asked, answer) => {
      const path = asked.url ?? '/';
      const isScript = SCRIPTS.test(path);
      const headers = isScript ? { ...asked.headers, 'accept-encoding': 'identity', 'if-none-match': '' } : asked.headers;
      const onward = request(new URL(path, origin), { method: asked.method, headers }, (given) => {
        if (!isScript || this.instead === null) {
          answer.writeHead(given.statusCode ?? 502, given.headers);
          given.pipe(answer);
          return;
        }
        const { version, newer } = this.instead;
        const parts: Buffer[] = [];
        given.on('data', (part: Buffer) => parts.push(part));
        given.on('end', () => {
          const { 'content-length': _length, etag: _etag, ...rest } = given.headers;
          answer.writeHead(given.statusCode ?? 502, rest).end(Buffer.concat(parts).toString().replaceAll(version, newer));
        });
      });
      onward.on('error', () => answer.destroy());
      asked.pipe(onward);
    });
  }

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  giveInstead(version: string, newer: string): void {
    this.instead = { version, newer };
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
