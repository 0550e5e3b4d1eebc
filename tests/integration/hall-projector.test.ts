import { expect, test } from 'vitest';
import { templateOf } from '#app/domain/workshop/templates.vi.ts';
import type { RunEventType } from '#app/domain/workshop/run-machine.ts';
import { createWorkshop } from '#app/use-cases/create-workshop.server.ts';
import { loadProjector, loadRemote, watchRoom } from '#app/use-cases/load-workshop.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { issueRemote, redeemRemote, viewRemoteLink } from '#app/use-cases/remote-link.server.ts';
import { steerWorkshop } from '#app/use-cases/steer-workshop.server.ts';
import { identifyCaller } from '#app/use-cases/identify-caller.server.ts';
import type { Course } from '#content/compile/courses.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { Hall } from './support/hall.ts';
import { refusal, value, World } from './support/world.ts';

const [COURSE = '', LESSON = ''] = templateOf('doi-moi-2026-chin-muoi-phut')?.sheet.items.flatMap((item) => (item.kind === 'lesson' ? [item.lesson] : []))[0]?.split('/') ?? [];

/** A course with the first lesson of the sheet: its own page and two headings. */
const course: Course = {
  id: COURSE,
  title: 'Những gì đã đổi',
  summary: 'Hai mốc.',
  owner: 'Thanh tra tỉnh',
  order: 1,
  competences: ['time'],
  lessons: [
    {
      slug: LESSON,
      head: { title: 'Khiếu nại đổi gì', summary: 'Tháng Sáu, tháng Bảy.', minutes: 15, aims: ['Chọn đúng bản luật'], competences: ['time'], checkedOn: '2026-11-22' },
      tree: [['h2', {}, 'Lấy luật ngày nào'], ['p', {}, 'Ngày của việc.'], ['h2', {}, 'Hạn thụ lý'], ['p', {}, 'Đếm ngày làm việc.']],
      uses: [],
    },
  ],
  figures: {},
};

interface Room {
  hall: Hall;
  ports: Ports;
  press(...types: RunEventType[]): void;
}

async function inLesson(world: World): Promise<Room> {
  const hall = await Hall.open(world);
  const ports: Ports = { ...world.ports, content: { ...world.ports.content, courses: [course] } };
  const press = (...types: RunEventType[]): void => {
    for (const type of types) value(steerWorkshop(ports, hall.facilitator, { workshop: hall.id, expectedSeq: hall.console(ports).live.stage.seq, type }));
  };
  press('run.started', 'item.finished', 'item.finished');
  return { hall, ports, press };
}

const projector = (ports: Ports, { facilitator, id }: Hall) => value(loadProjector(ports, facilitator, { workshop: id })).live;

test('projector, console and remote show the same slide, and a server that was killed goes on at it', async () => {
  using world = new World();
  const { hall, ports, press } = await inLesson(world);
  expect(projector(ports, hall)).toMatchObject({ page: { number: 1, of: 3, title: 'Khiếu nại đổi gì', next: 'Lấy luật ngày nào' }, presses: { next: 'slide.turned', back: 'item.revisited' } });
  press('slide.turned');
  const page = { number: 2, of: 3, title: 'Lấy luật ngày nào', next: 'Hạn thụ lý' };
  expect(projector(ports, hall)).toMatchObject({ page, slide: { title: 'Lấy luật ngày nào', nodes: [{ tag: 'p', children: ['Ngày của việc.'] }] } });
  expect(value(loadRemote(ports, hall.facilitator, { workshop: hall.id })).live).toMatchObject({ page, presses: { next: 'slide.turned', back: 'slide.returned' } });
  expect(hall.console(ports).live.page).toEqual(page);
  expect(projector({ ...world.restarted(), content: ports.content }, hall).page).toEqual(page);
});

test('behind the last slide comes the next step, and a press that was made for another slide turns nothing', async () => {
  using world = new World();
  const { hall, ports, press } = await inLesson(world);
  const { seq } = projector(ports, hall).stage;
  press('slide.turned', 'slide.turned');
  expect(projector(ports, hall).presses.next).toBe('item.finished');
  const turn = (expectedSeq: number) => steerWorkshop(ports, hall.facilitator, { workshop: hall.id, expectedSeq, type: 'slide.turned' });
  expect(refusal(turn(projector(ports, hall).stage.seq))).toEqual({ reason: 'cannot', why: 'not-now' });
  expect(refusal(turn(seq))).toEqual({ reason: 'conflict', actualSeq: seq + 2 });
  expect(hall.console(ports).live.can).not.toContain('slide.turned');
});

