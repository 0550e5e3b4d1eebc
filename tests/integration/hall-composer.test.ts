import { expect, test } from 'vitest';
import type { StepValues } from '#app/use-cases/compose-contracts.ts';
import { composeRunSheet, saveStep } from '#app/use-cases/compose-run-sheet.server.ts';
import { createWorkshop, listSources, listWorkshops } from '#app/use-cases/create-workshop.server.ts';
import { loadComposer } from '#app/use-cases/load-composer.server.ts';
import { loadStepForm } from '#app/use-cases/load-step-form.server.ts';
import { loadConsole, watchRoom } from '#app/use-cases/load-workshop.server.ts';
import { changeWorkshopFacts, deleteWorkshop, loadWorkshopFacts, replaceSheet } from '#app/use-cases/plan-workshop.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import type { ContentLibrary } from '#app/use-cases/ports.ts';
import type { ItemKind } from '#app/domain/workshop/run-sheet.ts';
import { TEMPLATES } from '#app/domain/workshop/templates.vi.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectOptionalWorkshop } from '#db/repositories/workshops.ts';
import type { Course } from '#content/compile/courses.ts';
import type { Question } from '#simulations/questions/question.ts';
import { Hall } from './support/hall.ts';
import { content, refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';

const QUESTION: Question = {
  id: 'kn-noi-mieng',
  course: 'khieu-nai',
  kind: 'single',
  competence: 'intake',
  provisions: ['lkn-2011/d8/k3'],
  level: 2,
  ask: 'Cụ không biết chữ, nói muốn khiếu nại. Làm gì?',
  options: [
    { text: 'Ghi lại lời cụ', right: true, because: 'Luật cho nói miệng.' },
    { text: 'Bảo cụ về nhờ người viết', because: 'Không ai phải có đơn viết.', misconception: 'doi-don-viet' },
  ],
};
const TYPED: Question = { ...QUESTION, id: 'kn-go', kind: 'number', level: 3, ask: 'Mấy ngày?', options: undefined, answer: { value: 'lkn-2011/d27', field: 'deadline.value' } } as Question;

const COURSE: Course = {
  id: 'khieu-nai',
  title: 'Giải quyết khiếu nại',
  summary: 'Một câu.',
  order: 1,
  competences: ['time'],
  owner: 'Đơn vị',
  lessons: [{ slug: 'thu-ly', head: { title: 'Thụ lý', summary: 'Một câu.', minutes: 12, aims: ['Nhận', 'Đếm', 'Viết'], competences: ['time'], checkedOn: '2026-11-22' }, tree: [], uses: [] }],
  figures: {},
};

const LIBRARY: ContentLibrary = { ...content(), courses: [COURSE], bank: { questions: new Map([QUESTION, TYPED].map((question) => [question.id, question])), misconceptions: new Map() } };

/** A workshop with what its trainer does to it. */
class Composing {
  private constructor(
    readonly world: World,
    readonly hall: Hall,
  ) {}

  static async open(world: World): Promise<Composing> {
    return new Composing(world, await Hall.open(world));
  }

  get view() {
    return value(loadComposer(this.world.ports, this.hall.facilitator, { workshop: this.hall.id }));
  }

  get ids(): string[] {
    return this.view.steps.map(({ id }) => id);
  }

  add(kind: ItemKind, values: StepValues, over: { after?: string | null; revision?: number; step?: string | null } = {}) {
    return saveStep(this.world.ports, this.hall.facilitator, { workshop: this.hall.id, revision: this.view.revision, step: null, kind, after: null, values, ...over });
  }

  press(act: 'up' | 'down' | 'twice' | 'remove', step: string, revision = this.view.revision) {
    return composeRunSheet(this.world.ports, this.hall.facilitator, { workshop: this.hall.id, revision, do: act, step });
  }

  form(kind: ItemKind, values: StepValues | null, over: { step?: string | null; take?: 'question' | 'acts' } = {}) {
    return value(loadStepForm(this.world.ports, this.hall.facilitator, { workshop: this.hall.id, step: null, kind, values, ...over }));
  }

  /** The sheet as it is stored. */
  stored(step: string): unknown {
    const { items } = JSON.parse(selectOptionalWorkshop(this.world.db, this.hall.id)?.runSheet ?? '{}') as { items: { id: string }[] };
    return items.find(({ id }) => id === step);
  }
}

test('a trainer sees each step with its clock time, what it holds, and the whole from eight on', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  expect(composing.view).toMatchObject({ startsAt: 480, endsAt: 570, minutes: 90, status: 'planned', revision: 1 });
  expect(composing.view.steps[0]).toMatchObject({ kind: 'welcome', from: 480, to: 485, about: null, settled: false });
  expect(composing.view.steps[4]).toMatchObject({ kind: 'law', from: 518, about: 'Khoản 1 Điều 10 Luật Khiếu nại' });
  // This library has neither lessons nor questions: what is no longer there is told.
  expect(composing.view.steps[2]).toMatchObject({ kind: 'lesson', gone: true });
});

