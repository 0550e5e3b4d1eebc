import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { complaintProcedure, procedures } from '#simulations/procedures/index.ts';
import type { Procedure } from '#simulations/procedures/procedure.ts';
import { fingerprintFile, ruleFingerprints } from '#tests/support/rule-fingerprints.ts';

const FOLDER = 'simulations/procedures';

const byId = <Rule extends { id: string }>(rules: readonly Rule[]): Rule[] => [...new Map(rules.map((rule) => [rule.id, rule])).values()];

/** The rules of all procedures together: what several share is the same rule. */
const whole: Procedure = {
  ...complaintProcedure,
  guards: Object.assign({}, ...procedures.map(({ guards }) => guards)),
  duties: byId(procedures.flatMap(({ duties }) => duties)),
  prohibitions: byId(procedures.flatMap(({ prohibitions }) => prohibitions)),
  acts: Object.assign({}, ...procedures.map(({ acts }) => acts)),
};
const present = ruleFingerprints(whole, FOLDER);

/** Keys whose fingerprint differs when a file reads otherwise. */
function changedBy(file: string, edit: (text: string) => string): string[] {
  const path = `${FOLDER}/${file}`;
  const after = ruleFingerprints(whole, FOLDER, (asked) => (asked === path ? edit(readFileSync(asked, 'utf8')) : readFileSync(asked, 'utf8')));
  return Object.keys(present).filter((key) => present[key] !== after[key]);
}

/** Puts one text for another that must be there. */
function exchange(from: string, to: string) {
  return (text: string): string => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
}

test('the fingerprints that reports carry are those of the rules (after a change of rules: npx vitest run tests/machines/rule-fingerprints.test.ts -u)', async () => {
  await expect(fingerprintFile(present)).toMatchFileSnapshot(`../../${FOLDER}/fingerprints.ts`);
});

test('every guard, duty, condition, prohibition and act has one, and no two are alike', () => {
  const { guards, duties, prohibitions, acts } = whole;
  const keys = [
    ...Object.keys(guards).map((id) => `guard:${id}`),
    ...duties.flatMap(({ id, conditions = [] }) => [`duty:${id}`, ...conditions.map((condition) => `condition:${condition.id}`)]),
    ...prohibitions.map(({ id }) => `prohibition:${id}`),
    ...Object.keys(acts).map((label) => `act:${label}`),
  ];
  expect(Object.keys(present).sort()).toEqual([...new Set(keys)].sort());
  expect(new Set(Object.values(present)).size).toBe(new Set(keys).size);
});

test('changing one guard changes its fingerprint and no other', () => {
  expect(changedBy('denunciation/guards.ts', exchange("reads: CONTENTS, holds: ({ facts }) => !isDenunciation(facts)", "reads: CONTENTS, holds: ({ facts }) => isDenunciation(facts)"))).toEqual(['guard:denunciation-may-be-answered-by-letter']);
});

test('an obstacle changes its own guard and the rules that go through all obstacles, not the other obstacles', () => {
  const changed = changedBy('complaint/obstacles.ts', exchange('stands: lacksSignature', 'stands: (facts) => !lacksSignature(facts)'));
  expect(changed).toEqual(expect.arrayContaining(['guard:is-signed', 'guard:refusal-is-grounded']));
  for (const other of ['guard:in-time', 'guard:has-capacity', 'guard:class-is-complaint', 'prohibition:press-to-withdraw']) expect(changed).not.toContain(other);
});

test('changing when one duty is owed changes its fingerprint and no other', () => {
  expect(changedBy('complaint/duties/verification.ts', exchange('when: ({ facts }) => irreversibleOn(facts) !== null', 'when: ({ facts }) => irreversibleOn(facts) === null'))).toEqual(['duty:suspend-execution']);
});

test('changing a condition inside a duty changes the condition, not the duty', () => {
  expect(changedBy('complaint/duties/verification.ts', exchange('harm === null || act.day < harm', 'harm === null || act.day <= harm'))).toEqual(['condition:suspended-in-time']);
});

test('changing one prohibition changes its fingerprint and no other', () => {
  expect(changedBy('complaint/prohibitions.ts', exchange("act.type === 'withdrawal.pressed'", "act.type === 'withdrawal.pressed' && act.day > 0"))).toEqual(['prohibition:press-to-withdraw']);
});

test('a function that rules share changes those that come to it, and only those', () => {
  const changed = changedBy('intake/prohibitions.ts', exchange("dated !== '' &&", "dated.length > 0 &&"));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.every((key) => key.startsWith('prohibition:'))).toBe(true);
  expect(changed.length).toBeLessThan(whole.prohibitions.length);
});

test('comments, types and layout change nothing', () => {
  expect(changedBy('complaint/guards.ts', (text) => `/** Another comment. */\n${text.replaceAll('  ', '    ')}\nexport type Nothing = never;\n`)).toEqual([]);
});
