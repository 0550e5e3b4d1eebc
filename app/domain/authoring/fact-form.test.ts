import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { parseYaml } from '#content/compile/yaml-file.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { factsSchema } from '#simulations/scenario/facts.ts';
import { applyChanges, isDocument, isList, type DraftDocument } from './document.ts';
import { formValues } from './fact-conditions.ts';
import { factForm } from './fact-form.ts';
import type { FactField, FactForm, FactGroup, FactList, FactNode } from './fact-form-view.ts';
import { FACT_WORDS } from './fact-form.vi.ts';
import { factChanges } from './fact-posted.ts';
import { CASE_SHAPES, everyShape } from './fact-shape.ts';
import { inAnyRow, isOpen, isShown, postedByForm, warns, watchedNames } from './fact-shown.ts';
import { CONDITIONAL } from './fact-when.ts';

const { register } = loadLaw('content/law');
const ids = [...loadScenarios('content/scenarios', register).scenarios.keys()];

function draftOf(id: string): DraftDocument {
  const { file } = parseYaml(readFileSync(`content/scenarios/${id}/scenario.yaml`, 'utf8'), id);
  return JSON.parse(JSON.stringify(file?.value ?? {})) as DraftDocument;
}

function nodesOf(nodes: readonly FactNode[]): FactNode[] {
  return nodes.flatMap((node) => [node, ...(node.node === 'field' ? [] : node.node === 'group' ? nodesOf(node.parts) : node.rows.flatMap(({ parts }) => nodesOf(parts)))]);
}

const allOf = (form: FactForm): FactNode[] => form.sections.flatMap(({ nodes }) => nodesOf(nodes));
const find = (form: FactForm, name: string): FactNode | undefined => allOf(form).find((node) => node.name === name);
const field = (form: FactForm, name: string): FactField => find(form, name) as FactField;
const shown = (form: FactForm): string[] => allOf(form).filter((node) => isShown(node, formValues(postedByForm(form)))).map(({ name }) => name);

/** Changes some posted texts; a name that the form does not have is added. */
function posting(form: FactForm, typed: Record<string, string | readonly string[]>) {
  return formValues([...postedByForm(form).filter(([name]) => !(name in typed)), ...Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : value.map((each) => [name, each] as const)))]);
}

const after = (draft: DraftDocument, typed: Record<string, string | readonly string[]>): DraftDocument => applyChanges(draft, factChanges(draft, posting(factForm(draft), typed)));

function at(document: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((here, key) => (isList(here) ? here[Number(key)] : isDocument(here) ? here[key] : undefined), document);
}

const small: DraftDocument = {
  opensOn: '2026-10-05',
  people: [{ id: 'suu', name: 'Khổng Minh Sửu', address: 'ông' }, { id: 'vang', name: 'Trịnh Văn Vàng', address: 'ông', office: 'Chủ tịch UBND xã Đồi Sim' }],
  facts: { petition: { contents: [{ id: 'tra-ho-so', gist: 'Xem lại việc trả hồ sơ', demand: 'review' }] } },
};

test.each(ids)('%s comes back from its form as it went in', (id) => {
  const draft = draftOf(id);
  expect(factChanges(draft, formValues(postedByForm(factForm(draft))))).toEqual([]);
});

test.each(ids)('%s can be stated whole from an empty draft', (id) => {
  const draft = draftOf(id);
  const empty: DraftDocument = { opensOn: draft['opensOn'] ?? '' };
  const written = applyChanges(empty, factChanges(empty, formValues(postedByForm(factForm(draft)))));
  expect(factsSchema.parse(written['facts'])).toEqual(factsSchema.parse(draft['facts']));
});

