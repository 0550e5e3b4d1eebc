import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Course, Lesson } from '#content/compile/courses.ts';
import type { PackedLesson, PackItem } from '#app/domain/offline/pack.ts';
import { MOST_DUE } from '#app/domain/refreshers/choice.ts';
import { contrastKeys, drawItem, itemKeys } from '#app/domain/refreshers/items.ts';
import { rulesOf } from '#app/domain/refreshers/provision-rules.ts';
import { links } from '#app/routes/offline/device.tsx';
import routes from '#app/routes.ts';
import { loadPack } from '#app/use-cases/load-pack.server.ts';
import { itemSource } from '#app/use-cases/refresher-day.ts';
import { selectEvents, selectOptionalAttempt } from '#db/repositories/attempts.ts';
import { dayOf } from '#simulations/law/day.ts';
import { OfflineDevice } from '#tests/support/offline-device.ts';
import { bundleForDevice, DEVICE_ENTRIES } from '../../scripts/device.mjs';
import { ASK, begin, READ, SCENARIO } from './support/attempt.ts';
import { AT, ROOT } from './support/files.ts';
import { content, value, World } from './support/world.ts';

const MOST_BYTES = 300_000;
const TODAY = dayOf('2026-11-22');
const bytesOf = (made: unknown): number => Buffer.byteLength(JSON.stringify(made));

test('the largest pack that a day can come to, with the longest items there are and fifty cases under way, stays below 300 KB', () => {
  using world = new World();
  const caller = world.trainee();
  begin(world.ports, caller);
  const pack = value(loadPack(world.ports, caller));
  const source = itemSource(content());
  const items = [...rulesOf(source).values()].flatMap((rule) =>
    [...itemKeys(rule, source), ...contrastKeys(rule, source, TODAY)].flatMap((key): PackItem[] => {
      const item = drawItem(rule, { key, seed: 1 }, source);
      return item === null ? [] : [{ rule: rule.id, key, seed: 2_147_483_647, question: item.decision.question, ground: item.ground?.question ?? null }];
    }),
  );
  expect(items.length).toBeGreaterThan(500);
  const longest = items.map((item) => ({ item, bytes: bytesOf(item) })).sort((a, b) => b.bytes - a.bytes).slice(0, MOST_DUE).map(({ item }) => item);
  const open = Array.from({ length: 50 }, () => pack.open[0]);
  // Thrice the lessons of today, with long names.
  const lessons = Array.from({ length: 135 }, (_, index): PackedLesson => ({ path: `/bai-hoc/${'khoa-hoc-dai/bai-'.repeat(4)}${index}`, title: 'Việc phải làm khi đơn tố cáo có nội dung khiếu nại'.repeat(2), course: 'Giải quyết tố cáo ở cấp xã', text: 'f'.repeat(64), law: 'f'.repeat(14) }));
  expect(bytesOf({ ...pack, items: longest, open, lessons })).toBeLessThan(MOST_BYTES);
  expect(pack.open).toHaveLength(1);
}, 120_000);

const TERM = 'lkn-2011/d27';
const lessonOf = (slug: string, provision: string): Lesson => ({
  slug,
  head: { title: `Bài ${slug}`, summary: 'Một câu.', minutes: 12, aims: ['Nhận', 'Đếm', 'Viết'], competences: ['time'], checkedOn: '2026-11-22' },
  tree: [],
  uses: [{ component: 'Cite', attributes: { id: provision }, line: 1 }],
});
const COURSE: Course = { id: 'khieu-nai', title: 'Khiếu nại', summary: 'Một câu.', order: 1, competences: ['time'], owner: 'Đơn vị', lessons: [lessonOf('thoi-han', TERM), lessonOf('khac', 'ltcd-2013/d9')], figures: {} };

