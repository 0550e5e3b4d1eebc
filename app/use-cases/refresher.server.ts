import { selectOptionalEvidence, selectOptionalMemory } from '#db/repositories/refreshers.ts';
import { folding, noteAudit } from '#db/transactions/refreshers.ts';
import { formatDay } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import { z } from 'zod';
import { questionForm } from '../domain/questions/question-form.ts';
import { judgementView } from '../domain/questions/judgement-view.ts';
import { gradeItem, isAnswerableItem } from '../domain/refreshers/grade-item.ts';
import { drawItem } from '../domain/refreshers/items.ts';
import type { RefresherItem } from '../domain/refreshers/items.ts';
import { rulesOf } from '../domain/refreshers/provision-rules.ts';
import type { RuleChange } from '../domain/refreshers/rules.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import { dayOfInstant, takeEvidence } from './fold-refreshers.ts';
import type { Ports } from './ports.ts';
import { recommendedCase } from './recommend-case.ts';
import { itemSource, standingOf, todayRows } from './refresher-day.ts';
import type { AnsweredItem, AnswerItemInput, AnswerItemRefusal, AskedItem, RefresherPage } from './refresher-contracts.ts';
import { auditEntry, withStorage } from './storage.ts';

/** What is stored of an item beside its evidence. */
const storedItem = z.object({ key: z.string(), seed: z.int(), given: z.array(z.string()), ground: z.array(z.string()).nullable() });

const MOST_SEED = 2_147_483_647;
const ID = /^[0-9a-z]{10,40}$/;
const FIELD = 'dap';

/** The evidence of an item that was answered on a page. */
const evidenceId = (id: string): string => `item:${id}`;

function changeOf(register: LawRegister, change: RuleChange): NonNullable<AnsweredItem['change']> | null {
  const provision = register.provisions.get(change.provision);
  const now = provision?.versions.find(({ from }) => from === change.from);
  const before = provision?.versions.find(({ to }) => to === change.from);
  if (provision === undefined || now === undefined || before === undefined) return null;
  return { article: provision.article, from: formatDay(change.from), before: before.summary, now: now.summary };
}

/** What the provisions behind an item say on its day. */
function hintOf(register: LawRegister, { decision }: RefresherItem): NonNullable<AskedItem['hint']> {
  return decision.citations.flatMap(({ provision }) => {
    const known = register.provisions.get(provision);
    const wording = known?.versions.find(({ from, to }) => from <= decision.on && (to === null || decision.on < to));
    return known === undefined || wording === undefined ? [] : [{ article: known.article, summary: wording.summary }];
  });
}

/** The next item of today, or the one that was just answered with what is to be learned from it. */
export function loadRefresher(ports: Ports, caller: Caller, { answered, hint }: { answered: string | null; hint: boolean }): Result<RefresherPage, Refusal> {
  return withStorage<RefresherPage, Refusal>(ports, () => {
    const standing = standingOf(ports, caller.person);
    const rows = todayRows(ports, caller.person, standing);
    const next = rows.flatMap((row) => {
      const item = itemOf(ports, row);
      return item === null ? [] : [{ row, item }];
    })[0];
    return done({
      item: next === undefined ? null : asked(ports, next.item, { reason: next.row.reason, hint }),
      answered: answered === null ? null : answeredItem(ports, caller, answered),
      left: rows.length,
      done: standing.input.answeredToday.size,
      nextCase: rows.length > 0 ? null : recommendedCase(ports, caller, standing.input),
    });
  });
}

/** How many items are left today, for the learner's home. */
export function countRefreshers(ports: Ports, caller: Caller): Result<number, Refusal> {
  return withStorage<number, Refusal>(ports, () => done(todayRows(ports, caller.person, standingOf(ports, caller.person)).length));
}

