const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LETTERS = 10;

/** How many bytes of chance an id needs. */
export const ID_BYTES = 16;

/**
 * An id that no other device makes: ten letters of time, sixteen of chance, in the alphabet of a ULID. The time only keeps ids of
 * one day together; what came first is told by `seq`, since the clock of a device may be wrong.
 *
 * @param millis the device's clock, milliseconds since 1970; anything that is no instant counts as 0
 * @param chance ID_BYTES random bytes
 * @throws RangeError for too few of them
 */
export function eventId(millis: number, chance: Uint8Array): string {
  if (chance.length < ID_BYTES) throw new RangeError(`${chance.length} random bytes, ${ID_BYTES} are needed`);
  let left = Number.isFinite(millis) && millis > 0 ? Math.floor(millis) : 0;
  let time = '';
  for (let letter = 0; letter < TIME_LETTERS; letter += 1) {
    time = ALPHABET.charAt(left % 32) + time;
    left = Math.floor(left / 32);
  }
  return time + Array.from(chance.subarray(0, ID_BYTES), (byte) => ALPHABET.charAt(byte % 32)).join('');
}
