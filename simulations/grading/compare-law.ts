import type { LawView } from '../law/law-view.ts';
import type { Day, FormTemplate, Provision, ProvisionVersion } from '../law/types.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Advice, Credit, Finding, Report } from './types.ts';

/** One log graded by one view of the law. */
export interface LawSide {
  report: Report;
  law: LawView;
}

export interface LawComparisonInput {
  events: readonly CaseEvent[];
  procedure: Procedure;
  before: LawSide;
  after: LawSide;
}

/**
 * How something done or left undone stands under a law: `wrong` a finding, `follows` folded under another finding, `advice`
 * told at no cost, `none` no rule in force, `right` otherwise.
 */
export type Standing = 'right' | 'wrong' | 'follows' | 'advice' | 'none';

/** A provision with its wording on each side; null where it is not in force. */
export interface ProvisionPair {
  provision: Provision;
  before: ProvisionVersion | null;
  after: ProvisionVersion | null;
}

/** The form that each side prescribes for a paper that was filled in; null where none is. */
export interface FormPair {
  before: FormTemplate | null;
  after: FormTemplate | null;
}

interface SideOfShift {
  standing: Standing;
  finding: Finding | null;
  advice: Advice | null;
  credit: Credit | null;
}

/** Something that the two laws judge differently. */
export interface LawShift {
  subject: string;
  instance: string;
  /** Name of the act or duty it is about; null where the rule is about no single one. */
  label: string | null;
  /** The day on which the law was asked. */
  day: Day;
  before: SideOfShift;
  after: SideOfShift;
  provisions: ProvisionPair[];
  forms: FormPair[];
}

const keyOf = ({ subject, instance }: { subject: string; instance: string }): string => `${subject}:${instance}`;

function folded(findings: readonly Finding[]): Finding[] {
  return findings.flatMap(({ consequences }) => [...consequences, ...folded(consequences)]);
}

/** A rule by its name: what it is called, what it rests on, and the duty it is a condition of. */
interface RuleNamed {
  label: string | null;
  cites: readonly string[];
  owner: string | null;
}

function ruleNamed(procedure: Procedure, subject: string): RuleNamed {
  const owner = procedure.duties.find(({ conditions }) => conditions?.some(({ id }) => id === subject));
  const duty = procedure.duties.find(({ id }) => id === subject);
  const condition = owner?.conditions?.find(({ id }) => id === subject);
  const rules = [procedure.guards[subject], procedure.acts[subject], procedure.prohibitions.find(({ id }) => id === subject), condition, duty];
  return { label: duty?.label ?? procedure.acts[subject]?.label ?? owner?.label ?? null, cites: rules.flatMap((rule) => rule?.cite ?? []), owner: owner?.id ?? null };
}

/** One report, looked up by what its rows are about. */
class Standings {
  private readonly findings: ReadonlyMap<string, Finding>;
  private readonly following: ReadonlySet<string>;
  private readonly advised: ReadonlyMap<string, Advice>;
  private readonly credits: ReadonlyMap<string, Credit>;
  private readonly side: LawSide;

  constructor(side: LawSide) {
    const { findings, advice, credits } = side.report;
    this.side = side;
    this.findings = new Map(findings.map((finding) => [keyOf(finding), finding]));
    this.following = new Set(folded(findings).map(keyOf));
    this.advised = new Map(advice.map((each) => [each.subject, each]));
    this.credits = new Map(credits.map((credit) => [keyOf(credit), credit]));
  }

  /** Everything that is found, advised or credited; advice is about no instance. */
  about(): { subject: string; instance: string; day: Day | null }[] {
    const { findings, advice, credits } = this.side.report;
    return [
      ...findings.map(({ subject, instance, day }) => ({ subject, instance, day })),
      ...advice.map(({ subject }) => ({ subject, instance: '', day: null })),
      ...credits.map(({ subject, instance, done, due }) => ({ subject, instance, day: done ?? due ?? null })),
    ];
  }

