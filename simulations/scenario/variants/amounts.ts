import type { Random } from '../../proof/random.ts';
import type { Scenario } from '../schema.ts';
import { textsOf, withTexts } from './texts.ts';
import { MONEY, MONEY_IN_WORDS } from './variants.vi.ts';

const FACTORS = [1, 2, 3] as const;

/** "65.000.000" times a whole number, written the same way. */
function times(number: string, factor: number): string {
  const [whole = '', fraction] = number.split(',');
  const decimals = fraction?.length ?? 0;
  const value = BigInt(`${whole.replaceAll('.', '')}${fraction ?? ''}`) * BigInt(factor);
  const digits = value.toString().padStart(decimals + 1, '0');
  const left = digits.slice(0, digits.length - decimals);
  const grouped = number.includes('.') || left.length > 3 ? left.replace(/\B(?=(\d{3})+(?!\d))/g, '.') : left;
  return decimals === 0 ? grouped : `${grouped},${digits.slice(-decimals)}`;
}

/** All money of a case multiplied by one number, so that sums and unit prices still agree; unchanged where some of it stands in words. */
export function withAmounts(scenario: Scenario, random: Random): Scenario {
  const factor = random.pick(FACTORS) ?? 1;
  const isMixed = textsOf(scenario).some((text) => MONEY_IN_WORDS.test(text.replace(MONEY, '')));
  if (factor === 1 || isMixed) return scenario;
  return withTexts(scenario, (text) => text.replace(MONEY, (_, number: string, unit: string) => `${times(number, factor)}${unit}`));
}
