import { beforeEach, afterEach, describe, expect, test } from 'vitest';
import { grantRights, listRights } from '#app/use-cases/author-rights.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import type { StartDraftInput } from '#app/use-cases/draft-contracts.ts';
import { listDrafts, listDraftStarts } from '#app/use-cases/list-drafts.server.ts';
import { listScenarios } from '#app/use-cases/list-scenarios.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { listErrorStarts } from '#app/use-cases/list-error-starts.server.ts';
import { loadDraftVersions } from '#app/use-cases/load-draft-versions.server.ts';
import { publishDraft, retireDraft } from '#app/use-cases/publish-draft.server.ts';
import { commentOnDraft, decideReview, loadReview, sendToReview } from '#app/use-cases/review-draft.server.ts';
import { loadDraft, restoreDraftVersion, saveDraftCase } from '#app/use-cases/save-draft.server.ts';
import { seed } from '#app/use-cases/seed.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { errorCatalogue } from '#simulations/grading/error-catalogue.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { trainerOf, unitNamed } from './support/authors.ts';
import { ownContent, refusal, value, World } from './support/world.ts';

const START: StartDraftInput = { kind: 'case', from: 'template', source: 'complaint', title: 'Cái cổng ở đầu ngõ', unit: '' };
const TITLE = { path: ['title'] };

let world: World;
let admin: Caller;
/** Two trainers of one commune, and one of another. */
let giang: Caller;
let nhan: Caller;
let khach: Caller;

const trainer = (phone: string, name: string, commune: string): Promise<Caller> => trainerOf(world, admin, { phone, name, commune });

const unitOf = (name: string): string => unitNamed(world, name);
const grant = (person: Caller, unit: string, ...roles: string[]) => value(grantRights(world.ports, admin, { person: person.person, unit: unitOf(unit), roles }));
const begin = (caller: Caller, over: Partial<StartDraftInput> = {}): string => value(startDraft(world.ports, caller, { ...START, ...over })).draft;
const revisionOf = (draft: string): number => value(loadDraft(world.ports, admin, { draft })).draft.revision;
const acts = (subject: string): string[] => listAudit(world.db, subject).map(({ act }) => act);

/** A draft on its whole way into the library. @returns the id of its case */
function published(draft: string): string {
  const revision = revisionOf(draft);
  value(sendToReview(world.ports, giang, { draft, revision }));
  value(decideReview(world.ports, nhan, { draft, revision, decision: 'approve', remarks: [] }));
  return value(publishDraft(world.ports, admin, { draft, revision })).item;
}

beforeEach(async () => {
  world = new World({ content: ownContent() });
  admin = await world.admin();
  giang = await trainer('0912000002', 'Hà Thị Giảng', 'xã Bãi Sa');
  nhan = await trainer('0912000003', 'Lò Văn Nhận', 'xã Bãi Sa');
  khach = await trainer('0912000004', 'Mùa A Khách', 'xã Gò Mây');
  grant(nhan, 'xã Bãi Sa', 'reviewer');
});
afterEach(() => world[Symbol.dispose]());