test('every kind of step is added from its list; title and minutes left blank are those of what it holds', async () => {
  using world = new World({ content: LIBRARY });
  const composing = await Composing.open(world);
  const added = (kind: ItemKind, values: StepValues) => composing.stored(value(composing.add(kind, values)).step);
  expect(added('lesson', { lesson: ['khieu-nai/thu-ly'] })).toMatchObject({ title: 'Thụ lý', minutes: 12, lesson: 'khieu-nai/thu-ly' });
  expect(added('case-stage', { scenario: [SCENARIO], stage: ['dialogue'], minutes: ['25'] })).toMatchObject({ minutes: 25, scenario: SCENARIO, stage: 'dialogue' });
  const crowd = value(composing.add('case-stage', { scenario: ['doan-nguoi-truoc-cong'], stage: [''], groups: ['1'] })).step;
  expect(composing.stored(crowd)).toMatchObject({ groups: true });
  value(composing.add('case-stage', { scenario: ['doan-nguoi-truoc-cong'], stage: [''] }, { step: crowd }));
  expect(composing.stored(crowd)).not.toHaveProperty('groups');
  expect(added('case-stage', { scenario: [SCENARIO], stage: [''] })).toMatchObject({ title: LIBRARY.scenarios.get(SCENARIO)?.scenario.title, stage: null });
  expect(added('debrief', { scenario: [SCENARIO] })).toMatchObject({ title: 'Phân tích sau ca', scenario: SCENARIO });
  expect(added('pre-test', { questions: [QUESTION.id, QUESTION.id, 'la'] })).toMatchObject({ questions: [QUESTION.id] });
  expect(added('law', { provisions: ['lkn-2011/d27'], on: ['2/11/2026'], stepTitle: ['  Luật   nói gì '] })).toMatchObject({ title: 'Luật nói gì', provisions: ['lkn-2011/d27'], on: '2026-11-02' });
  expect(added('vote', { ask: ['Làm gì?'], 'option.a': ['Thụ lý'], 'option.d': ['Trả lại'], scenario: [''] })).toMatchObject({ about: null, options: [{ key: 'a', text: 'Thụ lý' }, { key: 'b', text: 'Trả lại' }] });
  expect(added('break', {})).toMatchObject({ title: 'Nghỉ giải lao', minutes: 15 });
  expect(composing.ids).toHaveLength(20);
  expect(composing.view.steps.filter(({ gone }) => gone).length).toBeLessThan(6);
});

test('what is wrong with a step comes back at its field, and the sheet stays as it was', async () => {
  using world = new World({ content: LIBRARY });
  const composing = await Composing.open(world);
  const faults = (kind: ItemKind, values: StepValues) => {
    const answer = refusal(composing.add(kind, values));
    return answer.reason === 'invalid' ? answer.fields : answer;
  };
  expect(faults('lesson', { lesson: ['khieu-nai/khong-co'], minutes: ['0'], stepTitle: ['x'.repeat(121)] })).toEqual({ lesson: { fault: 'choice' }, minutes: { fault: 'number', min: 1, max: 240 }, stepTitle: { fault: 'too-long', max: 120 } });
  expect(faults('case-stage', { scenario: [SCENARIO], stage: ['khong-co'], minutes: ['mười'] })).toEqual({ stage: { fault: 'choice' }, minutes: { fault: 'number', min: 1, max: 240 } });
  expect(faults('debrief', {})).toEqual({ scenario: { fault: 'choice' } });
  expect(faults('vote', { 'option.b': ['Trả lại'] })).toEqual({ ask: { fault: 'missing' }, 'option.a': { fault: 'missing' } });
  expect(faults('vote', { ask: ['x'.repeat(601)], 'option.a': ['y'.repeat(301)], 'option.b': ['b'] })).toEqual({ ask: { fault: 'too-long', max: 600 }, 'option.a': { fault: 'too-long', max: 300 } });
  expect(faults('law', { on: ['31/2/2026'] })).toEqual({ provisions: { fault: 'choice' }, on: { fault: 'date' } });
  expect(faults('law', { provisions: ['lkn-2011/d11a/k3'], on: ['1/6/2026'] })).toEqual({ on: { fault: 'not-in-force' } });
  expect(faults('law', { provisions: [...LIBRARY.register.provisions.keys()].slice(0, 13), on: ['2/11/2026'] })).toMatchObject({ provisions: { fault: 'at-most', max: 12 } });
  expect(composing.view).toMatchObject({ revision: 1 });
});

