import type { Finding, Report } from '../grading/types.ts';
import { indexOf } from './sheet.ts';
import type { Claim, Sheet } from './sheet.ts';

/** A claim with the numbers that its entries have in the graded log. */
export interface Expected extends Omit<Claim, 'entries'> {
  events?: readonly number[];
}

export function expectedOf(sheet: Sheet, claims: readonly Claim[]): Expected[] {
  return claims.map(({ entries, ...claim }) => ({
    ...claim,
    ...(entries === undefined ? {} : { events: entries.map((id) => indexOf(sheet, id) + 1) }),
  }));
}

/** Whether a finding is what was expected: class and subject, the instance where there are several, one of the events. */
export function isMeant(expected: Expected, finding: Finding): boolean {
  const isNamed = expected.names.some((name) => name.class === finding.class && (name.subject === null || name.subject === finding.subject));
  const isInstance = expected.instance === undefined || finding.class === 'unfinished' || finding.instance === expected.instance;
  const isAbout = expected.events === undefined || expected.events.some((seq) => finding.events.includes(seq));
  return isNamed && isInstance && isAbout;
}

export interface Comparison {
  hits: number;
  missing: Expected[];
  surplus: Finding[];
}

/** Pairs expectations and findings one to one, those with fewest readings first. */
export function compare(expected: readonly Expected[], findings: readonly Finding[]): Comparison {
  const left = [...findings];
  const missing: Expected[] = [];
  const choices = (claim: Expected) => findings.filter((finding) => isMeant(claim, finding)).length;
  for (const claim of [...expected].sort((a, b) => choices(a) - choices(b))) {
    const at = left.findIndex((finding) => isMeant(claim, finding));
    if (at < 0) missing.push(claim);
    else left.splice(at, 1);
  }
  const told = findings.filter((finding) => !left.includes(finding));
  const unheard = missing.filter((claim) => !told.some((finding) => isFolded(claim, finding, expected)));
  return { hits: expected.length - unheard.length, missing: unheard, surplus: left };
}

/** Whether a claim is told as a consequence of a finding about the same act. */
function isFolded(claim: Expected, finding: Finding, expected: readonly Expected[]): boolean {
  const root = expected.find((other) => other !== claim && isMeant(other, finding));
  const isOneAct = root?.acts !== undefined && claim.acts?.some((act) => root.acts?.includes(act) === true) === true;
  return isOneAct && finding.consequences.some((consequence) => claim.names.some(({ subject }) => subject === consequence.subject));
}

/** Whether a repair took away what it names and brought nothing new. */
export function isMended(before: Report, mended: Finding, after: Report): boolean {
  const kept = before.findings.filter((finding) => finding !== mended).map(nameOf);
  return after.findings.every((finding) => {
    const at = kept.indexOf(nameOf(finding));
    if (at < 0) return false;
    kept.splice(at, 1);
    return true;
  });
}

const nameOf = (finding: Finding): string => `${finding.class}:${finding.subject}`;

/** An expectation as a list of misses shows it. */
export function told({ names, instance, events }: Expected): string {
  const called = names.slice(0, 2).map((name) => `${name.class}:${name.subject ?? '*'}`).join('|');
  return `${called}${instance === undefined || instance === '' ? '' : `(${instance})`}${events === undefined ? '' : `@${events.join(',')}`}`;
}
