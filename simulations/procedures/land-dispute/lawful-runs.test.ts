import { expect, test } from 'vitest';
import { realLaw } from '#tests/support/complaint-case.ts';
import { disputeCase } from '#tests/support/land-dispute-case.ts';
import type { DisputeChange } from '#tests/support/land-dispute-case.ts';
import { ACT_DATA } from '../../desk/act-data.ts';
import type { ActType } from '../../desk/act-data.ts';
import { grade } from '../../grading/grade.ts';
import { lawfulEvents } from '../../grading/lawful.ts';
import { lintProcedure } from '../../grading/lint.ts';
import { labelOf } from '../case-event.ts';
import { landDisputeProcedure } from '../index.ts';

const law = realLaw();

const PERIODS = [
  ['before 2025-07-01', '2025-03-10'],
  ['from 2025-07-01 to 2026-06-30', '2025-10-06'],
  ['from 2026-07-01', '2026-08-03'],
] as const;

const MEDIATED = { mediated: 'council' } as const;

/** Kinds of dispute with the label of the act that ends them, on a day of the two-tier commune and on one before it. */
const KINDS: [string, DisputeChange, string, string?][] = [
  ['agreed, the boundary moved', { dispute: { agrees: true, changesLand: true } }, 'mediation.held#succeeded'],
  ['agreed, nothing moved', { dispute: { agrees: true } }, 'mediation.held#succeeded'],
  ['not agreed', {}, 'mediation.held#failed'],
  ['not agreed, and one side does not sign', { dispute: { refusesToSign: true } }, 'mediation.held#failed'],
  ['absent once, then agreed', { dispute: { absence: 'first', absentee: 'ke-ben', agrees: true } }, 'mediation.held#succeeded'],
  ['absent twice', { dispute: { absence: 'always', absentee: 'ke-ben', agrees: true } }, 'mediation.held#failed'],
  ['mediated in the village only', { dispute: { mediated: 'grassroots' } }, 'mediation.held#failed'],
  ['with a resident who knows the land', { dispute: { resident: true } }, 'mediation.held#failed'],
  ['about land elsewhere', { dispute: { inCommune: false } }, 'complainant.guided'],
  ['mediated, papers on one side', { dispute: { ...MEDIATED, papers: true } }, 'complainant.guided'],
  ['mediated, over a house as well', { dispute: { ...MEDIATED, assets: true } }, 'complainant.guided'],
  ['mediated, a company on one side', { dispute: { ...MEDIATED, organisation: true } }, 'complainant.guided'],
  ['mediated, nobody has papers', { dispute: MEDIATED }, 'dispute.settled', 'complainant.guided'],
  ['the same in a remote place', { dispute: MEDIATED, remote: true }, 'dispute.settled', 'complainant.guided'],
  ['with a recommendation besides', { moreContents: [{ id: 'kn', gist: 'Đo lại cả thôn', demand: 'propose', ownInterest: false }] }, 'mediation.held#failed'],
];

const DATA: Readonly<Record<string, (typeof ACT_DATA)[ActType]>> = ACT_DATA;

test('the norm machine compiles and breaks none of the authors’ rules', () => {
  expect(lintProcedure(landDisputeProcedure)).toEqual([]);
});

test.each(PERIODS)('every kind of dispute has a lawful run that earns 100 points without findings, %s', (period, received) => {
  for (const [kind, change, end, endBefore] of KINDS) {
    const scenario = disputeCase(received, change);
    const events = lawfulEvents({ scenario, procedure: landDisputeProcedure, law });
    const report = grade({ scenario, procedure: landDisputeProcedure, law, events, submitted: true });
    expect({ kind, findings: report.findings.map(({ id }) => id), score: report.score }).toEqual({ kind, findings: [], score: 100 });
    expect(events.map(labelOf), kind).toContain(period === PERIODS[0][0] ? (endBefore ?? end) : end);
    for (const event of events.filter(({ src }) => src === 'trainee')) {
      expect({ kind, act: event.type, error: DATA[event.type]!.safeParse(event.data).error ?? null }).toEqual({ kind, act: event.type, error: null });
    }
  }
});