describe('beginning a draft', () => {
  test('a template, a built case, another draft and nothing can be begun from, each under an id of its own', () => {
    const first = begin(giang);
    const ids = [first, begin(giang, { from: 'case', source: 'quay-cho-go-may', title: '' }), begin(giang, { from: 'draft', source: first, title: '' }), begin(giang, { from: 'nothing', title: '' })];
    const loaded = ids.map((draft) => value(loadDraft(world.ports, giang, { draft })));
    expect(loaded.map(({ draft }) => draft.title)).toEqual(['Cái cổng ở đầu ngõ', 'Quầy hàng khô số 16 (bản chép)', 'Cái cổng ở đầu ngõ (bản chép)', 'Tình huống chưa đặt tên']);
    for (const { draft, document } of loaded) {
      expect(draft.item).toMatch(/^cn-(?:[a-z0-9]+-)*[a-z]{6}$/);
      expect(document['id']).toBe(draft.item);
      expect(world.ports.content.versionOf(draft.item)).toBeNull();
    }
    expect(loaded[1]?.document['family']).toBeUndefined();
    expect(acts(first)).toEqual(['draft.started']);
  });

  test('lessons, questions and courses begin empty', () => {
    for (const kind of ['lesson', 'question', 'course']) begin(giang, { kind, from: 'nothing', title: '' });
    expect(value(listDrafts(world.ports, giang)).drafts.map(({ title }) => title).sort()).toEqual(['Bài học chưa đặt tên', 'Câu hỏi chưa viết', 'Khóa học chưa đặt tên']);
  });

  test('what is not there cannot be begun from, nor may a trainee begin', () => {
    expect(refusal(startDraft(world.ports, giang, { ...START, source: 'constructor' }))).toEqual({ reason: 'invalid', fields: { source: { fault: 'choice' } } });
    expect(refusal(startDraft(world.ports, giang, { ...START, unit: unitOf('xã Gò Mây') }))).toEqual({ reason: 'invalid', fields: { unit: { fault: 'choice' } } });
    expect(refusal(startDraft(world.ports, world.trainee(), START))).toEqual({ reason: 'not-allowed' });
  });

  test('nothing has people to write over and states no fact', () => {
    const { document } = value(loadDraft(world.ports, giang, { draft: begin(giang, { from: 'nothing', title: '' }) }));
    expect(document).toMatchObject({ format: 1, opensOn: expect.stringMatching(/^\d{4}-/), facts: {}, people: expect.arrayContaining([expect.objectContaining({ office: expect.stringContaining('Chủ tịch') })]) });
  });

  test('an error has the smallest case in which it can be made, and the first version says what it trains', () => {
    const error = errorCatalogue(procedures)[0]?.id ?? '';
    const ports = { ...world.ports, content: { ...world.ports.content, errorCases: new Map([[error, 'quay-cho-go-may'], ['guard:gone', 'khong-co']]) } };
    const { found, parts, errors } = value(listErrorStarts(ports, giang, { words: '', part: '' }));
    expect([found, parts.length, errors]).toEqual([1, 1, [expect.objectContaining({ id: error, scenario: 'Quầy hàng khô số 16' })]]);
    expect(value(listErrorStarts(ports, giang, { words: 'không có chữ này', part: '' })).found).toBe(0);
    expect(refusal(listErrorStarts(ports, world.trainee(), { words: '', part: '' }))).toEqual({ reason: 'not-allowed' });
    const { draft } = value(startDraft(ports, giang, { ...START, from: 'error', source: error, title: '' }));
    expect(value(loadDraft(world.ports, giang, { draft })).document).toMatchObject({ title: 'Quầy hàng khô số 16 (bản chép)' });
    expect(value(loadDraftVersions(world.ports, giang, { draft, from: null, to: null })).versions[0]?.note).toContain(errors[0]?.name);
    for (const source of ['guard:gone', 'guard:unknown', '__proto__']) expect(refusal(startDraft(ports, giang, { ...START, from: 'error', source }))).toMatchObject({ reason: 'invalid' });
  });

  test('the form offers the units a trainer may write for', () => {
    expect(value(listDraftStarts(world.ports, giang)).units.map(({ name }) => name)).toEqual(['xã Bãi Sa']);
    grant(giang, 'xã Gò Mây', 'author');
    expect(value(listDraftStarts(world.ports, giang)).units.map(({ name }) => name)).toEqual(['xã Bãi Sa', 'xã Gò Mây']);
  });
});

describe('who sees a draft', () => {
  test('colleagues of the unit do, a trainer of another unit does not, until a right is given there', () => {
    const draft = begin(giang);
    expect(value(listDrafts(world.ports, nhan)).drafts.map(({ id }) => id)).toEqual([draft]);
    expect(value(listDrafts(world.ports, khach)).drafts).toEqual([]);
    expect(refusal(loadDraft(world.ports, khach, { draft }))).toEqual({ reason: 'not-found' });
    expect(refusal(saveDraftCase(world.ports, khach, { draft, revision: 1, patch: [] }))).toEqual({ reason: 'not-found' });
    grant(khach, 'xã Bãi Sa', 'reviewer');
    expect(value(loadDraft(world.ports, khach, { draft })).draft).toMatchObject({ canWrite: false, canReview: true, canPublish: false });
    expect(refusal(saveDraftCase(world.ports, khach, { draft, revision: 1, patch: [] }))).toEqual({ reason: 'not-allowed' });
    grant(khach, 'xã Bãi Sa');
    expect(refusal(loadDraft(world.ports, khach, { draft }))).toEqual({ reason: 'not-found' });
  });

  test('only administrators give rights, and each giving stands in the audit', () => {
    expect(refusal(grantRights(world.ports, giang, { person: giang.person, unit: unitOf('xã Bãi Sa'), roles: ['publisher'] }))).toEqual({ reason: 'not-allowed' });
    expect(value(listRights(world.ports, admin)).teachers.find(({ id }) => id === nhan.person)?.roles).toEqual([{ unit: unitOf('xã Bãi Sa'), unitName: 'xã Bãi Sa', roles: ['reviewer'] }]);
    expect(acts(nhan.person)).toContain('author-rights.set');
  });
});

