import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** The way of one phone to a server, which can be cut with whatever is under way on it, as where a hall's corner has no signal. */
export class WeakLink {
  private readonly sockets = new Set<Socket>();
  private listener: Server | null = null;
  private port = 0;

  constructor(private readonly to: string) {}

  /** The server's address for whoever comes this way. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const { hostname, port } = new URL(this.to);
    const listener = createServer((inward) => {
      const outward = connect(Number(port), hostname);
      for (const [socket, other] of [[inward, outward], [outward, inward]] as const) {
        this.sockets.add(socket);
        socket.on('error', () => other.destroy());
        socket.on('close', () => {
          this.sockets.delete(socket);
          other.destroy();
        });
        socket.pipe(other);
      }
    });
    this.listener = listener;
    listener.listen(this.port, '127.0.0.1');
    await once(listener, 'listening');
    this.port = (listener.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const { listener } = this;
    this.listener = null;
    if (listener === null) return;
    listener.close();
    for (const socket of this.sockets) socket.destroy();
    await once(listener, 'close');
  }
}