test('a vote is filled from the bank as the bank shows it, and keeps ask and answers whatever becomes of the bank', async () => {
  using world = new World({ content: LIBRARY });
  const composing = await Composing.open(world);
  const shown = composing.form('vote', { course: ['khieu-nai'] });
  // A question whose answer is typed has nothing to choose from.
  expect(shown.questions.map(({ id }) => id)).toEqual([QUESTION.id]);
  const { values } = composing.form('vote', { course: ['khieu-nai'], bankQuestion: [QUESTION.id], ask: ['cũ'], 'option.c': ['cũ'] }, { take: 'question' });
  expect(values['ask']).toEqual([QUESTION.ask]);
  expect([values['option.a'], values['option.b'], values['option.c']].flat().sort()).toEqual(['', 'Bảo cụ về nhờ người viết', 'Ghi lại lời cụ']);
  const { step } = value(composing.add('vote', values));
  expect(composing.stored(step)).toMatchObject({ ask: QUESTION.ask, source: { id: QUESTION.id, seed: 1 } });
  const without = { ...world.ports, content: content() };
  expect(value(loadComposer(without, composing.hall.facilitator, { workshop: composing.hall.id })).steps.at(-1)).toMatchObject({ about: QUESTION.ask, gone: false });
  expect(value(loadStepForm(without, composing.hall.facilitator, { workshop: composing.hall.id, step, kind: 'vote', values: null })).values['ask']).toEqual([QUESTION.ask]);
});

test('a vote on the next act of a case takes its answers from what the desk offers, by their names', async () => {
  using world = new World({ content: LIBRARY });
  const composing = await Composing.open(world);
  const { acts } = composing.form('vote', { scenario: [SCENARIO] });
  const offered = acts.flatMap((group) => group.acts);
  expect(offered.length).toBeGreaterThan(20);
  const chosen = offered.slice(0, 3);
  const { values } = composing.form('vote', { scenario: [SCENARIO], acts: chosen.map((act) => act.value) }, { take: 'acts' });
  expect(['a', 'b', 'c', 'd'].map((key) => values[`option.${key}`]?.[0])).toEqual([...chosen.map(({ label }) => label), '']);
  expect(composing.stored(value(composing.add('vote', values)).step)).toMatchObject({ about: SCENARIO, options: chosen.map(({ label }) => ({ text: label })) });
});

test('provisions are searched without marks, those ticked stay ticked, and only what is in force on the day is offered', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  const form = composing.form('law', { search: ['doi thoai'], on: ['2/11/2026'], provisions: ['lkn-2011/d30/k1'] });
  expect(form.tickedProvisions.map(({ id }) => id)).toEqual(['lkn-2011/d30/k1']);
  expect(form.found).toBeGreaterThan(3);
  expect(form.provisions.map(({ id }) => id)).not.toContain('lkn-2011/d30/k1');
  const offered = (on: string) => composing.form('law', { search: ['Điều 11a'], on: [on] }).provisions.map(({ id }) => id);
  expect(offered('2/11/2026')).toContain('lkn-2011/d11a/k3');
  expect(offered('1/6/2026')).not.toContain('lkn-2011/d11a/k3');
});

test('a post-test begins with the questions of the pre-test, a debrief with the case that was worked', async () => {
  using world = new World({ content: LIBRARY });
  const composing = await Composing.open(world);
  value(replaceSheet(world.ports, composing.hall.facilitator, { workshop: composing.hall.id, revision: 1, source: 'khieu-nai-nua-ngay' }));
  const before = TEMPLATES[0]?.sheet.items.find(({ kind }) => kind === 'pre-test');
  expect(composing.form('post-test', null).values['questions']).toEqual(before?.kind === 'pre-test' ? before.questions : []);
  expect(composing.form('debrief', null).values['scenario']).toEqual([SCENARIO]);
  expect(composing.form('law', null).values['on']).toEqual(['22/11/2026']);
});

