import { dayOf, isoOf } from '#simulations/law/day.ts';
import type { LawView } from '#simulations/law/law-view.ts';
import type { Day, LawRegister } from '#simulations/law/types.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { sheetEntries } from '#simulations/desk/forms/made.ts';
import { createLawView } from '#simulations/law/view.ts';
import { findingPaper } from '../forms/finding-paper.ts';
import { forkPoint } from '../fork.ts';
import { laidEvents } from '../laid-events.ts';
import { formatScore, tenthsOf } from '../score.ts';
import { citeViews } from './cite-view.ts';
import { dayCountView } from './day-count.ts';
import { groundsStated, hintsUsed } from './help-view.ts';
import { laneRows, lawfulPath, pathBehind } from './lanes.ts';
import { lawPeriod } from './law-period.ts';
import type { CompetenceView, DebriefCore, DisagreementView, DoneRightView, FindingView, ForkTarget } from './view-types.ts';
import { debriefWords } from './vi.ts';
import { wrongTurns } from './wrong-turns.ts';
import type { WrongTurns } from './wrong-turns.ts';

export interface DebriefInput {
  attempt: string;
  report: Report;
  scenario: Scenario;
  register: LawRegister;
  procedure: Procedure;
  /** The log with the command each event came from. */
  log: readonly { event: CaseEvent; batch: number }[];
  /** Hash of the scenario's text. */
  scenarioHash: string;
  disagreements: readonly DisagreementView[];
}

const FATAL = 4;
const WHOLE_CREDIT = 1000;
const HALF_PERCENT = 50;

const MARKS = { 4: 'fatal', 3: 'major', 2: 'minor', 1: 'minor' } as const satisfies Record<Finding['sev'], FindingView['mark']>;

/** Where the case can be taken up again to mend a finding; null when nothing would be left of it. */
function forkTarget(input: DebriefInput, before: number | null): ForkTarget | null {
  const log = input.log.map(({ event, batch }) => ({ seq: event.seq, batch }));
  const beforeSeq = forkPoint(log, before ?? log.length + 1);
  const day = beforeSeq === null ? undefined : input.log[beforeSeq - 2]?.event.day;
  return beforeSeq === null || day === undefined ? null : { beforeSeq, day, label: debriefWords.fork(day) };
}

function withAll(finding: Finding): Finding[] {
  return finding.consequences.flatMap((consequence) => [consequence, ...withAll(consequence)]);
}

function doneOn(input: DebriefInput, finding: Finding): Day | null {
  const days = input.log.filter(({ event }) => finding.events.includes(event.seq)).map(({ event }) => event.day);
  return days.length === 0 ? null : Math.max(...days);
}

/** The law that the report was made by: each day's own, or that of its reference date. */
function lawOf({ register, report }: DebriefInput): LawView {
  return createLawView(register, report.basis.on === null ? null : dayOf(report.basis.on));
}

function findingView(input: DebriefInput, finding: Finding, index: number, law: LawView): FindingView {
  const consequences = withAll(finding);
  return {
    id: finding.id,
    anchor: `loi-${index + 1}`,
    class: finding.class,
    severity: finding.sev,
    severityWords: debriefWords.severity[finding.sev],
    mark: MARKS[finding.sev],
    competence: debriefWords.competence[finding.competence],
    name: finding.texts.name,
    day: finding.day,
    because: finding.because,
    did: finding.texts.did,
    required: finding.texts.required,
    citizen: finding.texts.citizen,
    repair: finding.texts.repair,
    pointsLost: debriefWords.pointsLost(formatScore(tenthsOf(finding.pointsLost))),
    cites: citeViews(input.register, finding.cites),
    derivation: finding.derivation,
    calendar: finding.term ? dayCountView(input.register.calendar, finding.term, doneOn(input, finding)) : null,
    consequencesHeading: consequences.length === 0 ? null : debriefWords.consequences(consequences.length),
    consequences: consequences.map(({ texts }) => ({ name: texts.name, did: texts.did })),
    smallest: finding.repair.words === '' ? null : finding.repair.words,
    paper: findingPaper(finding, { scenario: input.scenario, procedure: input.procedure, law, events: input.log.map(({ event }) => event) }),
    fork: forkTarget(input, finding.repair.forkBefore),
  };
}

