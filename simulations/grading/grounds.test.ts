import { expect, test } from 'vitest';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { ACT_DATA } from '../desk/act-data.ts';
import { actOf } from '../desk/acts/catalogue.ts';
import { openCase } from '../desk/play.ts';
import { sceneOf } from '../desk/world-state.ts';
import type { LawRegister } from '../law/types.ts';
import { createLawView } from '../law/view.ts';
import { complaintProcedure } from '../procedures/index.ts';
import { procedures } from '../procedures/index.ts';
import type { Scenario } from '../scenario/schema.ts';
import { grade } from './grade.ts';
import { asksGround } from './grounds.ts';
import { lawfulEvents } from './lawful.ts';

const register = realRegister();
const { scenarios } = loadScenarios('content/scenarios', register);

function caseOf(id: string): Scenario {
  const scenario = scenarios.get(id);
  if (scenario === undefined) throw new Error(id);
  return scenario;
}

/** The report of a lawful run in which a provision is stated at one act. */
function gradeWith(id: string, type: string, basis: string, law = realLaw()) {
  const scenario = caseOf(id);
  const events = lawfulEvents({ scenario, procedure: complaintProcedure, law: realLaw() }).map((event) => (event.type === type ? { ...event, data: { ...event.data, basis } } : event));
  return grade({ scenario, procedure: complaintProcedure, law, events, submitted: true, repairs: 'none' });
}

const statedAt = (id: string, type: string, basis: string) => gradeWith(id, type, basis).grounds[0];

test.each([
  ['the article itself', 'complaint.accepted', 'lkn-2011/d27'],
  ['a clause of the decree that goes with it', 'complaint.accepted', 'nd124-2020/d16/k1'],
  ['a guard of the way taken', 'petition.classified', 'lkn-2011/d2/k1'],
  ['the provision of the term', 'complaint.settled', 'lkn-2011/d28'],
  ['the clause of the dialogue', 'dialogue.held', 'lkn-2011/d30/k1'],
])('%s is a right ground', (_what, type, basis) => {
  expect(statedAt('dat-vuon-bai-sa', type, basis)).toMatchObject({ given: basis, right: true, text: expect.stringMatching(/^Nêu đúng căn cứ: /) });
});

test('a provision of something else is wrong, and the right ones are named', () => {
  const stated = statedAt('dat-vuon-bai-sa', 'verification.assigned', 'lkn-2011/d32');
  expect(stated?.right).toBe(false);
  expect(stated?.text).toMatch(/Điều 32 Luật Khiếu nại không phải căn cứ của việc này\. Căn cứ đúng: .*Điều 29/);
  expect(stated?.accepted.map(({ provision }) => provision)).toContain('lkn-2011/d29/k1/b');
});

test('a provision that was not in force on the day is wrong, by the law of that day', () => {
  const stated = statedAt('gian-bep-dong-vong', 'verification.assigned', 'lkn-2011/d11a/k1/a');
  expect(stated).toMatchObject({ right: false, text: expect.stringMatching(/không có hiệu lực/) });
});

test('a provision that the register does not hold is wrong, and the text says so', () => {
  expect(statedAt('dat-vuon-bai-sa', 'complaint.accepted', 'lkn-2011/d999')).toMatchObject({ right: false, text: 'Kho văn bản không có điều khoản “lkn-2011/d999”.' });
});

test('a provision that nobody has read is neither right nor wrong', () => {
  const provisions = new Map([...register.provisions].map(([id, provision]) => [id, id === 'lkn-2011/d27' ? { ...provision, versions: provision.versions.map((version) => ({ ...version, confidence: 'secondary' as const })) } : provision]));
  const unread: LawRegister = { ...register, provisions };
  const [stated] = gradeWith('dat-vuon-bai-sa', 'complaint.accepted', 'lkn-2011/d27', createLawView(unread)).grounds;
  expect(stated).toMatchObject({ right: 'open', text: expect.stringMatching(/chưa có lời giải chắc chắn/) });
});

test('a ground on which the law is open is neither right nor wrong', () => {
  expect(statedAt('dat-vuon-bai-sa', 'complaint.accepted', 'lkn-2011/d11/k8')?.right).toBe('open');
});

test('stating a ground, right or wrong, changes nothing else in the report', () => {
  const scenario = caseOf('dat-vuon-bai-sa');
  const plain = grade({ scenario, procedure: complaintProcedure, law: realLaw(), events: lawfulEvents({ scenario, procedure: complaintProcedure, law: realLaw() }), submitted: true, repairs: 'none' });
  expect(plain.grounds).toEqual([]);
  for (const basis of ['lkn-2011/d27', 'lkn-2011/d32']) {
    const { grounds, basis: looked, ...rest } = gradeWith('dat-vuon-bai-sa', 'complaint.accepted', basis);
    expect(grounds).toHaveLength(1);
    expect({ ...rest, grounds: [], basis: { ...looked, depends: plain.basis.depends } }).toEqual(plain);
  }
});

test('an act that is not marked is not asked for its ground', () => {
  expect(gradeWith('dat-vuon-bai-sa', 'petition.registered', 'lkn-2011/d27').grounds).toEqual([]);
  expect(asksGround(complaintProcedure, 'complaint.acceptanceRefused')).toBe(false);
});

test('every marked act has a field for it that may stay empty, and no act states its ground twice', () => {
  const scenario = caseOf('dat-vuon-bai-sa');
  const setting = { scenario, register };
  const scene = sceneOf(setting, openCase(setting));
  for (const type of Object.keys(ACT_DATA)) {
    const fields = actOf(type)?.fields(scene) ?? [];
    const basis = fields.find(({ name }) => name === 'basis');
    expect([type, basis !== undefined]).toEqual([type, procedures.some((procedure) => asksGround(procedure, type))]);
    if (basis !== undefined) expect([basis.required, fields.some(({ name }) => name === 'ground')]).toEqual([false, false]);
  }
});
