import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface LoadResult {
  perSecond: number;
  /** Bytes of one whole answer, head included. */
  answerBytes: number;
  /** From each question to the last byte of its answer, in milliseconds. */
  latencies: number[];
}

/** Length of the answer that begins a buffer, once its head is there. */
function answerLength(head: string): number | null {
  const end = head.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return end < 0 || length === undefined ? null : end + 4 + Number(length);
}

/**
 * Asks for one address over and over on a few connections to this machine. Raw sockets: the client of node:http would be the
 * slower side and make every server look alike. Bounded in time.
 */
export async function load(port: number, request: string, options: { connections: number; milliseconds: number }): Promise<LoadResult> {
  let answers = 0;
  let answerBytes = 0;
  const latencies: number[] = [];
  let running = true;
  const sockets: Socket[] = [];
  const done = Array.from({ length: options.connections }, () => {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    socket.setNoDelay(true);
    return new Promise<void>((resolve, reject) => {
      let received = 0;
      let expected: number | null = null;
      let head = '';
      let asked = 0;
      const send = (): void => {
        asked = performance.now();
        socket.write(request);
      };
      socket.on('connect', send);
      socket.on('error', reject);
      socket.on('close', () => resolve());
      socket.on('data', (chunk: Buffer) => {
        received += chunk.length;
        if (expected === null) {
          head += chunk.toString('latin1');
          if (!/^HTTP\/1\.1 200 /.test(head)) return socket.destroy(new Error(head.slice(0, 200)));
          expected = answerLength(head);
        }
        if (expected === null || received < expected) return;
        answers += 1;
        latencies.push(performance.now() - asked);
        answerBytes = expected;
        received = 0;
        expected = null;
        head = '';
        if (running) send();
        else socket.end();
      });
    });
  });
  const start = performance.now();
  await new Promise((later) => setTimeout(later, options.milliseconds));
  const seconds = (performance.now() - start) / 1000;
  const counted = answers;
  running = false;
  await Promise.all(done);
  return { perSecond: counted / seconds, answerBytes, latencies };
}
