import type { CaseEvent, Json } from '../../procedures/case-event.ts';
import type { Circumstances, Condition, Procedure, Prohibition } from '../../procedures/procedure.ts';
import { MissingCalendarYear } from '../../law/calendar.ts';

/** Which fields of an act a rule looks at: the rule is asked again, and what it reads is noted. So no list can go stale. */

type Asked = Pick<Condition, 'id' | 'check'> | Pick<Prohibition, 'id' | 'matches'>;

/** The fields of an act that a rule reads in these circumstances, in the order in which it first reads them. Empty where it needs a calendar year that nobody knows. */
export function fieldsRead(rule: Asked, act: CaseEvent, circumstances: Circumstances): string[] {
  const read = new Set<string>();
  const data = new Proxy(act.data, {
    get(target, name, receiver) {
      if (typeof name === 'string') read.add(name);
      const value: unknown = Reflect.get(target, name, receiver);
      return value as Json | undefined;
    },
  });
  const seen: CaseEvent = { ...act, data };
  try {
    if ('check' in rule) rule.check(seen, circumstances);
    else rule.matches(seen, circumstances);
  } catch (cause) {
    if (!(cause instanceof MissingCalendarYear)) throw cause;
  }
  return [...read];
}

/** The condition or prohibition of a procedure by its id; null for a duty, a guard, an act. */
export function ruleOnActs(procedure: Pick<Procedure, 'duties' | 'prohibitions'>, id: string): Asked | null {
  return procedure.duties.flatMap(({ conditions = [] }) => conditions).find((condition) => condition.id === id) ?? procedure.prohibitions.find((prohibition) => prohibition.id === id) ?? null;
}
