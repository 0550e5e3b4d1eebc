import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { filledSheet } from '#simulations/desk/forms/print.ts';
import { sheetEntries } from '#simulations/desk/forms/made.ts';
import type { Sheet } from '#simulations/desk/forms/sheet-types.ts';
import { runScript } from '#simulations/desk/script.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';

const LOGS = 'tests/fixtures/logs';
const register = loadLaw('content/law').register!;
const { scenarios } = loadScenarios('content/scenarios', register);
const played = [...scenarios.keys()].filter((id) => existsSync(`${LOGS}/${id}/lawful.json`));

/** Papers that print nothing of the sender by themselves: whoever writes one says what it carries. */
const NAMELESS = ['denunciationDecision', 'noticeToDenounced', 'verificationTeam', 'verificationAssignment', 'denunciationMinutes', 'denunciationExpert', 'teamReport', 'unitReport', 'denunciationConclusion', 'denunciationTransfer', 'transferLetter', 'inspectionDecision', 'denunciationExtension'];

/** The papers of a case worked lawfully. */
function sheetsOf(id: string): Sheet[] {
  const scenario = scenarios.get(id)!;
  const setting = { scenario, register };
  const run = runScript(setting, readLog(id, readFileSync(`${LOGS}/${id}/lawful.json`, 'utf8')).log!.acts);
  if (!run.ok) throw new Error(`${id}: ${run.message}`);
  const scene = sceneOf(setting, run.events);
  return sheetEntries(scenario, register, run.events).map(({ seq }) => filledSheet(scene, run.events[seq - 1]!)!);
}

test.each(played)('%s: every paper of the lawful run can be printed, whole and without a code', (id) => {
  const sheets = sheetsOf(id);
  const sender = scenarios.get(id)!.people.find((person) => person.id === scenarios.get(id)!.facts.complainant.person)!.name;
  for (const sheet of sheets) {
    const parts = [...sheet.issuer, sheet.placeAndDate ?? [], sheet.about ?? [], sheet.to ?? [], ...sheet.rows.flatMap((row) => (row.kind === 'table' ? row.cells.flat() : [row.parts])), ...sheet.signers.map(({ title }) => title)].flat();
    const text = parts.map((part) => part.text).join(' ');
    expect(text, sheet.name).not.toMatch(/\{\w*\}|undefined|null|\b[a-z]+-[a-z]+-[a-z]+\b/);
    expect(sheet.issuer.flat().every(({ gap }) => gap === undefined)).toBe(true);
    const firsts = parts.filter(({ first }) => first).map(({ field }) => field);
    expect(new Set(firsts).size, sheet.name).toBe(firsts.length);
    // What a field of the act names is for the trainee to answer for; the desk itself must not name anybody.
    if (NAMELESS.includes(sheet.kind)) expect(parts.filter(({ field }) => field === undefined).map((part) => part.text).join(' '), sheet.name).not.toContain(sender);
  }
});

test('the library makes most kinds of papers, so that what is said of them above is said of something', () => {
  const kinds = new Set(played.flatMap(sheetsOf).map(({ kind }) => kind));
  expect(kinds.size).toBeGreaterThan(25);
});
