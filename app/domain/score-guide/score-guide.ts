import { fatalRules } from '#simulations/grading/fatal-rules.ts';
import type { FatalRule } from '#simulations/grading/fatal-rules.ts';
import { longestDelay, SCORE_TABLE } from '#simulations/grading/score-table.ts';
import { SCORE_TABLES } from '#simulations/grading/score-tables.ts';
import type { CreditClass, ScoreTable } from '#simulations/grading/score-tables.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { LawRegister } from '#simulations/law/types.ts';
import type { Procedure, Severity } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { scoreGuide as words } from '../../messages/score-guide.ts';
import { debriefWords } from '../debrief/vi.ts';
import { formatScore, tenthsOf } from '../score.ts';
import { ALL_EXAMPLES, workedExamples } from './worked-examples.ts';
import type { WorkedExample } from './worked-examples.ts';

/** One row of a table: what, and what it earns, leaves or costs. */
export interface GuideRow {
  what: string;
  value: string;
  /** A third cell, where the table has one. */
  example?: string;
}

interface FatalGroup {
  heading: string;
  rules: { name: string; cites: { provision: string; article: string }[] }[];
}

interface ExampleRow {
  done: string;
  count: string;
  score: string;
  verdict: string;
}

/** Everything the page "Cách chấm điểm" shows, in words: no number of it stands anywhere but in the tables of marks. */
export interface ScoreGuideView {
  inForce: string;
  stakes: GuideRow[];
  slips: GuideRow[];
  late: GuideRow[];
  /** Heading of the third column of `late`. */
  lateExample: string | null;
  penalties: GuideRow[];
  mended: string;
  fatalWords: string;
  fatal: { title: string; groups: FatalGroup[] }[];
  passWords: string;
  competences: string[];
  hints: GuideRow[];
  example: { words: string; rows: ExampleRow[] } | null;
  history: { version: string; since: string; words: string }[];
}

const SEVERITIES: readonly Severity[] = [1, 2, 3, 4];
const HINT_LEVELS: readonly (keyof ScoreTable['hints'])[] = [1, 2, 3, 4];
const MANNERS: readonly CreditClass[] = ['order', 'early', 'form', 'recipient', 'actor', 'content', 'ground'];
const FATAL_CLASSES: readonly FatalRule['class'][] = ['branch', 'prohibited', 'omission', 'manner'];

/** A number with the comma that Vietnamese writes. */
const decimal = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',');
const percentOf = (thousandths: number): string => decimal(thousandths / 10);

function lateRows(length: number | null): GuideRow[] {
  const { late, lateBeyond } = SCORE_TABLE.credits;
  const rows = late.map(({ upToPercent, credit }, index): GuideRow => {
    const before = late[index - 1]?.upToPercent;
    const row: GuideRow = { what: words.delayUpTo(upToPercent, before === undefined ? SCORE_TABLE.lateAtLeastDays : 0), value: words.left(percentOf(credit)) };
    if (length !== null) row.example = words.daysUpTo(before === undefined ? 1 : longestDelay(before, length) + 1, longestDelay(upToPercent, length));
    return row;
  });
  const last = late.at(-1)?.upToPercent ?? 0;
  const beyond: GuideRow = { what: words.delayBeyond(last), value: words.left(percentOf(lateBeyond)) };
  if (length !== null) beyond.example = words.daysBeyond(longestDelay(last, length) + 1);
  return [...rows, beyond];
}

function slipRows(): GuideRow[] {
  const left = (kind: CreditClass): string => (kind === 'recipient' ? words.recipientLeft : words.left(percentOf(SCORE_TABLE.credits[kind])));
  return [...MANNERS.map((kind): GuideRow => ({ what: words.kinds[kind], value: left(kind) })), { what: words.omitted, value: words.none }];
}