test('steps go up and down, are doubled and taken out; every change is in the audit', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  const [first = '', second = '', third = ''] = composing.ids;
  value(composing.press('down', first));
  expect(composing.ids.slice(0, 3)).toEqual([second, first, third]);
  value(composing.press('up', first));
  value(composing.press('twice', second));
  expect(composing.view.steps[2]).toMatchObject({ kind: 'pre-test', title: composing.view.steps[1]?.title });
  value(composing.press('remove', first));
  expect(composing.ids.slice(0, 1)).toEqual([second]);
  expect(refusal(composing.press('remove', first))).toEqual({ reason: 'plan-fault', why: 'step-gone' });
  expect(listAudit(world.db, composing.hall.id).map(({ act }) => act)).toEqual(['workshop.created', 'workshop.step-down', 'workshop.step-up', 'workshop.step-twice', 'workshop.step-remove']);
});

test('two tabs: the one that is behind is told and changes nothing; its form is written at the second press', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  const [first = '', second = ''] = composing.ids;
  value(composing.press('down', first, 1));
  expect(refusal(composing.press('down', second, 1))).toEqual({ reason: 'plan-conflict' });
  expect(refusal(composing.add('break', { minutes: ['7'] }, { revision: 1 }))).toEqual({ reason: 'plan-conflict' });
  expect(composing.view.revision).toBe(2);
  const { step } = value(composing.add('break', { minutes: ['7'] }, { revision: 2 }));
  value(composing.press('remove', step));
  const late = { step, revision: 4 };
  expect(composing.form('break', { minutes: ['9'] }, { step })).toMatchObject({ state: 'gone', step: null, values: { minutes: ['9'] } });
  expect(refusal(composing.add('break', { minutes: ['9'] }, late))).toEqual({ reason: 'plan-fault', why: 'step-gone' });
});

test('while the hall works, what it has come to stays and what lies ahead changes; every screen goes on with the new sheet', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  const { hall } = composing;
  hall.join('may-1');
  const watched = value(watchRoom(world.ports, { code: hall.code, deviceToken: 'may-1' }));
  hall.openVote();
  value(hall.answer('may-1', 'b'));
  const atVote = composing.view.steps[3]?.id ?? '';
  const ahead = composing.view.steps[4]?.id ?? '';
  expect(composing.view.steps.map(({ settled }) => settled)).toEqual([true, true, true, true, ...Array<boolean>(7).fill(false)]);
  for (const act of ['up', 'down', 'remove', 'twice'] as const) expect(refusal(composing.press(act, atVote))).toEqual({ reason: 'plan-fault', why: 'step-settled' });
  expect(refusal(composing.add('vote', { ask: ['Đổi'], 'option.a': ['x'], 'option.b': ['y'] }, { step: atVote }))).toEqual({ reason: 'plan-fault', why: 'step-settled' });
  expect(refusal(replaceSheet(world.ports, hall.facilitator, { workshop: hall.id, revision: composing.view.revision, source: 'to-cao-nua-ngay' }))).toEqual({ reason: 'plan-fault', why: 'begun' });

  value(composing.press('remove', ahead));
  value(composing.add('break', { stepTitle: ['Uống nước'] }, { after: composing.ids[0] ?? null }));
  expect(composing.ids[3]).toBe(atVote);
  expect(composing.view.steps[4]).toMatchObject({ title: 'Uống nước' });
  expect(hall.counts()).toMatchObject({ b: 1 });
  hall.press('vote.closed', 'item.finished');
  expect(hall.console().live.stage.step).toMatchObject({ title: 'Uống nước', number: 5 });
  expect(watched.view()).toMatchObject({ step: { title: 'Uống nước' } });
  const before = hall.console();
  expect(hall.console(world.restarted())).toEqual(before);
});

test('after the end nothing is composed any more', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  composing.hall.press('run.started', 'run.ended');
  expect(composing.view.steps.every(({ settled }) => settled)).toBe(true);
  expect(refusal(composing.add('break', {}))).toEqual({ reason: 'plan-fault', why: 'ended' });
});

test('a new workshop begins from a template or from a former one of the same trainer, never from somebody else’s', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  const { facilitator, id } = composing.hall;
  value(composing.add('break', { stepTitle: ['Nghỉ riêng'] }));
  expect(value(listSources(world.ports, facilitator)).map(({ value: source }) => source)).toEqual([...TEMPLATES.map((template) => template.id), `buoi:${id}`]);
  const facts = { title: 'Lớp sau', place: '', communes: '' };
  const copy = value(createWorkshop(world.ports, facilitator, { ...facts, template: `buoi:${id}` }));
  expect(value(loadComposer(world.ports, facilitator, { workshop: copy.id })).steps.at(-1)).toMatchObject({ title: 'Nghỉ riêng' });
  const stranger = { ...facilitator, person: world.trainee().person };
  expect(refusal(createWorkshop(world.ports, stranger, { ...facts, template: `buoi:${id}` }))).toEqual({ reason: 'invalid', fields: { template: { fault: 'choice' } } });
});

