import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { runScript } from '#simulations/desk/script.ts';
import { grade } from '#simulations/grading/grade.ts';
import { lawfulEvents } from '#simulations/grading/lawful.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';

/**
 * The five cases worked by hand, lawfully and wrongly. Logs and expected findings are written from the law; from the rules
 * they take only their ids.
 */

const LOGS = 'tests/fixtures/logs';

interface Expected {
  score?: number;
  findings: { class: string; subject: string; provision: string }[];
  advice?: string[];
}

const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);

const expectedOf = (id: string): Record<string, Expected> => JSON.parse(readFileSync(`${LOGS}/${id}/expected.json`, 'utf8'));
const logs = [...scenarios.keys()].flatMap((id) => Object.entries(expectedOf(id)).map(([name, expected]) => ({ id, name, expected })));

test('every scenario has a lawful log and at least three wrong ones, and every log is expected', () => {
  for (const id of scenarios.keys()) {
    const expected = expectedOf(id);
    expect(readdirSync(`${LOGS}/${id}`).sort()).toEqual([...Object.keys(expected).map((name) => `${name}.json`), 'expected.json'].sort());
    expect(expected['lawful']).toEqual({ score: 100, findings: [] });
    expect(Object.values(expected).filter(({ findings }) => findings.length > 0).length).toBeGreaterThanOrEqual(3);
  }
  expect(scenarios.size).toBe(readdirSync('content/scenarios', { withFileTypes: true }).filter((entry) => entry.isDirectory()).length);
});

test.each(logs)('$id/$name gives exactly what the law finds in it', ({ id, name, expected }) => {
  const scenario = scenarios.get(id)!;
  const { log, faults } = readLog(name, readFileSync(`${LOGS}/${id}/${name}.json`, 'utf8'));
  expect(faults).toEqual([]);
  const played = runScript({ scenario, register: register! }, log!.acts);
  if (!played.ok) throw new Error(`acts[${played.at}]: ${played.message} ${JSON.stringify(played.fields)}`);

  const law = createLawView(register!);
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  const report = grade({ scenario, procedure, law, events: played.events, submitted: log!.submitted });

  const found = report.findings.map((finding) => `${finding.class} ${finding.subject}`).sort();
  expect(found).toEqual(expected.findings.map((finding) => `${finding.class} ${finding.subject}`).sort());
  for (const { subject, provision } of expected.findings) {
    const cited = report.findings.find((finding) => finding.subject === subject)?.cites.map((cite) => cite.provision);
    expect(cited, subject).toContain(provision);
  }
  if (expected.score !== undefined) expect(report.score).toBe(expected.score);
  else expect(report.score).toBeLessThan(100);
  for (const subject of expected.advice ?? []) expect(report.advice.map((advice) => advice.subject)).toContain(subject);
});

test.each([...scenarios.keys()])('%s: the lawful path that the rules derive costs nothing', (id) => {
  const scenario = scenarios.get(id)!;
  const law = createLawView(register!);
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  const events = lawfulEvents({ scenario, procedure, law });
  const report = grade({ scenario, procedure, law, events, submitted: true });
  expect(report.findings).toEqual([]);
  expect(report.score).toBe(100);
});
