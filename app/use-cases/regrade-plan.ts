import { countSubmitted, eachRest, listDependencies, listUnknownRests } from '#db/repositories/regrades.ts';
import { editionsOf } from '#simulations/grading/depends.ts';
import { stillSo } from '#simulations/grading/present.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { ruleName } from '../domain/rule-name.ts';
import type { Ports } from './ports.ts';
import type { ChangeView, RegradePlan } from './regrade-contracts.ts';

const RULES: readonly string[] = ['guard', 'duty', 'condition', 'prohibition', 'act'];

/** What a dependency is about, for people: several wordings of one provision are one change. */
function aboutOf(register: LawRegister, what: string): Pick<ChangeView, 'kind' | 'name'> {
  const [kind = '', id = ''] = what.split(/[:@]/);
  if (kind === 'provision') return { kind, name: register.provisions.get(id)?.article ?? id };
  if (kind === 'form') return { kind, name: editionsOf(register, id)[0]?.title ?? id };
  if (kind === 'calendar') return { kind, name: id };
  if (kind === 'norm' || kind === 'engine') return { kind, name: '' };
  const rule = what.slice(what.indexOf(':') + 1, what.lastIndexOf('@'));
  if (RULES.includes(kind)) return { kind: 'rule', name: procedures.map((procedure) => ruleName(procedure, rule)).find((name) => name !== rule) ?? rule };
  return { kind: 'unknown', name: '' };
}

/** Which attempts rest on something that is no longer so, and what that is. Reads; grades nothing. */
export function planRegrade(ports: Ports): RegradePlan & { attempts: string[] } {
  const { db, content } = ports;
  const holds = stillSo(content.register, procedures);
  const broken = new Map(listDependencies(db).flatMap(({ id, what }) => (holds(what) ? [] : [[id, aboutOf(content.register, what)] as const])));
  const unknown = listUnknownRests(db);
  const attempts = [...unknown];
  const counts = new Map<string, ChangeView>();
  const note = (change: Pick<ChangeView, 'kind' | 'name'>, many: number): void => {
    const key = `${change.kind} ${change.name}`;
    const known = counts.get(key) ?? { ...change, attempts: 0 };
    known.attempts += many;
    counts.set(key, known);
  };
  if (unknown.length > 0) note({ kind: 'unknown', name: '' }, unknown.length);
  for (const { attempt, members } of eachRest(db)) {
    const touched = new Set(members.flatMap((member) => broken.get(member) ?? []));
    if (touched.size === 0) continue;
    attempts.push(attempt);
    const once = new Map([...touched].map((change) => [`${change.kind} ${change.name}`, change]));
    for (const change of once.values()) note(change, 1);
  }
  const changes = [...counts.values()].sort((a, b) => b.attempts - a.attempts || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.name < b.name ? -1 : 1));
  return { changes, touched: attempts.length, submitted: countSubmitted(db), attempts: attempts.sort() };
}
