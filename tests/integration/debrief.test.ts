import { expect, test } from 'vitest';
import { debriefView } from '#app/domain/debrief/debrief-view.ts';
import { liveRemarks, tellsAnythingLive } from '#app/domain/debrief/live-remarks.ts';
import type { DebriefView } from '#app/domain/debrief/view-types.ts';
import { parseReport } from '#app/domain/report-schema.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import type { Report } from '#simulations/grading/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { complaintProcedure } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { content } from './support/world.ts';

const { register } = content();
const law = createLawView(register);

function scenarioOf(id: string): Scenario {
  const entry = content().scenarios.get(id);
  if (!entry) throw new Error(`no scenario ${id}`);
  return entry.scenario;
}

function reportOf(scenario: Scenario, events: readonly CaseEvent[]): Report {
  return grade({ scenario, procedure: complaintProcedure, law, events, submitted: true });
}

function viewOf(scenario: Scenario, events: readonly CaseEvent[], report = reportOf(scenario, events)): DebriefView {
  const log = events.map((event) => ({ event, batch: event.seq }));
  return debriefView({ attempt: 'a1', report, scenario, scenarioHash: 'abcdef0123456789', register, procedure: complaintProcedure, log, disagreements: [] });
}

function lawful(scenario: Scenario): CaseEvent[] {
  return lawfulEvents({ scenario, procedure: complaintProcedure, law });
}

/** The same run with the acceptance signed a day too late and everything after it moved along. */
function acceptedLate(scenario: Scenario): CaseEvent[] {
  const events = lawful(scenario);
  const accepted = events.findIndex(({ type }) => type === 'complaint.accepted');
  return events.map((event, index) => (index >= accepted && event.day < dayOf('2026-08-13') ? { ...event, day: dayOf('2026-08-13') } : event));
}

test.each([...content().scenarios.keys()])('%s: a stored report comes back whole, and its debrief has no empty sentence and no citation without a wording', (id) => {
  const scenario = scenarioOf(id);
  for (const events of [lawful(scenario), lawful(scenario).slice(0, 4)]) {
    const report = reportOf(scenario, events);
    expect(parseReport(JSON.stringify(report))).toEqual(JSON.parse(JSON.stringify(report)));
    const view = viewOf(scenario, events, report);
    for (const finding of view.findings) {
      expect([finding.name, finding.did, finding.required, finding.citizen, finding.repair].every((text) => text.length > 5), finding.id).toBe(true);
      expect(JSON.stringify(finding), finding.id).not.toMatch(/[{}]\w+\}|undefined|NaN/);
    }
    const cites = [...view.findings, ...view.advice].flatMap((item) => item.cites);
    for (const cite of cites) expect(cite.article, cite.provision).not.toBe(cite.provision);
    expect(view.timeline.map(({ day }) => day)).toEqual(view.timeline.map(({ day }) => day).sort((a, b) => a - b));
  }
});

test('an acceptance a day late: the cause in words, the article in force that day, the calendar with its numbers, the way back', () => {
  const scenario = scenarioOf('dat-vuon-bai-sa');
  const events = acceptedLate(scenario);
  const view = viewOf(scenario, events);
  const late = view.findings.find(({ id }) => id.startsWith('late:complaint.accepted'));
  expect(late?.cites[0]).toMatchObject({ provision: 'lkn-2011/d27', article: 'Điều 27 Luật Khiếu nại', applies: 'từ 01/7/2026', verified: '22/11/2026, đã đọc nguyên văn' });
  expect(late?.cites[0]?.otherVersions).toHaveLength(1);
  expect(late?.derivation.at(-1)).toContain('12/8/2026');
  expect(late?.calendar).toMatchObject({ unit: 'ngày làm việc', anchor: dayOf('2026-08-03'), due: dayOf('2026-08-12'), done: dayOf('2026-08-13') });
  expect(late?.calendar?.weeks.flat().find(({ mark }) => mark === 'due')?.count).toBe(7);
  expect(late?.fork?.day).toBeLessThanOrEqual(dayOf('2026-08-12'));
  expect(view.forks).toContainEqual(late?.fork);
  const rows = view.timeline.filter((row) => row.findings.includes(late?.anchor ?? ''));
  expect(rows.map(({ day, mine, lawful: right }) => [day, mine === null, right === null])).toEqual([
    [dayOf('2026-08-12'), true, false],
    [dayOf('2026-08-13'), false, true],
  ]);
  expect(view.stages.stages.find(({ id }) => id === 'response')?.words).toContain('1 lỗi');
});