test('a step on the law is a slide for each provision, with the wording before the amendment', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  hall.openVote();
  hall.press('vote.closed', 'vote.revealed', 'item.finished');
  const { slide, stage } = projector(world.ports, hall);
  expect(stage.step?.kind).toBe('law');
  expect(slide?.nodes).toMatchObject([{ component: 'BeforeAfter', view: { before: { when: 'Trước 01/7/2026' }, after: { when: 'Từ 01/7/2026' } } }]);
});

test('phones get no slide, and nothing that was pressed for the screen alone', async () => {
  using world = new World();
  const { hall, ports, press } = await inLesson(world);
  hall.join('may-1');
  press('slide.turned', 'screen.darkened');
  const seen = JSON.stringify(value(watchRoom(ports, { code: hall.code, deviceToken: 'may-1' })).view());
  expect(seen).not.toMatch(/Ngày của việc|"dark"|presses/);
  expect(projector(ports, hall)).toMatchObject({ dark: true, presses: { screen: 'screen.lit' } });
});

test('a link brings the remote to another device, once and within ten minutes; a new one replaces it', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  const issue = () => value(issueRemote(world.ports, hall.facilitator, { workshop: hall.id })).token;
  const replaced = issue();
  const token = issue();
  expect(refusal(viewRemoteLink(world.ports, replaced))).toEqual({ reason: 'link-used' });
  expect(value(viewRemoteLink(world.ports, token))).toEqual({ workshop: hall.id, title: 'Luật mới, xã Bãi Sa', name: hall.facilitator.name });
  const taken = value(redeemRemote(world.ports, { token, device: 'điện thoại' }));
  expect(identifyCaller(world.ports, taken.token)).toMatchObject({ person: hall.facilitator.person, role: 'trainer' });
  expect(taken.workshop).toBe(hall.id);
  expect(refusal(redeemRemote(world.ports, { token }))).toEqual({ reason: 'link-used' });
  expect(refusal(redeemRemote(world.ports, { token: 'khong-co' }))).toEqual({ reason: 'link-unknown' });
  const late = issue();
  world.pass(10 * 60);
  expect(refusal(redeemRemote(world.ports, { token: late }))).toEqual({ reason: 'link-expired' });
  expect(listAudit(world.db, hall.id).map(({ act }) => act)).toEqual(['workshop.created', 'workshop.remote-offered', 'workshop.remote-offered', 'workshop.remote-taken', 'workshop.remote-offered']);
});

test('nobody gets a link to a foreign workshop, and none leads to one that is over', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  expect(refusal(issueRemote(world.ports, world.trainee(), { workshop: hall.id }))).toEqual({ reason: 'not-found' });
  expect(refusal(loadRemote(world.ports, world.trainee(), { workshop: hall.id }))).toEqual({ reason: 'not-found' });
  const { token } = value(issueRemote(world.ports, hall.facilitator, { workshop: hall.id }));
  hall.press('run.started', 'run.ended');
  expect(refusal(redeemRemote(world.ports, { token }))).toEqual({ reason: 'workshop-over' });
  expect(refusal(issueRemote(world.ports, hall.facilitator, { workshop: hall.id }))).toEqual({ reason: 'workshop-over' });
});

test('a break tells until when it lasts, and is not over by itself', async () => {
  using world = new World();
  const facilitator = await world.person(await world.admin(), 'trainer', '0912000077');
  const { id, code } = value(createWorkshop(world.ports, facilitator, { template: 'khieu-nai-nua-ngay', title: 'Khiếu nại', place: '', communes: '' }));
  const hall = new Hall(world, facilitator, id, code);
  hall.press('run.started');
  while (hall.console().live.stage.step?.kind !== 'break') hall.press('item.skipped');
  const minutes = hall.console().live.plannedMinutes;
  const { rest } = projector(world.ports, hall);
  expect(rest?.minutesLeft).toBe(minutes);
  world.pass(minutes * 60 + 600);
  expect(projector(world.ports, hall)).toMatchObject({ rest: { minutesLeft: 0, until: rest?.until }, stage: { status: 'going', step: { kind: 'break' } } });
});
