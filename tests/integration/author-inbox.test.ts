import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readItemFilter, filterItems } from '#app/domain/authoring/item-filter.ts';
import { itemTable } from '#app/messages/item-tables.ts';
import { csvOf } from '#app/platform/sheet-writer.server.ts';
import { amendAfterContest } from '#app/use-cases/amend-case.server.ts';
import { loadAuthorInbox, loadCaseFigures } from '#app/use-cases/author-inbox.server.ts';
import { grantRights } from '#app/use-cases/author-rights.server.ts';
import { regradeCase } from '#app/use-cases/case-regrade.server.ts';
import { answerContest, loadContest } from '#app/use-cases/contests.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { publishDraft } from '#app/use-cases/publish-draft.server.ts';
import { workRegrade } from '#app/use-cases/regrade-batch.ts';
import type { Regrader } from '#app/use-cases/regrade-contracts.ts';
import { decideReview, loadReview, sendToReview } from '#app/use-cases/review-draft.server.ts';
import { loadDraft, saveDraftCase } from '#app/use-cases/save-draft.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { readLog } from '#content/compile/log-file.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { listReports } from '#db/repositories/grading.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { runScript } from '#simulations/desk/script.ts';
import { beginWith } from '#tests/support/worked-attempt.ts';
import { trainerOf, unitNamed } from './support/authors.ts';
import { ownContent, refusal, value, World } from './support/world.ts';

/** The case that is copied, and the place of a fact on which its refusal rests. */
const COPIED = 'quay-cho-go-may';
const COURT = ['facts', 'matters', 0, 'court'];

let world: World;
let admin: Caller;
/** The author with a colleague, and a trainer of another commune. */
let giang: Caller;
let nhan: Caller;
let khach: Caller;
let draft: string;
let item: string;

const trainer = (phone: string, name: string, commune: string): Promise<Caller> => trainerOf(world, admin, { phone, name, commune });

const unit = (): string => unitNamed(world, 'xã Bãi Sa');
const revision = (): number => value(loadDraft(world.ports, admin, { draft })).draft.revision;

/** Grades at once, in this thread. */
const inline = (): Regrader => ({ start: (regrade) => workRegrade(world.ports, { regrade, part: 0, parts: 1, shouldStop: () => false }), isWorking: () => false });

function publish(): void {
  const at = revision();
  value(sendToReview(world.ports, giang, { draft, revision: at }));
  value(decideReview(world.ports, nhan, { draft, revision: at, decision: 'approve', remarks: [] }));
  item = value(publishDraft(world.ports, giang, { draft, revision: at })).item;
}

/** States a fact otherwise and publishes the case again. */
function amend(fact: Json): void {
  value(saveDraftCase(world.ports, giang, { draft, revision: revision(), patch: [{ path: COURT, value: fact }] }));
  publish();
}

/** Somebody of the ready class works the published case by a log of the copied one. @returns the attempt, handed in */
function worked(caller: Caller, name: string): string {
  const scenario = world.ports.content.versionOf(item)?.scenario;
  const { log } = readLog(name, readFileSync(`tests/fixtures/logs/${COPIED}/${name}.json`, 'utf8'));
  if (scenario === undefined || log === null) throw new Error(`no ${name}`);
  const played = runScript({ scenario, register: world.ports.content.register }, log.acts);
  if (!played.ok) throw new Error(played.message);
  const attempt = beginWith(world.ports, caller, item, played.events);
  value(submitAttempt(world.ports, caller, { attempt, expectedSeq: played.events.length }));
  return attempt;
}

const findingsOf = (caller: Caller, attempt: string): string[] => value(loadDebrief(world.ports, caller, { attempt })).findings.map(({ id }) => id);
const figures = async (caller: Caller) => value(await loadCaseFigures(world.ports, inline(), caller, { item }));

/** A trainee contests the first finding. @returns the contest's id */
function contested(caller: Caller, attempt: string, words: string): string {
  value(disagree(world.ports, caller, { attempt, finding: findingsOf(caller, attempt)[0] ?? '', words }));
  return String(world.db.driver.prepare('SELECT id FROM disagreements ORDER BY created_at DESC, id DESC').pluck().get());
}

beforeEach(async () => {
  world = new World({ content: ownContent() });
  admin = await world.admin();
  giang = await trainer('0912000002', 'Hà Thị Giảng', 'xã Bãi Sa');
  nhan = await trainer('0912000003', 'Lò Văn Nhận', 'xã Bãi Sa');
  khach = await trainer('0912000004', 'Mùa A Khách', 'xã Gò Mây');
  value(grantRights(world.ports, admin, { person: nhan.person, unit: unit(), roles: ['reviewer'] }));
  value(grantRights(world.ports, admin, { person: giang.person, unit: unit(), roles: ['publisher'] }));
  draft = value(startDraft(world.ports, giang, { kind: 'case', from: 'case', source: COPIED, title: 'Quầy hàng ở đầu chợ', unit: '' })).draft;
  publish();
});
afterEach(() => world[Symbol.dispose]());

