import { describe, expect, test } from 'vitest';
import { builtDraft, builtIds } from '#tests/support/built-drafts.ts';
import { scenarioSchema } from '#simulations/scenario/schema.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { applyChanges, isDocument, isList, type DraftDocument } from './document.ts';
import { CASE_WORDS } from './case-form.vi.ts';
import { EDITOR_STEPS, type EditorStep } from './editor-step.ts';
import { formValues } from './fact-conditions.ts';
import type { FactField, FactForm, FactNode } from './fact-form-view.ts';
import { CASE_SHAPES, everyShape } from './fact-shape.ts';
import { isOpen, isShown, postedByForm } from './fact-shown.ts';
import { stepChanges, stepForm } from './step-form.ts';

const OTHERS = EDITOR_STEPS.filter((step) => step !== 'facts');
const whole: DraftDocument = builtDraft('dat-vuon-bai-sa');

function nodesOf(nodes: readonly FactNode[]): FactNode[] {
  return nodes.flatMap((node) => [node, ...(node.node === 'field' ? [] : node.node === 'group' ? nodesOf(node.parts) : node.rows.flatMap(({ parts }) => nodesOf(parts)))]);
}

const allOf = (form: FactForm): FactNode[] => form.sections.flatMap(({ nodes }) => nodesOf(nodes));
const fieldsOf = (form: FactForm): FactField[] => allOf(form).filter((node): node is FactField => node.node === 'field');
const field = (draft: DraftDocument, step: EditorStep, name: string): FactField | undefined => fieldsOf(stepForm(draft, step)).find((each) => each.name === name);

type Typed = Record<string, string | readonly string[]>;

const pairs = (typed: Typed): [string, string][] => Object.entries(typed).flatMap(([name, value]) => (typeof value === 'string' ? [value] : value).map((each): [string, string] => [name, each]));

function after(draft: DraftDocument, step: EditorStep, typed: Typed): DraftDocument {
  const untouched = postedByForm(stepForm(draft, step)).filter(([name]) => !(name in typed));
  return applyChanges(draft, stepChanges(draft, step, formValues([...untouched, ...pairs(typed)])));
}

function at(document: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((here, key) => (isList(here) ? here[Number(key)] : isDocument(here) ? here[key] : undefined), document);
}

/** What is stated and cannot be seen. */
function hiddenIn(form: FactForm): string[] {
  const values = formValues(postedByForm(form));
  const hidden = (nodes: readonly FactNode[], around: boolean): string[] =>
    nodes.flatMap((node) => {
      const seen = around && isShown(node, values);
      if (node.node === 'field') return node.isKept && !seen ? [node.name] : [];
      return node.node === 'group' ? hidden(node.parts, seen && isOpen(node, values)) : node.rows.flatMap(({ parts }) => hidden(parts, seen));
    });
  return form.sections.flatMap(({ nodes }) => hidden(nodes, true));
}

describe.each(builtIds)('the built case %s', (id) => {
  const draft: DraftDocument = builtDraft(id);
  const forms = OTHERS.map((step) => ({ step, form: stepForm(draft, step) }));

  test('comes back from the forms of its parts as it went in', () => {
    expect(forms.flatMap(({ step, form }) => stepChanges(draft, step, formValues(postedByForm(form))))).toEqual([]);
  });

  test('can be written whole from an empty draft, part by part', () => {
    const begun: DraftDocument = { format: 1, id, opensOn: draft['opensOn'] ?? '', facts: draft['facts'] ?? {} };
    const made = forms.reduce<DraftDocument>((now, { step, form }) => applyChanges(now, stepChanges(now, step, formValues(postedByForm(form)))), begun);
    expect(scenarioSchema.parse(made)).toEqual(scenarioSchema.parse(draft));
  });

  test('says nothing that is out of sight, and nothing that is wrong', () => {
    expect(forms.flatMap(({ form }) => hiddenIn(form))).toEqual([]);
    expect(forms.flatMap(({ form }) => fieldsOf(form)).flatMap(({ name, error }) => (error === null ? [] : [`${name}: ${error}`]))).toEqual([]);
  });
});

test('every place of the format has a name, and every name a place', () => {
  const patterns = everyShape(CASE_SHAPES).flatMap((shape) => (shape.node === 'leaf' && shape.kind === 'id' ? [] : [shape.pattern]));
  expect(Object.keys(CASE_WORDS).sort()).toEqual(patterns.sort());
});