test('title, place, days, hour and communes change; what is wrong comes back by field', async () => {
  using world = new World();
  const composing = await Composing.open(world);
  const { facilitator, id } = composing.hall;
  const change = (over: Record<string, string>, revision = composing.view.revision) =>
    changeWorkshopFacts(world.ports, facilitator, { workshop: id, revision, title: 'Khiếu nại, xã Cồn Lau', place: '', opensOn: '2026-11-24', closesOn: '2026-11-25', startsAt: '13 giờ 30', communes: 'Bãi Sa\nBãi Sa\nCồn Lau', ...over });
  expect(refusal(change({ title: ' ', opensOn: '31/2', startsAt: '25:00' }))).toEqual({ reason: 'invalid', fields: { title: { fault: 'missing' }, opensOn: { fault: 'date' }, startsAt: { fault: 'time' } } });
  value(change({}));
  expect(value(loadWorkshopFacts(world.ports, facilitator, { workshop: id }))).toMatchObject({ title: 'Khiếu nại, xã Cồn Lau', place: '', opensOn: '2026-11-24', startsAt: '13:30', communes: 'Bãi Sa\nCồn Lau' });
  expect(composing.view.startsAt).toBe(13 * 60 + 30);
  expect(refusal(change({}, 1))).toEqual({ reason: 'plan-conflict' });
});

test('a planned workshop that nobody has joined is removed; one with people is called off and gives its code free', async () => {
  using world = new World();
  const { hall } = await Composing.open(world);
  const { facilitator } = hall;
  const empty = value(createWorkshop(world.ports, facilitator, { template: 'to-cao-nua-ngay', title: 'Không học nữa', place: '', communes: '' }));
  value(deleteWorkshop(world.ports, facilitator, { workshop: empty.id }));
  expect(value(listWorkshops(world.ports, facilitator)).map(({ id }) => id)).toEqual([hall.id]);
  expect(listAudit(world.db, empty.id).map(({ act }) => act)).toEqual(['workshop.created', 'workshop.deleted']);

  hall.join('may-1');
  expect(refusal(deleteWorkshop(world.ports, facilitator, { workshop: hall.id }))).toEqual({ reason: 'workshop-in-use' });
  value(steerWorkshop(world.ports, facilitator, { workshop: hall.id, expectedSeq: 0, type: 'run.ended' }));
  expect(refusal(joinWorkshop(world.ports, { code: hall.code, deviceToken: 'may-2', table: false, size: '', name: '', commune: '', role: '' }))).toMatchObject({ reason: 'workshop-over' });
  expect(value(loadConsole(world.ports, facilitator, { workshop: hall.id }))).toMatchObject({ live: { can: [], stage: { status: 'ended', step: null } } });
});

test('nobody else sees or changes a plan: to them it does not exist', async () => {
  using world = new World();
  const { hall } = await Composing.open(world);
  const trainee = world.trainee();
  for (const caller of [trainee, { ...hall.facilitator, person: trainee.person }]) {
    const input = { workshop: hall.id, revision: 1 };
    for (const answer of [
      loadComposer(world.ports, caller, input),
      loadStepForm(world.ports, caller, { ...input, step: null, kind: 'break', values: null }),
      loadWorkshopFacts(world.ports, caller, input),
      saveStep(world.ports, caller, { ...input, step: null, kind: 'break', after: null, values: {} }),
      composeRunSheet(world.ports, caller, { ...input, do: 'up', step: 'be-mac' }),
      replaceSheet(world.ports, caller, { ...input, source: 'to-cao-nua-ngay' }),
      changeWorkshopFacts(world.ports, caller, { ...input, title: 'x', place: '', opensOn: '2026-11-24', closesOn: '2026-11-24', startsAt: '8', communes: '' }),
      deleteWorkshop(world.ports, caller, input),
    ]) expect(answer).toEqual({ ok: false, error: { reason: 'not-found' } });
  }
  expect(refusal(listSources(world.ports, trainee))).toEqual({ reason: 'not-allowed' });
});