describe('the inbox', () => {
  test('an author reads what was contested in the own cases, by rule, and not whose it is; a trainer of another unit reads nothing', async () => {
    const hanh = world.trainee();
    const contest = contested(hanh, worked(hanh, 'khong-thu-ly-tre'), 'Có ngày nghỉ lễ 02/9.');
    const { groups, cases } = value(await loadAuthorInbox(world.ports, nhan));
    expect(groups).toMatchObject([{ item, title: 'Quầy hàng ở đầu chợ', open: 1, found: null, contests: [{ id: contest, words: 'Có ngày nghỉ lễ 02/9.', status: 'open' }] }]);
    expect(cases).toMatchObject([{ item, isBuilt: false, unit: 'xã Bãi Sa', runs: 1, contests: 1 }]);
    expect(value(await loadAuthorInbox(world.ports, khach))).toEqual({ groups: [], cases: [] });
    expect(refusal(await loadAuthorInbox(world.ports, hanh))).toEqual({ reason: 'not-allowed' });

    const seen = value(loadContest(world.ports, giang, { contest }));
    expect(seen).toMatchObject({ trainee: null, attempt: null, classTitle: null, canAnswer: true, ofOwnCase: true });
    for (const secret of [hanh.name, hanh.person]) expect(JSON.stringify([seen, groups, cases])).not.toContain(secret);
    expect(value(loadContest(world.ports, admin, { contest }))).toMatchObject({ trainee: hanh.name });
    expect(refusal(loadContest(world.ports, khach, { contest }))).toEqual({ reason: 'not-found' });
    expect(refusal(answerContest(world.ports, khach, { contest, status: 'rejected', answer: 'Không.' }))).toEqual({ reason: 'not-found' });
  });

  test('an author answers; the trainee reads the answer with the name and the day', () => {
    const hanh = world.trainee();
    const attempt = worked(hanh, 'khong-thu-ly-tre');
    const contest = contested(hanh, attempt, 'Có ngày nghỉ lễ 02/9.');
    value(answerContest(world.ports, giang, { contest, status: 'rejected', answer: 'Đã trừ ngày lễ.' }));
    expect(value(loadDebrief(world.ports, hanh, { attempt })).disagreements).toMatchObject([{ answer: { outcome: 'rejected', words: 'Đã trừ ngày lễ.', by: giang.name, on: '2026-11-22' } }]);
    expect(listAudit(world.db, contest)).toMatchObject([{ act: 'contest.answered', actor: giang.person }]);
  });

  test('who may only review in the unit sees a contest, and neither answers nor amends', () => {
    value(grantRights(world.ports, admin, { person: khach.person, unit: unit(), roles: ['reviewer'] }));
    const hanh = world.trainee();
    const contest = contested(hanh, worked(hanh, 'khong-thu-ly-tre'), 'Có ngày nghỉ lễ 02/9.');
    expect(value(loadContest(world.ports, khach, { contest }))).toMatchObject({ canAnswer: false, ofOwnCase: false });
    expect(refusal(answerContest(world.ports, khach, { contest, status: 'rejected', answer: 'Không.' }))).toEqual({ reason: 'not-allowed' });
    expect(refusal(amendAfterContest(world.ports, khach, { contest, step: 'facts', from: 'newest' }))).toEqual({ reason: 'not-allowed' });
    expect(refusal(regradeCase(world.ports, inline(), khach, { item, kind: 'dry' }))).toEqual({ reason: 'not-allowed' });
  });
});

