import type { ContestRecord } from '#db/records.ts';
import { listContests as selectContests } from '#db/repositories/contests.ts';
import { listHandedInCases } from '#db/repositories/item-figures.ts';
import { canAuthor, canSeeBank, canSeeContest, canSeeFiguresOfBuilt } from '../domain/access.ts';
import type { RuleFigures } from '../domain/authoring/case-figures.ts';
import type { QuestionFigures } from '../domain/authoring/question-figures.ts';
import { LEAST_IN_CELL } from '../domain/workshop/distribution.ts';
import type { Share } from '../domain/workshop/gain.ts';
import { localDate } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import { done, failed } from '../platform/result.ts';
import { findOwnCase, ownCases } from './author-access.ts';
import type { AuthorInbox, CaseFiguresPage, InboxCase, InboxGroup, ItemRow, ShownShare } from './author-inbox-contracts.ts';
import { caseRegrade } from './case-regrade.server.ts';
import { nameOfRule } from './contests.server.ts';
import type { Caller, Refusal } from './contracts.ts';
import { figuresOfCase, figuresOfQuestions } from './item-figures.server.ts';
import type { FiguresOfCase } from './item-figures.server.ts';
import type { Ports } from './ports.ts';
import type { Regrader } from './regrade-contracts.ts';
import { withStorage, withStorageAsync } from './storage.ts';

/** Contests that a page groups: the newest, open ones first. */
const GROUPED = 1000;

/** The contests of some cases, by case and rule; those with open ones first. */
function groupsOf(contests: readonly ContestRecord[], figures: ReadonlyMap<string, FiguresOfCase>): InboxGroup[] {
  const groups = new Map<string, InboxGroup>();
  for (const { id, scenario: item, title, rule, finding, words, createdAt, status } of contests) {
    const about = rule ?? finding;
    const key = `${item} ${about ?? ''}`;
    const found = figures.get(item)?.rules.find((each) => each.rule === about)?.found ?? 0;
    const group = groups.get(key) ?? { item, title, rule: about, name: about === null ? null : nameOfRule(about), contests: [], open: 0, found: found < LEAST_IN_CELL ? null : found };
    group.contests.push({ id, on: localDate(createdAt), status, words });
    if (status === 'open') group.open += 1;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.open - a.open || b.contests.length - a.contests.length);
}

/** Every contest within reach: of the own classes, and of the cases that the caller may see the drafts of. */
function reachable(ports: Ports, caller: Caller, items: ReadonlySet<string>): ContestRecord[] {
  return selectContests(ports.db, { trainer: null, status: null, rule: null, limit: GROUPED }).filter((contest) => canSeeContest(caller, contest) || items.has(contest.scenario));
}

function titleOf(ports: Ports, item: string): string | null {
  return ports.content.versionOf(item)?.scenario.title ?? null;
}

/** The author's inbox: what trainees contested, by rule and case, and the cases that have figures. */
export async function loadAuthorInbox(ports: Ports, caller: Caller): Promise<Result<AuthorInbox, Refusal>> {
  return withStorageAsync<AuthorInbox, Refusal>(ports, async () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const own = ownCases(ports, caller);
    const contests = reachable(ports, caller, new Set(own.keys()));
    const contested = new Map(contests.map(({ scenario }) => [scenario, contests.filter((each) => each.scenario === scenario).length]));
    const figures = new Map<string, FiguresOfCase>();
    for (const item of contested.keys()) figures.set(item, await figuresOfCase(ports.db, item));
    const cases = listHandedInCases(ports.db).flatMap(({ scenario: item, runs }): InboxCase[] => {
      const draft = own.get(item);
      const title = draft?.title ?? (canSeeFiguresOfBuilt(caller) ? titleOf(ports, item) : null);
      return title === null ? [] : [{ item, title, unit: draft?.unitName ?? null, isBuilt: draft === undefined, runs, contests: contested.get(item) ?? 0 }];
    });
    return done({ groups: groupsOf(contests, figures), cases: cases.sort((a, b) => b.contests - a.contests || b.runs - a.runs) });
  });
}

const shown = (share: Share): ShownShare => (share.of < LEAST_IN_CELL ? null : share);

function ruleRow({ rule, count, right, discrimination, contested, hinted, flags }: RuleFigures): ItemRow {
  return { id: rule, name: nameOfRule(rule), count: count < LEAST_IN_CELL ? null : count, right: shown(right), discrimination, contested: shown(contested), hinted: shown(hinted), flags };
}

/** Flagged ones first, then the hardest. */
function inOrder(rows: readonly ItemRow[]): ItemRow[] {
  return [...rows].sort((a, b) => b.flags.length - a.flags.length || (a.right?.share ?? 2) - (b.right?.share ?? 2) || a.name.localeCompare(b.name, 'vi'));
}

/** The figures of a case, its contests, and what an amendment of it makes necessary. */
export async function loadCaseFigures(ports: Ports, regrader: Regrader, caller: Caller, input: { item: string }): Promise<Result<CaseFiguresPage, Refusal>> {
  return withStorageAsync<CaseFiguresPage, Refusal>(ports, async () => {
    if (!canAuthor(caller)) return failed({ reason: 'not-allowed' });
    const own = findOwnCase(ports, caller, input.item);
    if (!own.ok) return own;
    const { draft, canRegrade } = own.value;
    const figures = await figuresOfCase(ports.db, input.item);
    const contests = reachable(ports, caller, new Set([input.item])).filter(({ scenario }) => scenario === input.item);
    return done({
      item: input.item,
      title: draft?.title ?? titleOf(ports, input.item) ?? '',
      runs: figures.runs,
      left: figures.left,
      rows: inOrder(figures.rules.map(ruleRow)),
      groups: groupsOf(contests, new Map([[input.item, figures]])),
      regrade: canRegrade ? caseRegrade(ports, regrader, input.item) : null,
      draft: draft && { id: draft.id, revision: draft.revision },
    });
  });
}

/** The bank's flags are fewer: nobody contests a question, and it stands in no run. */
function questionRow(ports: Ports, { question, count, right, discrimination }: QuestionFigures): ItemRow {
  const name = ports.content.bank.questions.get(question)?.ask ?? question;
  const negative = typeof discrimination !== 'string' && discrimination.interval.high < 0;
  return { id: question, name, count: count < LEAST_IN_CELL ? null : count, right: shown(right), discrimination, contested: null, hinted: null, flags: negative ? ['negative'] : [] };
}

/** The figures of the questions of the bank, those that were published in the browser among them. */
export function loadQuestionFigures(ports: Ports, caller: Caller): Result<ItemRow[], Refusal> {
  return withStorage<ItemRow[], Refusal>(ports, () => {
    if (!canSeeBank(caller)) return failed({ reason: 'not-allowed' });
    return done(inOrder(figuresOfQuestions(ports.db).map((figures) => questionRow(ports, figures))));
  });
}
