import { listUnitMembers, listUnitMemories, selectOptionalUnit } from '#db/repositories/refreshers.ts';
import { insertSet } from '#db/transactions/refreshers.ts';
import { isoOf } from '#simulations/law/day.ts';
import { canCreateClass, canSeeUnitLearning } from '../domain/access.ts';
import { canBeAsked } from '../domain/refreshers/items.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import { changeDays } from '../domain/refreshers/rules.ts';
import { unitView, weakest } from '../domain/refreshers/unit-view.ts';
import type { UnitView } from '../domain/refreshers/unit-view.ts';
import { sheetOfWeakRules } from '../domain/refreshers/weak-workshop.ts';
import { weakWorkshop } from '../messages/refreshers.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { openWorkshop } from './create-workshop.server.ts';
import { dayOfInstant, foldNew } from './fold-refreshers.ts';
import type { Ports } from './ports.ts';
import { lessonAt } from './read-step.ts';
import { itemSource } from './refresher-day.ts';
import { auditEntry, withStorage } from './storage.ts';

/** What a trainer sees of the own unit. */
export interface UnitLearning extends UnitView {
  /** Null for a trainer who belongs to no unit: then there is nothing to see. */
  unit: string | null;
}

/** A workshop needs some days to be called together. */
const DAYS_AHEAD = 7;
const STARTS_AT = '08:00';
/** Where its sheet comes from, for the audit. */
const FROM_WEAK_RULES = 'on-lai';

type UnitRefusal = Refusal | { reason: 'nothing-weak' };

function viewOfUnit(ports: Ports, unit: string): UnitView {
  const members = listUnitMembers(ports.db, unit);
  for (const { person } of members) foldNew(ports, person);
  return unitView({
    members: listUnitMembers(ports.db, unit),
    memories: listUnitMemories(ports.db, unit),
    rules: rulesOf(itemSource(ports.content)),
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

/** The weakest rules of the caller's own unit that can be asked. Of a unit in which nothing may be shown, none. */
function weakestOf(ports: Ports, caller: Caller): { unit: { id: string; name: string }; rules: string[] } | null {
  const unit = selectOptionalUnit(ports.db, caller.person);
  const source = itemSource(ports.content);
  const rules = unit === null ? [] : weakest(viewOfUnit(ports, unit.id)).filter((id) => {
    const rule = rulesOf(source).get(id);
    return rule !== undefined && canBeAsked(rule, source);
  });
  return unit === null || rules.length === 0 ? null : { unit, rules };
}

/** Has everybody of the caller's unit asked for its weakest rules from today on. */
export function composeSet(ports: Ports, caller: Caller): Result<{ rules: number }, UnitRefusal> {
  if (!canSeeUnitLearning(caller)) return failed({ reason: 'not-allowed' });
  return withStorage<{ rules: number }, UnitRefusal>(ports, () => {
    const weak = weakestOf(ports, caller);
    if (weak === null) return failed({ reason: 'nothing-weak' });
    const { unit, rules } = weak;
    const at = ports.clock.now();
    const id = ports.tokens.id(at);
    insertSet(ports.db, { id, unit: unit.id, by: caller.person, rules, since: dayOfInstant(at), at }, auditEntry(ports, at, { actor: caller.person, act: 'refresher.set', subject: unit.id, details: { rules } }));
    return done({ rules: rules.length });
  });
}

/** What is named by most of the lists; of as many the first. */
function mostNamed(lists: readonly (readonly string[])[], isThere: (id: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const id of lists.flatMap((list) => [...new Set(list)])) if (isThere(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].reduce<[string, number] | null>((most, one) => (most === null || one[1] > most[1] ? one : most), null)?.[0] ?? null;
}

/** Opens a workshop of the caller's own about the weakest rules of the unit, to be changed in the composer before it is held. */
export function composeUnitWorkshop(ports: Ports, caller: Caller): Result<{ id: string }, UnitRefusal> {
  if (!canSeeUnitLearning(caller) || !canCreateClass(caller)) return failed({ reason: 'not-allowed' });
  return withStorage<{ id: string }, UnitRefusal>(ports, () => {
    const weak = weakestOf(ports, caller);
    if (weak === null) return failed({ reason: 'nothing-weak' });
    const { content } = ports;
    const source = itemSource(content);
    const rules = weak.rules.flatMap((id) => rulesOf(source).get(id) ?? []);
    const today = dayOfInstant(ports.clock.now());
    const uses = rules.map(({ cites }) => cites.flatMap((id) => content.uses.get(id) ?? []));
    const path = mostNamed(uses.map((one) => one.flatMap(({ lessons }) => lessons)), (id) => lessonAt(content, id) !== null);
    const lesson = path === null ? null : lessonAt(content, path);
    const story = content.scenarios.get(mostNamed(uses.map((one) => one.flatMap(({ scenarios }) => scenarios)), (id) => content.scenarios.has(id)) ?? '')?.scenario;
    const sheet = sheetOfWeakRules({
      rules,
      source,
      lesson: path === null || lesson === null ? null : { path, ...lesson },
      case: story === undefined ? null : { id: story.id, title: story.title, minutes: story.minutes },
      seed: today,
    });
    const day = isoOf(today + DAYS_AHEAD);
    const facts = { title: weakWorkshop.title(weak.unit.name), place: null, opensOn: day, closesOn: day, startsAt: STARTS_AT, communes: [weak.unit.name] };
    return done({ id: openWorkshop(ports, caller, { facts, sheet, template: FROM_WEAK_RULES }).id });
  });
}
