import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadLaw } from '#content/compile/law.ts';
import { calendarFile } from '#content/schema/law-calendar.ts';
import * as lists from '#content/schema/law-lists.ts';
import { VALUE_KEYS } from '#content/schema/law-values.ts';
import { PAPER_KINDS } from '#simulations/desk/act-data.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { countTerm } from '#simulations/law/term.ts';
import { createLawView } from '#simulations/law/view.ts';

const { register, faults } = loadLaw('content/law');
const law = createLawView(register!);
const provisions = [...register!.provisions.values()];
const readme = readFileSync('content/law/README.md', 'utf8');

/** Every day on which the law changes somewhere, and the days beside it. */
const changes = [...new Set(provisions.flatMap(({ versions }) => versions.flatMap(({ from, to }) => [from, to ?? from])))];
const days = [...new Set(changes.flatMap((day) => [day - 1, day, day + 1]))];

test('the register has no fault', () => {
  expect(faults).toEqual([]);
});

test('on each change date and the days beside it, every provision has one wording, or none before its first and after its last', () => {
  const wrong: string[] = [];
  for (const { id, versions } of provisions) {
    const first = versions[0]!.from;
    const end = versions.at(-1)!.to;
    for (const day of days) {
      const inForce = versions.filter(({ from, to }) => from <= day && (to === null || day < to));
      const isHole = day < first || (end !== null && day >= end);
      if (inForce.length !== (isHole ? 0 : 1) || (law.provision(id, day)?.version ?? null) !== (inForce[0] ?? null)) wrong.push(`${id} on ${isoOf(day)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(days.length).toBeGreaterThan(30);
});

test('every wording was put into force by an instrument that is in force then', () => {
  for (const { id, versions } of provisions) {
    for (const { by, from, to } of versions) {
      const { effectiveFrom, effectiveTo } = register!.instruments.get(by)!;
      expect(effectiveFrom === null || effectiveFrom <= from, `${id} ${isoOf(from)}`).toBe(true);
      expect(effectiveTo === null || (to !== null && to <= effectiveTo), `${id} ${isoOf(from)}`).toBe(true);
    }
  }
});

test('every form is prescribed by a provision in force on the first day and the last day of its use', () => {
  for (const { id, provision, from, to } of register!.forms) {
    expect(law.provision(provision, from), id).not.toBeNull();
    expect(law.provision(provision, to === null ? register!.asOf : to - 1), id).not.toBeNull();
  }
});

test.each([
  ['acceptanceNotice', '2025-03-03', 'nd124-2020/mau-03@2020'],
  ['acceptanceNotice', '2026-06-30', 'nd124-2020/mau-03@2020'],
  ['acceptanceNotice', '2026-07-01', 'nd124-2020/mau-03@2026'],
  ['refusalNotice', '2026-08-03', 'nd124-2020/mau-04@2026'],
  ['receipt', '2026-06-30', 'tt04-2021/mau-02@2021'],
  ['receipt', '2026-07-01', 'nd154-2026/mau-02-tcd@2026'],
  ['suspensionDecision', '2026-06-30', null],
  ['suspensionDecision', '2026-07-01', 'nd124-2020/mau-14a@2026'],
  ['terminationDecision', '2026-07-01', 'nd124-2020/mau-14a@2026'],
  ['dialogueMinutes', '2026-06-30', null],
  ['dialogueMinutes', '2026-07-01', 'nd124-2020/mau-14@2026'],
  ['secondDialogueMinutes', '2026-06-30', 'nd124-2020/mau-14@2020'],
  ['settlementDecision', '2026-08-03', 'nd124-2020/mau-15@2020'],
  ['workingMinutes', '2026-08-03', 'nd124-2020/mau-06@2020'],
  ['transferLetter', '2026-08-03', null],
  ['replyLetter', '2026-08-03', null],
])('the form for %s on %s is %s', (paper, on, id) => {
  expect(law.form(paper, dayOf(on))?.id ?? null).toBe(id);
});

test('the kinds of paper without a form in August 2026 are just those for which the law prescribes none', () => {
  const on = dayOf('2026-08-03');
  const without = PAPER_KINDS.filter((paper) => law.form(paper, on) === null);
  expect(without).toEqual(['transferLetter', 'complexityRecord', 'dialogueInvitation', 'replyLetter', 'enforcementOrder', 'forwarderReport', 'denunciationSuspension', 'denunciationResumption', 'denunciationTermination', 'mediationNotice', 'mediationRefusal', 'mediationCouncil', 'mediationInvitation', 'mediationMinutes', 'mediationGuidance', 'mediationRecognition', 'disputeNotice', 'disputeReport', 'disputeDecision', 'receptionConclusion', 'superiorReport']);
});

test.each([
  ['2025-03-03', ['commune-chair', 'commune-official'], 'district-chair', 'court-district'],
  ['2025-07-01', ['commune-chair', 'commune-official'], 'province-chair', 'court-regional'],
  ['2026-07-01', ['commune-chair', 'commune-unit-head', 'commune-official'], 'province-chair', 'court-regional'],
])('on %s competence, second instance and court are those of that law', (on, first, second, court) => {
  const day = dayOf(on);
  expect(law.value('lkn-2011/d17', 'first_instance_of_commune_chair', day)).toEqual(first);
  const seconds = ['lkn-2011/d18', 'lkn-2011/d21/k2'].map((id) => law.value(id, 'second_instance_for_commune_chair', day));
  expect(seconds.filter((value) => value !== null)).toEqual([second]);
  expect(law.value('ltthc-2015/d31/k1', 'court_for_commune', day)).toBe(court);
});

test.each([
  ['lkn-2011/d17', '2025-06-30', 'read'],
  ['lkn-2011/d17', '2025-07-01', 'secondary'],
  ['lkn-2011/d17', '2026-07-01', 'read'],
  ['ltthc-2015/d31/k1', '2025-03-03', 'secondary'],
  [law.form('receipt', dayOf('2025-08-01'))!.provision, '2025-08-01', 'secondary'],
  [law.form('receipt', dayOf('2026-08-01'))!.provision, '2026-08-01', 'read'],
  [law.form('guidance', dayOf('2026-08-01'))!.provision, '2026-08-01', 'secondary'],
])('what is known of %s on %s is “%s”: the level of the wording goes before that of the provision', (id, on, confidence) => {
  expect(law.provision(id, dayOf(on))?.version.confidence).toBe(confidence);
});

test.each([
  ['lkn-2011/d27', '2026-06-30', '2026-07-10'],
  ['lkn-2011/d27', '2026-07-01', '2026-07-10'],
  ['nd124-2020/d16/k1', '2026-06-30', '2026-07-14'],
  ['lkn-2011/d28', '2026-07-16', '2026-08-17'],
  ['ltthc-2015/d116/k3', '2025-07-06', '2026-07-06'],
])('the term of %s from %s ends on %s', (id, from, due) => {
  const found = law.term([id], dayOf(from))!;
  expect(isoOf(law.count(found.rule, dayOf(from)).due)).toBe(due);
});

test('the worked examples of the calendar come out, with a derivation that ends with their day', () => {
  const file = calendarFile.parse(parse(readFileSync('content/law/calendar.yaml', 'utf8'), { schema: 'core' }));
  expect(file.worked_examples).toHaveLength(8);
  for (const { id, rule, from, add, due, due_if_make_up_not_counted: other } of file.worked_examples) {
    const found = law.term([rule], dayOf(from))!.rule;
    expect([found.value, found.unit, found.direction], id).toEqual([Math.abs(add.value), add.unit, add.value < 0 ? 'before' : undefined]);
    const counted = countTerm(law.calendar, found, dayOf(from));
    expect(isoOf(counted.due), id).toBe(due);
    expect(counted.lenientDue === undefined ? undefined : isoOf(counted.lenientDue), id).toBe(other);
    for (const cited of counted.rules) expect(register!.countingRules.has(cited), cited).toBe(true);
  }
});

/** Files under these folders, except what is written only for tests. */
function filesUnder(folder: string, ends: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path, ends);
    return ends.test(name) && !name.includes('.test.') ? [path] : [];
  });
}

test('every id of a provision, form or open question named in content or in a procedure resolves', () => {
  const instruments = [...register!.instruments.keys()].join('|');
  const known = new Set([...register!.provisions.keys(), ...register!.countingRules.keys(), ...register!.forms.map(({ id }) => id)]);
  const unresolved: string[] = [];
  let named = 0;
  for (const file of [...filesUnder('content', /\.(yaml|md|mdx)$/), ...filesUnder('simulations', /\.ts$/)]) {
    if (file.endsWith('calendar.yaml')) continue;
    const text = readFileSync(file, 'utf8');
    for (const [id] of text.matchAll(new RegExp(`(?<![\\w/-])(?:${instruments})/[a-z0-9-]+(?:/[a-z0-9-]+)*(?:@\\d{4})?`, 'g'))) {
      named += 1;
      if (!known.has(id)) unresolved.push(`${file}: ${id}`);
    }
    for (const [id] of text.matchAll(/\boq-\d{2}\b/g)) if (!register!.openQuestions.has(id)) unresolved.push(`${file}: ${id}`);
  }
  expect(unresolved).toEqual([]);
  expect(named).toBeGreaterThan(600);
});

test('the README explains every word of the closed lists and every key of values', () => {
  const { APPLIES_TO, STAGES, KINDS, CONFIDENCES, UNITS, TERM_TYPES, ACTORS, EVENTS, RECIPIENTS, PUBLICATION_WAYS, FORWARDERS } = lists;
  const words = [APPLIES_TO, STAGES, KINDS, CONFIDENCES, UNITS, TERM_TYPES, ACTORS, EVENTS, RECIPIENTS, PUBLICATION_WAYS, FORWARDERS, Object.keys(VALUE_KEYS)].flat();
  expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([]);
});

test('nothing in the law files names a machine or a workplace', () => {
  for (const file of filesUnder('content/law', /./)) expect(readFileSync(file, 'utf8'), file).not.toMatch(/\/work\/|\/tmp\/|\/home\/|registry\.npmjs|pypi\.org/);
});