test('cases are offered by procedure and lessons by course, and of a lesson whose law has changed the pack says so, of others not', () => {
  using world = new World({ content: { ...content(), courses: [COURSE] } });
  const { cases, lessons } = value(loadPack(world.ports, world.trainee()));
  expect(new Set(cases.map(({ procedure }) => procedure)).size).toBeGreaterThan(4);
  expect(lessons.map(({ path, title, course }) => [path, title, course])).toEqual([['/bai-hoc/khieu-nai/thoi-han', 'Bài thoi-han', 'Khiếu nại'], ['/bai-hoc/khieu-nai/khac', 'Bài khac', 'Khiếu nại']]);
  const { register } = content();
  const provision = register.provisions.get(TERM);
  if (provision === undefined) throw new Error(`no ${TERM}`);
  const changed = { ...provision, versions: provision.versions.map((version) => ({ ...version, summary: `${version.summary} Nay khác.` })) };
  using later = new World({ content: { ...content(), courses: [COURSE], register: { ...register, provisions: new Map([...register.provisions, [TERM, changed]]) } } });
  const after = value(loadPack(later.ports, later.trainee())).lessons;
  expect(after.map(({ law }, index) => law === lessons[index]?.law)).toEqual([false, true]);
});

test('a hint that was opened without a network is in the log and costs what it costs here; its act is done by the server as by the device', () => {
  using world = new World();
  const device = new OfflineDevice(world.ports, world.trainee(), AT);
  const story = device.begin(SCENARIO);
  story.do(READ);
  story.hint(0, 1);
  story.hint(0, 2);
  story.hint(0, 3);
  story.hint(0, 4);
  const report = story.handIn();
  const answers = device.send();
  expect(answers.map(({ state, differs }) => [state, differs])).toEqual(answers.map(() => ['taken', undefined]));
  expect(selectEvents(world.db, answers.at(-1)?.attempt ?? '')).toEqual(story.log);
  expect(story.log.filter(({ type }) => type === 'hint.opened')).toHaveLength(4);
  expect(report.hints.length + story.log.filter(({ src }) => src === 'trainee').length).toBeGreaterThan(5);
});

test('a handed-in case is tried again without a network from the middle, and stands on the server as a fork of the first; nothing else can be forked', () => {
  using world = new World();
  const caller = world.trainee();
  const device = new OfflineDevice(world.ports, caller, AT);
  const story = device.begin(SCENARIO);
  story.do(READ);
  const cut = story.log.length;
  story.do(ASK);
  const early = story.forkAt(cut);
  story.handIn();
  const again = story.forkAt(cut);
  again.do({ wait: 'next-event' });
  again.handIn();
  const beyond = again.forkAt(again.log.length + 1);
  const answers = device.send();
  const answerTo = (id: string) => answers[device.events.findIndex((event) => event.kind === 'case.forked' && event.case === id)];
  expect(answerTo(early.id)).toMatchObject({ state: 'refused', reason: 'gap' });
  const fork = answerTo(again.id)?.attempt ?? '';
  expect(selectOptionalAttempt(world.db, fork)).toMatchObject({ person: caller.person, mode: 'practice', status: 'submitted', forkedFrom: answers[0]?.attempt });
  expect(selectEvents(world.db, fork)).toEqual(again.log);
  expect(answerTo(beyond.id)).toMatchObject({ state: 'refused', reason: 'gap' });
});

/** Width and height of a PNG file. */
function sizeOfPng(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('browsers may install it: a whole manifest, pictures of the sizes it names, a first page of ours, and a worker that answers without a network', async () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'public/manifest.webmanifest'), 'utf8')) as { name: string; short_name: string; start_url: string; scope: string; display: string; icons: { src: string; sizes: string; type: string }[] };
  expect(manifest).toMatchObject({ lang: 'vi', display: 'standalone', start_url: '/ngoai-tuyen', scope: '/', id: '/ngoai-tuyen' });
  expect(manifest.name.length * manifest.short_name.length).toBeGreaterThan(0);
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  expect(pictures.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  for (const { src, sizes } of pictures) expect(sizeOfPng(join(ROOT, 'public', src))).toBe(sizes);
  expect(links()).toContainEqual({ rel: 'manifest', href: '/manifest.webmanifest' });
  expect(JSON.stringify(routes)).toContain('"ngoai-tuyen"');
  expect(await bundleForDevice(ROOT, { entry: DEVICE_ENTRIES.worker })).toMatch(/addEventListener\("fetch",/);
});
