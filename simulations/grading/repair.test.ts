import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changed, law, LAWFUL_LINES, makeCase, makeLog } from '#tests/fixtures/grading/case.ts';
import type { CaseOptions, Line } from '#tests/fixtures/grading/case.ts';
import { damageArbitrary, optionsArbitrary, spoil } from '#tests/fixtures/grading/damage.ts';
import { complaint, INVITATION } from '#tests/fixtures/grading/procedure.ts';
import { makeTiny, makeTrace } from '#tests/fixtures/grading/tiny.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { applyRepair } from './apply-repair.ts';
import { grade } from './grade.ts';
import { lawfulEvents } from './lawful.ts';
import type { Report } from './types.ts';

const inviting: Procedure = { ...complaint, id: 'inviting', duties: [...complaint.duties, INVITATION] };

const gradeLog = (scenario: Scenario, procedure: Procedure, events: readonly CaseEvent[]): Report => grade({ scenario, procedure, law, events, submitted: true });

const idsOf = (report: Report): string[] => report.findings.map(({ id }) => id);

function without(ids: readonly string[], removed: readonly string[]): string[] {
  const rest = [...ids];
  for (const id of removed) {
    const at = rest.indexOf(id);
    if (at >= 0) rest.splice(at, 1);
  }
  return rest;
}

/** What a log's repairs fail to do: nothing when each removes its finding and adds none, and all together make it lawful. */
function faultsOf(scenario: Scenario, procedure: Procedure, events: readonly CaseEvent[]): string[] {
  const report = gradeLog(scenario, procedure, events);
  const faults: string[] = [];
  for (const finding of report.findings) {
    const after = idsOf(gradeLog(scenario, procedure, applyRepair(events, finding.repair, procedure)));
    const added = without(after, without(idsOf(report), [finding.id]));
    if (added.length > 0) faults.push(`${finding.id} leaves ${added.join(', ')}`);
  }
  let log = [...events];
  for (let round = 0; round < 30; round++) {
    const [next] = gradeLog(scenario, procedure, log).findings;
    if (next === undefined) break;
    log = applyRepair(log, next.repair, procedure);
  }
  const last = gradeLog(scenario, procedure, log);
  if (last.findings.length > 0 || last.score !== 100) faults.push(`all together leave ${idsOf(last).join(', ')} at ${last.score}`);
  return faults;
}

const SINGLE: [string, readonly Line[], CaseOptions?][] = [
  ['acceptance left out with its notice', changed({ 'complaint.accepted': null, 'paper.sent#acceptanceNotice': null })],
  ['dialogue left out', changed({ 'dialogue.held': null })],
  ['wrong branch taken to its end', LAWFUL_LINES, { madeBy: 'province-chair' }],
  ['stopped after verification', LAWFUL_LINES.slice(0, 7)],
  ['identity never checked', changed({ 'citizen.identified': null })],
];

for (const [name, lines, options] of SINGLE) {
  test(`each repair mends its finding alone and all mend the case: ${name}`, () => {
    const scenario = makeCase(options);
    const events = makeLog(lines, scenario);
    expect(gradeLog(scenario, complaint, events).findings).not.toEqual([]);
    expect(faultsOf(scenario, complaint, events)).toEqual([]);
  });
}

const fresh = Math.floor(performance.timeOrigin) % 2147483647;

for (const seed of [20260803, 1107, 49253501, fresh]) {
  test(`one to three random slips in lawful runs are repaired one by one and together (seed ${seed})`, () => {
    fc.assert(
      fc.property(optionsArbitrary, fc.array(damageArbitrary, { minLength: 1, maxLength: 3 }), fc.boolean(), (options, damages, invites) => {
        const scenario = makeCase(options);
        const procedure = invites ? inviting : complaint;
        const events = spoil(lawfulEvents({ scenario, procedure, law }), damages);
        expect(faultsOf(scenario, procedure, events)).toEqual([]);
      }),
      { seed, numRuns: 120 },
    );
  });
}

test('what is forbidden only because of another slip is mended with that slip', () => {
  const tiny = makeTiny({ arcs: ['s0 a s1', 's1 b s2', 's0 x s3'] });
  const texts = { name: 'Tên', did: 'Làm', required: 'Phải', citizen: 'Dân', repair: 'Sửa' };
  const rule = { sev: 2 as const, cite: ['luat/d1'], texts, reveal: 'end' as const, competence: 'intake' as const };
  const procedure: Procedure = {
    ...tiny,
    duties: [{ ...rule, id: 'send', label: 'Gửi', actor: 'petitionOfficer', acts: ['send'], trigger: ['b'], preemptive: false, perdurant: true }],
    prohibitions: [{ ...rule, id: 'send-after-x', matches: (act, { history }) => act.type === 'send' && history.some(({ type }) => type === 'x'), repeat: 'once' }],
  };
  const events = makeTrace('x a b send');
  const report = gradeLog(makeCase(), procedure, events);
  expect(idsOf(report)).toEqual(['extra:x:2026-08-03', 'prohibited:send-after-x:']);
  expect(faultsOf(makeCase(), procedure, events)).toEqual([]);
});
