import type { PlacedFault } from '#content/schema/fault.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { proofWords } from './case-proof.vi.ts';

/** The number of a law, decree or circular as it stands in a sentence: “124/2020/NĐ-CP”, “02/2011/QH13”. */
const NUMBER = /(?<![\d/])\d{1,4}\/(?:\d{4}\/)?[A-ZĐ]{2}[A-ZĐ0-9-]*[A-Za-z0-9Đ]*/gu;

function textsIn(value: unknown, path: readonly PropertyKey[] = []): [path: readonly PropertyKey[], text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** Places of a case's story that cite a law by number which is no longer in force when the case opens, or not yet when it closes. */
export function staleCitations({ opensOn, closesOn, ...scenario }: Scenario, { instruments }: LawRegister): PlacedFault[] {
  const byNumber = new Map([...instruments.values()].map((instrument) => [instrument.number, instrument]));
  const [opens, closes] = [dayOf(opensOn), dayOf(closesOn)];
  return textsIn(scenario).flatMap(([path, text]) =>
    [...new Set(text.normalize('NFC').match(NUMBER) ?? [])].flatMap((number): PlacedFault[] => {
      const { effectiveFrom = null, effectiveTo = null } = byNumber.get(number) ?? {};
      if (effectiveTo !== null && effectiveTo <= opens) return [{ path, message: proofWords.expired(number, formatDay(effectiveTo)) }];
      return effectiveFrom !== null && effectiveFrom > closes ? [{ path, message: proofWords.notYet(number, formatDay(effectiveFrom)) }] : [];
    }),
  );
}
