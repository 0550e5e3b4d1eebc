import { Agent, request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

export interface Answered {
  status: number;
  location: string | null;
  body: string;
}

/** A browser as far as a hall needs one: its own connection, a cookie jar, forms, and an event stream. */
export class Phone {
  /** Texts of the stream's frames, newest last, with the moment they came. */
  frames: { at: number; text: string }[] = [];
  /** The number of its seat, once it has one. */
  seat = 0;
  private readonly cookies = new Map<string, string>();
  private agent = new Agent({ keepAlive: true, maxSockets: 2 });
  private stream: ClientRequest | null = null;

  constructor(
    private readonly url: string,
    readonly name: string,
  ) {}

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }

  get(path: string): Promise<Answered> {
    return this.send('GET', path, null);
  }

  /** Posts a form; what it leads to is the caller's to ask for. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Answered> {
    return this.send('POST', path, new URLSearchParams(fields).toString());
  }

  /** Opens the event stream anew. @returns milliseconds until its first frame */
  listen(path: string): Promise<number> {
    this.stream?.destroy();
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const asked = request(`${this.url}${path}`, { agent: false, headers: { Accept: 'text/event-stream', Cookie: this.cookieHeader() } }, (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`${this.name}: ${answer.statusCode} for ${path}`));
        let rest = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          rest += chunk;
          const whole = rest.split('\n\n');
          rest = whole.pop() ?? '';
          for (const frame of whole) {
            const text = /^data: (.*)$/m.exec(frame)?.[1];
            if (text === undefined) continue;
            this.frames.push({ at: performance.now(), text });
            resolve(performance.now() - start);
          }
        });
        answer.on('error', () => {});
      });
      asked.on('error', reject);
      asked.end();
      this.stream = asked;
    });
  }

  /** The link is lost. */
  drop(): void {
    this.stream?.destroy();
    this.stream = null;
    this.agent.destroy();
    this.agent = new Agent({ keepAlive: true, maxSockets: 2 });
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private send(method: string, path: string, body: string | null): Promise<Answered> {
    const form = body === null ? {} : { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': String(Buffer.byteLength(body)), Origin: this.url };
    return new Promise((resolve, reject) => {
      const asked = request(`${this.url}${path}`, { method, agent: this.agent, headers: { Cookie: this.cookieHeader(), Accept: 'text/html', 'Accept-Encoding': 'gzip', ...form } }, (answer) => {
        this.remember(answer);
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const body = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
          resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null, body: body.toString('utf8') });
        });
        answer.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body ?? undefined);
    });
  }

  private remember(answer: IncomingMessage): void {
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) this.cookies.set(name, value);
    }
  }
}
