import { beginCase } from '#tests/e2e/support/cases.ts';
import { openSession } from '#tests/e2e/support/people.ts';
import { ROOT, TestServer } from '#tests/e2e/support/server.ts';
import { benchAuthorLists } from './bench-author-lists.ts';
import { benchAuthoring } from './bench-authoring.ts';
import { benchDevice } from './bench-device.ts';
import { benchEditor } from './bench-editor.ts';
import { benchGrading } from './bench-grading.ts';
import { benchLessons } from './bench-lessons.ts';
import { benchPages } from './bench-pages.ts';
import { benchRefreshers } from './bench-refreshers.ts';
import { benchSearch } from './bench-search.ts';
import { benchOnline } from './online.ts';
import { line } from './percentiles.ts';
import { send } from './send.ts';

const SCENARIO = 'dat-vuon-bai-sa';
/** A case of each of some procedures. */
const OPENED = ['dat-vuon-bai-sa', 'phong-tiep-tu-ban-xa', 'bang-ke-suat-an', 'ranh-vuon-xom-bua', 'bui-da-dat-mo'];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Opens a new case again and again, of several procedures: the first look at a desk that offers every act. */
async function benchOpening(server: TestServer): Promise<void> {
  const session = await openSession(server.dataDir, 'trainee', { classCode: server.classCode, name: 'Đỗ Văn Mở Ca' });
  const headers = { Cookie: `phien=${session.token}` };
  const opened: number[] = [];
  for (let round = 0; round <= 10; round += 1) {
    for (const scenario of OPENED) {
      const desk = `${server.url}/ban-lam-viec/${await beginCase(server.dataDir, session, scenario)}`;
      const start = performance.now();
      const { status } = await send(desk, { headers });
      if (status !== 200) throw new Error(`the desk answered ${status}`);
      if (round > 0) opened.push(performance.now() - start);
    }
  }
  print(line(`GET of a case just opened, ${OPENED.length} procedures in turn`, opened));
}

/** Posts an act as a browser without script does, attempt after attempt, 40 acts each. */
async function benchActs(server: TestServer): Promise<void> {
  const session = await openSession(server.dataDir, 'trainee', { classCode: server.classCode, name: 'Ngô Thị Đo Đạc' });
  const headers = { Cookie: `phien=${session.token}`, Origin: server.url, 'Content-Type': 'application/x-www-form-urlencoded' };
  const posts: number[] = [];
  const pages: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const desk = `${server.url}/ban-lam-viec/${await beginCase(server.dataDir, session, SCENARIO)}`;
    for (let act = 0; act < 40; act += 1) {
      const asked = performance.now();
      const page = (await send(desk, { headers })).body.toString();
      if (round > 0) pages.push(performance.now() - asked);
      const seq = /name="seq" value="(\d+)"/.exec(page)?.[1];
      const acts = [...page.matchAll(/name="act" value="(person\.asked:[^"]+)"/g)].map((match) => match[1] ?? '');
      const body = new URLSearchParams({ seq: seq ?? '', act: acts[act % acts.length] ?? '' }).toString();
      const start = performance.now();
      const { status } = await send(desk, { method: 'POST', headers, body });
      if (status !== 303) throw new Error(`the desk answered ${status}`);
      if (round > 0) posts.push(performance.now() - start);
    }
  }
  print(line('POST of an act, answered by the server', posts));
  print(line('GET of the desk, rendered live', pages));
}

benchGrading(print, ROOT, SCENARIO);
benchAuthoring(print, ROOT, SCENARIO);
for (const told of benchOnline()) print(told);
benchSearch(print, ROOT);
benchRefreshers(print, ROOT);
await benchDevice(print, ROOT);
await benchLessons(print, ROOT);
const server = new TestServer({ SABAN_LOG: 'silent' });
await server.start();
try {
  await benchActs(server);
  await benchOpening(server);
  await benchPages(print, server);
  await benchAuthorLists(print, server);
  await benchEditor(print, server, SCENARIO);
} finally {
  await server.end();
}
