import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { competenceFor } from '#simulations/procedures/complaint/jurisdiction.ts';
import { secondInstance } from '#simulations/procedures/rules/authorities.ts';
import { limitationOf, obstaclesTo } from '#simulations/procedures/complaint/obstacles.ts';
import { contentsToSeparate, responseOwed } from '#simulations/procedures/complaint/response.ts';
import type { CaseFacts } from '#simulations/scenario/facts.ts';

/** What the five cases are about, seen through the law: each teaches what it is meant to teach, and nothing beside it. */

const { register } = loadLaw('content/law');
const law = createLawView(register!);
const { scenarios } = loadScenarios('content/scenarios', register);

const factsOf = (id: string): CaseFacts => scenarios.get(id)!.facts;
const receivedOn = (facts: CaseFacts) => dayOf(facts.petition.receivedOn);
const groundsAgainst = (facts: CaseFacts) =>
  obstaclesTo(facts.petition.contents[0]!, facts, law, receivedOn(facts)).map(({ obstacle, stands }) => [obstacle.ground, stands]);

test.each([
  ['dat-vuon-bai-sa', 'accept'],
  ['bao-lut-qua-han', 'accept'],
  ['quay-cho-go-may', 'refuse'],
  ['so-do-cho-dinh-chinh', 'guide'],
  ['gian-bep-dong-vong', 'accept'],
])('%s is a case to %s', (id, response) => {
  const facts = factsOf(id);
  expect(responseOwed(facts, law, receivedOn(facts))).toBe(response);
});

test('dat-vuon-bai-sa: the accusation of the land officer is to be written separately, and it alone', () => {
  const facts = factsOf('dat-vuon-bai-sa');
  expect(contentsToSeparate(facts, law, receivedOn(facts)).map(({ id }) => id)).toEqual(['can-bo']);
});

test('bao-lut-qua-han: in time only when both the flood and the hospital are found; the harvest never counts', () => {
  const facts = factsOf('bao-lut-qua-han');
  const [flood, hospital, harvest] = facts.complainant.obstacles;
  const only = (...obstacles: (typeof flood)[]): CaseFacts => ({ ...facts, complainant: { ...facts.complainant, obstacles: obstacles.filter((each) => each !== undefined) } });
  const outOfTime = [['lkn-2011/d11/k6', true]];
  expect(groundsAgainst(facts)).toEqual([]);
  expect(groundsAgainst(only(flood, hospital))).toEqual([]);
  expect(groundsAgainst(only(flood, harvest))).toEqual(outOfTime);
  expect(groundsAgainst(only(hospital, harvest))).toEqual(outOfTime);
  expect(groundsAgainst(only())).toEqual(outOfTime);
});

test('bao-lut-qua-han: days on which flood and hospital overlap are taken out once (Luật Khiếu nại, Điều 9: 08/6 + 90 ngày + 31 ngày = 07/10/2026)', () => {
  const facts = factsOf('bao-lut-qua-han');
  expect(limitationOf(facts.matters[0]!, facts, law)?.due).toBe(dayOf('2026-10-07'));
});

test('quay-cho-go-may: the court is the one ground; counted from receipt the complaint is in time, from signing it would not be', () => {
  const facts = factsOf('quay-cho-go-may');
  expect(groundsAgainst(facts)).toEqual([['lkn-2011/d11/k9', true]]);
  const [matter] = facts.matters;
  const fromSigning: CaseFacts = { ...facts, matters: [{ ...matter!, knownOn: matter!.madeOn }] };
  expect(groundsAgainst(fromSigning).map(([ground]) => ground)).toContain('lkn-2011/d11/k6');
});

test('so-do-cho-dinh-chinh: the land registration office settles it, whatever the title says', () => {
  const facts = factsOf('so-do-cho-dinh-chinh');
  expect(facts.petition.title).toContain('Chủ tịch UBND xã');
  expect(competenceFor(facts.petition.contents[0]!, facts, law, receivedOn(facts)).authority).toBe('land-registration-office');
});

test.each([
  ['gian-bep-dong-vong', 'district-chair', 'nd124-2020/mau-03@2020'],
  ['dat-vuon-bai-sa', 'province-chair', 'nd124-2020/mau-03@2026'],
])('%s: the next instance is the %s and the notice of acceptance the form %s of its day', (id, authority, form) => {
  const day = receivedOn(factsOf(id));
  expect(secondInstance(law, day)?.authority).toBe(authority);
  expect(law.form('acceptanceNotice', day)?.id).toBe(form);
});
