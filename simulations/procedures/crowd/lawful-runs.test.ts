import { expect, test } from 'vitest';
import { caseOf, daysFrom, realLaw } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { ACT_DATA } from '../../desk/act-data.ts';
import type { ActType } from '../../desk/act-data.ts';
import { grade } from '../../grading/grade.ts';
import { lawfulEvents } from '../../grading/lawful.ts';
import { dayOf } from '../../law/day.ts';
import { procedureFor } from '../index.ts';

const law = realLaw();

const PERIODS = [
  ['before 2025-07-01', '2025-03-10'],
  ['from 2025-07-01 to 2026-06-30', '2025-10-06'],
  ['from 2026-07-01', '2026-09-07'],
] as const;

type Crowd = NonNullable<CaseChange['crowd']>;
const PEOPLE = 14;

/** A crowd that comes on the first day, with its petition. */
function atGate(received: string, crowd: Partial<Crowd> = {}, more: CaseChange = {}): CaseChange {
  const petition = { complainants: PEOPLE, representatives: 3, ...more.petition };
  return { ...more, petition, crowd: { size: PEOPLE, comes: 'opening', ...crowd }, happenings: [{ id: 'doan', when: { day: received }, event: 'crowd.came', says: 'Một đoàn người kéo đến.' }] };
}

const midway = (crowd: Partial<Crowd> = {}): CaseChange => ({
  crowd: { size: 9, comes: 'midway', ...crowd },
  happenings: [{ id: 'doan', when: { after: 'complaint.accepted', days: 4 }, event: 'crowd.came', says: 'Một đoàn người kéo đến.' }],
});

const NOTHING_TO_SETTLE: CaseChange = { content: { demand: 'service', matter: undefined, merits: undefined }, petition: { documents: [], channel: 'oral' } };

/** Crowds with the type of an act that each lawful run has. */
const CROWDS: [string, (received: string) => CaseChange, string][] = [
  ['a calm crowd with a complaint', (received) => atGate(received), 'complaint.settled'],
  ['a heated crowd', (received) => atGate(received, { mood: 'heated', severalBodies: true }), 'crowd.conclusionNoticed'],
  ['a crowd in disorder', (received) => atGate(received, { mood: 'disorder' }), 'crowd.policeAsked'],
  ["a crowd on the chair's day", (received) => atGate(received, { chairDay: true, clear: true }), 'crowd.answered'],
  ['a heated crowd while the chair is away', (received) => atGate(received, { mood: 'heated', chairAway: true }), 'crowd.met'],
  ['a crowd with an inciter', (received) => atGate(received, { inciter: 'ke-ben' }), 'crowd.inciterHandled'],
  ['a crowd that recommends', (received) => atGate(received, {}, { content: { demand: 'propose', matter: undefined, merits: undefined } }), 'petition.registered'],
  ['a crowd over relief', (received) => atGate(received, { asks: 'relief' }, NOTHING_TO_SETTLE), 'crowd.explained'],
  ['a crowd after an accident', (received) => atGate(received, { asks: 'accident', mood: 'heated' }, NOTHING_TO_SETTLE), 'crowd.minuted'],
  ['a crowd over a private debt', (received) => atGate(received, { asks: 'private-quarrel' }, NOTHING_TO_SETTLE), 'crowd.explained'],
  ['four people', (received) => ({ ...atGate(received, { size: 4 }), petition: { complainants: 4, representatives: 1 } }), 'crowd.representativesChosen'],
  ['a crowd in the middle of a complaint', () => midway(), 'crowd.minuted'],
  ['a tense crowd with an inciter in the middle of a complaint', () => midway({ mood: 'heated', inciter: 'ke-ben', severalBodies: true }), 'crowd.inciterHandled'],
  ['citizens who have gone above', () => ({ happenings: [{ id: 'tinh', when: { after: 'complaint.accepted', days: 2 }, event: 'crowd.wentAbove', says: 'Tỉnh gọi xã.' }] }), 'crowd.cooperatedAbove'],
];

const DATA: Readonly<Record<string, (typeof ACT_DATA)[ActType]>> = ACT_DATA;

test.each(PERIODS)('every kind of crowd has a lawful run that earns 100 points without findings, %s', (_period, received) => {
  for (const [kind, change, act] of CROWDS) {
    const scenario = caseOf(received, change(received));
    const procedure = procedureFor(scenario.facts, law, dayOf(received));
    const events = lawfulEvents({ scenario, procedure, law });
    const report = grade({ scenario, procedure, law, events, submitted: true });
    expect({ kind, findings: report.findings.map(({ id }) => id), score: report.score }).toEqual({ kind, findings: [], score: 100 });
    expect(events.map(({ type }) => type), kind).toContain(act);
    for (const event of events.filter(({ src }) => src === 'trainee')) {
      expect({ kind, act: event.type, error: DATA[event.type]?.safeParse(event.data).error ?? null }).toEqual({ kind, act: event.type, error: null });
    }
  }
});

test('what is done in front of a crowd is done on the day on which it came', () => {
  for (const [kind, change] of CROWDS.filter(([, make]) => make('2026-09-07').crowd !== undefined)) {
    const scenario = caseOf('2026-09-07', change('2026-09-07'));
    const events = lawfulEvents({ scenario, procedure: procedureFor(scenario.facts, law, dayOf('2026-09-07')), law });
    const came = events.find(({ type }) => type === 'crowd.came')!.day;
    const shown = events.filter(({ type }) => ['crowd.representativesChosen', 'crowd.met', 'crowd.policeAsked', 'crowd.policeDeployed', 'crowd.answered', 'crowd.inciterHandled'].includes(type));
    expect(shown.map(({ type, day }) => `${kind} ${type} ${day - came}`)).toEqual(shown.map(({ type }) => `${kind} ${type} 0`));
  }
});

test('a crowd that has nothing to settle leaves without a petition in the book', () => {
  const scenario = caseOf('2026-09-07', atGate('2026-09-07', { asks: 'relief' }, NOTHING_TO_SETTLE));
  const events = lawfulEvents({ scenario, procedure: procedureFor(scenario.facts, law, dayOf('2026-09-07')), law });
  expect(events.map(({ type }) => type)).not.toContain('petition.registered');
  expect(events.at(-1)?.day).toBeLessThan(dayOf(daysFrom('2026-09-07', 3)));
});
