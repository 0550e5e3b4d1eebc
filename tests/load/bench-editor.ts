import { openSession, valueOf, withPorts } from '#tests/e2e/support/people.ts';
import type { TestServer } from '#tests/e2e/support/server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { line } from './percentiles.ts';
import { send } from './send.ts';

const SAVES = 40;

/** How long the page of a case waits after a pause: a save of its facts, with what the law makes of them in the answer. */
export async function benchEditor(print: (text: string) => void, server: TestServer, scenario: string): Promise<void> {
  const session = await openSession(server.dataDir, 'trainer', { classCode: server.classCode, name: 'Phạm Thị Soạn' });
  const draft = await withPorts(server.dataDir, (ports) => valueOf(startDraft(ports, session.caller, { kind: 'case', from: 'case', source: scenario, title: '', unit: '' })).draft);
  const headers = { Cookie: `phien=${session.token}`, Origin: server.url, 'Content-Type': 'application/x-www-form-urlencoded' };
  const saves: number[] = [];
  let size = 0;
  for (let revision = 1; revision <= SAVES; revision += 1) {
    const body = new URLSearchParams({ 'phien-ban': String(revision), 'tu-luu': '1', 'facts.petition.title': `Đơn lần ${revision}` }).toString();
    const start = performance.now();
    const answer = await send(`${server.url}/soan/tinh-huong/${draft}/luu/su-viec`, { method: 'POST', headers, body });
    if (answer.status !== 200) throw new Error(`the save answered ${answer.status}: ${answer.body.toString().slice(0, 200)}`);
    if (revision > 3) saves.push(performance.now() - start);
    size = answer.body.length;
  }
  print(line(`POST of a part of a case, with the law beside it, ${Math.round(size / 1024)} KB`, saves));
  const pages: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const start = performance.now();
    const { status } = await send(`${server.url}/soan/tinh-huong/${draft}/su-viec`, { headers: { Cookie: headers.Cookie } });
    if (status !== 200) throw new Error(`the editor answered ${status}`);
    pages.push(performance.now() - start);
  }
  print(line('GET of the facts of a case in the editor', pages));
}
