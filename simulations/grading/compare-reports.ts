import type { Finding, Report } from './types.ts';

/** What changed between two reports on one case: the same log under other law or rules, or two logs of it. */
export interface ReportDifference {
  score: { before: number; after: number };
  passed: { before: boolean; after: boolean };
  /** Findings of the first report whose id the second has no more, in its order. */
  gone: Finding[];
  /** Findings of the second report whose id the first did not have, in its order. */
  added: Finding[];
  /** The same id told otherwise: other sentences, citations or versions of them, weight, points or consequences. */
  reworded: { before: Finding; after: Finding }[];
  /** Findings told alike, as the second report has them. */
  same: Finding[];
}

/** The same text for the same content, in whatever order its names were written: a stored report is read back in the schema's order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/** Everything a reader sees of a finding; the numbers of its events and the steps of its repair belong to one log. */
function told({ events: _events, repair, consequences, ...rest }: Finding): string {
  return canonical([rest, repair.words, consequences.map(told)]);
}

/** Findings by id; several of one id keep their order. */
function byId(findings: readonly Finding[]): Map<string, Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) map.set(finding.id, [...(map.get(finding.id) ?? []), finding]);
  return map;
}

/** Compares the causes (not the folded consequences) of two reports by their ids. Pure; neither report is changed. */
export function compareReports(before: Report, after: Report): ReportDifference {
  const waiting = byId(before.findings);
  const difference: ReportDifference = {
    score: { before: before.score, after: after.score },
    passed: { before: before.passed, after: after.passed },
    gone: [],
    added: [],
    reworded: [],
    same: [],
  };
  for (const finding of after.findings) {
    const earlier = waiting.get(finding.id)?.shift();
    if (earlier === undefined) {
      difference.added.push(finding);
      continue;
    }
    if (told(earlier) === told(finding)) difference.same.push(finding);
    else difference.reworded.push({ before: earlier, after: finding });
  }
  difference.gone = [...waiting.values()].flat();
  return difference;
}