describe('saving', () => {
  test('single changes and whole documents are versions, and never change which case it is', () => {
    const draft = begin(giang);
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ ...TITLE, value: 'Cái cổng' }, { path: ['people', 0, 'office'], value: 'nông dân' }] }));
    const { document, draft: head } = value(loadDraft(world.ports, giang, { draft }));
    expect([head.title, head.revision, document['people']]).toMatchObject(['Cái cổng', 2, [{ office: 'nông dân' }, {}, {}]]);
    value(saveDraftCase(world.ports, giang, { draft, revision: 2, patch: { ...document, id: 'dat-vuon-bai-sa', title: 'Bờ rào' } }));
    expect(value(loadDraft(world.ports, giang, { draft })).document).toMatchObject({ id: head.item, title: 'Bờ rào' });
    expect(acts(draft)).toEqual(['draft.started', 'draft.saved', 'draft.saved']);
  });

  test('overtaken by a colleague, both texts come back and nothing is overwritten', () => {
    const draft = begin(giang);
    value(saveDraftCase(world.ports, nhan, { draft, revision: 1, patch: [{ ...TITLE, value: 'Của anh Nhận' }] }));
    const late = refusal(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ path: ['summary'], value: 'Của chị Giảng' }] }));
    expect(late).toMatchObject({ reason: 'draft-overtaken', revision: 2, by: 'Lò Văn Nhận', stored: { title: 'Của anh Nhận' }, merged: { title: 'Của anh Nhận', summary: 'Của chị Giảng' } });
    expect(value(loadDraft(world.ports, giang, { draft })).document['summary']).not.toBe('Của chị Giảng');
  });

  test('a change that fits nowhere, or reaches for what every object has, is refused', () => {
    const draft = begin(giang);
    for (const path of [['people', 9, 'name'], ['title', 'x'], [0], [], ['__proto__', 'polluted'], ['facts', 'constructor', 'x']]) {
      expect(refusal(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ path, value: 'x' }] })), path.join('.')).toEqual({ reason: 'draft-misplaced' });
    }
    expect(refusal(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ path: ['summary'], value: 'x'.repeat(1_000_001) }] }))).toEqual({ reason: 'draft-too-long' });
  });

  test('what the page saves by itself within two minutes is one version; a press, a pause and another hand each begin a new one', () => {
    const draft = begin(giang);
    const auto = (caller: Caller, title: string) => value(saveDraftCase(world.ports, caller, { draft, revision: revisionOf(draft), patch: [{ ...TITLE, value: title }], auto: true }));
    auto(giang, 'A');
    world.pass(60);
    auto(giang, 'B');
    world.pass(90);
    auto(giang, 'C');
    auto(nhan, 'D');
    value(saveDraftCase(world.ports, nhan, { draft, revision: revisionOf(draft), patch: [{ ...TITLE, value: 'E' }] }));
    expect(value(loadDraftVersions(world.ports, giang, { draft, from: null, to: null })).versions.map(({ revision, auto: own }) => [revision, own])).toEqual([[6, false], [5, true], [4, true], [3, true], [1, false]]);
  });

  test('the same text again is no new version', () => {
    const draft = begin(giang);
    expect(value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [] }))).toEqual({ revision: 1, state: 'draft' });
  });
});

