import { expect, test } from 'vitest';
import type { Json } from '#simulations/procedures/case-event.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { applyChanges, isDocument, isList, type DraftDocument } from '../domain/authoring/document.ts';
import type { EditorStep } from '../domain/authoring/editor-step.ts';
import { formValues } from '../domain/authoring/fact-conditions.ts';
import { postedByForm } from '../domain/authoring/fact-shown.ts';
import { proveCase } from '../domain/authoring/prove-case.ts';
import { stepChanges, stepForm } from '../domain/authoring/step-form.ts';
import { caseSkeleton } from '../domain/authoring/templates.vi.ts';
import { readDraftCase } from './read-draft-case.ts';
import { undiscoveredIn } from './undiscovered-facts.ts';

const register = realRegister();

type Typed = Readonly<Record<string, string>>;

/** What somebody types and presses on the page of a part, saved. */
function written(draft: DraftDocument, step: EditorStep, typed: Typed): DraftDocument {
  const untouched = postedByForm(stepForm(draft, step)).filter(([name]) => !(name in typed));
  return applyChanges(draft, stepChanges(draft, step, formValues([...untouched, ...Object.entries(typed)])));
}

/** A new empty case, and a story told in what its forms ask. */
const BEGUN = JSON.parse(JSON.stringify({ format: 1, id: 'cn-cai-gieng', title: 'Tình huống chưa đặt tên', ...caseSkeleton('2026-10-05') })) as DraftDocument;
const STORY: readonly (readonly [EditorStep, Typed])[] = [
  ['start', { title: 'Cái giếng đầu bản', closesOn: '5/3/2027', 'place.commune': 'xã Bản Mẫu', 'place.province': 'tỉnh Khê Giang' }],
  ['people', { 'people.0.name': 'Lò Thị Ban', them: 'people' }],
  ['people', { 'people.3.name': 'Quàng Văn Toán', 'people.3.address': 'anh', 'people.3.office': 'công chức văn phòng' }],
  ['facts', { them: 'facts.matters' }],
  [
    'facts',
    {
      'facts.petition.title': 'Đơn kêu cứu',
      'facts.petition.receivedOn': '5/10',
      'facts.petition.channel': 'in-person',
      'facts.petition.signed': '1',
      'facts.petition.contents.0.gist': 'Xem lại quyết định lấp giếng nhà tôi',
      'facts.petition.contents.0.demand': 'review',
      'facts.petition.contents.0.ownInterest': '1',
      'facts.petition.contents.0.matter': 'viec-1',
      'facts.petition.contents.0.merits': 'right',
      'facts.complainant.person': 'nguoi-gui',
      'facts.matters.0.kind': 'decision',
      'facts.matters.0.name': 'Quyết định lấp giếng',
      'facts.matters.0.madeBy': 'commune-chair',
      'facts.matters.0.madeOn': '14/9/2026',
      'facts.matters.0.knownOn': '18/9/2026',
      'facts.respondent': 'chu-tich',
    },
  ],
  ['papers', { them: 'papers:don' }],
  ['papers', { 'papers.0.body': 'Tôi là Lò Thị Ban.\nChủ tịch xã ký quyết định lấp giếng nhà tôi ngày 14/9/2026, tôi nhận ngày 18/9/2026.\nTôi xin xem lại.' }],
  ['sources', { them: 'sources' }],
  ['sources', { 'sources.0.name': 'Xem tại chỗ' }],
  ['story', { opening: 'Thứ Hai, 05/10/2026. Bà Ban đặt lá đơn lên bàn.' }],
  ['aims', { summary: 'Một bà nhận được giấy lấp giếng.', aims: 'Đọc đơn để biết người gửi muốn gì', difficulty: 'dễ', minutes: '30' }],
];

/** A way to find out every fact that counts: what is verified on the spot, and whatever the letter says. */
function withWays(draft: DraftDocument): DraftDocument {
  const wants = stepForm(draft, 'sources', undiscoveredIn(draft, register)).sections[0]?.wants;
  return (wants?.items ?? []).reduce<DraftDocument>((now, { value, says }, index) => {
    const way = `discoveries.${index}.found.0`;
    const added = written(now, 'sources', { them: value });
    const chosen = written(added, 'sources', { [`${way}#`]: says.startsWith('Sự thật') ? 'consult' : 'read' });
    return written(chosen, 'sources', says.startsWith('Sự thật') ? { [`${way}.consult`]: 'nguon-1', [`${way}.shows`]: 'Giếng ở trong vườn, không vướng đường.' } : { [`${way}.read`]: 'giay-1' });
  }, draft);
}

test('a case told by its forms alone, from an empty one, has a lawful way and nothing to mend', () => {
  const told = withWays(STORY.reduce((draft, [step, typed]) => written(draft, step, typed), BEGUN));
  const { scenario, faults } = readDraftCase(told, register);
  expect(faults.map(({ text }) => text)).toEqual([]);
  if (scenario === null) throw new Error('the case cannot be read');
  const { lawful, faults: proved } = proveCase(scenario, realLaw());
  expect(lawful?.length).toBeGreaterThan(5);
  expect(proved.filter(({ severity }) => severity === 'blocks').map(({ text }) => text)).toEqual([]);
});

test('at every step on the way the case can be read or says in words why not', () => {
  let draft = BEGUN;
  for (const [step, typed] of STORY) {
    draft = written(draft, step, typed);
    const { faults } = readDraftCase(draft, register);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter(({ text }) => /[{}[\]]|undefined|null|\b(?:facts|people|papers)\b/.test(text)).map(({ text }) => text)).toEqual([]);
  }
  const people: Json | undefined = draft['people'];
  expect((isList(people) ? people : []).map((person) => (isDocument(person) ? person['id'] : null))).toEqual(['nguoi-gui', 'chu-tich', 'can-bo', 'nguoi-4']);
});
