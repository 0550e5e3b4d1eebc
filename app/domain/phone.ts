export type PhoneFault = { kind: 'too-few-digits'; has: number } | { kind: 'too-many-digits'; has: number } | { kind: 'letters' } | { kind: 'prefix' };

const LENGTH = 10;

/**
 * A Vietnamese phone number as it is stored: ten digits beginning with 0 (a landline has eleven). People write `+84`, `84`,
 * spaces, dots, hyphens and brackets; all of these name the same number.
 */
export function parsePhone(text: string): { ok: true; phone: string } | { ok: false; fault: PhoneFault } {
  const bare = text.normalize('NFKC').replace(/[\s.\-()/]/g, '');
  if (!/^\+?\d*$/.test(bare)) return { ok: false, fault: { kind: 'letters' } };
  const national = bare.replace(/^(\+|00)?84(?=\d{9,10}$)/, '0');
  if (national.startsWith('+')) return { ok: false, fault: { kind: 'prefix' } };
  const longest = national.startsWith('02') ? LENGTH + 1 : LENGTH;
  if (national.length < LENGTH) return { ok: false, fault: { kind: 'too-few-digits', has: national.length } };
  if (national.length > longest) return { ok: false, fault: { kind: 'too-many-digits', has: national.length } };
  if (!/^0[235789]/.test(national)) return { ok: false, fault: { kind: 'prefix' } };
  return { ok: true, phone: national };
}

/** As people read it: "0912 345 678". */
export function formatPhone(phone: string): string {
  return phone.replace(/^(\d{4})(\d{3})(\d+)$/, '$1 $2 $3');
}
