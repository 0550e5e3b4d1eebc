import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { readLog } from '#content/compile/log-file.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { ACT_DATA } from '#simulations/desk/act-data.ts';
import { isJudged } from '#simulations/desk/forms/fields.ts';
import { isAct, sheetKindOfAct } from '#simulations/desk/forms/made.ts';
import { fieldsRead } from '#simulations/desk/forms/read-fields.ts';
import { runScript } from '#simulations/desk/script.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { matches, type CaseEvent } from '#simulations/procedures/case-event.ts';
import { procedureFor } from '#simulations/procedures/index.ts';
import type { Circumstances, Procedure } from '#simulations/procedures/procedure.ts';

const LOGS = 'tests/fixtures/logs';
const register = loadLaw('content/law').register!;
const law = createLawView(register);
const { scenarios } = loadScenarios('content/scenarios', register);

/** What looks at how an act is done: conditions, prohibitions, and duties that tell by a field which of their instances it fulfils. */
function lookersAt(procedure: Procedure, act: CaseEvent): Parameters<typeof fieldsRead>[0][] {
  const duties = procedure.duties.filter(({ acts }) => acts.some((pattern) => matches(pattern, act)));
  const keys = duties.flatMap(({ id, key }) => (key === undefined ? [] : [{ id, matches: (seen: CaseEvent, { facts }: Circumstances) => key(seen, facts) !== '' }]));
  return [...duties.flatMap(({ conditions = [] }) => conditions), ...keys, ...procedure.prohibitions];
}

/** Fields that the rules read, as `act/field`, in every case of the library: in the acts of its logs, and in the same acts done lawfully at its beginning. */
function readInTheLibrary(): { read: Set<string>; acts: Set<string> } {
  const read = new Set<string>();
  const acts = new Set<string>();
  const note = (procedure: Procedure, act: CaseEvent, circumstances: Circumstances): void => {
    acts.add(act.type);
    for (const rule of lookersAt(procedure, act)) for (const field of fieldsRead(rule, act, circumstances)) read.add(`${act.type}/${field}`);
  };
  for (const [id, scenario] of scenarios) {
    if (!existsSync(`${LOGS}/${id}`)) continue;
    const { facts } = scenario;
    const procedure = procedureFor(facts, law, dayOf(facts.petition.receivedOn));
    for (const file of readdirSync(`${LOGS}/${id}`).filter((name) => name !== 'expected.json')) {
      const played = runScript({ scenario, register }, readLog(file, readFileSync(`${LOGS}/${id}/${file}`, 'utf8')).log!.acts);
      if (!played.ok) throw new Error(`${id}/${file}: ${played.message}`);
      played.events.forEach((act, index) => {
        if (act.src === 'trainee') note(procedure, act, { facts, law, day: act.day, history: played.events.slice(0, index) });
      });
    }
  }
  return { read, acts };
}

/** Read only when a paper carries something of a denouncer, or when minutes leave somebody out: no log of the library gets there. */
const READ_ELSEWHERE = [
  'dialogue.held/present',
  'documents.requested/from',
  'denunciation.accepted/recipients',
  'denunciation.acceptanceRefused/carries',
  'denunciation.acceptanceRefused/recipients',
  'denunciation.inspectionOrdered/recipients',
];

test('a field of a paper is called judged just where a rule looks at it, in the cases of the library', () => {
  const { read, acts } = readInTheLibrary();
  const papers = [...acts].filter(isAct).filter((type) => sheetKindOfAct(type) !== undefined);
  const fields = papers.flatMap((type) => Object.keys(ACT_DATA[type].shape).map((name) => ({ type, name, code: `${type}/${name}` })));
  expect(fields.filter(({ type, name, code }) => name !== 'basis' && !isJudged(type, name) && read.has(code)).map(({ code }) => code), 'called layout, but judged').toEqual([]);
  expect(fields.filter(({ type, name, code }) => isJudged(type, name) && !read.has(code) && !READ_ELSEWHERE.includes(code)).map(({ code }) => code), 'called judged, but nothing reads it').toEqual([]);
  expect([...read].filter((code) => code.endsWith('/basis')), 'the provision that is stated beside an act').toEqual([]);
  expect(papers.length).toBeGreaterThan(30);
});
