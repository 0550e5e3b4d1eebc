import type { EventAnswer } from '../domain/offline/device-event.ts';

/** What a device is told after a parcel. */
export interface ParcelAnswer {
  /** The clock of the server. */
  now: string;
  answers: EventAnswer[];
}
