import { parsePhone } from './phone.ts';

/** What in a text may lead to a real person. */
export type PersonalDatum = 'id-number' | 'phone' | 'email';

const RUN = /\d+(?:[ .-]\d+)*/g;
const AMOUNT = /^\s*(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|đ(?!\p{L})|vnd|m2)/iu;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const ID_DIGITS = [9, 12];
const PHONE_DIGITS = 13;

/** Neighbouring groups of a run of digits, joined: "0912 345 678 3" holds a number in its first three groups. */
function joins(groups: readonly string[]): string[][] {
  return groups.flatMap((_, from) => groups.slice(from).map((__, length) => groups.slice(from, from + length + 1)));
}

/** Written as one, or in threes, as people copy it from the card. */
function isIdNumber(groups: readonly string[]): boolean {
  return ID_DIGITS.includes(groups.join('').length) && (groups.length === 1 || groups.every((group) => group.length === 3));
}

function isPhone(groups: readonly string[]): boolean {
  const digits = groups.join('');
  return /^(?:0|84)/.test(digits) && digits.length < PHONE_DIGITS && (groups.length === 1 || groups.every((group) => group.length > 1)) && parsePhone(digits).ok;
}

/**
 * Numbers of identity cards and telephones and e-mail addresses in a text. It only warns: an amount of money, a date or the
 * number of a decree is none, and a name is never recognised.
 */
export function personalDataIn(text: string): PersonalDatum[] {
  const plain = text.normalize('NFKC');
  const found = new Set<PersonalDatum>();
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    const after = plain.slice(index + run.length);
    if (plain[index - 1] === '/' || after.startsWith('/') || AMOUNT.test(after)) continue;
    const groups = run.split(/[ .-]/);
    if (joins(groups).some(isPhone)) found.add('phone');
    else if ([groups, ...groups.map((group) => [group])].some(isIdNumber)) found.add('id-number');
  }
  if (EMAIL.test(plain)) found.add('email');
  return [...found];
}
