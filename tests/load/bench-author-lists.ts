import type { Caller } from '#app/use-cases/contracts.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { workCase } from '#tests/e2e/support/cases.ts';
import { actsOf } from '#tests/e2e/support/logs.ts';
import { openSession, valueOf, withPorts } from '#tests/e2e/support/people.ts';
import type { TestServer } from '#tests/e2e/support/server.ts';
import { line } from './percentiles.ts';
import { send } from './send.ts';

/** What those who write wait for where there is much: the list of five thousand drafts, and the figures of twenty thousand reports. */

const DRAFTS = 5000;
const REPORTS = 20_000;
const SCENARIO = 'quay-cho-go-may';
const LOG = 'khong-thu-ly-tre';
const ROUNDS = 20;
const TITLES = ['Cái cổng ở đầu ngõ', 'Đơn tố cáo trưởng thôn', 'Ranh giới vườn nhà ông Sính', 'Quầy hàng khô ở chợ', 'Nhà văn hóa xóm Bùa', 'Đất vườn và con đường'];

/** As many drafts as a province writes, made of one. */
export function manyDrafts(dataDir: string, caller: Caller, count: number): Promise<void> {
  return withPorts(dataDir, ({ db, ...ports }) => {
    const { draft } = valueOf(startDraft({ db, ...ports }, caller, { kind: 'case', from: 'template', source: 'complaint', title: TITLES[0] ?? '', unit: '' }));
    db.driver
      .prepare(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
         INSERT INTO drafts SELECT d.id || '-' || i, d.kind, d.item || '-' || i, d.unit, d.author, json_extract(?, '$[' || CAST(i % ? AS INTEGER) || ']') || ' số ' || i, d.state, d.base, 1, d.created_at, d.updated_at FROM drafts d, n WHERE d.id = ?`,
      )
      .run(count - 1, JSON.stringify(TITLES), TITLES.length, draft);
    db.driver.prepare(`INSERT INTO draft_versions SELECT d.id, 1, v.body, v.hash, v.by, v.since, v.at, v.note, v.auto FROM drafts d JOIN draft_versions v ON v.draft = ? WHERE d.id LIKE ? || '-%'`).run(draft, draft);
  });
}

/** A graded attempt as often as a country hands it in. */
function manyReports(dataDir: string, attempt: string, count: number): Promise<void> {
  return withPorts(dataDir, ({ db }) => {
    const columns = (table: string, made: readonly string[]): string => db.driver.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table).filter((name) => !made.includes(name)).join(', ');
    const [ofAttempts, ofReports] = [columns('attempts', ['id']), columns('reports', ['id', 'attempt'])];
    const numbers = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)';
    db.driver.prepare(`${numbers} INSERT INTO attempts (id, ${ofAttempts}) SELECT id || '-' || i, ${ofAttempts} FROM attempts, n WHERE id = ?`).run(count - 1, attempt);
    db.driver.prepare(`${numbers} INSERT INTO reports (id, attempt, ${ofReports}) SELECT id || '-' || i, attempt || '-' || i, ${ofReports} FROM reports, n WHERE attempt = ? AND standing = 'current'`).run(count - 1, attempt);
  });
}

async function timedGet(url: string, headers: Record<string, string>): Promise<number> {
  const start = performance.now();
  const { status } = await send(url, { headers });
  if (status !== 200) throw new Error(`${url} answered ${status}`);
  return performance.now() - start;
}

async function repeated(url: string, headers: Record<string, string>): Promise<number[]> {
  await timedGet(url, headers);
  const samples: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) samples.push(await timedGet(url, headers));
  return samples;
}

/** Prints what the list of drafts and the figures cost on a running server, and what others wait for meanwhile. */
export async function benchAuthorLists(print: (text: string) => void, server: TestServer): Promise<void> {
  const { dataDir, classCode, url } = server;
  const admin = await openSession(dataDir, 'admin', { classCode, name: 'x' });
  const trainee = await openSession(dataDir, 'trainee', { classCode, name: 'Bế Thị Nhiều Bài' });
  const headers = { Cookie: `phien=${admin.token}` };
  await manyDrafts(dataDir, admin.caller, DRAFTS);
  print(line(`list of ${DRAFTS} drafts, filtered by the server`, await repeated(`${url}/soan?tim=dau+ngo`, headers)));
  print(line(`all ${DRAFTS} rows for the filter in the browser`, await repeated(`${url}/soan/danh-sach`, headers)));

  const attempt = await workCase(dataDir, trainee, SCENARIO, actsOf(SCENARIO, LOG));
  await manyReports(dataDir, attempt, REPORTS);
  const figures = `${url}/soan/y-kien/tinh-huong/${SCENARIO}`;
  let isDone = false;
  const first = timedGet(figures, headers).finally(() => (isDone = true));
  const others: number[] = [];
  while (!isDone) others.push(await timedGet(`${url}/dang-nhap`, {}));
  print(line(`figures of ${REPORTS} reports that nobody asked about before`, [await first]));
  print(line('a page that somebody else asks for meanwhile', others));
  print(line(`figures of ${REPORTS} reports, asked again`, await repeated(figures, headers)));
}