describe('versions', () => {
  test('two versions are held against each other in sentences, and an earlier one can be made the newest', () => {
    const draft = begin(giang);
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ ...TITLE, value: 'Bờ rào' }] }));
    const { compared } = value(loadDraftVersions(world.ports, giang, { draft, from: null, to: null }));
    expect(compared?.differences.map(({ sentence }) => sentence)).toEqual(['Tiêu đề: trước ghi “Cái cổng ở đầu ngõ”, nay ghi “Bờ rào”.']);
    expect(value(restoreDraftVersion(world.ports, giang, { draft, revision: 2, restore: 1, note: 'Lấy lại bản 1' })).revision).toBe(3);
    expect(value(loadDraft(world.ports, giang, { draft })).draft.title).toBe('Cái cổng ở đầu ngõ');
    expect(refusal(restoreDraftVersion(world.ports, giang, { draft, revision: 2, restore: 1, note: '' }))).toEqual({ reason: 'draft-moved', revision: 3, state: 'draft' });
    expect(refusal(loadDraftVersions(world.ports, giang, { draft, from: 1, to: 9 }))).toEqual({ reason: 'not-found' });
  });

  test('neither a version that was pressed nor a review nor a publication can be changed or removed', () => {
    const draft = begin(giang);
    published(draft);
    for (const table of ['draft_versions', 'draft_reviews', 'published_items']) {
      expect(() => world.db.driver.exec(`DELETE FROM ${table}`), table).toThrow(/never removed/);
    }
    expect(() => world.db.driver.exec("UPDATE draft_versions SET body = '{}'")).toThrow(/never changed/);
    expect(() => world.db.driver.exec("UPDATE published_items SET body = '{}'")).toThrow(/never changed/);
    expect(() => world.db.driver.exec("UPDATE draft_reviews SET decision = 'send-back'")).toThrow(/never changed/);
  });
});

describe('two people', () => {
  test('nobody reviews a draft that the own hand is in, administrators neither', () => {
    const draft = begin(giang);
    value(saveDraftCase(world.ports, admin, { draft, revision: 1, patch: [{ ...TITLE, value: 'Bờ rào' }] }));
    value(sendToReview(world.ports, giang, { draft, revision: 2 }));
    const decide = (caller: Caller) => decideReview(world.ports, caller, { draft, revision: 2, decision: 'approve', remarks: [] });
    expect(refusal(decide(giang))).toEqual({ reason: 'own-hand' });
    expect(refusal(decide(admin))).toEqual({ reason: 'own-hand' });
    expect(value(decide(nhan))).toBeNull();
    expect(value(loadReview(world.ports, giang, { draft })).approval).toMatchObject({ by: 'Lò Văn Nhận' });
  });

  test('sending back needs words, which the author reads; what everybody says stands beside them', () => {
    const draft = begin(giang);
    value(sendToReview(world.ports, giang, { draft, revision: 1 }));
    value(commentOnDraft(world.ports, giang, { draft, revision: 1, step: 'facts', words: 'Nhờ anh xem kỹ ngày nhận.' }));
    expect(refusal(decideReview(world.ports, nhan, { draft, revision: 1, decision: 'send-back', remarks: [] }))).toEqual({ reason: 'invalid', fields: { remark: { fault: 'missing' } } });
    world.pass(5);
    value(decideReview(world.ports, nhan, { draft, revision: 1, decision: 'send-back', remarks: [{ step: 'people', words: 'Thiếu tuổi.' }] }));
    const review = value(loadReview(world.ports, giang, { draft }));
    expect(review.draft.state).toBe('draft');
    expect(review.remarks.map(({ step, words, decision }) => [step, words, decision])).toEqual([['facts', 'Nhờ anh xem kỹ ngày nhận.', null], [null, '', 'send-back'], ['people', 'Thiếu tuổi.', null]]);
  });

  test('the review page shows what the law makes of the facts, and what is still wrong', () => {
    const draft = begin(giang);
    expect(value(loadReview(world.ports, nhan, { draft })).law?.steps.length).toBeGreaterThan(3);
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ path: ['facts', 'complainant', 'person'], value: 'ai-do' }] }));
    const broken = value(loadReview(world.ports, nhan, { draft }));
    expect(broken.law?.steps.length).toBeGreaterThan(3);
    expect(broken.faults).toMatchObject([{ place: ['facts', 'complainant', 'person'], step: 'facts', text: expect.stringContaining('không còn người đã chọn') }]);
    value(saveDraftCase(world.ports, giang, { draft, revision: 2, patch: [{ path: ['facts', 'matters', 0, 'madeBy'] }] }));
    const unread = value(loadReview(world.ports, nhan, { draft }));
    expect([unread.law, unread.faults.length > 0]).toEqual([null, true]);
  });

  test('an approval is of one text: saved once more, it waits for a second person again', () => {
    const draft = begin(giang);
    value(sendToReview(world.ports, giang, { draft, revision: 1 }));
    value(decideReview(world.ports, nhan, { draft, revision: 1, decision: 'approve', remarks: [] }));
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ ...TITLE, value: 'Bờ rào' }] }));
    expect(refusal(publishDraft(world.ports, admin, { draft, revision: 1 }))).toEqual({ reason: 'draft-moved', revision: 2, state: 'draft' });
    expect(refusal(publishDraft(world.ports, admin, { draft, revision: 2 }))).toEqual({ reason: 'not-approved' });
    expect(refusal(decideReview(world.ports, nhan, { draft, revision: 1, decision: 'approve', remarks: [] }))).toEqual({ reason: 'draft-moved', revision: 2, state: 'draft' });
  });
});