describe('amending', () => {
  test('what was contested is noted at the part of the draft, and a draft that went on can be taken back to what stands in the library', () => {
    const hanh = world.trainee();
    const contest = contested(hanh, worked(hanh, 'khong-thu-ly-tre'), 'Có ngày nghỉ lễ 02/9.');
    expect(refusal(amendAfterContest(world.ports, giang, { contest, step: 'somewhere', from: 'newest' }))).toEqual({ reason: 'invalid', fields: { step: { fault: 'choice' } } });
    world.pass(60);
    value(saveDraftCase(world.ports, giang, { draft, revision: 1, patch: [{ path: ['title'], value: 'Đang viết dở' }] }));
    expect(value(amendAfterContest(world.ports, giang, { contest, step: 'facts', from: 'newest' }))).toEqual({ draft, step: 'facts' });
    expect(value(loadReview(world.ports, giang, { draft })).remarks).toMatchObject([{ decision: 'approve' }, { step: 'facts', words: expect.stringMatching(/^Học viên góp ý về lỗi “.+”: Có ngày nghỉ lễ 02\/9\.$/) }]);
    value(amendAfterContest(world.ports, giang, { contest, step: 'story', from: 'published' }));
    expect(value(loadDraft(world.ports, giang, { draft })).draft).toMatchObject({ title: 'Quầy hàng ở đầu chợ', revision: 3 });
    expect(listAudit(world.db, draft).map(({ act }) => act).slice(-3)).toEqual(['draft.amend-begun', 'draft.restored', 'draft.amend-begun']);
  });

  test('an amended case is graded anew: first as a trial, a higher mark counts at once with the old report beside it', async () => {
    amend('none');
    const hanh = world.trainee();
    const attempt = worked(hanh, 'lawful');
    const before = value(loadDebrief(world.ports, hanh, { attempt }));
    expect(before.findings).not.toEqual([]);
    amend('accepted');
    expect((await figures(giang)).regrade).toMatchObject({ touched: 1, submitted: 1, latest: null });
    expect((await figures(nhan)).regrade).toBeNull();

    value(regradeCase(world.ports, inline(), giang, { item, kind: 'dry' }));
    expect((await figures(giang)).regrade).toMatchObject({ touched: 1, latest: { kind: 'dry', different: [{ attempt: '', trainee: '', outcome: 'applied', gone: expect.arrayContaining([before.findings[0]?.name]) }] } });
    expect(listReports(world.db, attempt)).toHaveLength(1);

    value(regradeCase(world.ports, inline(), giang, { item, kind: 'real' }));
    expect(value(loadDebrief(world.ports, hanh, { attempt }))).toMatchObject({ score: '100', findings: [], regraded: { on: '2026-11-22' } });
    expect(listReports(world.db, attempt).map(({ standing }) => standing)).toEqual(['past', 'current']);
    expect((await figures(giang)).regrade).toMatchObject({ touched: 0 });
    expect(refusal(regradeCase(world.ports, inline(), giang, { item, kind: 'real' }))).toEqual({ reason: 'nothing-touched' });
    expect(refusal(regradeCase(world.ports, inline(), khach, { item, kind: 'real' }))).toEqual({ reason: 'not-found' });
    expect(listAudit(world.db, attempt).map(({ act }) => act)).toContain('attempt.regraded');
  });

  test('a lower mark waits for an administrator, and is not asked about again', async () => {
    const hanh = world.trainee();
    const attempt = worked(hanh, 'lawful');
    amend('none');
    value(regradeCase(world.ports, inline(), giang, { item, kind: 'real' }));
    expect(listReports(world.db, attempt).map(({ standing }) => standing)).toEqual(['current', 'waiting']);
    expect(value(loadDebrief(world.ports, hanh, { attempt }))).toMatchObject({ score: '100', regraded: null });
    expect((await figures(giang)).regrade).toMatchObject({ touched: 0 });
  });
});

describe('the figures of a case', () => {
  test('nothing of fewer than five is told; from five on shares are, and discrimination only from twenty', async () => {
    const people = ['An', 'Bình', 'Cúc', 'Dần', 'Én'].map((name) => world.trainee(`Vi Thị ${name}`));
    for (const [index, person] of people.entries()) worked(person, index < 2 ? 'khong-thu-ly-tre' : 'lawful');
    const { runs, rows } = await figures(giang);
    expect(runs).toBe(5);
    const late = rows.find(({ right }) => right?.count === 3);
    expect(late).toMatchObject({ count: 5, right: { of: 5 }, discrimination: 'few', contested: null, flags: [] });
    worked(world.trainee('Vi Thị Giang'), 'lawful');
    expect((await figures(giang)).runs).toBe(6);
    const text = csvOf([itemTable(rows, 'rule')]);
    expect(text.split('\r\n')).toHaveLength(rows.length + 2);
    expect(text).toContain('dưới 5 bài');
    expect(filterItems(rows, readItemFilter(new URLSearchParams({ tim: late?.name ?? '' })))).toContainEqual(late);
    expect(filterItems(rows, readItemFilter(new URLSearchParams({ 'xem-lai': '1' })))).toEqual([]);
  });

  test('the figures of cases of the build are for administrators', async () => {
    expect(refusal(await loadCaseFigures(world.ports, inline(), giang, { item: COPIED }))).toEqual({ reason: 'not-found' });
    expect(value(await loadCaseFigures(world.ports, inline(), admin, { item: COPIED }))).toMatchObject({ runs: 0, regrade: null, draft: null });
    expect(refusal(await loadCaseFigures(world.ports, inline(), khach, { item }))).toEqual({ reason: 'not-found' });
  });
});
