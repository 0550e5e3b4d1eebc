import { hashText } from '#simulations/grading/depends.ts';

const HEX_DIGITS = 7;

const BANK = 'bank:';

/**
 * The seed by which a question of the day draws its numbers for a person. Server and device make it alike, so that one draw of one day
 * is known again and counts once.
 *
 * @param day `YYYY-MM-DD`
 */
export function packSeed(person: string, day: string, question: string): number {
  return Number.parseInt(hashText(`${day} ${person} ${question}`).slice(-HEX_DIGITS), 16);
}

/** The seed of an item by its name: a question of the bank draws the same, whichever rule asks for it. */
export function itemSeed(person: string, day: string, key: string): number {
  return packSeed(person, day, key.startsWith(BANK) ? key.slice(BANK.length) : key);
}