describe('the library', () => {
  test('a published case is in the list, can be worked, and is there again after a restart', () => {
    const item = published(begin(giang));
    const trainee = world.trainee();
    expect(value(listScenarios(world.ports, trainee)).map(({ id }) => id)).toContain(item);
    const { attempt } = value(startAttempt(world.ports, trainee, { scenario: item, mode: 'practice' }));
    const ports = { ...world.restarted(), content: ownContent() };
    seed(ports);
    expect(ports.content.versionOf(item)?.hash).toBe(world.ports.content.versionOf(item)?.hash);
    expect(ports.content.versionOf(item)?.competences).not.toEqual([]);
    expect(value(loadDesk(ports, trainee, { attempt }))).toBeDefined();
  });

  test('a newer version takes the place of the one before; attempts keep the one they began with', () => {
    const draft = begin(giang);
    const item = published(draft);
    const trainee = world.trainee();
    const { attempt } = value(startAttempt(world.ports, trainee, { scenario: item, mode: 'practice' }));
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ ...TITLE, value: 'Bờ rào mới' }] }));
    expect(world.ports.content.versionOf(item)?.scenario.title).toBe('Cái cổng ở đầu ngõ');
    expect(value(loadReview(world.ports, nhan, { draft })).sincePublished?.map(({ sentence }) => sentence)).toEqual(['Tiêu đề: trước ghi “Cái cổng ở đầu ngõ”, nay ghi “Bờ rào mới”.']);
    published(draft);
    expect(world.ports.content.versionOf(item)?.scenario.title).toBe('Bờ rào mới');
    expect(value(loadDesk(world.ports, trainee, { attempt })).desk.title).toBe('Cái cổng ở đầu ngõ');
    expect(value(loadDraftVersions(world.ports, giang, { draft, from: null, to: null })).versions.map(({ marks }) => marks)).toEqual([['approved', 'published'], ['approved', 'was-published']]);
  });

  test('a retired case leaves the list; whoever works it goes on', () => {
    const draft = begin(giang);
    const item = published(draft);
    const trainee = world.trainee();
    const { attempt } = value(startAttempt(world.ports, trainee, { scenario: item, mode: 'practice' }));
    value(retireDraft(world.ports, admin, { draft }));
    expect(value(listScenarios(world.ports, trainee)).map(({ id }) => id)).not.toContain(item);
    expect(refusal(startAttempt(world.ports, trainee, { scenario: item, mode: 'practice' }))).toEqual({ reason: 'not-found' });
    expect(value(loadDesk(world.ports, trainee, { attempt }))).toBeDefined();
    expect(refusal(retireDraft(world.ports, admin, { draft }))).toEqual({ reason: 'not-offered' });
    expect(value(loadDraft(world.ports, giang, { draft })).draft.state).toBe('retired');
    expect(acts(draft)).toEqual(['draft.started', 'draft.sent-to-review', 'draft.approved', 'draft.published', 'draft.retired']);
  });

  test('a case with faults is never published, and publishing is for those with the right', () => {
    const draft = begin(giang);
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ path: ['people', 0, 'about'], value: 'gọi 0912345678' }] }));
    value(sendToReview(world.ports, giang, { draft, revision: 2 }));
    value(decideReview(world.ports, nhan, { draft, revision: 2, decision: 'approve', remarks: [] }));
    expect(refusal(publishDraft(world.ports, giang, { draft, revision: 2 }))).toEqual({ reason: 'not-allowed' });
    grant(giang, 'xã Bãi Sa', 'publisher');
    expect(refusal(publishDraft(world.ports, giang, { draft, revision: 2 }))).toMatchObject({ reason: 'draft-faulty', faults: [{ text: expect.stringContaining('số điện thoại') }] });
  });

  test('a case of the build can be neither replaced nor withdrawn', () => {
    const entry = world.ports.content.versionOf('quay-cho-go-may');
    if (entry === null) throw new Error('no such case');
    expect(() => world.ports.content.offer(entry)).toThrow(RangeError);
    expect(() => world.ports.content.withdraw('quay-cho-go-may')).toThrow(RangeError);
    expect([...world.ports.content.scenarios.keys()].filter((id) => id.startsWith('cn-'))).toEqual([]);
  });
});
