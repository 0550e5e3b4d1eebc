import { daysFrom, realLaw } from '#tests/support/complaint-case.ts';
import { denunciationCase } from '#tests/support/denunciation-case.ts';
import type { DenunciationChange } from '#tests/support/denunciation-case.ts';
import { disputeCase } from '#tests/support/land-dispute-case.ts';
import type { DisputeChange } from '#tests/support/land-dispute-case.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { ProofSubject } from '#simulations/proof/metrics.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';

/** Cases made for the proof alone: facts that give rise to the rules which no scenario of the library comes to. */

const DAYS = ['2025-10-06', '2026-08-03'];

type Happenings = NonNullable<DenunciationChange['happenings']>;
type Event = NonNullable<Happenings[number]['event']>;
const happens = (event: Event, after: string, days: number, data: Happenings[number]['data'] = {}): Happenings[number] => ({ id: `viec-${days}`, when: { after, days }, event, data, says: 'Có việc mới.' });

const OFFICIAL = [{ person: 'can-bo', office: 'commune-official' as const }];
const CHAIR: DenunciationChange = { content: { against: 'chu-tich' }, denunciation: { chair: 'chu-tich', handlers: ['xu-ly'], accused: [{ person: 'chu-tich', office: 'commune-chair' }] } };
const VERIFYING = 'denunciation.verificationAssigned';

const DENUNCIATIONS: readonly [string, (received: string) => DenunciationChange][] = [
  ['right', () => ({})],
  ['wrong', () => ({ content: { merits: 'wrong' } })],
  ['plain', () => ({ verification: { obvious: true } })],
  ['oral', () => ({ petition: { channel: 'oral', documents: [] } })],
  ['two contents', () => ({ moreContents: [{ id: 'nd2', gist: 'Cấp giấy sai', demand: 'report-violation', ownInterest: false, against: 'can-bo', merits: 'wrong' }] })],
  ['with a proposal', () => ({ moreContents: [{ id: 'kn', gist: 'Làm rãnh thoát nước', demand: 'propose', ownInterest: true }] })],
  ['forwarded', () => ({ petition: { channel: 'forwarded', forwardedBy: { kind: 'press', name: 'Báo Thử' } } })],
  ['slow and complex', () => ({ verification: { days: 28, places: 2, conflictingEvidence: true } })],
  ['crime and harm', (received) => ({ denunciation: { crime: true, harm: { on: daysFrom(received, 4), what: 'Đổ thải' }, accused: OFFICIAL } })],
  ['nameless and concrete', () => ({ petition: { signed: false, sender: 'anonymous' }, denunciation: { accused: OFFICIAL } })],
  ['nameless and vague', () => ({ petition: { signed: false, sender: 'anonymous' }, denunciation: { checkable: false, accused: OFFICIAL } })],
  ['unsigned', () => ({ petition: { signed: false } })],
  ['no capacity', () => ({ complainant: { capacity: 'lacking' } })],
  ['nothing to go by', () => ({ denunciation: { grounded: false, accused: OFFICIAL } })],
  ['without evidence', () => ({ denunciation: { afterComplaint: 'without-evidence', accused: OFFICIAL } })],
  ['about the chair', () => CHAIR],
  ['about the chair, oral', () => ({ ...CHAIR, petition: { channel: 'oral', documents: [] } })],
  ['withdrawn', () => ({ content: { merits: 'wrong' }, happenings: [happens('denunciation.withdrawn', VERIFYING, 2)] })],
  ['withdrawn, violation found', () => ({ happenings: [happens('denunciation.withdrawn', VERIFYING, 2)] })],
  ['the denounced dies', () => ({ happenings: [{ ...happens('denounced.died', VERIFYING, 2), who: 'can-bo' }] })],
  ['suspended', () => ({ happenings: [happens('related.pending', VERIFYING, 2), happens('related.ended', VERIFYING, 6)] })],
  ['protection at work', (received) => ({ denunciation: { protection: { risk: 'work', urgent: true, on: daysFrom(received, 20) }, accused: OFFICIAL }, happenings: [happens('protection.requested', 'denunciation.accepted', 1, { urgent: true })] })],
  ['no danger', () => ({ denunciation: { protection: { risk: 'none' }, accused: OFFICIAL }, happenings: [happens('protection.requested', 'denunciation.accepted', 1)] })],
  ['danger to life', (received) => ({ denunciation: { protection: { risk: 'life', own: false, on: daysFrom(received, 20) }, accused: OFFICIAL }, happenings: [happens('protection.requested', 'denunciation.accepted', 1)] })],
  ['the superior asks', () => ({ happenings: [happens('superior.asked', 'denunciation.accepted', 2, { file: true })] })],
];

const MEDIATED = { mediated: 'council' } as const;

const DISPUTES: readonly [string, DisputeChange][] = [
  ['agreed, the boundary moved', { dispute: { agrees: true, changesLand: true } }],
  ['not agreed', {}],
  ['not signed', { dispute: { refusesToSign: true, resident: true } }],
  ['absent once, then agreed', { dispute: { absence: 'first', absentee: 'ke-ben', agrees: true } }],
  ['absent twice', { dispute: { absence: 'always', absentee: 'ke-ben' } }],
  ['papers, not agreed', { dispute: { papers: true } }],
  ['elsewhere', { dispute: { inCommune: false } }],
  ['for the court', { dispute: { ...MEDIATED, papers: true } }],
  ['for the province', { dispute: { ...MEDIATED, organisation: true } }],
  ['settled here', { dispute: MEDIATED }],
  ['settled here, remote', { dispute: MEDIATED, remote: true }],
  ['with a proposal', { moreContents: [{ id: 'kn', gist: 'Đo lại cả thôn', demand: 'propose', ownInterest: false }] }],
];

/** Every made case on every day, with the log that the rules derive. */
export function madeSubjects(): ProofSubject[] {
  const law = realLaw();
  const subject = (name: string, made: Scenario): ProofSubject => {
    const scenario = { ...made, id: `${made.id}: ${name}, ${made.opensOn}` };
    const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
    return { scenario, procedure, law, lawful: [lawfulEvents({ scenario, procedure, law })] };
  };
  return DAYS.flatMap((received) => [...DENUNCIATIONS.map(([name, change]) => subject(name, denunciationCase(received, change(received)))), ...DISPUTES.map(([name, change]) => subject(name, disputeCase(received, change)))]);
}
