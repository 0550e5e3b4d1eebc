import { setImmediate } from 'node:timers/promises';
import { localDate, localTime } from '../platform/clock.ts';
import { prepareItems } from '../use-cases/prepare-items.server.ts';
import { tendRefreshers } from '../use-cases/tend-refreshers.server.ts';
import type { Ports } from '../use-cases/ports.ts';

const LOOK_MILLISECONDS = 10 * 60_000;
/** Offices are closed then. */
const FROM = '01:00';
const UNTIL = '05:00';

/** Before this a server has better things to do. */
const REST_MILLISECONDS = 20_000;

/** Does once a night, and once after a start, what nobody waits for, in small steps. A machine that is off at night loses nothing: pages do the same when they are asked. */
export class NightWork {
  private readonly timer: NodeJS.Timeout;
  private readonly start: NodeJS.Timeout;
  private doneOn = '';
  private closed = false;

  constructor(ports: Ports, { onError }: { onError(error: unknown): void }) {
    this.timer = setInterval(() => void this.look(ports).catch(onError), LOOK_MILLISECONDS);
    this.timer.unref();
    this.start = setTimeout(() => void this.stepByStep(prepareItems(ports)).catch(onError), REST_MILLISECONDS);
    this.start.unref();
  }

  close(): void {
    this.closed = true;
    clearInterval(this.timer);
    clearTimeout(this.start);
  }

  private async look(ports: Ports): Promise<void> {
    const now = ports.clock.now();
    const [date, time] = [localDate(now), localTime(now)];
    if (this.doneOn === date || time < FROM || time >= UNTIL) return;
    this.doneOn = date;
    await this.stepByStep(tendRefreshers(ports));
  }

  private async stepByStep(steps: Iterable<string>): Promise<void> {
    for (const _step of steps) {
      await setImmediate();
      if (this.closed) return;
    }
  }
}
