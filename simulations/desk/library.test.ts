import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { workingDayAfter } from '../law/calendar.ts';
import { dayOf } from '../law/day.ts';
import { labelOf, type Json } from '../procedures/case-event.ts';
import type { ActType } from './act-data.ts';
import { openCase } from './play.ts';
import type { DeskSetting } from './play-types.ts';
import { runScript, type ScriptEntry } from './script.ts';
import { viewDesk } from './view.ts';

const act = (type: ActType, on: string, data: Record<string, Json> = {}): ScriptEntry => ({ act: type, on, data });

/** Letters in the view of a freshly opened desk, as it goes to the page. */
const MOST_LETTERS = 60_000;

function settings(): Map<string, DeskSetting> {
  const { register, faults } = loadLaw('content/law');
  if (register === null) throw new Error(JSON.stringify(faults[0]));
  return new Map([...loadScenarios('content/scenarios', register).scenarios].map(([id, scenario]) => [id, { scenario, register }]));
}

test('every case of the library opens with an act for each thing one could do', () => {
  const all = settings();
  expect(all.size).toBeGreaterThanOrEqual(5);
  for (const setting of all.values()) {
    const view = viewDesk(setting, openCase(setting));
    expect(view.groups.every(({ acts }) => acts.length > 0)).toBe(true);
    expect(view.happenings.length).toBeGreaterThanOrEqual(setting.scenario.opening.length);
    expect(JSON.stringify(view)).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN/);
    // A desk carries the names of its acts and leaves their fields where they are until somebody opens one.
    expect(JSON.stringify(view).length, view.title).toBeLessThan(MOST_LETTERS);
  }
});

test('the garden case can be worked from the first paper to the archive', () => {
  const setting = settings().get('dat-vuon-bai-sa');
  if (setting === undefined) throw new Error('the case is missing');
  const by = { signatory: 'chair' } as const;
  const everybody = ['hien', 'nhiem', 'doan'];
  const script: ScriptEntry[] = [
    act('paper.read', '2026-08-03', { paper: 'don' }),
    act('person.asked', '2026-08-03', { person: 'hien' }),
    act('citizen.identified', '2026-08-03', { how: 'shown' }),
    act('petition.registered', '2026-08-03', { receivedOn: '2026-08-03', book: 'reception-logbook' }),
    act('receipt.issued', '2026-08-03', { form: 'none', documents: setting.scenario.facts.petition.documents }),
    act('petition.classified', '2026-08-03', { classes: { 'dien-tich': 'complaint', 'gia-dat': 'complaint', 'can-bo': 'denunciation' } }),
    act('separation.guided', '2026-08-03', { contents: ['can-bo'], form: 'none' }),
    act('source.consulted', '2026-08-04', { source: 'van-thu' }),
    act('paper.read', '2026-08-04', { paper: 'phan-cap' }),
    act('complaint.accepted', '2026-08-10', { ...by, form: 'nd124-2020/mau-03@2026', contents: ['dien-tich', 'gia-dat'], items: ['round', 'received-on', 'accepted-on', 'contents'] }),
    act('paper.sent', '2026-08-10', { kind: 'acceptanceNotice', recipients: ['hien'] }),
    act('decision.rechecked', '2026-08-11'),
    act('verification.assigned', '2026-08-11', { ...by, form: 'nd124-2020/mau-05@2020', verifier: 'lam' }),
    ...everybody.map((person) => act('session.held', '2026-08-13', { with: person, form: 'nd124-2020/mau-06@2020' })),
    act('complexity.recorded', '2026-08-20', { ...by, grounds: ['places', 'disagreement'] }),
    { wait: '2026-08-31' },
    act('paper.read', '2026-09-03', { paper: 'world-verification-result' }),
    act('verification.reported', '2026-09-03', { form: 'nd124-2020/mau-13@2020', contents: ['dien-tich'], findings: { 'dien-tich': 'partly-right' } }),
    act('dialogue.invited', '2026-09-03', { ...by, way: 'written', on: '2026-09-10', recipients: everybody }),
    act('dialogue.held', '2026-09-10', { chairedBy: 'chair', present: everybody, form: 'nd124-2020/mau-14@2026', minutes: 'full' }),
    act('complaint.settled', '2026-09-14', {
      ...by,
      form: 'nd124-2020/mau-15@2020',
      contents: ['dien-tich'],
      conclusions: { 'dien-tich': 'partly-right' },
      items: ['date', 'conclusion', 'second-complaint-and-court'],
      secondTo: 'province-chair',
      court: 'court-regional',
    }),
    act('paper.sent', '2026-09-15', { kind: 'settlementDecision', recipients: [...everybody, 'province-chair'] }),
    act('decision.published', '2026-09-16', { way: 'posted', days: 15 }),
    act('enforcement.ordered', '2026-10-16', { ...by, to: 'nhiem' }),
    act('file.archived', '2026-10-20', { items: ['petition', 'decision', 'page-numbers'] }),
  ];
  const result = runScript(setting, script);
  if (!result.ok) throw new Error(`${result.at}: ${result.message} ${JSON.stringify(result.fields)}`);
  const world = result.events.filter(({ src, type }) => src === 'world' && type !== 'day.advanced' && type !== 'person.spoke');
  expect(world.map((event) => `${labelOf(event)} ${String(event.data['paper'] ?? '')}`.trim())).toEqual([
    'case.opened',
    'paper.arrived phan-cap',
    'complaint.withdrawn#partial',
    'paper.arrived don-rut',
    'paper.arrived world-verification-result',
  ]);
  const { scenario, register } = setting;
  expect(world.at(-1)?.day).toBe(workingDayAfter(register.calendar, dayOf('2026-08-11'), scenario.facts.verification.days));
  const view = viewDesk(setting, result.events);
  expect(view.papersMade.map(({ kind }) => kind)).toEqual([
    'receipt',
    'separationGuidance',
    'acceptanceNotice',
    'verificationDecision',
    'complexityRecord',
    'verificationReport',
    'dialogueInvitation',
    'dialogueMinutes',
    'settlementDecision',
    'enforcementOrder',
  ]);
});
