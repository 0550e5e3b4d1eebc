import type { Refusal } from './contracts.ts';

type StorageRefusal = Extract<Refusal, { reason: 'storage' }>;

/** The database would not take what a device sent: nothing of it is noted, so that the device sends it again. */
export class NotStored extends Error {
  readonly refusal: StorageRefusal;

  constructor(refusal: StorageRefusal) {
    super(refusal.message);
    this.name = 'NotStored';
    this.refusal = refusal;
  }
}