test.each(ids)('nothing that %s states is out of sight', (id) => {
  const form = factForm(draftOf(id));
  const values = formValues(postedByForm(form));
  const hidden = (nodes: readonly FactNode[], around: boolean): string[] =>
    nodes.flatMap((node) => {
      const seen = around && isShown(node, values);
      if (node.node === 'field') return node.isKept && !seen ? [node.name] : [];
      return node.node === 'group' ? hidden(node.parts, seen && isOpen(node, values)) : node.rows.flatMap(({ parts }) => hidden(parts, seen));
    });
  expect(form.sections.flatMap(({ nodes }) => hidden(nodes, true))).toEqual([]);
});

test('every place of the schema has a name, and every name a place', () => {
  const spread = ['petition', 'complainant', 'verification'];
  const patterns = everyShape().filter((shape) => shape.key !== 'id' && !spread.includes(shape.pattern)).map(({ pattern }) => pattern);
  expect(Object.keys(FACT_WORDS).sort()).toEqual([...patterns].sort());
  const known = [...everyShape(), ...everyShape(CASE_SHAPES)].map(({ pattern }) => pattern);
  expect(CONDITIONAL.filter((pattern) => !known.includes(pattern))).toEqual([]);
});

test('lists have a button that says what it adds, and parts that not every case has a box that says so', () => {
  for (const shape of everyShape()) {
    const words = FACT_WORDS[shape.pattern];
    if (shape.node === 'list') expect([shape.pattern, words?.add, words?.row]).not.toContain(undefined);
    if (shape.node === 'group' && shape.isOptional) expect([shape.pattern, words?.has]).not.toContain(undefined);
  }
});

test('every place of the schema stands in one section', () => {
  const patterns = new Set(ids.flatMap((id) => allOf(factForm(draftOf(id))).map(({ name }) => name.replace(/^facts\./, '').replaceAll(/\.\d+/g, '.*'))));
  const spread = ['petition', 'complainant', 'verification'];
  expect(everyShape().map(({ pattern }) => pattern).filter((pattern) => !spread.includes(pattern) && !patterns.has(pattern))).toEqual([]);
  const names = allOf(factForm(small)).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every choice is in words, never in the codes of the file', () => {
  const fields = ids.flatMap((id) => allOf(factForm(draftOf(id)))).filter((node): node is FactField => node.node === 'field');
  const bare = fields.flatMap(({ name, options }) => options.filter(({ value, label }) => label === value || label.toLowerCase() === value || /[a-z]-[a-z]|\bpeople\b/.test(label)).map(({ label }) => `${name}: ${label}`));
  expect([...new Set(bare)]).toEqual([]);
});

test('what does not apply is not in view, and comes into view with the fact that it depends on', () => {
  const before = shown(factForm(small));
  expect(before).toContain('facts.petition.contents.0.matter');
  expect(before).not.toContain('facts.petition.contents.0.against');
  expect(before).not.toContain('facts.denunciation');
  expect(before).not.toContain('facts.petition.signatures');
  const now = shown(factForm(after(small, { 'facts.petition.contents.0.demand': 'report-violation', 'facts.petition.complainants': '4' })));
  expect(now).not.toContain('facts.petition.contents.0.matter');
  expect(now).toEqual(expect.arrayContaining(['facts.petition.contents.0.against', 'facts.denunciation', 'facts.denunciation.accused', 'facts.petition.signatures']));
});

test('what is stated and applies no longer stays in view until it is given up', () => {
  const forwarded = after(small, { 'facts.petition.channel': 'forwarded', 'facts.petition.forwardedBy.kind': 'press', 'facts.petition.forwardedBy.name': 'Báo Khê Giang' });
  expect(at(forwarded, 'facts.petition.forwardedBy')).toEqual({ kind: 'press', name: 'Báo Khê Giang' });
  const posted = after(forwarded, { 'facts.petition.channel': 'post' });
  expect(at(posted, 'facts.petition.forwardedBy.name')).toBe('Báo Khê Giang');
  expect(shown(factForm(posted))).toContain('facts.petition.forwardedBy');
  expect(at(after(posted, { 'facts.petition.forwardedBy#': '0' }), 'facts.petition')).not.toHaveProperty('forwardedBy');
});