function asked({ content: { register } }: Ports, item: RefresherItem, { reason, hint }: { reason: AskedItem['reason']; hint: boolean }): AskedItem {
  const { rule, key, seed, decision, ground, change } = item;
  const changed = change === null ? null : changeOf(register, change);
  return {
    rule,
    key,
    seed,
    reason,
    decision: questionForm(decision),
    ground: ground === null ? null : questionForm(ground),
    hint: hint ? hintOf(register, item) : null,
    change: changed === null ? null : { article: changed.article, from: changed.from },
  };
}

function itemOf({ content }: Ports, { rule: id, key, seed }: { rule: string; key: string; seed: number }): RefresherItem | null {
  const source = itemSource(content);
  const rule = rulesOf(source).get(id);
  return rule === undefined ? null : drawItem(rule, { key, seed }, source);
}

/** An item that was answered; null for none of the caller's, and where the law has changed so that it cannot be asked so any more. */
function answeredItem(ports: Ports, caller: Caller, id: string): AnsweredItem | null {
  const evidence = selectOptionalEvidence(ports.db, caller.person, evidenceId(id));
  const stored = evidence?.item === null || evidence === null ? null : storedItem.parse(JSON.parse(evidence.item));
  const item = evidence === null || stored === null ? null : itemOf(ports, { rule: evidence.rule, ...stored });
  if (evidence === null || stored === null || item === null) return null;
  const { register, bank } = ports.content;
  const answer = { decision: stored.given, ground: stored.ground, hinted: evidence.hinted };
  if (!isAnswerableItem(item, answer)) return null;
  const memory = selectOptionalMemory(ports.db, caller.person, evidence.rule);
  return {
    name: rulesOf(itemSource(ports.content)).get(evidence.rule)?.name ?? evidence.rule,
    outcome: gradeItem(item, answer, bank.misconceptions).outcome,
    rating: evidence.rating,
    decision: judgementView(item.decision, stored.given, register, bank.misconceptions),
    decisionForm: questionForm(item.decision),
    ground: item.ground === null || stored.ground === null ? null : judgementView(item.ground, stored.ground, register, bank.misconceptions),
    groundForm: item.ground === null ? null : questionForm(item.ground),
    change: item.change === null ? null : changeOf(register, item.change),
    again: formatDay(memory?.due ?? evidence.day + 1),
  };
}

/** The item that a form is about, to read its answer by; refused where it is not, or no longer, one of the rule. */
export function loadItem(ports: Ports, { rule, key, seed }: Pick<AnswerItemInput, 'rule' | 'key' | 'seed'>): Result<AskedItem, Refusal> {
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED;
  const item = isSeed ? itemOf(ports, { rule, key, seed }) : null;
  return item === null ? failed({ reason: 'not-found' }) : done(asked(ports, item, { reason: null, hint: false }));
}

/** Grades an answer to an item and remembers what it says of the rule. The same id twice is one answer, the first. */
export function answerItem(ports: Ports, caller: Caller, input: AnswerItemInput): Result<{ id: string }, AnswerItemRefusal> {
  return withStorage<{ id: string }, AnswerItemRefusal>(ports, () => {
    const { id, rule, key, seed, decision, ground, hinted } = input;
    const item = loadItem(ports, input).ok ? itemOf(ports, input) : null;
    if (item === null || !ID.test(id)) return failed({ reason: 'not-found' });
    const answer = { decision, ground, hinted };
    if (!isAnswerableItem(item, answer)) return failed({ reason: 'invalid', fields: { [FIELD]: { fault: 'choice' } } });
    const { outcome, rating } = gradeItem(item, answer, ports.content.bank.misconceptions);
    const at = ports.clock.now();
    const evidence = { id: evidenceId(id), rule, at, day: dayOfInstant(at), kind: 'item', rating, scenario: null, hinted } as const;
    folding(ports.db, () => {
      const isNew = takeEvidence(ports, caller.person, evidence, JSON.stringify({ key, seed, given: decision, ground, outcome, register: ports.content.register.version }));
      if (isNew) noteAudit(ports.db, auditEntry(ports, at, { actor: caller.person, act: 'refresher.answered', subject: rule, details: { key, rating } }));
    });
    return done({ id });
  });
}
