import { expect, test } from 'vitest';
import { caseOf, circumstancesOf, realLaw } from '#tests/support/complaint-case.ts';
import type { CaseChange } from '#tests/support/complaint-case.ts';
import { compileNorm } from '../../grading/compile.ts';
import { lintProcedure } from '../../grading/lint.ts';
import { dayOf } from '../../law/day.ts';
import { crowdProcedure, procedureFor, procedures } from '../index.ts';
import { mostRepresentatives } from './duties/meeting.ts';
import { crowdGuards } from './guards.ts';
import { crowdPart } from './index.ts';
import { crowdMakers } from './lawful-data.ts';

const NOW = '2026-09-07';
const came = { id: 'doan', when: { day: NOW }, event: 'crowd.came', says: 'Một đoàn người kéo đến.' } as const;
const crowdOf = (crowd: Partial<NonNullable<CaseChange['crowd']>>): CaseChange => ({ crowd: { size: 14, comes: 'opening', ...crowd }, happenings: [came] });

test('a crowd that comes first decides which procedure governs, one that comes in between does not', () => {
  const governs = (change: CaseChange) => procedureFor(caseOf(NOW, change).facts, realLaw(), dayOf(NOW)).id;
  expect([governs(crowdOf({})), governs(crowdOf({ comes: 'midway' })), governs({})]).toEqual(['crowd', 'complaint', 'complaint']);
});

test('the norm machine compiles and breaks none of the authors’ rules; every state is reachable and belongs to one stage', () => {
  expect(lintProcedure(crowdProcedure)).toEqual([]);
  const staged = crowdProcedure.stages.flatMap((stage) => stage.states).sort();
  expect(compileNorm(crowdProcedure).nodes.map(([name]) => name).sort()).toEqual(staged);
});

test('from the gate there are two ways, to the desk and home', () => {
  const { states, outgoing, arcs, initial } = compileNorm(crowdProcedure);
  const nameOf = (state: number): unknown => JSON.parse(states[state]!);
  const ways = (outgoing[initial] ?? []).map((index) => `${arcs[index]!.label} -> ${String(nameOf(arcs[index]!.to))}`);
  expect(nameOf(initial)).toBe('atGate');
  expect(ways.sort()).toEqual(['crowd.sorted#none -> crowdAnswered', 'crowd.sorted#petition -> atDesk']);
});

test.each([
  ['petition', [true, false]],
  ['relief', [false, true]],
  ['accident', [false, true]],
  ['private-quarrel', [false, true]],
] as const)('a crowd that brings a %s has exactly one lawful way', (asks, expected) => {
  const circumstances = circumstancesOf(caseOf(NOW, crowdOf({ asks })).facts, NOW);
  expect(['crowd-brings-petition', 'crowd-brings-no-petition'].map((id) => crowdGuards[id]!.holds(circumstances))).toEqual(expected);
});

test.each([
  [4, null],
  [5, 2],
  [10, 2],
  [11, 5],
  [80, 5],
])('a crowd of %i may send at most %s representatives, by the register', (size, most) => {
  expect(mostRepresentatives(circumstancesOf(caseOf(NOW, crowdOf({ size })).facts, NOW))).toBe(most);
});

test('every procedure that a petition goes through owes a crowd the same', () => {
  for (const { id, duties, prohibitions } of procedures.filter(({ acts }) => acts['petition.registered'] !== undefined)) {
    expect({ id, duties: crowdPart.duties.every((duty) => duties.includes(duty)), prohibitions: crowdPart.prohibitions.every((rule) => prohibitions.includes(rule)) }).toEqual({ id, duties: true, prohibitions: true });
  }
});

test('without a crowd nothing is owed and nothing is forbidden, whatever is done', () => {
  const { facts } = caseOf(NOW, {});
  const circumstances = circumstancesOf(facts, NOW);
  const quiet = crowdPart.duties.filter((duty) => duty.id !== 'cooperate-above' && duty.id !== 'answer-crowd' && duty.id !== 'conclude-crowd');
  for (const duty of quiet) expect({ duty: duty.id, owed: duty.when?.(circumstances) }).toEqual({ duty: duty.id, owed: false });
});

test('each act that a duty asks for can be made lawfully', () => {
  expect(crowdPart.duties.flatMap(({ acts }) => acts).filter((act) => crowdMakers[act] === undefined)).toEqual([]);
});
