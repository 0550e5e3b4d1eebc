export type PasswordFault = { fault: 'missing' } | { fault: 'password-short'; min: number; has: number } | { fault: 'too-long'; max: number } | { fault: 'password-common' };

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;

/** Beginnings that guessers try first; what follows them is usually a year or a row of digits. */
const GUESSED_FIRST = ['matkhau', 'password', 'qwerty', 'asdfgh', 'abcdef', 'abc123', '123456', 'iloveyou', 'anhyeuem', 'emyeuanh', 'vietnam', 'admin', 'saban', 'hocvien', 'giangvien', 'quantri'];

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/gu, 'd').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What is wrong with a new password; null when nothing is. Length matters most: a short sentence with spaces is good. */
export function passwordFault(password: string, phone: string | null): PasswordFault | null {
  const length = [...password.normalize('NFC')].length;
  if (length === 0) return { fault: 'missing' };
  if (length < PASSWORD_MIN) return { fault: 'password-short', min: PASSWORD_MIN, has: length };
  if (length > PASSWORD_MAX) return { fault: 'too-long', max: PASSWORD_MAX };
  const plain = fold(password);
  const withoutDigits = plain.replace(/\d+$/u, '');
  const guessed =
    plain.length === 0 ||
    new Set(plain).size <= 3 ||
    // Digits alone are dates of birth, phone numbers and rows of keys.
    /^\d+$/.test(plain) ||
    (phone !== null && plain.includes(phone)) ||
    GUESSED_FIRST.some((word) => plain === word || withoutDigits === word || plain.replaceAll(word, '').length <= 2);
  return guessed ? { fault: 'password-common' } : null;
}
