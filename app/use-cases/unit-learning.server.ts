import { listUnitMembers, listUnitMemories, selectOptionalUnit } from '#db/repositories/refreshers.ts';
import { insertSet } from '#db/transactions/refreshers.ts';
import { canSeeUnitLearning } from '../domain/access.ts';
import { itemKeys } from '../domain/refreshers/items.ts';
import { changeDays, refresherRules } from '../domain/refreshers/rules.ts';
import { unitView, weakest } from '../domain/refreshers/unit-view.ts';
import type { UnitView } from '../domain/refreshers/unit-view.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { dayOfInstant, foldNew } from './fold-refreshers.ts';
import type { Ports } from './ports.ts';
import { itemSource } from './refresher-day.ts';
import { auditEntry, withStorage } from './storage.ts';

/** What a trainer sees of the own unit. */
export interface UnitLearning extends UnitView {
  /** Null for a trainer who belongs to no unit: then there is nothing to see. */
  unit: string | null;
}

type UnitRefusal = Refusal | { reason: 'nothing-weak' };

function viewOfUnit(ports: Ports, unit: string): UnitView {
  const members = listUnitMembers(ports.db, unit);
  for (const { person } of members) foldNew(ports, person);
  return unitView({
    members: listUnitMembers(ports.db, unit),
    memories: listUnitMemories(ports.db, unit),
    rules: refresherRules(),
    changesOf: (rule) => changeDays(ports.content.register, rule),
    today: dayOfInstant(ports.clock.now()),
  });
}

/** What the caller's own unit remembers, and who of it has not been seen. Of other units nothing. */
export function loadUnitLearning(ports: Ports, caller: Caller): Result<UnitLearning, Refusal> {
  if (!canSeeUnitLearning(caller)) return failed({ reason: 'not-allowed' });
  return withStorage<UnitLearning, Refusal>(ports, () => {
    const unit = selectOptionalUnit(ports.db, caller.person);
    if (unit === null) return done({ unit: null, members: 0, rules: [], hidden: 0, away: [] });
    return done({ unit: unit.name, ...viewOfUnit(ports, unit.id) });
  });
}

/** Has everybody of the caller's unit asked for its weakest rules from today on. */
export function composeSet(ports: Ports, caller: Caller): Result<{ rules: number }, UnitRefusal> {
  if (!canSeeUnitLearning(caller)) return failed({ reason: 'not-allowed' });
  return withStorage<{ rules: number }, UnitRefusal>(ports, () => {
    const unit = selectOptionalUnit(ports.db, caller.person);
    const source = itemSource(ports.content);
    const rules = unit === null ? [] : weakest(viewOfUnit(ports, unit.id)).filter((id) => {
      const rule = refresherRules().get(id);
      return rule !== undefined && itemKeys(rule, source).length > 0;
    });
    if (unit === null || rules.length === 0) return failed({ reason: 'nothing-weak' });
    const at = ports.clock.now();
    const id = ports.tokens.id(at);
    insertSet(ports.db, { id, unit: unit.id, by: caller.person, rules, since: dayOfInstant(at), at }, auditEntry(ports, at, { actor: caller.person, act: 'refresher.set', subject: unit.id, details: { rules } }));
    return done({ rules: rules.length });
  });
}
