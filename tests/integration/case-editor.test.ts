import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formValues } from '#app/domain/authoring/fact-conditions.ts';
import type { EditorStep } from '#app/domain/authoring/editor-step.ts';
import { ADD_ROW, DROP_ROW } from '#app/domain/authoring/fact-form-view.ts';
import { postedByForm } from '#app/domain/authoring/fact-shown.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import type { SaveStepInput } from '#app/use-cases/editor-contracts.ts';
import { loadDraftVersions } from '#app/use-cases/load-draft-versions.server.ts';
import { loadEditor, loadLawPanel } from '#app/use-cases/load-editor.server.ts';
import { loadDraft } from '#app/use-cases/save-draft.server.ts';
import { saveStep } from '#app/use-cases/save-step.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { trainerOf } from './support/authors.ts';
import { refusal, value, World } from './support/world.ts';

let world: World;
let admin: Caller;
let giang: Caller;
let nhan: Caller;
let khach: Caller;

const trainer = (phone: string, name: string, commune: string): Promise<Caller> => trainerOf(world, admin, { phone, name, commune });

const begin = (from = 'template'): string => value(startDraft(world.ports, giang, { kind: 'case', from, source: 'complaint', title: 'Cái cổng', unit: '' })).draft;
const documentOf = (draft: string) => value(loadDraft(world.ports, giang, { draft })).document;

/** A page of a part as somebody has it open: what it posts, with other texts in some of its fields. */
function openPage(caller: Caller, draft: string, step: EditorStep) {
  const { form, draft: { revision } } = value(loadEditor(world.ports, caller, { draft, step }));
  const shown = postedByForm(form);
  return (typed: Readonly<Record<string, string>>, over: Partial<SaveStepInput> = {}, presses: readonly (readonly [string, string])[] = []) => {
    const missing = Object.keys(typed).filter((name) => !shown.some(([each]) => each === name));
    if (missing.length > 0) throw new Error(`no field ${missing.join()}`);
    const posted = [...shown.map(([name, text]) => [name, typed[name] ?? text] as const), ...presses];
    return saveStep(world.ports, caller, { draft, step, revision, values: formValues(posted), auto: false, answer: null, ...over });
  };
}

beforeEach(async () => {
  world = new World();
  admin = await world.admin();
  giang = await trainer('0912000002', 'Hà Thị Giảng', 'xã Bãi Sa');
  nhan = await trainer('0912000003', 'Lò Văn Nhận', 'xã Bãi Sa');
  khach = await trainer('0912000004', 'Mùa A Khách', 'xã Gò Mây');
});
afterEach(() => world[Symbol.dispose]());

describe('one part of a case', () => {
  test('is saved as its page posts it, and what nobody touched is no change', () => {
    const draft = begin();
    const page = openPage(giang, draft, 'start');
    expect(value(page({})).revision).toBe(1);
    expect(value(page({ title: 'Cái cổng ở ngõ' })).revision).toBe(2);
    expect(documentOf(draft)['title']).toBe('Cái cổng ở ngõ');
  });

  test('is for those who write for the unit: to others it is not there', () => {
    const draft = begin();
    expect(refusal(loadEditor(world.ports, khach, { draft, step: 'facts' }))).toEqual({ reason: 'not-found' });
    expect(refusal(saveStep(world.ports, khach, { draft, step: 'start', revision: 1, values: new Map([['title', ['x']]]), auto: false, answer: null }))).toEqual({ reason: 'not-found' });
    expect(value(loadEditor(world.ports, nhan, { draft, step: 'facts' })).draft.canWrite).toBe(true);
  });

  test('comes with what the law makes of the whole: the way, errors, provisions, and how far each part is written', () => {
    const { law, errors, trains, steps, faults } = value(loadEditor(world.ports, giang, { draft: begin(), step: 'facts' })).panel;
    expect(law?.steps.length).toBeGreaterThan(5);
    expect(law?.steps.some(({ derivation }) => derivation.length > 0)).toBe(true);
    expect(errors.length).toBeGreaterThan(10);
    expect(trains.length).toBeGreaterThan(3);
    expect(steps.every(({ blocking, isEmpty }) => blocking === 0 && !isEmpty)).toBe(true);
    expect(faults.filter(({ severity }) => severity === 'blocks')).toEqual([]);
  });

  test('begun from nothing tells part by part what is missing, each with the field to fill in', () => {
    const { law, faults, steps } = value(loadLawPanel(world.ports, giang, { draft: begin('nothing') }));
    expect(law).toBeNull();
    expect(steps.filter(({ isEmpty }) => isEmpty).map(({ step }) => step)).toContain('facts');
    expect(faults.find(({ field }) => field === 'place.commune')).toMatchObject({ step: 'start', severity: 'blocks', text: expect.stringMatching(/^Chưa ghi “/) });
    expect(faults.filter(({ field }) => field === null)).toEqual([]);
  });
});

