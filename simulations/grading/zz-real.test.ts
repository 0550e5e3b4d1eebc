import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { damageArbitrary, spoil } from '#tests/fixtures/grading/damage.ts';
import { createLawView } from '../law/view.ts';
import { complaintProcedure as procedure } from '../procedures/complaint/index.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import { applyRepair } from './apply-repair.ts';
import { grade } from './grade.ts';
import { lawfulEvents } from './lawful.ts';
import { lintProcedure } from './lint.ts';
const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register!);
const law = createLawView(register!);
test('lint', () => { console.info(lintProcedure(procedure)); });
for (const [id, scenario] of scenarios) {
  test(id, () => {
    const lawful = lawfulEvents({ scenario, procedure, law });
    const g = (events: readonly CaseEvent[]) => grade({ scenario, procedure, law, events, submitted: true });
    const tally = new Map<string, number>();
    let n = 0, bad = 0;
    // single omissions, swaps
    const seen = new Map<string, string>();
    const check = (name: string, events: readonly CaseEvent[]) => {
      n++;
      const report = g(events);
      const ids = report.findings.map((f) => f.id);
      for (const f of report.findings) {
        const after = g(applyRepair(events, f.repair, procedure)).findings.map((x) => x.id);
        const before = [...ids]; before.splice(before.indexOf(f.id), 1);
        const added = after.filter((x) => { const i = before.indexOf(x); if (i >= 0) { before.splice(i, 1); return false; } return true; });
        if (added.length > 0) { bad++; const k = `${f.class}:${f.subject} leaves ${added.join(',')}`; tally.set(k, (tally.get(k) ?? 0) + 1); if (!seen.has(k)) seen.set(k, name + ' :: ' + ids.join(' ; ') + ' :: ' + JSON.stringify(f.repair.steps).slice(0, 600)); }
      }
      return ids;
    };
    lawful.forEach((e, i) => { if (e.src === 'trainee') { const ids = check('omit ' + e.type, spoil(lawful.filter((_, j) => j !== i), [])); if (ids.length !== 1) console.info(id, 'omit', e.type, e.choice ?? '', ids); } });
    for (let i = 0; i < lawful.length; i++) { const ev = spoil(lawful, [{ op: 'swap', at: i }]); const ids = check('swap ' + i, ev); if (ids.length > 1) console.info(id, 'swap', lawful[i + 1]?.type, lawful[i + 2]?.type, ids); }
    fc.assert(fc.property(fc.array(damageArbitrary, { minLength: 1, maxLength: 3 }), (damages) => { check(JSON.stringify(damages), spoil(lawful, damages)); return true; }), { seed: +(process.env.SEED ?? 5), numRuns: +(process.env.RUNS ?? 60) });
    console.info(id, n, 'bad', bad, [...tally].map(([k, v]) => `${v}x ${k}\n    ${seen.get(k)}`).join('\n'));
    expect(1).toBe(1);
  });
}