test('a part that the law asks for is stated only once something stands in it', () => {
  const denounced = after(small, { 'facts.petition.contents.0.demand': 'report-violation' });
  expect(at(denounced, 'facts')).not.toHaveProperty('denunciation');
  expect(at(after(denounced, { 'facts.denunciation.crime': ['0', '1'] }), 'facts.denunciation')).toEqual({ crime: true });
});

test('a part that is ticked is stated even while nothing stands in it', () => {
  expect(at(after(small, { 'facts.reception#': ['0', '1'] }), 'facts.reception')).toEqual({});
});

test('dates, months and numbers are read as people type them', () => {
  const draft = after(small, { 'facts.petition.receivedOn': '5/10', 'facts.petition.complainants': '12', 'facts.head#': ['0', '1'], 'facts.head.nextMonth': '11/2026' });
  expect(at(draft, 'facts.petition.receivedOn')).toBe('2026-10-05');
  expect(at(draft, 'facts.petition.complainants')).toBe(12);
  expect(at(draft, 'facts.head.nextMonth')).toBe('2026-11');
  expect(field(factForm(draft), 'facts.petition.receivedOn').values).toEqual(['05/10/2026']);
});

test('what cannot be read stays as it was typed, with what is wrong beside it', () => {
  const draft = after(small, { 'facts.petition.receivedOn': '31/6/2026', 'facts.petition.complainants': 'mười hai', 'facts.petition.title': 'Đơn khiếu nại' });
  const form = factForm(draft);
  expect(field(form, 'facts.petition.receivedOn')).toMatchObject({ values: ['31/6/2026'], error: expect.stringContaining('“31/6/2026”') });
  expect(field(form, 'facts.petition.complainants')).toMatchObject({ values: ['mười hai'], error: expect.stringContaining('chữ số') });
  expect(at(draft, 'facts.petition.title')).toBe('Đơn khiếu nại');
  expect(factChanges(draft, formValues(postedByForm(form)))).toEqual([]);
});

test('somebody who was taken out of the case stays chosen, and the list says that he is gone', () => {
  const draft = after(small, { 'facts.complainant.person': 'suu' });
  expect(field(factForm(draft), 'facts.complainant.person').options).toEqual([{ value: 'suu', label: 'ông Khổng Minh Sửu' }, { value: 'vang', label: 'ông Trịnh Văn Vàng, Chủ tịch UBND xã Đồi Sim' }]);
  expect(field(factForm({ ...draft, people: [] }), 'facts.complainant.person').options).toEqual([{ value: 'suu', label: 'Đã bị bỏ khỏi danh sách, chọn lại' }]);
});

test('rows are added with an id of their own and taken out, and what was typed beside is kept', () => {
  const two = after(small, { them: 'facts.petition.contents', 'facts.petition.title': 'Đơn kêu cứu' });
  expect(at(two, 'facts.petition.contents')).toEqual([{ id: 'tra-ho-so', gist: 'Xem lại việc trả hồ sơ', demand: 'review' }, { id: 'noi-dung-2' }]);
  expect(at(two, 'facts.petition.title')).toBe('Đơn kêu cứu');
  const one = after(two, { bo: 'facts.petition.contents.0', 'facts.petition.contents.1.gist': 'Sửa con đường' });
  expect(at(one, 'facts.petition.contents')).toEqual([{ id: 'noi-dung-2', gist: 'Sửa con đường' }]);
});

test('a content can be put first, and what was typed beside is kept', () => {
  const two = after(after(small, { them: 'facts.petition.contents' }), { dau: 'facts.petition.contents.1', 'facts.petition.contents.1.gist': 'Sửa con đường' });
  expect(at(two, 'facts.petition.contents')).toEqual([{ id: 'noi-dung-2', gist: 'Sửa con đường' }, { id: 'tra-ho-so', gist: 'Xem lại việc trả hồ sơ', demand: 'review' }]);
});

