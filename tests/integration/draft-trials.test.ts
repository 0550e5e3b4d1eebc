import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { grantRights } from '#app/use-cases/author-rights.server.ts';
import { listContests } from '#app/use-cases/contests.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { figuresOfCase } from '#app/use-cases/item-figures.server.ts';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { loadVariants, markVaries } from '#app/use-cases/draft-variants.server.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { evidenceOf } from '#app/use-cases/learning-standing.ts';
import { listScenarios, showScenario } from '#app/use-cases/list-scenarios.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { loadProof, loadRun, openRun } from '#app/use-cases/load-proof.server.ts';
import type { Proofs, Prover } from '#app/use-cases/proof-contracts.ts';
import { proveWritten } from '#app/use-cases/prove-written.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { publishDraft } from '#app/use-cases/publish-draft.server.ts';
import { planRegrade } from '#app/use-cases/regrade-plan.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { decideReview, sendToReview } from '#app/use-cases/review-draft.server.ts';
import { loadDraft, saveDraftCase } from '#app/use-cases/save-draft.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { loadTrials, startTrial } from '#app/use-cases/trial-run.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { listContests as selectContests } from '#db/repositories/contests.ts';
import { selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { listHandedInCases } from '#db/repositories/item-figures.ts';
import { eachRest, listUnknownRests } from '#db/repositories/regrades.ts';
import { listWorkedCases } from '#db/repositories/worked-cases.ts';
import { trainerOf, unitNamed } from './support/authors.ts';
import { ownContent, refusal, value, World } from './support/world.ts';

let world: World;
let admin: Caller;
let giang: Caller;
let nhan: Caller;
let khach: Caller;
let draft: string;

const trainer = (phone: string, name: string, commune: string): Promise<Caller> => trainerOf(world, admin, { phone, name, commune });

const unitOf = (name: string): string => unitNamed(world, name);
const headOf = () => value(loadDraft(world.ports, giang, { draft })).draft;
const change = (path: (string | number)[], to?: string): void => void value(saveDraftCase(world.ports, giang, { draft, revision: headOf().revision, patch: [to === undefined ? { path } : { path, value: to }] }));

/** Works things out at once, as the thread beside the server does in its time. */
function promptProver(): Prover {
  const known = new Map<string, Proofs[keyof Proofs]>();
  return {
    ask(kind, subject) {
      const key = `${kind} ${subject.body}`;
      const made = known.has(key) ? known.get(key) : proveWritten(world.ports.content.register, kind, subject);
      known.set(key, made as Proofs[typeof kind]);
      return { state: 'ready', value: made as Proofs[typeof kind] };
    },
  };
}

/** A trial that was worked a little and handed in. */
function handedIn(caller: Caller): string {
  const { attempt } = value(startTrial(world.ports, caller, { draft }));
  const { desk, attempt: at } = value(loadDesk(world.ports, caller, { attempt }));
  const paper = desk.papersReceived.find(({ read }) => !read)?.id ?? '';
  const { seq } = value(performAct(world.ports, caller, { attempt, expectedSeq: at.seq, do: 'paper.read', data: { paper } }));
  value(submitAttempt(world.ports, caller, { attempt, expectedSeq: seq }));
  return attempt;
}

beforeEach(async () => {
  world = new World({ content: ownContent() });
  admin = await world.admin();
  giang = await trainer('0912000002', 'Hà Thị Giảng', 'xã Bãi Sa');
  nhan = await trainer('0912000003', 'Lò Văn Nhận', 'xã Bãi Sa');
  khach = await trainer('0912000004', 'Mùa A Khách', 'xã Gò Mây');
  value(grantRights(world.ports, admin, { person: nhan.person, unit: unitOf('xã Bãi Sa'), roles: ['reviewer'] }));
  draft = value(startDraft(world.ports, giang, { kind: 'case', from: 'case', source: 'quay-cho-go-may', title: 'Quầy hàng chạy thử', unit: '' })).draft;
  // The first one reads the whole content.
}, 60_000);
afterEach(() => world[Symbol.dispose]());

describe('a trial of a draft', () => {
  test('is played on the version that stands, at the real desk, and keeps it when the draft is written on', () => {
    const { attempt } = value(startTrial(world.ports, giang, { draft }));
    const desk = value(loadDesk(world.ports, giang, { attempt }));
    expect(desk.attempt).toMatchObject({ mode: 'practice', olderVersion: false, watching: false, trial: { draft, revision: headOf().revision, isOutdated: false } });
    expect(desk.hints).not.toBeNull();
    change(['title'], 'Quầy hàng đã đổi tên');
    const later = value(loadDesk(world.ports, giang, { attempt }));
    expect(later.desk.title).toBe(desk.desk.title);
    expect(later.attempt.trial?.isOutdated).toBe(true);
    const anew = value(startTrial(world.ports, giang, { draft })).attempt;
    expect(value(loadDesk(world.ports, giang, { attempt: anew })).desk.title).toBe('Quầy hàng đã đổi tên');
    expect(value(loadTrials(world.ports, giang, { draft })).trials.map(({ revision }) => revision)).toEqual([headOf().revision, headOf().revision - 1]);
    expect(listAudit(world.db, draft).filter(({ act }) => act === 'draft.tried')).toHaveLength(2);
  });

  test('is graded and debriefed as any case, and its fork is a trial too', () => {
    const attempt = handedIn(giang);
    const debrief = value(loadDebrief(world.ports, giang, { attempt }));
    expect(debrief).toMatchObject({ trial: { draft }, watching: false });
    expect(debrief.findings.length).toBeGreaterThan(0);
    const before = debrief.findings.find(({ fork }) => fork !== null)?.fork?.beforeSeq ?? 2;
    const fork = value(forkAttempt(world.ports, giang, { attempt, beforeSeq: before })).attempt;
    expect(selectOptionalAttempt(world.db, fork)).toMatchObject({ trial: draft, trialRevision: headOf().revision, class: null });
    expect(value(loadTrials(world.ports, giang, { draft })).trials).toMatchObject([{ attempt: fork, forked: true, status: 'open' }, { attempt, status: 'submitted' }]);
  });

  test('is of whoever may write in the draft or sign it, and of nobody else', () => {
    const { attempt } = value(startTrial(world.ports, giang, { draft }));
    expect(refusal(startTrial(world.ports, khach, { draft })).reason).toBe('not-found');
    expect(refusal(startTrial(world.ports, world.trainee(), { draft })).reason).toBe('not-found');
    expect(refusal(loadTrials(world.ports, khach, { draft })).reason).toBe('not-found');
    for (const other of [nhan, khach, admin]) expect(refusal(loadDesk(world.ports, other, { attempt })).reason).toBe('not-found');
    expect(value(startTrial(world.ports, nhan, { draft })).attempt).not.toBe(attempt);
    expect(value(loadTrials(world.ports, nhan, { draft })).trials).toHaveLength(1);
  });

  test('is stopped by what the desk cannot be opened with, and by nothing else', () => {
    change(['opening', 0], 'Bà gọi từ số 0912 345 678.');
    expect(value(loadTrials(world.ports, giang, { draft }))).toMatchObject({ stops: [], others: 1 });
    value(startTrial(world.ports, giang, { draft }));
    change(['title']);
    expect(value(loadTrials(world.ports, giang, { draft })).stops).toMatchObject([{ step: 'start' }]);
    expect(refusal(startTrial(world.ports, giang, { draft })).reason).toBe('trial-stopped');
    change(['title'], 'Quầy hàng');
    change(['facts', 'respondent'], 'khong-ai');
    expect(refusal(startTrial(world.ports, giang, { draft })).reason).toBe('trial-stopped');
    expect(value(loadTrials(world.ports, giang, { draft })).stops).toMatchObject([{ step: 'facts' }]);
  });
});

describe('what counts attempts leaves a trial out:', () => {
  let attempt: string;
  beforeEach(() => {
    attempt = handedIn(giang);
  });

  test('the case list, the learning corner, and the page of the case once it is published', () => {
    const { revision, item } = headOf();
    value(sendToReview(world.ports, giang, { draft, revision }));
    value(decideReview(world.ports, nhan, { draft, revision, decision: 'approve', remarks: [] }));
    expect(value(listScenarios(world.ports, giang)).map(({ id }) => id)).not.toContain(item);
    value(publishDraft(world.ports, admin, { draft, revision }));
    expect(value(listScenarios(world.ports, giang)).find(({ id }) => id === item)?.attempts).toEqual([]);
    expect(value(showScenario(world.ports, giang, { scenario: item })).attempts).toEqual([]);
    expect(value(resumeList(world.ports, giang))).toMatchObject({ open: [], submitted: [] });
  });

  test('classes: it is of none, and can be put into none', () => {
    expect(selectOptionalAttempt(world.db, attempt)?.class).toBeNull();
    expect(() => world.db.driver.prepare('UPDATE attempts SET class = (SELECT id FROM classes LIMIT 1) WHERE id = ?').run(attempt)).toThrow(/CHECK/);
  });

  test('the learning record, and the cases by which a mode is advised', () => {
    expect(evidenceOf(world.ports, giang.person)).toMatchObject({ handedIn: [] });
    expect(listWorkedCases(world.db, giang.person, selectOptionalAttempt(world.db, attempt)?.procedure ?? '', 10)).toEqual([]);
  });

  test('contests: nobody is asked to answer one', () => {
    expect(refusal(disagree(world.ports, giang, { attempt, words: 'Không đúng.' })).reason).toBe('not-found');
    const report = world.db.driver.prepare<[string], { id: string }>('SELECT id FROM reports WHERE attempt = ?').get(attempt)?.id;
    world.db.driver.prepare("INSERT INTO disagreements (id, attempt, report, words, created_at) VALUES ('x', ?, ?, 'Không đúng.', ?)").run(attempt, report, world.now);
    expect(selectContests(world.db, { trainer: null, status: null, rule: null, limit: 10 })).toEqual([]);
    expect(value(listContests(world.ports, admin, { status: '', rule: '' })).contests).toEqual([]);
  });

  test('the figures of its findings', async () => {
    const { item } = headOf();
    expect(await figuresOfCase(world.db, item)).toMatchObject({ runs: 0, rules: [] });
    expect(listHandedInCases(world.db).map(({ scenario }) => scenario)).not.toContain(item);
  });

  test('grading anew', () => {
    expect([...eachRest(world.db)]).toEqual([]);
    expect(planRegrade(world.ports)).toMatchObject({ submitted: 0, attempts: [] });
    world.db.driver.prepare('DELETE FROM report_dependencies').run();
    expect(listUnknownRests(world.db)).toEqual([]);
  });
});

describe('the machine that proves a draft', () => {
  test('plays it lawfully without a reproach, and every single error, each with its run', { timeout: 60_000 }, () => {
    const prover = promptProver();
    const { slow, faults, isReadable } = value(loadProof(world.ports, prover, giang, { draft }));
    expect({ faults: faults.filter(({ severity }) => severity !== 'note'), isReadable }).toEqual({ faults: [], isReadable: true });
    const ready = slow.state === 'ready' ? slow.value : null;
    expect(ready?.robot.lawful).toMatchObject({ score: '100', false: [] });
    expect(ready?.robot.rows.length).toBeGreaterThan(15);
    expect(ready?.robot.rows.filter(({ outcome }) => outcome === 'missed' || outcome === 'false')).toEqual([]);
    expect(new Set(ready?.robot.rows.map(({ run }) => run)).size).toBe(ready?.robot.rows.length);

    const row = ready?.robot.rows.find(({ outcome }) => outcome === 'found');
    const told = value(loadRun(world.ports, prover, giang, { draft, run: row?.run ?? '' }));
    expect(told.title).toBe(row?.name);
    expect(told.steps.flatMap(({ findings }) => findings.map(({ name }) => name))).toContain(row?.name);
    expect(told.steps.map(({ day }) => day)).toEqual(told.steps.map(({ day }) => day).toSorted((a, b) => a - b));
    const lawful = ready?.robot.lawful?.run ?? '';
    expect(value(loadRun(world.ports, prover, giang, { draft, run: lawful })).steps.flatMap(({ findings }) => findings)).toEqual([]);

    const { attempt } = value(openRun(world.ports, prover, giang, { draft, run: lawful }));
    const { attempt: at } = value(loadDesk(world.ports, giang, { attempt }));
    value(submitAttempt(world.ports, giang, { attempt, expectedSeq: at.seq }));
    expect(value(loadDebrief(world.ports, giang, { attempt }))).toMatchObject({ score: '100', findings: [], trial: { draft } });

    change(['title'], 'Quầy hàng khác');
    change(['closesOn'], '2026-11-30');
    expect(refusal(loadRun(world.ports, prover, khach, { draft, run: lawful })).reason).toBe('not-found');
    expect(refusal(loadRun(world.ports, prover, giang, { draft, run: 'khong-co' })).reason).toBe('run-gone');
  });

  test('does not begin before a draft can be played, and says what to write', () => {
    change(['facts', 'petition', 'receivedOn']);
    const asked: string[] = [];
    const prover: Prover = { ask: (kind) => (asked.push(kind), { state: 'working' }) };
    const { slow, faults, isReadable } = value(loadProof(world.ports, prover, giang, { draft }));
    expect({ slow, isReadable, asked }).toEqual({ slow: { state: 'ready', value: null }, isReadable: false, asked: [] });
    expect(faults).toMatchObject([{ step: 'facts', severity: 'blocks', run: null }]);
    expect(refusal(loadProof(world.ports, prover, khach, { draft })).reason).toBe('not-found');
  });
});

describe('variants of a draft', () => {
  const mark = (over: Partial<{ names: boolean; sums: boolean; dates: string; roles: string[] }>) => markVaries(world.ports, giang, { draft, revision: headOf().revision, names: false, sums: false, dates: 'fixed', roles: [], ...over });
  const variants = () => {
    const { variants: standing } = value(loadVariants(world.ports, promptProver(), giang, { draft }));
    return standing?.state === 'ready' ? standing.value : [];
  };

  test('are ten, sound, and otherwise only where their author let them be', { timeout: 120_000 }, () => {
    draft = value(startDraft(world.ports, giang, { kind: 'case', from: 'case', source: 'don-xem-lai-giao-dat', title: '', unit: '' })).draft;
    value(mark({ names: true }));
    const named = variants();
    expect(named).toHaveLength(10);
    expect(named.flatMap(({ faults }) => faults)).toEqual([]);
    expect(named.every(({ changes }) => changes.length > 0 && changes.every((each) => each.startsWith('Tên: ')))).toBe(true);
    expect(named.flatMap(({ steps }) => steps).every(({ before, after }) => before?.day === after?.day)).toBe(true);
    value(mark({ dates: 'weeks', roles: ['chair'] }));
    const moved = variants();
    expect(moved.flatMap(({ changes }) => changes).filter((each) => !/^(Ngày mở ca|Vai): /.test(each))).toEqual([]);
    expect(moved.some(({ changes }) => changes.some((each) => each.startsWith('Ngày mở ca: ')))).toBe(true);
    expect(moved.some(({ changes }) => changes.includes('Vai: Chủ tịch UBND xã.'))).toBe(true);
  });

  test('are none where nothing may be otherwise, and a published case offers them as a built one does', { timeout: 60_000 }, () => {
    value(mark({}));
    expect(variants()).toEqual([]);
    value(mark({ names: true }));
    const { revision, item } = headOf();
    value(sendToReview(world.ports, giang, { draft, revision }));
    value(decideReview(world.ports, nhan, { draft, revision, decision: 'approve', remarks: [] }));
    value(publishDraft(world.ports, admin, { draft, revision }));
    const trainee = world.trainee();
    expect(value(showScenario(world.ports, trainee, { scenario: item })).offersVariants).toBe(true);
    const { attempt } = value(startAttempt(world.ports, trainee, { scenario: item, mode: 'practice', variant: true }));
    expect(value(loadDesk(world.ports, trainee, { attempt })).desk.title).toBe('Quầy hàng chạy thử (biến thể 1)');
  });

  test('are marked by those who may write, on the version that their page knew', () => {
    expect(refusal(markVaries(world.ports, khach, { draft, revision: 1, names: true, sums: true, dates: 'term', roles: [] })).reason).toBe('not-found');
    expect(refusal(mark({ dates: 'moi-ngay' })).reason).toBe('draft-misplaced');
    expect(refusal(mark({ roles: ['vua'] })).reason).toBe('draft-misplaced');
    value(mark({ sums: true }));
    expect(refusal(markVaries(world.ports, giang, { draft, revision: 1, names: true, sums: true, dates: 'term', roles: [] })).reason).toBe('draft-overtaken');
    expect(value(loadVariants(world.ports, promptProver(), giang, { draft })).varies).toEqual({ names: false, sums: true, dates: 'fixed', roles: [] });
  });
});