/** The view of the cause for the id of each finding, consequences included. */
function causesById(findings: readonly Finding[], views: readonly FindingView[]): ReadonlyMap<string, FindingView> {
  const causes = new Map<string, FindingView>();
  findings.forEach((finding, index) => {
    const view = views[index];
    if (view) for (const { id } of [finding, ...withAll(finding)]) causes.set(id, view);
  });
  return causes;
}

/** What was earned in full, weightiest first, each kind of act once; an act that took the wrong branch is not praised, nor what lay behind it. */
function doneRight({ credits, path }: Report, { mineAlone }: WrongTurns): DoneRightView[] {
  const faulty = new Set(path.filter(({ findings, seq }) => findings.length > 0 || (seq !== undefined && mineAlone.has(seq))).map(({ words }) => words));
  const whole = credits
    .filter(({ credit, stake, label }) => credit === WHOLE_CREDIT && stake > 0 && !faulty.has(label))
    .sort((a, b) => b.stake - a.stake || (a.done ?? 0) - (b.done ?? 0));
  const labels = new Set<string>();
  return whole.flatMap(({ label, done, due }) => {
    if (labels.has(label)) return [];
    labels.add(label);
    return [{ label, on: done ?? null, due: due ?? null }];
  });
}

function competenceViews(report: Report): CompetenceView[] {
  return report.competences
    .filter(({ possible }) => possible > 0)
    .map(({ competence, earned, possible }) => {
      const percent = Math.max(0, Math.min(100, Math.round((100 * earned) / possible)));
      return { competence, label: debriefWords.competence[competence], percent, words: debriefWords.mastery(percent) };
    });
}

function verdict(report: Report, competences: readonly CompetenceView[]): string {
  if (report.passed) return report.findings.length === 0 ? debriefWords.passed : debriefWords.passedWith(report.findings.length);
  const fatal = report.findings.filter(({ sev }) => sev === FATAL).length;
  if (fatal > 0) return debriefWords.failedFatal(fatal);
  const weak = competences.filter(({ percent }) => percent < HALF_PERCENT).map(({ label }) => label);
  return weak.length > 0 ? debriefWords.failedCompetence(weak) : debriefWords.failed;
}

function forksOf(findings: readonly FindingView[]): ForkTarget[] {
  const targets = new Map(findings.flatMap(({ fork }) => (fork ? [[fork.beforeSeq, fork] as const] : [])));
  return [...targets.values()].sort((a, b) => a.beforeSeq - b.beforeSeq);
}

/** What a page of a report shows, without the map of its stages: finished sentences, resolved citations, calendars, lanes and forks. Pure. */
export function debriefCore(input: DebriefInput): DebriefCore {
  const { report, register, scenario, procedure, log } = input;
  const law = lawOf(input);
  const findings = report.findings.map((finding, index) => findingView(input, finding, index, law));
  const competences = competenceViews(report);
  const turns = wrongTurns(procedure, report);
  const laid = laidEvents(procedure, log);
  const span = { from: log[Math.max(0, laid - 1)]?.event.day ?? 0, to: log.at(-1)?.event.day ?? 0 };
  return {
    attempt: input.attempt,
    scenario: { id: scenario.id, title: scenario.title, inFamily: scenario.family !== undefined },
    ...span,
    law: lawPeriod(register, procedure, span, report.basis.on),
    score: formatScore(tenthsOf(report.score)),
    scoreTenths: tenthsOf(report.score),
    passed: report.passed,
    verdict: verdict(report, competences),
    doneRight: doneRight(report, turns),
    findingsHeading: debriefWords.findings(findings.length),
    findings,
    advice: report.advice.map(({ text, cites, open }) => ({
      text,
      cites: citeViews(register, cites),
      open: open.map((id) => register.openQuestions.get(id) ?? id),
    })),
    timeline: laneRows({ path: report.path, findings: report.findings, causes: causesById(report.findings, findings), events: log.map(({ event }) => event), laid, turns, scenario, calendar: register.calendar }),
    nearestPath: lawfulPath(pathBehind(report.path, laid), turns),
    competences,
    forks: forksOf(findings),
    grounds: groundsStated(register, report),
    hints: hintsUsed(report),
    papers: sheetEntries(scenario, register, log.map(({ event }) => event)),
    disagreements: [...input.disagreements],
    basis: {
      scenario: debriefWords.version(input.scenarioHash),
      procedure: report.basis.norm,
      register: debriefWords.version(report.basis.register),
      engine: report.basis.engine,
      table: report.basis.table,
      registerAsOf: isoOf(register.asOf),
    },
  };
}
