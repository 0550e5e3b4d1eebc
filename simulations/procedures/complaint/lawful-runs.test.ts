import { expect, test } from 'vitest';
import { grade } from '../../grading/grade.ts';
import { lawfulEvents } from '../../grading/lawful.ts';
import { ACT_DATA } from '../../desk/act-data.ts';
import type { ActType } from '../../desk/act-data.ts';
import { caseOf, daysFrom, realLaw } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { complaintProcedure } from '../index.ts';

const law = realLaw();

const PERIODS = [
  ['before 2025-07-01', '2025-03-10'],
  ['from 2025-07-01 to 2026-06-30', '2025-10-06'],
  ['from 2026-07-01', '2026-08-03'],
] as const;

/** Kinds of case with the type of the act that ends them. */
const KINDS: [string, (received: string) => CaseChange, string][] = [
  ['partly right, so that a dialogue is due', () => ({}), 'complaint.settled'],
  ['right after verification, without dialogue', () => ({ content: { merits: 'right' } }), 'complaint.settled'],
  ['plainly right at the re-check', () => ({ content: { merits: 'right' }, verification: { obvious: true } }), 'complaint.settled'],
  ['wrong', () => ({ content: { merits: 'wrong' } }), 'complaint.settled'],
  ['with a neighbour affected', () => ({ affected: ['ke-ben'] }), 'complaint.settled'],
  ['oral', () => ({ petition: { channel: 'oral', documents: [] } }), 'complaint.settled'],
  ['by post', () => ({ petition: { channel: 'post' } }), 'complaint.settled'],
  ['forwarded by the Front', () => ({ petition: { channel: 'forwarded', forwardedBy: { kind: 'front', name: 'Mặt trận xã' } } }), 'complaint.settled'],
  ['forwarded by deputies', () => ({ petition: { channel: 'forwarded', forwardedBy: { kind: 'deputies', name: 'Tổ đại biểu' } } }), 'complaint.settled'],
  ['with a denunciation inside', () => ({ moreContents: [{ id: 'tc', gist: 'Xử lý cán bộ', demand: 'report-violation', ownInterest: false, against: 'can-bo' }] }), 'complaint.settled'],
  ['about to do irreversible harm', (received) => ({ matter: { irreversible: { on: daysFrom(received, 25), what: 'Tháo dỡ' } } }), 'complaint.settled'],
  ['disciplinary, though right', (received) => ({ content: { merits: 'right' }, matter: { kind: 'discipline', knownOn: daysFrom(received, -5) } }), 'complaint.settled'],
  ['of a group', () => ({ petition: { complainants: 14, signatures: 14, representatives: 3 } }), 'complaint.settled'],
  ['remote', () => ({ remote: true }), 'complaint.settled'],
  ['by a lawful representative', () => ({ complainant: { represented: { by: 'con', paper: 'certified' }, standsAlone: false } }), 'complaint.settled'],
  ['out of time', (received) => ({ matter: { madeOn: daysFrom(received, -130), knownOn: daysFrom(received, -120) } }), 'complaint.acceptanceRefused'],
  ['before the court', () => ({ matter: { court: 'accepted' } }), 'complaint.acceptanceRefused'],
  ['unsigned', () => ({ petition: { signed: false } }), 'complaint.acceptanceRefused'],
  ['about the police', () => ({ matter: { madeBy: 'police' } }), 'complainant.guided'],
  ['about the province, by post', () => ({ matter: { madeBy: 'province-chair' }, petition: { channel: 'post' } }), 'complainant.guided'],
  [
    'withdrawn whole',
    () => ({ happenings: [{ id: 'rut', when: { after: 'verification.assigned', days: 3 }, event: 'complaint.withdrawn', data: { written: true }, who: 'dan', says: 'Tôi rút đơn.' }] }),
    'settlement.terminated',
  ],
  [
    'withdrawn in part',
    () => ({
      moreContents: [{ id: 'nd2', gist: 'Tính lại giá', demand: 'review', ownInterest: true, matter: 'qd', merits: 'wrong' }],
      happenings: [{ id: 'rut', when: { after: 'verification.assigned', days: 3 }, event: 'complaint.withdrawn', data: { written: true, contents: ['nd2'] }, who: 'dan', says: 'Tôi rút phần giá.' }],
    }),
    'complaint.settled',
  ],
  ['a denunciation alone, by post', () => ({ petition: { channel: 'post' }, content: { demand: 'report-violation', against: 'can-bo', matter: undefined } }), 'petition.transferred'],
  ['a recommendation', () => ({ content: { demand: 'propose', matter: undefined } }), 'reply.written'],
];

const DATA: Readonly<Record<string, (typeof ACT_DATA)[ActType]>> = ACT_DATA;

test.each(PERIODS)('every kind of case has a lawful run that earns 100 points without findings, %s', (_period, received) => {
  for (const [kind, change, end] of KINDS) {
    const scenario = caseOf(received, change(received));
    const events = lawfulEvents({ scenario, procedure: complaintProcedure, law });
    const report = grade({ scenario, procedure: complaintProcedure, law, events, submitted: true });
    expect({ kind, findings: report.findings.map(({ id }) => id), score: report.score }).toEqual({ kind, findings: [], score: 100 });
    expect(events.map(({ type }) => type), kind).toContain(end);
    for (const event of events.filter(({ src }) => src === 'trainee')) {
      expect({ kind, act: event.type, error: DATA[event.type]!.safeParse(event.data).error ?? null }).toEqual({ kind, act: event.type, error: null });
    }
  }
});
