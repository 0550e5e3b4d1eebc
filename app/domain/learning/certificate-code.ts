/** The letters of a code: no I, L, O, U, so that it can be read aloud and copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = 4;

/** Puts 80 bits into the letters of a code. @throws RangeError when there are fewer bytes than ten */
export function codeFromBytes(bytes: Uint8Array): string {
  if (bytes.length < (LENGTH * 5) / 8) throw new RangeError('a code needs ten bytes');
  let [bits, left, code] = [0, 0, ''];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    left += 8;
    for (; left >= 5 && code.length < LENGTH; left -= 5) code += ALPHABET.charAt((bits >> (left - 5)) & 31);
  }
  return code;
}

/** What somebody typed, as a code: any case, spaces and dashes, letters that look like digits. Null when it can be none. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.–—-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
}

/** "7KQ4 82PT 0MXA 9RZC": as it stands on the paper. */
export function printedCode(code: string): string {
  return (code.match(new RegExp(`.{${GROUP}}`, 'g')) ?? [code]).join(' ');
}
