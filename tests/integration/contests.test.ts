import { expect, test } from 'vitest';
import { traceText } from '#app/domain/contest-trace.ts';
import { answerContest, listContests, listContestTraces, loadContest, loadContestTrace } from '#app/use-cases/contests.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { createClass } from '#app/use-cases/create-class.server.ts';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { resumeList } from '#app/use-cases/resume-list.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { selectOptionalReport } from '#db/repositories/grading.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';
import { gradeTrace } from '#tests/support/contest-trace.ts';
import { beginWith, playedEvents, workedAttempt } from '#tests/support/worked-attempt.ts';
import { refusal, value, World } from './support/world.ts';

const SCENARIO = 'dat-vuon-bai-sa';
const LOG = 'hai-loi';
const WORDS = 'Ngày nhận là thứ Bảy.\nPhải tính từ thứ Hai.';
const ALL = { status: '', rule: '' };

interface Scene {
  admin: Caller;
  trainer: Caller;
  trainee: Caller;
  attempt: string;
  finding: string;
}

/** A trainee of a trainer's class with a case that has two findings. */
async function scene(world: World): Promise<Scene> {
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000009');
  const course = value(createClass(world.ports, trainer, { title: 'Lớp Bãi Sa' }));
  const trainee = value(joinClassWithCode(world.ports, { code: course.code, name: 'Vi Thị Hạnh', asNewPerson: true })).caller;
  const attempt = workedAttempt(world.ports, trainee, SCENARIO, LOG, course.id);
  const [finding] = value(loadDebrief(world.ports, trainee, { attempt })).findings;
  return { admin, trainer, trainee, attempt, finding: finding?.id ?? '' };
}

/** The only contest there is. */
function onlyContest(world: World, admin: Caller): string {
  const { contests } = value(listContests(world.ports, admin, ALL));
  expect(contests).toHaveLength(1);
  return contests[0]?.id ?? '';
}

test('a contest keeps the report, the finding and its rule; the trainer of the class and the administrator see it, other trainers do not', async () => {
  using world = new World();
  const { admin, trainer, trainee, attempt, finding } = await scene(world);
  const other = await world.person(admin, 'trainer', '0912000010', 'Lò Văn Khác');
  value(disagree(world.ports, trainee, { attempt, finding, words: WORDS }));
  const id = onlyContest(world, admin);
  expect(onlyContest(world, trainer)).toBe(id);
  expect(value(listContests(world.ports, other, ALL))).toEqual({ contests: [], rules: [] });
  expect(refusal(loadContest(world.ports, other, { contest: id }))).toEqual({ reason: 'not-found' });
  expect(refusal(listContests(world.ports, trainee, ALL))).toEqual({ reason: 'not-allowed' });
  expect(refusal(loadContest(world.ports, trainee, { contest: id }))).toEqual({ reason: 'not-found' });

  const view = value(loadContest(world.ports, trainer, { contest: id }));
  expect(view).toMatchObject({ trainee: 'Vi Thị Hạnh', classTitle: 'Lớp Bãi Sa', words: WORDS, status: 'open', attempt, answer: null, hasTrace: false });
  expect(view.debrief?.findings.find(({ anchor }) => anchor === view.anchor)?.id).toBe(finding);
  expect(view.debrief?.timeline.length).toBeGreaterThan(10);
  const stored = world.db.driver.prepare('SELECT report, rule, status FROM disagreements').get();
  expect(stored).toEqual({ report: selectOptionalReport(world.db, attempt)?.id, rule: finding.split(':')[1], status: 'open' });
});

test('one open contest for each finding: a second keeps what was typed; after the answer another may be sent', async () => {
  using world = new World();
  const { trainer, trainee, attempt, finding } = await scene(world);
  value(disagree(world.ports, trainee, { attempt, finding, words: WORDS }));
  expect(refusal(disagree(world.ports, trainee, { attempt, finding, words: 'Lại nữa.' }))).toEqual({ reason: 'invalid', fields: { finding: { fault: 'contest-open' } } });
  value(disagree(world.ports, trainee, { attempt, words: 'Cả bài.' }));
  expect(refusal(disagree(world.ports, trainee, { attempt, words: 'Cả bài, lần nữa.' }))).toMatchObject({ reason: 'invalid' });
  const about = value(listContests(world.ports, trainer, { status: 'open', rule: finding.split(':')[1] ?? '' })).contests;
  expect(about.map(({ words }) => words)).toEqual([WORDS]);
  value(answerContest(world.ports, trainer, { contest: about[0]?.id ?? '', status: 'answered', answer: 'Đã giải thích.' }));
  value(disagree(world.ports, trainee, { attempt, finding, words: 'Còn điều này.' }));
  expect(value(listContests(world.ports, trainer, ALL)).contests.map(({ status }) => status)).toEqual(['open', 'open', 'answered']);
});

