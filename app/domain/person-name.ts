export type NameFault = 'missing' | 'too-long' | 'not-a-name';

const LONGEST = 80;

/** One spelling for one text: composed letters (NFC), no control characters, single spaces. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** A person's name as typed on an attendance list. Capital letters are kept as they come. */
export function parsePersonName(text: string): { ok: true; name: string } | { ok: false; fault: NameFault } {
  const name = cleanText(text);
  if (name === '') return { ok: false, fault: 'missing' };
  if ([...name].length > LONGEST) return { ok: false, fault: 'too-long' };
  if (!/\p{L}/u.test(name) || /[<>{}\\@]/.test(name)) return { ok: false, fault: 'not-a-name' };
  return { ok: true, name };
}

/** Two spellings are the same person's name when only capitals and spaces differ; tone marks make another name. */
export function nameKey(name: string): string {
  return cleanText(name).toLocaleLowerCase('vi');
}

/** The order of an attendance list: by given name, which stands last, then by the whole name, in the Vietnamese alphabet. */
export function compareNames(a: string, b: string): number {
  const given = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  return given(a).localeCompare(given(b), 'vi') || a.localeCompare(b, 'vi');
}
