import { createMachine } from 'xstate';
import { expect, test } from 'vitest';
import { law, makeCase } from '#tests/fixtures/grading/case.ts';
import { complaint } from '#tests/fixtures/grading/procedure.ts';
import { worldMachine } from '../desk/world.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { VerifyFault, VerifyLibrary } from './fault.ts';
import { verifyCatalogue } from './point-9-catalogue.ts';
import { verifyWorldWalks } from './point-10-world-walks.ts';
import { coverWorld, verifyWorldCoverage } from './point-11-world-coverage.ts';
import { showcases } from './showcases.ts';
import { survey } from './survey.ts';

/** Bad procedures and worlds that only playing shows. */

const REACH = { each: { depth: 1, otherTimes: false }, richest: { depth: 1, otherTimes: false } } as const;
const libraryOf = (procedure: Procedure): VerifyLibrary => [{ procedure: { ...procedure }, law, scenarios: [makeCase(), { ...makeCase({ merits: 'right' }), id: 'dung' }] }];
const said = (faults: readonly VerifyFault[]): string[] => faults.map(({ subject, message }) => `${subject}: ${message}`);

test('point 9 refuses two duties that one act always does together: neither is ever told alone', () => {
  const publish = complaint.duties.find(({ id }) => id === 'publish')!;
  const library = libraryOf({ ...complaint, duties: [...complaint.duties, { ...publish, id: 'publish-again' }] });
  const faults = verifyCatalogue(library, survey(library, REACH), { tries: 30, seed: 1 });
  expect(said(faults)).toContainEqual(expect.stringMatching(/^publish-again: Không phép làm sai nào tạo ra được riêng lỗi “publish-again”/));
  const sound = libraryOf(complaint);
  expect(said(verifyCatalogue(sound, survey(sound, REACH), { tries: 30, seed: 1 })).filter((text) => text.startsWith('publish'))).toEqual([]);
});

test('point 10 refuses a rule that stops the grader on what somebody may do, with the seed that shows it', () => {
  const [first] = complaint.prohibitions;
  const procedure = { ...complaint, prohibitions: [{ ...first!, matches: (act: { data: Readonly<Record<string, unknown>> }) => (act.data['recipients'] as string[]).includes('na') }] };
  const [fault] = verifyWorldWalks(libraryOf(procedure), { walks: 1, steps: 10, seed: 1 });
  expect(fault).toMatchObject({ point: 10, subject: 'ca-thu', scenario: { id: 'ca-thu' } });
  expect(fault!.message).toMatch(/dừng vì lỗi: .* \(hạt giống \d+\)/);
});

test('point 10 refuses a rule that answers otherwise when it is asked again', () => {
  let asked = 0;
  const [first] = complaint.prohibitions;
  const procedure = { ...complaint, prohibitions: [{ ...first!, repeat: 'each' as const, matches: () => (asked++ % 7 === 0) }] };
  expect(said(verifyWorldWalks(libraryOf(procedure), { walks: 2, steps: 12, seed: 1 })).join()).toMatch(/chấm cùng một lượt hai lần cho hai kết quả/);
});

test('point 10 finds nothing in sound procedures, and the same walks give the same answer', () => {
  const sample = { walks: 2, steps: 15, seed: 3 };
  expect(verifyWorldWalks(libraryOf(complaint), sample)).toEqual([]);
});

test('the machine of the desk is looked through by its own events, with a way to each situation', () => {
  const coverage = coverWorld()!;
  const shortest = coverage.situations.map(({ path }) => path.length);
  expect(coverage.situations.length).toBe(new Set(coverage.situations.map(({ situation }) => JSON.stringify(situation))).size);
  expect(Math.min(...shortest)).toBe(0);
  expect([...coverage.effective].sort()).toEqual([...worldMachine.events].map(String).sort());
});

test('point 11 refuses an act that no situation allows, and one that can only be done lawfully', () => {
  const [first] = complaint.duties;
  const library = libraryOf({ ...complaint, duties: [...complaint.duties, { ...first!, id: 'note', acts: ['deadline.noted'], trigger: ['case.never'], before: 'case.closed' }] });
  const faults = said(verifyWorldCoverage(library, [...showcases(library, survey(library, REACH))].slice(0, 2), 1));
  // The case has no source to look anything up in.
  expect(faults).toContainEqual(expect.stringMatching(/^source\.consulted: .*không làm được ở trạng thái nào/));
  expect(faults).toContainEqual(expect.stringMatching(/^deadline\.noted: .*chỉ làm được khi nó đúng luật/));
});

test('point 11 refuses a machine with an event without effect, and one with too many situations', () => {
  const machine = createMachine({ ...(worldMachine.config as object), on: { 'tea.drunk': { target: '.file.open', guard: 'never' } } }, { guards: { never: () => false, here: ({ event }) => (event as unknown as { here: boolean }).here } }) as unknown as typeof worldMachine;
  const library = libraryOf(complaint);
  expect(said(verifyWorldCoverage(library, [], 1, machine))).toContainEqual(expect.stringMatching(/^tea\.drunk: .*không đổi được trạng thái/));
  expect(said(verifyWorldCoverage(library, [], 1, worldMachine, 10))).toEqual([expect.stringMatching(/hơn 10 trạng thái/)]);
});