function penaltyRows(): GuideRow[] {
  const { extra, redundant } = SCORE_TABLE.penalties;
  return [
    { what: words.redundant, value: words.points(decimal(redundant)) },
    { what: words.extra, value: words.points(decimal(extra)) },
    { what: words.byWeight, value: words.byWeightPoints(SEVERITIES.map((severity) => decimal(SCORE_TABLE.stakes[severity]))) },
  ];
}

function fatalGroups(procedure: Procedure, register: LawRegister): FatalGroup[] {
  const rules = fatalRules(procedure);
  return FATAL_CLASSES.flatMap((kind): FatalGroup[] => {
    const own = rules.filter((rule) => rule.class === kind);
    const named = own.map(({ name, cite }) => ({ name, cites: cite.map((provision) => ({ provision, article: register.provisions.get(provision)?.article ?? provision })) }));
    return own.length === 0 ? [] : [{ heading: words.fatalGroups[kind], rules: named }];
  });
}

function exampleRow({ finding, earned, taken, possible, score, passed }: WorkedExample): ExampleRow {
  const count = taken === 0 ? words.count(decimal(earned), decimal(possible)) : words.countTaken(decimal(earned), decimal(taken), decimal(possible));
  const raw = Math.round((1000 * (earned - taken)) / possible);
  return {
    done: finding === null ? words.lawful : finding.texts.name,
    count: raw > tenthsOf(score) ? `${count}; ${words.capped(formatScore(raw))}` : count,
    score: formatScore(tenthsOf(score)),
    verdict: passed ? words.passed : words.notPassed,
  };
}

/** The examples of the first case that has one of every kind, else of the one that has most. */
function bestExamples(scenarios: Iterable<Scenario>, register: LawRegister): WorkedExample[] {
  let best: WorkedExample[] = [];
  for (const scenario of scenarios) {
    const examples = workedExamples(scenario, register);
    if (examples.length > best.length) best = examples;
    if (best.length === ALL_EXAMPLES) break;
  }
  return best;
}

/** The marks in plain words, from the table that grades now, with examples that the grader itself has marked. */
export function scoreGuideView(scenarios: Iterable<Scenario>, register: LawRegister, procedures: readonly Procedure[]): ScoreGuideView {
  const examples = bestExamples(scenarios, register);
  const [lawful] = examples;
  const term = examples.find(({ finding }) => finding?.class === 'late')?.finding?.term;
  const length = term === undefined ? null : term.due - term.anchor;
  const current = SCORE_TABLES.at(-1) ?? SCORE_TABLES[0];
  const since = (iso: string): string => formatDay(dayOf(iso));
  return {
    inForce: words.tableInForce(current.version, since(current.since)),
    stakes: SEVERITIES.map((severity) => ({ what: words.weight[severity], value: words.points(decimal(SCORE_TABLE.stakes[severity])) })),
    slips: slipRows(),
    late: lateRows(length),
    lateExample: length === null ? null : words.delayExample(length),
    penalties: penaltyRows(),
    mended: words.mended(percentOf(SCORE_TABLE.mendedBranch)),
    fatalWords: words.fatalWords(SCORE_TABLE.caps.oneFatal, SCORE_TABLE.caps.moreFatal, SCORE_TABLE.pass.score),
    fatal: procedures.map((procedure) => ({ title: procedure.title, groups: fatalGroups(procedure, register) })),
    passWords: words.passWords(SCORE_TABLE.pass.score, SCORE_TABLE.pass.competencePercent),
    competences: SCORE_TABLE.competences.map((competence) => debriefWords.competence[competence]),
    hints: HINT_LEVELS.map((level) => ({ what: words.hintLevels[level], value: SCORE_TABLE.hints[level] === 1000 ? words.wholePoints : words.percentOfPoints(percentOf(SCORE_TABLE.hints[level])) })),
    example: lawful === undefined ? null : { words: words.exampleWords(lawful.duties, decimal(lawful.possible)), rows: examples.map(exampleRow) },
    history: SCORE_TABLES.toReversed().map((version) => ({ version: String(version.version), since: since(version.since), words: `${version.changed} ${version.why}` })),
  };
}