test('every place of the format stands in the form of one part, and names are used once', () => {
  const names = OTHERS.flatMap((step) => allOf(stepForm({}, step)).map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  const tops = new Set(names.map((name) => name.split(/[.#]/)[0]));
  expect(CASE_SHAPES.map(({ key }) => key).filter((key) => !tops.has(key))).toEqual([]);
});

test('every choice is in words, never in the codes of the file', () => {
  const fields = builtIds.flatMap((id) => OTHERS.flatMap((step) => fieldsOf(stepForm(builtDraft(id), step))));
  const bare = fields.flatMap(({ name, options }) => options.filter(({ value, label }) => label === value || /[a-z][.-][a-z]|[{}]/.test(label) || label.includes('bỏ khỏi')).map(({ label }) => `${name}: ${label}`));
  expect([...new Set(bare)]).toEqual([]);
});

describe('what is typed', () => {
  const TYPED: Readonly<Record<string, readonly [string, Json]>> = {
    text: ['Chữ mới', 'Chữ mới'],
    long: ['Dòng một\r\n\r\n Dòng hai ', 'Dòng một\n\n Dòng hai'],
    date: ['9/9/2026', '2026-09-09'],
    number: ['77', 77],
  };

  /** What somebody does with a control, and what then stands in the document. */
  function touch({ control, options, values, name }: FactField, isLines: boolean): readonly [Typed, Json] | null {
    const other = options.find(({ value }) => !values.includes(value));
    if (control === 'check') return values[0] === '1' ? [{ [name]: '0' }, false] : [{ [name]: ['0', '1'] }, true];
    if (control === 'boxes') return other === undefined ? null : [{ [name]: ['', other.value] }, [other.value]];
    if (control === 'radio' || control === 'select') return other === undefined ? null : [{ [name]: other.value }, other.value === '1' ? true : other.value === '0' ? false : other.value];
    if (control === 'long' && isLines) return [{ [name]: 'Dòng một\r\n\r\n Dòng hai ' }, ['Dòng một', 'Dòng hai']];
    const typed = TYPED[control];
    return typed === undefined ? null : [{ [name]: typed[0] }, typed[1]];
  }

  const CASES = ['dat-vuon-bai-sa', 'rut-don-quy-duong', 'doan-nguoi-truoc-cong'] as const;

  test.each(CASES.flatMap((id) => OTHERS.map((step) => [id, step] as const)))('in any field of %s, part %s, is read back, and nothing else changes', (id, step) => {
    const draft: DraftDocument = builtDraft(id);
    const form = stepForm(draft, step);
    const untouched = postedByForm(form);
    const values = formValues(untouched);
    for (const each of fieldsOf(form)) {
      if (each.name.endsWith('#') || each.name.startsWith('family.') || !isShown(each, values)) continue;
      const touched = touch(each, /\.body$|^opening$|^aims$|\.stamp$/.test(each.name));
      if (touched === null) continue;
      const [typed, read] = touched;
      const changes = stepChanges(draft, step, formValues([...untouched.filter(([name]) => !(name in typed)), ...pairs(typed)]));
      expect(changes).toEqual([{ path: expect.anything(), value: read }]);
      expect(changes[0]?.path.join('.')).toBe(each.name);
    }
  });

  test.each([
    ['start', 'opensOn', '31/6/2026', /Không có ngày “31\/6\/2026” trên lịch/],
    ['aims', 'minutes', 'nửa giờ', /Không nhận số “nửa giờ”.*từ 5 đến 180/],
    ['aims', 'minutes', '999', /từ 5 đến 180/],
    ['people', 'people.0.name', 'x'.repeat(10_000), /Dài 10\.000 chữ cái, nhiều nhất 200/],
    ['story', 'opening', 'y'.repeat(6000), /nhiều nhất 5\.000/],
    ['facts', 'facts.matters.0.name', 'z'.repeat(10_000), /nhiều nhất 300/],
  ] as const)('wrongly in part %s, field %s, stays as it was typed, with what is wrong beside it', (step, name, typed, told) => {
    const draft = after(whole, step, { [name]: typed });
    expect(field(draft, step, name)).toMatchObject({ values: [typed], error: expect.stringMatching(told) });
    expect(stepChanges(draft, step, formValues(postedByForm(stepForm(draft, step))))).toEqual([]);
  });

  test('for the name of a group of cases is kept as such names are', () => {
    const draft = after(whole, 'aims', { 'family#': ['0', '1'], 'family.id': 'Khiếu nại & Tòa', 'family.differs': 'Tòa đã thụ lý.' });
    expect(draft['family']).toEqual({ id: 'khieu-nai-toa', differs: 'Tòa đã thụ lý.' });
    expect(after(draft, 'aims', { 'family#': '0' })).not.toHaveProperty('family');
  });
});

describe('rows', () => {
  const people = (draft: DraftDocument): readonly Json[] => (isList(draft['people']) ? draft['people'] : []);

  test('get an id of their own that nobody types, and keep it', () => {
    const draft = after({}, 'people', { 'people.0.name': 'Lý Thị Mây', them: 'people' });
    expect(people(draft)).toEqual([{ id: 'nguoi-1', name: 'Lý Thị Mây' }, { id: 'nguoi-2' }]);
    expect(people(after(draft, 'people', { 'people.0.id': 'gia-mao', 'people.0.name': 'Lý Thị Mưa' }))[0]).toEqual({ id: 'nguoi-1', name: 'Lý Thị Mưa' });
  });

  test('come beside the empty one that a list shows before anything is written', () => {
    expect(people(after({}, 'people', { them: 'people' }))).toEqual([{ id: 'nguoi-1' }, { id: 'nguoi-2' }]);
  });

  test('never take the id of one that was taken out while something still speaks of it', () => {
    const two = after({}, 'people', { them: 'people' });
    const draft = after({ ...two, reactions: [{ to: 'settled', who: 'nguoi-2', says: 'Cảm ơn.' }] }, 'people', { bo: 'people.1' });
    expect(people(after(draft, 'people', { them: 'people' }))).toEqual([{ id: 'nguoi-1' }, { id: 'nguoi-3' }]);
    expect(people(after({ ...draft, reactions: [] }, 'people', { them: 'people' }))).toEqual([{ id: 'nguoi-1' }, { id: 'nguoi-2' }]);
  });

  test('are added and taken out within rows', () => {
    const more = after(whole, 'sources', { them: 'discoveries.0.found' });
    const before = at(whole, 'discoveries.0.found');
    expect(at(more, 'discoveries.0.found')).toEqual([...(isList(before) ? before : []), {}]);
    expect(after(more, 'sources', { bo: `discoveries.0.found.${isList(before) ? before.length : 0}` })).toEqual(whole);
  });

  test('are no more than a case can have, whatever is posted', () => {
    const forged = formValues([['people#', '5000'], ...Array.from({ length: 5000 }, (_, index) => [`people.${index}.name`, 'x'] as const)]);
    expect(stepChanges(whole, 'people', forged)).toEqual([]);
    const full: DraftDocument = { people: Array.from({ length: 200 }, (_, index) => ({ id: `nguoi-${index + 1}` })) };
    expect(people(after(full, 'people', { them: 'people' }))).toHaveLength(200);
  });
});

describe('a choice of ways', () => {
  const begun = after(after({ people: [{ id: 'may', name: 'Mây', address: 'chị' }], sources: [{ id: 'so', name: 'Sổ' }] }, 'sources', { them: 'discoveries' }), 'sources', { 'discoveries.0.found.0.#': '' });
  const ask = after(begun, 'sources', { 'discoveries.0.found.0#': 'ask' });
  const shown = (draft: DraftDocument): string[] => {
    const form = stepForm(draft, 'sources');
    const values = formValues(postedByForm(form));
    return fieldsOf(form).flatMap((each) => (each.name.startsWith('discoveries.0.found.0.') && isShown(each, values) ? [each.name.slice('discoveries.0.found.0.'.length)] : []));
  };

  test('asks nothing before one is chosen, and then what that one needs', () => {
    expect(shown(begun)).toEqual([]);
    expect(at(ask, 'discoveries.0.found')).toEqual([{ ask: '' }]);
    expect(shown(ask)).toEqual(['ask', 'says']);
  });

  test('is read with all that was typed for it', () => {
    const told = after(ask, 'sources', { 'discoveries.0.found.0.ask': 'may', 'discoveries.0.found.0.says': 'Hôm rằm.' });
    expect(at(told, 'discoveries.0.found.0')).toEqual({ ask: 'may', says: 'Hôm rằm.' });
    expect(at(after(told, 'sources', { 'discoveries.0.found.0.ask': '' }), 'discoveries.0.found.0')).toEqual({ ask: '', says: 'Hôm rằm.' });
  });

  test('can be chosen anew, and the words go along', () => {
    const told = after(ask, 'sources', { 'discoveries.0.found.0.ask': 'may', 'discoveries.0.found.0.says': 'Hôm rằm.' });
    const looked = after(told, 'sources', { 'discoveries.0.found.0#': 'consult' });
    expect(at(looked, 'discoveries.0.found.0')).toEqual({ consult: '', shows: 'Hôm rằm.' });
    expect(at(after(told, 'sources', { 'discoveries.0.found.0#': 'consult', 'discoveries.0.found.0.consult': 'so', 'discoveries.0.found.0.shows': 'Ghi ngày rằm.' }), 'discoveries.0.found.0')).toEqual({ consult: 'so', shows: 'Ghi ngày rằm.' });
  });

  test('is not taken from a forged form', () => {
    for (const forged of ['__proto__', 'constructor', 'says']) expect(after(ask, 'sources', { 'discoveries.0.found.0#': forged })).toEqual(ask);
  });

  test('of when something happens is read with its day or its days', () => {
    const draft = after(after({ opensOn: '2026-10-05' }, 'story', { them: 'happenings' }), 'story', { 'happenings.0.when#': 'after', 'happenings.0.when.after': 'complaint.accepted', 'happenings.0.when.days': '3', 'happenings.0.says': 'Có điện thoại.' });
    expect(at(draft, 'happenings')).toEqual([{ id: 'dien-bien-1', says: 'Có điện thoại.', when: { after: 'complaint.accepted', days: 3 } }]);
    expect(at(after(draft, 'story', { 'happenings.0.when#': 'day', 'happenings.0.when.day': '9/10' }), 'happenings.0.when')).toEqual({ day: '2026-10-09' });
  });
});

describe('a new paper', () => {
  const named: DraftDocument = { ...whole, papers: [] };
  const press = (draft: DraftDocument, kind: string): DraftDocument => after(draft, 'papers', { them: `papers:${kind}` });

  test('begins as its kind does, with the names of the case', () => {
    expect(at(press(named, 'don'), 'papers.0')).toMatchObject({ id: 'giay-1', heading: 'ĐƠN ĐỀ NGHỊ', handwritten: true, name: expect.stringContaining('Hiên'), to: 'Chủ tịch UBND xã Bãi Sa', signature: expect.stringContaining('(đã ký)') });
    expect(at(press(named, 'quyet-dinh'), 'papers.0')).toMatchObject({ heading: 'QUYẾT ĐỊNH', issuer: 'ỦY BAN NHÂN DÂN XÃ BÃI SA' });
    expect(at(press({}, 'bien-ban'), 'papers.0')).toEqual({ id: 'giay-1', name: 'Biên bản', heading: 'BIÊN BẢN' });
    expect(at(press({}, '__proto__'), 'papers.0')).toEqual({ id: 'giay-1' });
  });

  test('of a photograph asks what is to be seen, and neither number nor signature', () => {
    const asked = fieldsOf(stepForm(press(named, 'anh'), 'papers')).map(({ name }) => name.split('.').at(-1));
    expect(asked).toEqual(['id', 'name', 'heading', 'body', 'onDesk']);
  });

  test('has a number once an office has issued it', () => {
    const form = stepForm(press(named, 'don'), 'papers');
    const number = fieldsOf(form).find(({ name }) => name === 'papers.0.number');
    const posted = (issuer: string) => formValues([...postedByForm(form).filter(([name]) => name !== 'papers.0.issuer'), ['papers.0.issuer', issuer]]);
    expect(number !== undefined && isShown(number, posted(''))).toBe(false);
    expect(number !== undefined && isShown(number, posted('UBND xã'))).toBe(true);
  });
});

test('a discovery is not begun for what is no fact of the case', () => {
  for (const forged of ['__proto__', 'matters.khong-co.knownOn', 'petition.constructor', '', 'petition.title.x']) {
    expect(at(after({}, 'sources', { them: `discoveries:${forged}` }), 'discoveries.0')).toEqual({ id: 'dieu-1' });
  }
});

describe('a damaged draft', () => {
  const damaged: DraftDocument = { title: 7, place: 'xã', people: [3, null, { id: 'a', name: [] }], sources: {}, papers: 'x', discoveries: [{ facts: 'x', found: [4, { says: 'x', shows: 'y' }] }], opening: 5, happenings: [{ when: 'mai', data: [] }], reactions: [[]], family: 'nhóm', minutes: {} };

  test.each(OTHERS)('still has a form for %s, which changes nothing untouched', (step) => {
    expect(stepChanges(damaged, step, formValues(postedByForm(stepForm(damaged, step))))).toEqual([]);
  });

  test.each([
    ['people', 'people.1.name', 'Mây'],
    ['start', 'place.commune', 'xã Đồi'],
    ['sources', 'discoveries.0.found.0#', 'read'],
    ['story', 'happenings.0.when#', 'day'],
    ['story', 'reactions.0.says', 'Cảm ơn.'],
    ['aims', 'family.differs', 'Khác.'],
  ] as const)('is mended in part %s by what is typed at %s', (step, name, typed) => {
    const draft = after(damaged, step, { [name]: typed });
    expect(stepChanges(draft, step, formValues(postedByForm(stepForm(draft, step))))).toEqual([]);
    if (!name.endsWith('#')) expect(at(draft, name)).toBe(typed);
  });
});