  /** `none` and `advice` as grading has them: no cited wording in force, or not every one of them read. */
  private ruleStanding(cites: readonly string[], day: Day): 'right' | 'advice' | 'none' {
    const { law } = this.side;
    const known = cites.filter((id) => law.register.provisions.has(id));
    const inForce = known.flatMap((id) => law.provision(id, day) ?? []);
    if (known.length > 0 && inForce.length === 0) return 'none';
    return inForce.every(({ version }) => version.confidence === 'read') ? 'right' : 'advice';
  }

  at(subject: string, instance: string, day: Day, cites: readonly string[]): SideOfShift {
    const key = keyOf({ subject, instance });
    const finding = this.findings.get(key) ?? null;
    const advice = this.advised.get(subject) ?? null;
    const judged = finding !== null ? 'wrong' : this.following.has(key) ? 'follows' : advice !== null ? 'advice' : null;
    return { standing: judged ?? this.ruleStanding(cites, day), finding, advice, credit: this.credits.get(key) ?? null };
  }
}

function provisionPairs({ before, after }: LawComparisonInput, ids: readonly string[], day: Day): ProvisionPair[] {
  return [...new Set(ids)].flatMap((id): ProvisionPair[] => {
    const provision = before.law.register.provisions.get(id);
    if (provision === undefined) return [];
    return [{ provision, before: before.law.provision(id, day)?.version ?? null, after: after.law.provision(id, day)?.version ?? null }];
  });
}

/** The prescribed forms of the papers that a finding is about, by the form that was used. */
function formPairs({ events, before, after }: LawComparisonInput, finding: Finding | null): FormPair[] {
  if (finding?.class !== 'form') return [];
  return events.flatMap((event): FormPair[] => {
    const used = finding.events.includes(event.seq) ? event.data['form'] : undefined;
    const form = before.law.register.forms.find(({ id }) => id === used);
    return form === undefined ? [] : [{ before: before.law.form(form.paper, event.day), after: after.law.form(form.paper, event.day) }];
  });
}

function isShift(before: SideOfShift, after: SideOfShift): boolean {
  if (before.standing !== after.standing) return true;
  return before.finding !== null && after.finding !== null && before.finding.class !== after.finding.class;
}

/** The provisions that a shift is told with: those of the findings; where there is none, those of the rule. */
function citedIn({ finding: mine }: SideOfShift, { finding: other }: SideOfShift, cites: readonly string[]): readonly string[] {
  const cited = [...(mine?.cites ?? []), ...(other?.cites ?? [])].map(({ provision }) => provision);
  return cited.length > 0 ? cited : cites;
}

/** Whether a condition only shares what is told of its duty already. */
function isTold(shift: LawShift, owner: string | null, shifts: readonly LawShift[]): boolean {
  if (shift.before.finding !== null || shift.after.finding !== null) return false;
  return shifts.some(({ subject, before, after }) => subject === owner && before.standing === shift.before.standing && after.standing === shift.after.standing);
}

/**
 * What two laws judge differently in one log: findings that come and go, rules that only one of them knows, and what one of
 * them only advises. Both reports are on the same events. In the order of the first report, then of the second.
 */
export function compareUnderLaw(input: LawComparisonInput): LawShift[] {
  const { events, procedure } = input;
  const [before, after] = [new Standings(input.before), new Standings(input.after)];
  const met = new Set<string>();
  const lastDay = events.at(-1)?.day ?? 0;
  // Advice names no instance: what is found or credited of the same rule tells of it already.
  const told = new Set([...before.about(), ...after.about()].filter(({ day }) => day !== null).map(({ subject }) => subject));
  const shifts = [...before.about(), ...after.about()].flatMap(({ subject, instance, day: asked }): LawShift[] => {
    const key = keyOf({ subject, instance });
    if (met.has(key) || (asked === null && told.has(subject))) return [];
    met.add(key);
    const day = asked ?? lastDay;
    const { label, cites } = ruleNamed(procedure, subject);
    const [mine, other] = [before.at(subject, instance, day, cites), after.at(subject, instance, day, cites)];
    if (!isShift(mine, other)) return [];
    return [{ subject, instance, label, day, before: mine, after: other, provisions: provisionPairs(input, citedIn(mine, other, cites), day), forms: formPairs(input, mine.finding ?? other.finding) }];
  });
  return shifts.filter((shift) => !isTold(shift, ruleNamed(procedure, shift.subject).owner, shifts));
}
