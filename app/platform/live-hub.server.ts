/** A group is a workshop; an audience is everybody in it who sees the same. */
export interface Topic {
  group: string;
  audience: string;
}

export interface LiveHubOptions {
  /** Least milliseconds between two frames that nobody waits for. */
  every?: number;
  /** Milliseconds between two signs of life; also the longest that something unannounced stays unseen. */
  beat?: number;
  /** A view could not be made: a locked file, most likely. The hub goes on. */
  onError?(error: unknown): void;
}

/** One open connection: at most one frame waits for it, always the newest. */
interface Client {
  holder: string;
  offer(frame: Uint8Array): void;
  end(): void;
  isIdle(): boolean;
}

interface Channel {
  render(): string;
  text: string;
  clients: Set<Client>;
}

interface Group {
  channels: Map<string, Channel>;
  timer: NodeJS.Timeout | null;
  flushedAt: number;
}

const EVERY = 2000;
const BEAT = 15_000;
/** Tabs and leftovers of one phone; the oldest connection is let go. */
const MOST_OF_HOLDER = 4;

const encoder = new TextEncoder();
const SIGN_OF_LIFE = encoder.encode(': \n\n');

function frameOf(text: string, retry?: number): Uint8Array {
  return encoder.encode(`${retry === undefined ? '' : `retry: ${retry}\n`}data: ${text}\n\n`);
}

/** Phones whose server went away come back spread over two seconds and not all in one instant. */
function retryMilliseconds(): number {
  return 500 + Math.floor(Math.random() * 2000);
}

/**
 * Server-sent events for halls. Every audience of a workshop gets one text, made once whatever the number of its connections.
 * A connection that does not keep up skips to the newest text: it delays nobody and holds one frame at most.
 */
export class LiveHub {
  private readonly groups = new Map<string, Group>();
  private readonly every: number;
  private readonly onError: (error: unknown) => void;
  private readonly pulse: NodeJS.Timeout;

  constructor({ every = EVERY, beat = BEAT, onError = () => {} }: LiveHubOptions = {}) {
    this.every = every;
    this.onError = onError;
    this.pulse = setInterval(() => this.beat(), beat);
    this.pulse.unref();
  }

  /** Connections that are open. */
  get size(): number {
    return [...this.groups.values()].flatMap(({ channels }) => [...channels.values()]).reduce((sum, { clients }) => sum + clients.size, 0);
  }

  /**
   * A stream for one connection; its first frame is what is now. `holder` is whoever it belongs to, a seat or a session.
   * @throws whatever `render` throws for the first of an audience
   */
  open({ group: name, audience }: Topic, holder: string, render: () => string): ReadableStream<Uint8Array> {
    const group = this.groups.get(name) ?? { channels: new Map<string, Channel>(), timer: null, flushedAt: 0 };
    const channel = group.channels.get(audience) ?? { render, text: render(), clients: new Set<Client>() };
    this.groups.set(name, group);
    group.channels.set(audience, channel);
    const own = [...channel.clients].filter((client) => client.holder === holder);
    if (own.length >= MOST_OF_HOLDER) own[0]?.end();

    let waiting: Uint8Array | null = frameOf(channel.text, retryMilliseconds());
    let wake: (() => void) | null = null;
    let ended = false;
    const leave = (): void => {
      ended = true;
      channel.clients.delete(client);
      if (channel.clients.size === 0 && group.channels.get(audience) === channel) group.channels.delete(audience);
      if (group.channels.size === 0 && this.groups.get(name) === group) this.forget(name, group);
      wake?.();
    };
    const client: Client = {
      holder,
      offer(frame) {
        waiting = frame;
        wake?.();
      },
      end: leave,
      isIdle: () => waiting === null,
    };
    channel.clients.add(client);
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          if (waiting === null && !ended) await new Promise<void>((resolve) => (wake = resolve));
          wake = null;
          if (ended) return controller.close();
          if (waiting !== null) controller.enqueue(waiting);
          waiting = null;
        },
        cancel: leave,
      },
      { highWaterMark: 0 },
    );
  }

  /** Something of a group has changed. `now`: somebody pressed and waits; `soon`: one of many answers, to be shown together. */
  changed(name: string, how: 'now' | 'soon'): void {
    const group = this.groups.get(name);
    if (group === undefined) return;
    if (how === 'now') return this.flush(group);
    group.timer ??= setTimeout(() => this.flush(group), Math.max(0, group.flushedAt + this.every - performance.now()));
  }

  /** Ends every connection, so that a stopping server need not wait for them. */
  close(): void {
    clearInterval(this.pulse);
    for (const [name, group] of [...this.groups]) {
      for (const channel of [...group.channels.values()]) for (const client of [...channel.clients]) client.end();
      this.forget(name, group);
    }
  }

  private forget(name: string, group: Group): void {
    if (group.timer !== null) clearTimeout(group.timer);
    group.timer = null;
    this.groups.delete(name);
  }

  private flush(group: Group): void {
    if (group.timer !== null) clearTimeout(group.timer);
    group.timer = null;
    group.flushedAt = performance.now();
    for (const channel of group.channels.values()) this.refresh(channel);
  }

  private refresh(channel: Channel): void {
    try {
      const text = channel.render();
      if (text === channel.text) return;
      channel.text = text;
      const frame = frameOf(text);
      for (const client of channel.clients) client.offer(frame);
    } catch (error) {
      this.onError(error);
    }
  }

  private beat(): void {
    for (const group of this.groups.values()) {
      this.flush(group);
      for (const { clients } of group.channels.values()) for (const client of clients) if (client.isIdle()) client.offer(SIGN_OF_LIFE);
    }
  }
}