test('a case that stops half way: the map shows where, nothing after it is lit, and what is missing stands in the lawful lane', () => {
  const scenario = scenarioOf('dat-vuon-bai-sa');
  const events = lawful(scenario);
  const view = viewOf(scenario, events.slice(0, events.findIndex(({ type }) => type === 'complaint.accepted') + 1));
  expect(view.passed).toBe(false);
  const told = (stage: string): string => view.stages.stages.find(({ id }) => id === stage)?.words ?? '';
  for (const stage of ['intake', 'classification', 'response']) expect(told(stage)).toContain('đã qua');
  expect(told('verification')).toContain('ca dừng ở đây');
  expect(told('other')).toContain('không đi qua');
  for (const stage of ['dialogue', 'settlement']) expect(told(stage)).toContain('lẽ ra qua đây');
  expect(view.timeline.some(({ mine, lawful: right }) => mine === null && right !== null)).toBe(true);
  expect(view.nearestPath.some(({ done }) => !done)).toBe(true);
});

test('the line about the law names the period without change around the case', () => {
  expect(viewOf(scenarioOf('dat-vuon-bai-sa'), lawful(scenarioOf('dat-vuon-bai-sa'))).law).toBe('Luật áp dụng: từ 01/7/2026');
  expect(viewOf(scenarioOf('gian-bep-dong-vong'), lawful(scenarioOf('gian-bep-dong-vong'))).law).toMatch(/đến hết 30\/6\/2025$/);
});

test('verdicts: passed clean, passed with findings, failed by fatal findings, by a competence, by the sum', () => {
  const scenario = scenarioOf('quay-cho-go-may');
  const events = lawful(scenario);
  const base = reportOf(scenario, events);
  const finding = reportOf(scenario, events.slice(0, 4)).findings[0];
  if (!finding) throw new Error('no finding');
  const verdictOf = (over: Partial<Report>): string => viewOf(scenario, events, { ...base, findings: [], ...over }).verdict;
  const none = { competence: 'time', earned: 1, possible: 4 } as const;
  expect(verdictOf({ passed: true })).toBe('Đạt. Không còn lỗi nào phải sửa.');
  expect(verdictOf({ passed: true, findings: [finding, finding] })).toBe('Đạt, còn hai chỗ nên sửa.');
  expect(verdictOf({ passed: false, findings: [{ ...finding, sev: 4 }, { ...finding, sev: 2 }] })).toBe('Chưa đạt: còn một lỗi nghiêm trọng chưa sửa.');
  expect(verdictOf({ passed: false, competences: [none] })).toBe('Chưa đạt: phần “Thời hạn” chưa được một nửa.');
  expect(verdictOf({ passed: false, competences: [{ ...none, earned: 4 }] })).toBe('Chưa đạt: số việc làm đúng còn ít.');
});

test('a guided case tells of rules that may be told live what was done against them, and never what is still to be done', () => {
  const scenario = scenarioOf('dat-vuon-bai-sa');
  const open = lawful(scenario).slice(0, 6);
  const pressed: CaseEvent = { seq: 7, type: 'withdrawal.pressed', day: open.at(-1)?.day ?? 0, src: 'trainee', actor: 'petitionOfficer', data: {} };
  const report = grade({ scenario, procedure: complaintProcedure, law, events: [...open, pressed], submitted: false });
  const withReveal = (reveal: 'live' | 'end') => ({ ...complaintProcedure, prohibitions: complaintProcedure.prohibitions.map((rule) => ({ ...rule, reveal })) });
  expect(liveRemarks(report, withReveal('live'), register)).toMatchObject([{ seq: 7, fatal: true, cites: [{ provision: 'lkn-2011/d6/k1' }] }]);
  expect(liveRemarks(report, withReveal('end'), register)).toEqual([]);
  expect(tellsAnythingLive(withReveal('live'))).toBe(true);
  expect(tellsAnythingLive({ ...withReveal('end'), guards: {}, duties: [], acts: {} })).toBe(false);
  const undone = report.findings.filter((finding) => finding.class === 'unfinished' || finding.class === 'omission');
  const everything = { ...withReveal('live'), duties: complaintProcedure.duties.map((duty) => ({ ...duty, reveal: 'live' as const })) };
  expect(liveRemarks({ ...report, findings: undone }, everything, register)).toEqual([]);
});

test('an act that took the wrong branch is a finding and is never praised', () => {
  const scenario = scenarioOf('so-do-cho-dinh-chinh');
  const opening = lawful(scenario).slice(0, 1);
  const day = opening[0]!.day;
  const refused: CaseEvent = { seq: 2, type: 'petition.receiptRefused', day, src: 'trainee', actor: 'receptionOfficer', data: { reason: 'not-our-business' } };
  const view = viewOf(scenario, [...opening, refused]);
  expect(view.findings.map(({ name }) => name).length).toBeGreaterThan(0);
  expect(view.doneRight.map(({ label }) => label)).not.toContain(complaintProcedure.acts['petition.receiptRefused']?.label);
  expect(complaintProcedure.acts['petition.receiptRefused']?.label).toBeDefined();
});
