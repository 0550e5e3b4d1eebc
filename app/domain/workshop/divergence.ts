import type { Finding } from '#simulations/grading/types.ts';
import { deviationKey } from './desk-insight.ts';

/** One way of leaving the law, with how many went it. */
export interface Divergence {
  /** The rule or act that it is about, as findings name it. */
  subject: string;
  class: Finding['class'];
  name: string;
  attempts: number;
}

export interface DivergenceCounts {
  /** Attempts that were graded. */
  graded: number;
  /** Attempts without any finding. */
  lawful: number;
  /** Most frequent first; each attempt counts once for a subject, however often it went wrong there. */
  divergences: Divergence[];
}

interface GradedFindings {
  findings: readonly Pick<Finding, 'class' | 'subject' | 'texts'>[];
}

/**
 * Where a hall left the law, from the reports of a case that was worked together. Causes only: what follows from a cause is
 * folded into it by the grader. What is not done yet is no divergence.
 */
export function divergenceCounts(reports: readonly GradedFindings[]): DivergenceCounts {
  const counts = new Map<string, Divergence>();
  let lawful = 0;
  for (const { findings } of reports) {
    const left = findings.filter((finding) => finding.class !== 'unfinished');
    if (left.length === 0) lawful += 1;
    const seen = new Set<string>();
    for (const finding of left) {
      const { class: kind, subject, texts } = finding;
      const key = deviationKey(finding);
      if (seen.has(key)) continue;
      seen.add(key);
      const known = counts.get(key);
      counts.set(key, { subject, class: kind, name: known?.name ?? texts.name, attempts: (known?.attempts ?? 0) + 1 });
    }
  }
  const divergences = [...counts.values()].sort((a, b) => b.attempts - a.attempts || a.subject.localeCompare(b.subject));
  return { graded: reports.length, lawful, divergences };
}