test('an empty draft has a first content to fill in, which is no change until something stands in it', () => {
  const form = factForm({});
  expect((find(form, 'facts.petition.contents') as FactList).rows).toHaveLength(1);
  expect(factChanges({}, formValues(postedByForm(form)))).toEqual([]);
  expect(at(after({}, { 'facts.petition.contents.0.gist': 'Xem lại tiền bồi thường' }), 'facts.petition.contents')).toEqual([{ id: 'noi-dung-1', gist: 'Xem lại tiền bồi thường' }]);
});

test('a form that holds a part of the facts changes only that part', () => {
  const draft = after(small, { 'facts.petition.overdueBelow': ['0', '1'], 'facts.affected': ['', 'vang'] });
  expect(factChanges(draft, formValues([['facts.petition.title', 'Đơn đề nghị']]))).toEqual([{ path: ['facts', 'petition', 'title'], value: 'Đơn đề nghị' }]);
});

test('boxes that were all cleared are cleared in the draft', () => {
  const draft = after(small, { 'facts.petition.overdueBelow': ['0', '1'], 'facts.affected': ['', 'vang'] });
  const cleared = after(draft, { 'facts.petition.overdueBelow': '0', 'facts.affected': '' });
  expect(at(cleared, 'facts.petition.overdueBelow')).toBe(false);
  expect(at(cleared, 'facts.affected')).toEqual([]);
});

test('a draft that is damaged anywhere still has a form, and what is typed takes the place of the damage', () => {
  const damaged: DraftDocument = { facts: { petition: { title: 7, contents: 'x', forwardedBy: [1], documents: { a: 1 } }, matters: [3, null], verification: 'nhanh', affected: ['suu', 4] } };
  const form = factForm(damaged);
  expect(factChanges(damaged, formValues(postedByForm(form)))).toEqual([]);
  const mended = after(damaged, { 'facts.verification.places': '2', 'facts.petition.contents.0.gist': 'Xem lại mức bồi thường' });
  expect(at(mended, 'facts.verification')).toEqual({ places: 2 });
  expect(at(mended, 'facts.petition.contents.0.gist')).toBe('Xem lại mức bồi thường');
});

test('a forged form makes no more rows than a case can have, and no places that the schema does not have', () => {
  expect(factChanges(small, formValues([['facts.matters#', '1000000000'], ['facts.matters.0.name', 'x'], ['facts.__proto__.x', '1'], ['people.0.name', 'x'], ['facts.matters.constructor', 'x']]))).toEqual([]);
});

test('a look-alike is told at the choice that is taken for another', () => {
  const form = factForm(small);
  const demand = field(form, 'facts.petition.contents.0.demand');
  const told = (choice: string) => demand.lookAlikes.filter((each) => warns(each, demand, formValues([[demand.name, choice]]))).map(({ says }) => says);
  expect(told('review')).toHaveLength(1);
  expect(told('review')).not.toEqual(told('report-violation'));
});

test('the box of a part opens it, and a part that the law asks for is open without one', () => {
  const group = find(factForm(small), 'facts.complainant.represented') as FactGroup;
  expect(isOpen(group, formValues([['facts.complainant.represented#', '0']]))).toBe(false);
  expect(isOpen(group, formValues([['facts.complainant.represented#', '0'], ['facts.complainant.represented#', '1']]))).toBe(true);
  const forwarder = find(factForm(small), 'facts.petition.forwardedBy') as FactGroup;
  expect(isOpen(forwarder, formValues([['facts.petition.forwardedBy#', '0'], ['facts.petition.channel', 'forwarded']]))).toBe(true);
});

test('the controls on which a view depends are known, and a title is not among them', () => {
  const watched = watchedNames(factForm(small));
  expect(watched).toContain(inAnyRow('facts.petition.contents.7.demand'));
  expect(watched).toContain('facts.complainant.represented#');
  expect(watched).not.toContain('facts.petition.title');
});
