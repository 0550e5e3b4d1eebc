import type { Competence } from '../procedures/procedure.ts';
import { isoDate } from '../scenario/facts.ts';
import { tableFaultWords as words } from './check-score-tables.vi.ts';
import type { ScoreTable, ScoreTableVersion } from './score-tables.ts';
import type { ErrorClass } from './types.ts';

const ERROR_CLASSES = {
  omission: true,
  unfinished: true,
  order: true,
  early: true,
  late: true,
  branch: true,
  extra: true,
  redundant: true,
  form: true,
  recipient: true,
  actor: true,
  content: true,
  ground: true,
  prohibited: true,
} as const satisfies Record<ErrorClass, true>;

const COMPETENCES = { intake: true, jurisdiction: true, time: true, documents: true, rights: true, secrecy: true } as const satisfies Record<Competence, true>;

const isShare = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 1000;
const isPoints = (value: number): boolean => Number.isInteger(value) && value > 0;
const isPercent = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100;

/** Every value is greater than the one before it. */
const isRising = (values: readonly number[]): boolean => values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
const isFalling = (values: readonly number[]): boolean => isRising([...values].reverse());

/** Each class of error is charged in one way. */
function coverage({ credits, penalties, lostWhole, penaltyIsStake }: ScoreTable): string[] {
  const charged = [...Object.keys(credits).filter((name) => name !== 'lateBeyond'), ...Object.keys(penalties), ...lostWhole, ...penaltyIsStake];
  return Object.keys(ERROR_CLASSES).flatMap((name) => {
    const times = charged.filter((other) => other === name).length;
    return times === 1 ? [] : [times === 0 ? words.uncharged(name) : words.chargedTwice(name)];
  });
}

function amounts(table: ScoreTable): string[] {
  const { stakes, credits, penalties, hints, mendedBranch, caps, pass } = table;
  const { late, lateBeyond, ...plain } = credits;
  const shares: (readonly [string, number])[] = [
    ...Object.entries(plain).map(([name, value]) => [`credits.${name}`, value] as const),
    ...late.map(({ credit }, index) => [`credits.late[${index}]`, credit] as const),
    ['credits.lateBeyond', lateBeyond],
    ['mendedBranch', mendedBranch],
    ...Object.entries(hints).map(([level, value]) => [`hints.${level}`, value] as const),
  ];
  const points = [...Object.entries(stakes).map(([name, value]) => [`stakes.${name}`, value] as const), ...Object.entries(penalties).map(([name, value]) => [`penalties.${name}`, value] as const)];
  const percents = [['caps.oneFatal', caps.oneFatal], ['caps.moreFatal', caps.moreFatal], ['pass.score', pass.score], ['pass.competencePercent', pass.competencePercent]] as const;
  return [
    ...shares.flatMap(([name, value]) => (isShare(value) ? [] : [words.notAShare(name, value)])),
    ...points.flatMap(([name, value]) => (isPoints(value) ? [] : [words.notPoints(name, value)])),
    ...percents.flatMap(([name, value]) => (isPercent(value) ? [] : [words.notAPercent(name, value)])),
  ];
}

/** What one table gets wrong about itself, in sentences. */
function tableFaults(table: ScoreTable): string[] {
  const { stakes, credits, hints, caps, pass, competences, lateAtLeastDays } = table;
  const faults = [...coverage(table), ...amounts(table)];
  if (!isRising([stakes[1], stakes[2], stakes[3], stakes[4]])) faults.push(words.stakes);
  if (!isRising(credits.late.map(({ upToPercent }) => upToPercent))) faults.push(words.lateSteps);
  if (!isFalling([1000, ...credits.late.map(({ credit }) => credit), credits.lateBeyond])) faults.push(words.lateCredits);
  if (!Number.isInteger(lateAtLeastDays) || lateAtLeastDays < 0) faults.push(words.lateDays(lateAtLeastDays));
  if (hints[1] < hints[2] || !isFalling([hints[2], hints[3], hints[4]])) faults.push(words.hints);
  if (caps.oneFatal >= pass.score) faults.push(words.capPasses(caps.oneFatal, pass.score));
  if (caps.moreFatal > caps.oneFatal) faults.push(words.capOrder);
  for (const name of Object.keys(COMPETENCES)) if (competences.filter((other) => other === name).length !== 1) faults.push(words.competence(name));
  return faults;
}

/** Everything wrong with the list of tables: each table by itself, and their numbers and dates in order. Empty when sound. */
export function scoreTableFaults(versions: readonly ScoreTableVersion[]): string[] {
  if (versions.length === 0) return [words.none];
  return versions.flatMap(({ version, since, changed, why, table }, index) => {
    const before = versions[index - 1];
    const own = tableFaults(table);
    if (version !== (before?.version ?? 0) + 1) own.unshift(words.numbering(version, (before?.version ?? 0) + 1));
    if (!isoDate.safeParse(since).success) own.unshift(words.date(since));
    else if (before !== undefined && since < before.since) own.unshift(words.dateOrder(since));
    if (changed === '' || why === '') own.unshift(words.unexplained);
    return own.map((fault) => words.ofVersion(version, fault));
  });
}