test('an answer is given once, in words, and the trainee reads it', async () => {
  using world = new World();
  const { admin, trainer, trainee, attempt, finding } = await scene(world);
  value(disagree(world.ports, trainee, { attempt, finding, words: WORDS }));
  const contest = onlyContest(world, trainer);
  expect(value(resumeList(world.ports, trainee)).submitted).toMatchObject([{ answered: false }]);
  expect(refusal(answerContest(world.ports, trainer, { contest, status: 'maybe', answer: ' ' }))).toEqual({ reason: 'invalid', fields: { status: { fault: 'choice' }, answer: { fault: 'missing' } } });
  value(answerContest(world.ports, trainer, { contest, status: 'rejected', answer: 'Đơn nhận trong giờ làm việc.' }));
  expect(refusal(answerContest(world.ports, admin, { contest, status: 'upheld', answer: 'Đúng.' }))).toEqual({ reason: 'contest-answered' });
  expect(value(loadDebrief(world.ports, trainee, { attempt })).disagreements).toEqual([
    { finding, words: WORDS, on: '2026-11-22', answer: { outcome: 'rejected', words: 'Đơn nhận trong giờ làm việc.', by: trainer.name, on: '2026-11-22' } },
  ]);
  expect(value(resumeList(world.ports, trainee)).submitted).toMatchObject([{ answered: true }]);
  expect(listAudit(world.db, contest)).toMatchObject([{ act: 'contest.answered', actor: trainer.person, details: { status: 'rejected', attempt, finding } }]);
  expect(refusal(loadContestTrace(world.ports, trainer, { contest }))).toEqual({ reason: 'not-found' });
});

test('an upheld contest becomes a trace that plays and grades to everything but the contested finding, and names nobody', async () => {
  using world = new World();
  const { trainer, trainee, attempt, finding } = await scene(world);
  value(disagree(world.ports, trainee, { attempt, finding, words: WORDS }));
  const contest = onlyContest(world, trainer);
  value(answerContest(world.ports, trainer, { contest, status: 'upheld', answer: 'Quy tắc sai.' }));
  const trace = value(loadContestTrace(world.ports, trainer, { contest }));
  expect(listContestTraces(world.ports)).toEqual([trace]);
  const text = traceText(trace);
  expect(JSON.parse(text)).toEqual(trace);
  for (const secret of [trainee.name, trainee.person, trainer.name, attempt, contest, 'Quy tắc sai', 'thứ Bảy']) expect(text).not.toContain(secret);
  const { found, expected, contested } = gradeTrace('trace.json', text);
  expect([...expected, contested].sort()).toEqual(found);
});

test('what a trainee typed into a note is not in the trace', async () => {
  using world = new World();
  const { admin, trainee } = await scene(world);
  const events = playedEvents(world.ports, 'quay-cho-go-may', 'sai-can-cu');
  const last = events.at(-1);
  if (last === undefined) throw new Error('an empty log');
  const note: CaseEvent = { seq: last.seq + 1, type: 'deadline.noted', day: last.day, src: 'trainee', actor: 'petitionOfficer', data: { label: 'Gọi chị Hoa số 0912345678', on: '2026-09-10' } };
  const attempt = beginWith(world.ports, trainee, 'quay-cho-go-may', [...events, note]);
  value(submitAttempt(world.ports, trainee, { attempt, expectedSeq: note.seq }));
  const [finding] = value(loadDebrief(world.ports, trainee, { attempt })).findings;
  value(disagree(world.ports, trainee, { attempt, finding: finding?.id ?? '', words: 'Không phải.' }));
  const contest = onlyContest(world, admin);
  value(answerContest(world.ports, admin, { contest, status: 'upheld', answer: 'Phải.' }));
  const trace = value(loadContestTrace(world.ports, admin, { contest }));
  expect(trace).toMatchObject({ format: 1, scenario: 'quay-cho-go-may', expected: { findings: [] }, contested: { class: 'ground', subject: 'refusal-ground' } });
  expect(trace.acts.at(-1)).toMatchObject({ act: 'deadline.noted' });
  expect(traceText(trace)).not.toMatch(/Hoa|0912/);
});
