import { setImmediate } from 'node:timers/promises';
import { localDate, localTime } from '../platform/clock.ts';
import { tendRefreshers } from '../use-cases/tend-refreshers.server.ts';
import type { Ports } from '../use-cases/ports.ts';

const LOOK_MILLISECONDS = 10 * 60_000;
/** Offices are closed then. */
const FROM = '01:00';
const UNTIL = '05:00';

/** Does once a night what nobody waits for, in small steps. A machine that is off at night loses nothing: pages do the same when they are asked. */
export class NightWork {
  private readonly timer: NodeJS.Timeout;
  private doneOn = '';
  private closed = false;

  constructor(ports: Ports, { onError }: { onError(error: unknown): void }) {
    this.timer = setInterval(() => void this.look(ports).catch(onError), LOOK_MILLISECONDS);
    this.timer.unref();
  }

  close(): void {
    this.closed = true;
    clearInterval(this.timer);
  }

  private async look(ports: Ports): Promise<void> {
    const now = ports.clock.now();
    const [date, time] = [localDate(now), localTime(now)];
    if (this.doneOn === date || time < FROM || time >= UNTIL) return;
    this.doneOn = date;
    for (const _person of tendRefreshers(ports)) {
      await setImmediate();
      if (this.closed) return;
    }
  }
}