describe('two who write in one draft', () => {
  /** Giảng and Nhận have the first part open; Nhận saves first. */
  function both() {
    const draft = begin();
    const [own, other] = [openPage(giang, draft, 'start'), openPage(nhan, draft, 'start')];
    value(other({ 'place.commune': 'xã Nhận đặt' }));
    return { draft, own };
  }

  test('the later one is told who saved, and what both changed; nothing is overwritten', () => {
    const { draft, own } = both();
    const error = refusal(own({ title: 'Tên mới' }));
    if (error.reason !== 'step-overtaken') throw new Error(error.reason);
    expect(error).toMatchObject({ by: 'Lò Văn Nhận', isOwn: false, revision: 2 });
    expect(error.theirs.map(({ sentence }) => sentence).join()).toContain('xã Nhận đặt');
    expect(error.mine.map(({ sentence }) => sentence).join()).toContain('Tên mới');
    expect(postedByForm(error.form)).toContainEqual(['title', 'Tên mới']);
    expect(documentOf(draft)['title']).toBe('Cái cổng');
  });

  test('takes what both wrote', () => {
    const { draft, own } = both();
    value(own({ title: 'Tên mới' }, { answer: { take: 'both', seen: 2 } }));
    expect(documentOf(draft)).toMatchObject({ title: 'Tên mới', place: { commune: 'xã Nhận đặt' } });
  });

  test('takes one of both, and the other is a version that can be had back', () => {
    const { draft, own } = both();
    value(own({ title: 'Tên mới' }, { answer: { take: 'theirs', seen: 2 } }));
    expect(documentOf(draft)).toMatchObject({ title: 'Cái cổng', place: { commune: 'xã Nhận đặt' } });
    const { versions } = value(loadDraftVersions(world.ports, giang, { draft, from: null, to: null }));
    expect(versions.map(({ revision }) => revision)).toEqual([4, 3, 2, 1]);
    const later = openPage(giang, draft, 'start');
    value(openPage(nhan, draft, 'start')({ 'place.commune': 'xã khác' }));
    value(later({ title: 'Của tôi' }, { answer: { take: 'mine', seen: 5 } }));
    expect(documentOf(draft)).toMatchObject({ title: 'Của tôi', place: { commune: 'xã Nhận đặt' } });
  });

  test('overtaken once more while choosing, the author chooses again', () => {
    const { draft, own } = both();
    value(openPage(nhan, draft, 'start')({ 'place.commune': 'xã thứ ba' }));
    expect(refusal(own({ title: 'Tên mới' }, { answer: { take: 'mine', seen: 2 } }))).toMatchObject({ reason: 'step-overtaken', revision: 3 });
  });

  test('a row is not taken out of a page that is old', () => {
    const draft = begin();
    const own = openPage(giang, draft, 'people');
    value(openPage(nhan, draft, 'people')({}, {}, [[DROP_ROW, 'people.0']]));
    value(openPage(nhan, draft, 'people')({}, {}, [[ADD_ROW, 'people']]));
    const error = refusal(own({ 'people.1.name': 'Tên sửa' }, {}, [[DROP_ROW, 'people.2']]));
    if (error.reason !== 'step-overtaken') throw new Error(error.reason);
    value(own({ 'people.1.name': 'Tên sửa' }, { answer: { take: 'both', seen: error.revision } }));
    expect(documentOf(draft)['people']).toMatchObject([{ name: 'Tên sửa' }, {}, {}]);
  });

  test('what the colleague’s page saved by itself meanwhile is told apart from what was there when mine was opened', () => {
    const draft = begin();
    const other = openPage(nhan, draft, 'start');
    value(other({ title: 'N1' }, { auto: true }));
    const own = openPage(giang, draft, 'start');
    value(other({ title: 'N2' }, { auto: true, revision: 2 }));
    const error = refusal(own({ 'place.commune': 'xã Giảng đặt' }));
    if (error.reason !== 'step-overtaken') throw new Error(error.reason);
    expect(error.mine).toHaveLength(1);
    expect(error.theirs.map(({ sentence }) => sentence).join()).toContain('N2');
    expect(value(loadDraftVersions(world.ports, giang, { draft, from: null, to: null })).versions.map(({ revision }) => revision)).toEqual([3, 1]);
    world.pass(3700);
    value(openPage(nhan, draft, 'start')({ title: 'N3' }, { auto: true }));
    value(openPage(nhan, draft, 'start')({ title: 'N4' }, { auto: true }));
    expect(refusal(own({ 'place.commune': 'xã Giảng đặt' })).reason).toBe('step-overtaken');
  });

  test('a save whose answer was lost comes again and is known', () => {
    const draft = begin();
    const own = openPage(giang, draft, 'start');
    value(own({ title: 'Một lần' }, { auto: true }));
    expect(value(own({ title: 'Một lần' }, { auto: true })).revision).toBe(2);
  });
});
