import { expect, test } from 'vitest';
import { complaintProcedure } from '../procedures/index.ts';
import { fatalRules } from './fatal-rules.ts';

test('the fatal rules of a procedure are those whose breach has the gravest severity, each once', () => {
  const names = fatalRules(complaintProcedure).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const rules = [...Object.values(complaintProcedure.guards), ...complaintProcedure.prohibitions];
  expect(rules.filter(({ sev }) => sev === 4).length).toBeGreaterThan(0);
  for (const { texts, sev } of rules) expect(names.includes(texts.name)).toBe(sev === 4);
});

test('a rule that becomes fatal appears in the list, with its provisions', () => {
  const milder = complaintProcedure.prohibitions.find(({ sev }) => sev < 4);
  expect(fatalRules(complaintProcedure).map(({ name }) => name)).not.toContain(milder?.texts.name);
  const harder = { ...complaintProcedure, prohibitions: complaintProcedure.prohibitions.map((rule) => (rule === milder ? { ...rule, sev: 4 as const } : rule)) };
  expect(fatalRules(harder)).toContainEqual({ class: 'prohibited', name: milder?.texts.name, cite: milder?.cite });
});

test('a step, a duty or a condition that becomes fatal is told too', () => {
  const [step] = Object.keys(complaintProcedure.acts);
  const acts = Object.fromEntries(Object.entries(complaintProcedure.acts).map(([label, act]) => [label, label === step ? { ...act, sev: 4 as const } : act]));
  const floating = complaintProcedure.duties.find((duty) => duty.skeleton !== true);
  const conditioned = complaintProcedure.duties.find(({ conditions }) => conditions !== undefined && conditions.length > 0);
  const duties = complaintProcedure.duties.map((duty) => ({
    ...duty,
    ...(duty === floating ? { sev: 4 as const } : {}),
    ...(duty === conditioned ? { conditions: (duty.conditions ?? []).map((condition) => ({ ...condition, sev: 4 as const })) } : {}),
  }));
  const told = fatalRules({ ...complaintProcedure, acts, duties }).map(({ class: kind, name }) => [kind, name]);
  expect(told).toContainEqual(['omission', complaintProcedure.acts[step ?? '']?.omitted.name]);
  expect(told).toContainEqual(['omission', floating?.texts.name]);
  expect(told).toContainEqual(['manner', conditioned?.conditions?.[0]?.texts.name]);
});
