import { describe, expect, test } from 'vitest';
import { LOGS_BY_HAND, playLog } from '#tests/support/played-logs.ts';
import { stepsFrom } from './graph.ts';
import { mapInWords } from './in-words.ts';
import { lightMap } from './light.ts';
import type { Light, LitMap } from './light.ts';

const lights = (id: string, name: string): LitMap => {
  const { procedure, report } = playLog(id, name);
  return lightMap(procedure, report);
};

const lightOfLabel = (lit: LitMap, label: string): (Light | undefined)[] =>
  lit.graph.norm.arcs.filter((arc) => arc.label === label && lit.arcs.has(arc.index)).map((arc) => lit.arcs.get(arc.index));

describe.each(LOGS_BY_HAND)('$id/$name', ({ id, name }) => {
  const { scenario, procedure, report, events, law } = playLog(id, name);
  const lit = lightMap(procedure, report);

  test('every row of the report stands at one place of the map', () => {
    const rows = [...lit.acts.values()].flatMap((acts) => acts.map(({ row }) => row)).sort((a, b) => a - b);
    expect(rows).toEqual(report.path.map((_, index) => index));
  });

  test('every lit arc is an arc of the machine, and every place that is lit is on the map', () => {
    for (const arc of lit.arcs.keys()) expect(lit.graph.norm.arcs[arc]?.index).toBe(arc);
    const drawn = new Set(lit.graph.places.flatMap((place) => stepsFrom(lit.graph, place).flatMap((step) => step.arcs)));
    expect([...lit.arcs.keys()].filter((arc) => !drawn.has(arc))).toEqual([]);
    const keys = lit.graph.places.map(({ key }) => key);
    for (const key of lit.places.keys()) expect(keys).toContain(key);
  });

  test('every act of the machine that was done lights an arc of its label', () => {
    const done = events.flatMap((event) => procedure.project(event, scenario.facts) ?? []);
    for (const label of done) expect(lightOfLabel(lit, label).some((light) => light === 'both' || light === 'mine'), label).toBe(true);
  });

  test('every cause is marked once', () => {
    const marked = [...lit.findingsOfArc.values(), ...lit.findingsOfPlace.values()].flat().sort((a, b) => a - b);
    expect(marked).toEqual(report.findings.map((_, index) => index + 1));
  });

  test('the trainee’s way and the lawful one part where an act of the machine was wrong or left out, and nowhere else', () => {
    // What was only done before it was allowed lies on the lawful way as well.
    const isTooEarly = (guard: string): boolean => procedure.guards[guard]?.holds({ facts: scenario.facts, law, day: events.at(-1)!.day, history: events }) === true;
    const parted = report.findings.some((finding) => (finding.class === 'branch' && !isTooEarly(finding.subject)) || (['omission', 'unfinished'].includes(finding.class) && finding.subject in procedure.acts));
    expect([...lit.arcs.values()].every((light) => light === 'both')).toBe(!parted);
  });
});

test('a wrong turn: what was taken and all behind it lie off the lawful way, which shows where it would have gone', () => {
  const lit = lights('quay-cho-go-may', 'van-thu-ly');
  expect(lightOfLabel(lit, 'complaint.accepted')).toEqual(['mine']);
  expect(lightOfLabel(lit, 'complaint.acceptanceRefused')).toEqual(['lawful']);
  expect(lightOfLabel(lit, 'complaint.settled')).toEqual(['mine']);
  expect(lightOfLabel(lit, 'petition.registered')).toEqual(['both']);
});

test('a case that ended at the first step shows the whole lawful way beyond', () => {
  const lit = lights('so-do-cho-dinh-chinh', 'tu-choi-nhan-don');
  expect(lightOfLabel(lit, 'petition.receiptRefused')).toEqual(['mine']);
  expect(['petition.registered', 'petition.classified#complaint', 'complainant.guided'].flatMap((label) => lightOfLabel(lit, label))).toEqual(['lawful', 'lawful', 'lawful']);
});

test('an act left out is a way that only the law goes, with its finding; the place behind it was not passed', () => {
  const { procedure, report } = playLog('dat-vuon-bai-sa', 'khong-doi-thoai');
  const lit = lightMap(procedure, report);
  expect(lightOfLabel(lit, 'dialogue.held')).toEqual(['lawful']);
  const behind = lit.graph.places.find(({ name }) => name === 'Đã đối thoại')!;
  expect(lit.places.get(behind.key)).toBe('lawful');
  const findings = report.findings.map(({ texts }, index) => ({ number: index + 1, name: texts.name, anchor: `loi-${index + 1}` }));
  const told = mapInWords(lit.graph, { lit, path: report.path, findings });
  expect(told.flatMap(({ acts }) => acts).find(({ words }) => words.includes('để sót'))?.findings).toHaveLength(1);
});
