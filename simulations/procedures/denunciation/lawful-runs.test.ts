import { expect, test } from 'vitest';
import { ACT_DATA } from '../../desk/act-data.ts';
import type { ActType } from '../../desk/act-data.ts';
import { dayOf } from '../../law/day.ts';
import { daysFrom } from '#tests/support/complaint-case.ts';
import { denunciationCase } from '#tests/support/denunciation-case.ts';
import type { DenunciationChange } from '#tests/support/denunciation-case.ts';
import { gradeRun, lawfulRun } from '#tests/support/damaged-run.ts';

const PERIODS = [
  ['before 2025-07-01', '2025-03-10'],
  ['from 2025-07-01 to 2026-06-30', '2025-10-06'],
  ['from 2026-07-01', '2026-08-03'],
] as const;

type Happenings = NonNullable<DenunciationChange['happenings']>;
const happens = (event: NonNullable<Happenings[number]['event']>, after: string, days: number, data: Happenings[number]['data'] = {}): Happenings[number] => ({ id: `${event.replaceAll('.', '-').toLowerCase()}-${days}`, when: { after, days }, event, data, says: 'Có việc mới.' });

/** Kinds of case with the type of the act that ends them. */
const KINDS: [string, (received: string) => DenunciationChange, string][] = [
  ['right', () => ({}), 'conclusion.made'],
  ['wrong', () => ({ content: { merits: 'wrong' } }), 'conclusion.made'],
  ['plain', () => ({ verification: { obvious: true } }), 'conclusion.made'],
  ['oral', () => ({ petition: { channel: 'oral', documents: [] } }), 'conclusion.made'],
  ['brought in person', () => ({ petition: { channel: 'in-person' } }), 'conclusion.made'],
  ['forwarded by the press', () => ({ petition: { channel: 'forwarded', forwardedBy: { kind: 'press', name: 'Báo Thử' } } }), 'conclusion.made'],
  ['checked in several places', () => ({ denunciation: { checkPlaces: 2, accused: [{ person: 'can-bo', office: 'commune-official' }] } }), 'conclusion.made'],
  ['slow, and complex in two ways', () => ({ verification: { days: 28, places: 2, conflictingEvidence: true } }), 'conclusion.made'],
  ['with signs of a crime and harm to come', (received) => ({ denunciation: { crime: true, harm: { on: daysFrom(received, 3), what: 'Đổ thải' }, accused: [{ person: 'can-bo', office: 'commune-official' }] } }), 'conclusion.made'],
  ['with a head of school', () => ({ accused: { office: 'school-head' } }), 'conclusion.made'],
  ['with a village head', () => ({ accused: { office: 'village-head' } }), 'conclusion.made'],
  ['anonymous and concrete', () => ({ petition: { signed: false, sender: 'anonymous' }, denunciation: { accused: [{ person: 'can-bo', office: 'commune-official' }] } }), 'denunciation.inspectionOrdered'],
  ['anonymous and vague', () => ({ petition: { signed: false, sender: 'anonymous' }, denunciation: { checkable: false, accused: [{ person: 'can-bo', office: 'commune-official' }] } }), 'petition.filed'],
  ['anonymous, about the chair', () => ({ petition: { signed: false, sender: 'anonymous' }, content: { against: 'chu-tich' }, denunciation: { chair: 'chu-tich', accused: [{ person: 'chu-tich', office: 'commune-chair' }] } }), 'petition.transferred'],
  ['about the chair', () => ({ content: { against: 'chu-tich' }, denunciation: { chair: 'chu-tich', accused: [{ person: 'chu-tich', office: 'commune-chair' }] } }), 'petition.transferred'],
  ['about the chair, by word of mouth', () => ({ petition: { channel: 'oral', documents: [] }, content: { against: 'chu-tich' }, denunciation: { chair: 'chu-tich', accused: [{ person: 'chu-tich', office: 'commune-chair' }] } }), 'complainant.guided'],
  ['about a councillor', () => ({ accused: { office: 'councillor' } }), 'petition.transferred'],
  ['against whoever settled a complaint, without evidence', () => ({ denunciation: { afterComplaint: 'without-evidence', accused: [{ person: 'can-bo', office: 'commune-official' }] } }), 'denunciation.acceptanceRefused'],
  ['withdrawn, nothing found', () => ({ content: { merits: 'wrong' }, happenings: [happens('denunciation.withdrawn', 'denunciation.verificationAssigned', 2)] }), 'denunciation.terminated'],
  ['withdrawn, violation found', () => ({ happenings: [happens('denunciation.withdrawn', 'denunciation.verificationAssigned', 2)] }), 'conclusion.made'],
  ['withdrawn under threat', () => ({ content: { merits: 'wrong' }, denunciation: { withdrawal: { coerced: true }, accused: [{ person: 'can-bo', office: 'commune-official' }] }, happenings: [happens('denunciation.withdrawn', 'denunciation.verificationAssigned', 2)] }), 'conclusion.made'],
  ['the denounced has died', () => ({ happenings: [{ ...happens('denounced.died', 'denunciation.verificationAssigned', 2), who: 'can-bo' }] }), 'denunciation.terminated'],
  ['protection at work', (received) => ({ denunciation: { protection: { risk: 'work', urgent: true, on: daysFrom(received, 20) }, accused: [{ person: 'can-bo', office: 'commune-official' }] }, happenings: [happens('protection.requested', 'denunciation.accepted', 1, { urgent: true })] }), 'conclusion.made'],
  ['threatened in life', () => ({ denunciation: { protection: { risk: 'life', own: false }, accused: [{ person: 'can-bo', office: 'commune-official' }] }, happenings: [happens('protection.requested', 'denunciation.accepted', 1)] }), 'conclusion.made'],
  ['the superior asks', () => ({ happenings: [happens('superior.asked', 'denunciation.accepted', 2, { file: true })] }), 'conclusion.made'],
];

const DATA: Readonly<Record<string, (typeof ACT_DATA)[ActType]>> = ACT_DATA;

test.each(PERIODS)('every kind of denunciation has a lawful run that earns 100 points without findings, %s', (_period, received) => {
  for (const [kind, change, end] of KINDS) {
    const scenario = denunciationCase(received, change(received));
    const events = lawfulRun(scenario);
    const report = gradeRun(scenario, events);
    expect({ kind, findings: report.findings.map(({ id }) => id), score: report.score }).toEqual({ kind, findings: [], score: 100 });
    expect(events.map(({ type }) => type), kind).toContain(end);
    for (const event of events.filter(({ src }) => src === 'trainee')) {
      expect({ kind, act: event.type, error: DATA[event.type]!.safeParse(event.data).error ?? null }).toEqual({ kind, act: event.type, error: null });
    }
    expect(events.every(({ day }) => day >= dayOf(received))).toBe(true);
  }
});
