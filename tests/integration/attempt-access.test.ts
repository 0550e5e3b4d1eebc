import { expect, test } from 'vitest';
import { disagree } from '#app/use-cases/disagree.server.ts';
import { forkAttempt } from '#app/use-cases/fork-attempt.server.ts';
import { joinClassWithCode } from '#app/use-cases/join-class-with-code.server.ts';
import { createClass } from '#app/use-cases/create-class.server.ts';
import { listClasses } from '#app/use-cases/list-classes.server.ts';
import { loadDebrief } from '#app/use-cases/load-debrief.server.ts';
import { loadDesk } from '#app/use-cases/load-desk.server.ts';
import { performAct } from '#app/use-cases/perform-act.server.ts';
import { startAttempt } from '#app/use-cases/start-attempt.server.ts';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { waitUntil } from '#app/use-cases/wait-until.server.ts';
import { selectEvents } from '#db/repositories/attempts.ts';
import { act, ASK, begin, READ, SCENARIO, submitted } from './support/attempt.ts';
import { refusal, value, World } from './support/world.ts';

test('ids of other people are ids of nothing: no view, no act, no fork, no debrief, no disagreement', () => {
  using world = new World();
  const owner = world.trainee('Vi Thị Hạnh');
  const stranger = world.trainee('Đặng Văn Lâm');
  const attempt = submitted(world.ports, owner);
  const open = begin(world.ports, owner);
  for (const id of [attempt, open, 'khong-co', '']) {
    const answers = [
      loadDesk(world.ports, stranger, { attempt: id }),
      performAct(world.ports, stranger, { attempt: id, expectedSeq: 1, ...ASK }),
      waitUntil(world.ports, stranger, { attempt: id, expectedSeq: 1, until: 'next-event' }),
      submitAttempt(world.ports, stranger, { attempt: id, expectedSeq: 1 }),
      loadDebrief(world.ports, stranger, { attempt: id }),
      forkAttempt(world.ports, stranger, { attempt: id, beforeSeq: 2 }),
      disagree(world.ports, stranger, { attempt: id, words: 'Không đúng' }),
    ];
    expect(answers.map((answer) => refusal<unknown, { reason: string }>(answer).reason)).toEqual(answers.map(() => 'not-found'));
  }
  expect(refusal(startAttempt(world.ports, stranger, { scenario: 'khong-co', mode: 'practice' }))).toEqual({ reason: 'not-found' });
  expect(refusal(startAttempt(world.ports, stranger, { scenario: SCENARIO, mode: 'practice', class: 'khong-co' }))).toEqual({ reason: 'not-found' });
  expect(selectEvents(world.db, open)).toHaveLength(1);
});

test('the trainer of the class and an administrator look on without acting; another trainer does not', async () => {
  using world = new World();
  const admin = await world.admin();
  const trainer = await world.person(admin, 'trainer', '0912000003');
  const otherTrainer = await world.person(admin, 'trainer', '0912000005');
  const { code } = value(createClass(world.ports, trainer, { title: 'Lớp' }));
  const trainee = value(joinClassWithCode(world.ports, { code, name: 'Vi Thị Hạnh' })).caller;
  const attempt = begin(world.ports, trainee);
  for (const watcher of [trainer, admin]) {
    expect(value(loadDesk(world.ports, watcher, { attempt })).attempt.watching).toBe(true);
    expect(refusal(performAct(world.ports, watcher, { attempt, expectedSeq: 1, ...ASK }))).toEqual({ reason: 'not-found' });
  }
  expect(refusal(loadDesk(world.ports, otherTrainer, { attempt }))).toEqual({ reason: 'not-found' });
  expect(value(listClasses(world.ports, trainer))[0]?.members).toMatchObject([{ attempts: 1, submitted: 0 }]);
  const seq = act(world.ports, trainee, attempt, READ);
  value(submitAttempt(world.ports, trainee, { attempt, expectedSeq: seq }));
  expect(value(loadDebrief(world.ports, trainer, { attempt }))).toMatchObject({ watching: true, trainee: 'Vi Thị Hạnh' });
  expect(value(listClasses(world.ports, trainer))[0]?.members).toMatchObject([{ attempts: 1, submitted: 1 }]);
});
