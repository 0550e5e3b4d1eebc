import { describe, expect, test } from 'vitest';
import { LOGS_BY_HAND, playLog, register } from '#tests/support/played-logs.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { attemptMap } from './attempt-map.server.ts';
import { drawMap } from './draw.server.ts';
import { isOfOtherBranch } from './fold.ts';
import { mapGraph } from './graph.ts';
import { place } from './layout.server.ts';
import { procedureView } from './procedure-view.server.ts';
import { stageMap } from './stage-map.server.ts';
import type { Box, DrawnArrow, DrawnMap } from './view-types.ts';

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The runs of an arrow as boxes of no width. */
const runs = ({ points }: DrawnArrow): Box[] =>
  points.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = points[index]!;
    return { x: Math.min(x, fromX), y: Math.min(y, fromY), width: Math.abs(x - fromX), height: Math.abs(y - fromY) };
  });

const refsOf = (report: { findings: readonly { texts: { name: string } }[] }) => report.findings.map(({ texts }, index) => ({ number: index + 1, name: texts.name, anchor: `loi-${index + 1}` }));

const MAPS: { name: string; procedure: string | null; map: DrawnMap }[] = [
  ...procedures.map((procedure) => ({ name: `${procedure.id}, unlit`, procedure: null, map: drawMap(procedure, null) })),
  ...LOGS_BY_HAND.flatMap(({ id, name }) => {
    const { procedure, report } = playLog(id, name);
    return [
      { name: `${id}/${name}`, procedure: procedure.id, map: attemptMap(procedure, report, refsOf(report)).map },
      { name: `${id}/${name}, stages`, procedure: null, map: stageMap(procedure, report, refsOf(report)).map },
    ];
  }),
];

describe.each(MAPS)('$name', ({ map }) => {
  const labels = map.arrows.filter(({ lines }) => lines.length > 0);

  test('no two places and no two labels overlap, and no label lies on a place', () => {
    const boxes: { key: string; box: Box }[] = [...map.places.map((one) => ({ key: one.key, box: one })), ...labels.map(({ key, label }) => ({ key: `label ${key}`, box: label }))];
    const clashes = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a.box, b.box)).map((b) => `${a.key} × ${b.key}`));
    expect(clashes).toEqual([]);
  });

  test('no arrow runs through a place or a label', () => {
    const boxes: { key: string; box: Box }[] = [...map.places.map((one) => ({ key: one.key, box: one })), ...labels.map(({ key, label }) => ({ key: `label ${key}`, box: label }))];
    const clashes = map.arrows.flatMap((arrow) => runs(arrow).flatMap((run) => boxes.filter(({ box }) => overlap(run, box)).map(({ key }) => `${arrow.key} × ${key}`)));
    expect(clashes).toEqual([]);
  });

  test('an arrow begins at the lower edge of one place and ends at the upper edge of another, running straight down or across', () => {
    for (const { points } of map.arrows) {
      const [first, last] = [points[0]!, points.at(-1)!];
      expect(map.places.some(({ x, y, width, height }) => first[0] > x && first[0] < x + width && Math.abs(first[1] - y - height) < 1)).toBe(true);
      expect(map.places.some(({ x, y, width }) => last[0] > x && last[0] < x + width && Math.abs(last[1] - y) < 1)).toBe(true);
      for (const [index, [x, y]] of points.slice(1).entries()) expect(x === points[index]![0] || y === points[index]![1]).toBe(true);
    }
  });

  test('every line of text lies within its place or beside its arrow, and everything within the map', () => {
    for (const { lines, ...box } of map.places) for (const line of lines) expect(line.x >= box.x && line.y > box.y && line.y < box.y + box.height, line.text).toBe(true);
    for (const box of [...map.places, ...labels.map(({ label }) => label)]) expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= map.width + 1 && box.y + box.height <= map.height + 1).toBe(true);
  });

  test('a cut goes through no place and no label', () => {
    for (const cut of map.cuts) for (const box of [...map.places, ...labels.map(({ label }) => label)]) expect(cut <= box.y || cut >= box.y + box.height).toBe(true);
  });
});

test('equal input is placed alike, byte for byte', () => {
  const input = {
    boxes: ['a', 'b', 'c', 'd'].map((key) => ({ key, width: 100, height: 50 })),
    arrows: [['a', 'b'], ['a', 'c'], ['b', 'd'], ['c', 'd'], ['a', 'd']].map(([from = '', to = '']) => ({ key: `${from}${to}`, from, to, width: 80, height: 20 })),
    spine: ['a', 'b', 'd'],
    gapX: 20,
    gapY: 30,
  };
  const flat = () => {
    const { boxes, arrows, ...rest } = place(input);
    return JSON.stringify({ ...rest, boxes: [...boxes], arrows: [...arrows] });
  };
  expect(flat()).toBe(flat());
});

test('a report moves nothing on the map: with the same branches open the same places, whatever was done', () => {
  const shapes = new Map<string, Set<string>>();
  for (const { map, procedure } of MAPS) {
    if (procedure === null) continue;
    const choice = `${procedure} ${map.places.map(({ key }) => key).join()}`;
    const known = shapes.get(choice) ?? new Set<string>();
    shapes.set(choice, known.add(JSON.stringify(map.places.map(({ key, x, y, width, height }) => [key, x, y, width, height]))));
  }
  expect([...shapes.values()].map(({ size }) => size).every((size) => size === 1)).toBe(true);
  expect(shapes.size).toBeLessThan(MAPS.length / 2);
});

test('branches of other procedures are one place until somebody goes through them', () => {
  for (const procedure of procedures) {
    const others = mapGraph(procedure).places.filter(isOfOtherBranch);
    const unlit = drawMap(procedure, null);
    expect(unlit.places.filter(({ key }) => others.some((place) => place.key === key))).toEqual([]);
    expect(unlit.places.filter(({ key }) => key === 'nhanh-khac')).toHaveLength(others.length === 0 ? 0 : 1);
  }
  const { procedure, report } = playLog('ranh-vuon-xom-bua', 'coi-la-khieu-nai');
  const lit = attemptMap(procedure, report, refsOf(report));
  const gone = new Set(mapGraph(procedure).places.filter(isOfOtherBranch).map(({ key }) => key));
  expect(lit.map.places.some(({ key, light }) => gone.has(key) && light === 'mine')).toBe(true);
  expect(lit.map.places.some(({ key }) => key === 'nhanh-khac')).toBe(true);
});

test('the page of a procedure takes terms and articles from the register of the date, and puts every duty at one stage', () => {
  const procedure = procedures.find(({ id }) => id === 'complaint');
  const view = (iso: number) => procedureView(procedure!, register, iso);
  const now = view(register.asOf);
  const duties = now.stages.flatMap((stage) => stage.duties.map(({ words }) => words)).sort();
  expect(duties).toEqual(procedure!.duties.filter((duty) => duty.skeleton !== true).map(({ label }) => label).sort());
  const acceptance = (page: ReturnType<typeof view>) => page.stages.flatMap(({ acts }) => acts).find(({ words }) => words === procedure!.acts['complaint.accepted']!.label);
  expect(acceptance(now)?.terms.join()).toMatch(/^07 ngày làm việc/);
  expect(acceptance(view(register.asOf - 365 * 3))?.terms.join()).toMatch(/^10 ngày/);
  for (const { basis } of now.stages.flatMap(({ acts, duties: owed }) => [...acts, ...owed])) for (const { provision } of basis) expect(register.provisions.has(provision)).toBe(true);
});
