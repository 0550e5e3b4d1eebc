import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { runScript } from '#simulations/desk/script.ts';
import { grade } from '#simulations/grading/grade.ts';
import type { Finding, Report } from '#simulations/grading/types.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import { damage, damageTwice } from '#simulations/proof/operator.ts';
import { operators } from '#simulations/proof/operators.ts';
import { randomFrom } from '#simulations/proof/random.ts';
import { eventsOf, sheetOf } from '#simulations/proof/sheet.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { proofSubjects } from './proof-subjects.ts';

/** Whatever a debrief says can be read aloud: whole sentences, no codes, no gaps, days written as people write them. */

const LOGS = 'tests/fixtures/logs';
const FAULTS: readonly [string, RegExp][] = [
  ['a placeholder', /[{}]/],
  ['two spaces or a gap before a mark', / {2}| [,.;:)]|\( | $|^ /],
  ['a lone or doubled mark', /[,;:]\.|[,;]{2}|: ?[,;]|\(\)|““|””|\.\.(?!\.)/],
  ['an id of a provision or form', /\b[a-z]+-\d{4}\/|\b(?:ltc|lkn|nd|tt|ldd|ltthc|ltcd)-?\d{2,}|@\d{4}/],
  ['a dotted name', /\b[a-z]{3,}\.[a-z]{3,}/i],
  ['a code in Latin letters', /\b[a-z]+(?:-[a-z]+)+\b/],
  ['an English word', /\b(?:null|undefined|NaN|true|false|object|chair|clerk|verifier|commune|province|complaint|denunciation|form|none|full|written|forwarder)\b/],
  ['a day not written dd/mm/yyyy', /\b\d{4}-\d{2}-\d{2}\b|\b\d\/\d{1,2}\/\d{4}\b|\b\d{2}\/0[3-9]\/\d{4}\b/],
  ['a day without a year', /ngày \d{2}\/\d{1,2}(?!\/\d{4}|\d)/],
];

/** What is wrong with a sentence; nothing when it can be read aloud. */
function faultsOf(text: string, kind: 'sentence' | 'heading'): string[] {
  const faults = FAULTS.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
  const first = text.charAt(0);
  if (first === '' || (first !== first.toLocaleUpperCase('vi') && first !== '“')) faults.push('no capital');
  if (kind === 'sentence' && !/[.…”]$/.test(text)) faults.push('no full stop');
  if (kind === 'heading' && text.endsWith('.')) faults.push('a full stop in a heading');
  return faults.map((fault) => `${fault}: ${text}`);
}

function faultsOfFinding(finding: Finding, isRoot = true): string[] {
  const { texts, because, derivation, repair, why, consequences } = finding;
  const sentences = [texts.did, texts.required, texts.citizen, texts.repair, why, ...because, ...derivation.map((line) => line.replace(/\b(\d{2}\/\d{1,2})(?!\/?\d)/g, '$1/2026')), ...(repair.words === '' ? [] : [repair.words])];
  const missing = [
    ...(isRoot && because.length === 0 ? [`no assumptions: ${finding.id}`] : []),
    ...(isRoot && repair.steps.length > 0 && repair.words === '' ? [`no smallest repair: ${finding.id}`] : []),
    ...(new Set(because).size < because.length ? [`an assumption twice: ${finding.id}`] : []),
  ];
  return [...sentences.flatMap((text) => faultsOf(text, 'sentence')), ...faultsOf(texts.name, 'heading'), ...missing, ...consequences.flatMap((each) => faultsOfFinding(each, false))];
}

const { register } = loadLaw('content/law');
const { scenarios } = loadScenarios('content/scenarios', register);
const law = createLawView(register!);

function reportOf(id: string, events: readonly CaseEvent[], submitted: boolean): Report {
  const scenario = scenarios.get(id)!;
  const procedure = procedureFor(scenario.facts, law, dayOf(scenario.facts.petition.receivedOn));
  return grade({ scenario, procedure, law, events, submitted });
}

const wrongLogs = [...scenarios.keys()].flatMap((id) =>
  readdirSync(`${LOGS}/${id}`)
    .filter((file) => file !== 'expected.json' && file !== 'lawful.json')
    .map((file) => ({ id, name: file.replace('.json', '') })),
);

test.each(wrongLogs)('the findings of $id/$name read as sentences, its acts as headings', ({ id, name }) => {
  const scenario = scenarios.get(id)!;
  const { log } = readLog(name, readFileSync(`${LOGS}/${id}/${name}.json`, 'utf8'));
  const played = runScript({ scenario, register: register! }, log!.acts);
  if (!played.ok) throw new Error(played.message);
  const { findings, path } = reportOf(id, played.events, log!.submitted);
  expect([...findings.flatMap((finding) => faultsOfFinding(finding)), ...path.flatMap(({ words }) => faultsOf(words, 'heading'))]).toEqual([]);
});

/** Cases that each operator damages, once alone and once with another. */
const CASES_EACH = 8;
const fresh = Math.floor(performance.timeOrigin) % 2147483647;

test.each([20261122, fresh])('the findings of damaged logs read as sentences, their acts as headings, whatever was damaged (seed %i)', (seed) => {
  const random = randomFrom(seed);
  const faults = new Set<string>();
  const classes = new Set<string>();
  let logs = 0;
  const subjects = proofSubjects('.');
  for (const operator of operators) {
    for (const subject of random.shuffled(subjects).slice(0, CASES_EACH)) {
      for (const run of [0, 1]) {
        const given = random.pick(subject.lawful) ?? [];
        const other = random.pick(operators) ?? operator;
        const damaged = run % 2 === 0 ? damage(subject, sheetOf(given), operator, random) : damageTwice(subject, sheetOf(given), [operator, other], random);
        if (damaged === null) continue;
        logs += 1;
        const { findings, path } = reportOf(subject.scenario.id, eventsOf(damaged.sheet), true);
        for (const { words } of path) for (const fault of faultsOf(words, 'heading')) faults.add(fault);
        for (const finding of findings) {
          classes.add(finding.class);
          for (const fault of faultsOfFinding(finding)) faults.add(fault);
        }
      }
    }
  }
  expect([...faults]).toEqual([]);
  expect(logs).toBeGreaterThan(200);
  expect(classes.size).toBeGreaterThanOrEqual(12);
}, 120_000);
