import type { ActOffer, Field } from '../desk/view-types.ts';
import { isoOf } from '../law/day.ts';
import type { Day } from '../law/types.ts';
import type { Json } from '../procedures/case-event.ts';
import type { Random } from '../proof/random.ts';

/** Any filling of a form that the desk would take, right or wrong. */

const FURTHEST = 20;

function valueFor(field: Field, today: Day, random: Random): Json | undefined {
  const chosen = (options: readonly { value: string }[]): string => random.pick(options)?.value ?? '';
  switch (field.kind) {
    case 'choice':
    case 'provision':
      return chosen(field.options);
    case 'multi': {
      const some = field.options.filter(() => random.oneIn(2)).map(({ value }) => value);
      return some.length > 0 || !field.required ? some : [chosen(field.options)];
    }
    case 'record':
      return Object.fromEntries(field.rows.slice(0, random.between(1, Math.max(1, field.rows.length))).map(({ key }) => [key, chosen(field.options)]));
    case 'date':
      return !field.required && random.oneIn(2) ? undefined : isoOf(today + random.below(FURTHEST));
    case 'number':
      return random.between(field.min, field.max);
    case 'text':
      return `x${random.below(9)}`;
    case 'yes-no':
      return random.oneIn(2);
  }
}

/** Data for an act as it is offered, its dates not long after a day. */
export function fillIn({ preset, fields }: Pick<ActOffer, 'preset' | 'fields'>, today: Day, random: Random): Record<string, Json> {
  const data: Record<string, Json> = { ...preset };
  for (const field of fields) {
    const value = valueFor(field, today, random);
    if (value !== undefined) data[field.name] = value;
  }
  return data;
}
