import type { RouteConfigEntry } from '@remix-run/route-config';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import routes from '#app/routes.ts';
import type { RequestContext } from '#app/platform/context.ts';
import { addPerson } from '#app/use-cases/add-person.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { redeemFirstSignInLink } from '#app/use-cases/redeem-first-sign-in-link.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { selectDraft } from '#db/repositories/drafts.ts';
import { ownContent, PASSWORD, value, World } from './support/world.ts';

/** Every address of authors that names a draft or a case, asked by somebody to whom it does not exist. */

const LOADED = import.meta.glob<Record<string, unknown>>('../../app/routes/authoring/*.{ts,tsx}');

interface Address {
  path: string;
  file: string;
}

function addressesOf(entries: readonly RouteConfigEntry[]): Address[] {
  return entries.flatMap(({ path = '', file, children = [] }) => [...(/^soan\/.*:id/.test(path) ? [{ path, file }] : []), ...addressesOf(children)]);
}

const addresses = addressesOf(await routes);

/** What buttons of the pages send; every press that a page has is among them. */
const PRESSES = ['', 'gui-duyet', 'y-kien', 'ky', 'phat-hanh', 'rut', 'luu', 'save', 'dry', 'real', 'amend', 'them', 'bo', 'tai-len', 'chay-thu', 'bat-dau'];

let world: World;
let stranger: Caller;
/** A draft of each kind, of a unit that is not the stranger's. */
const drafts: Record<string, string> = {};
let item = '';

async function trainer(admin: Caller, phone: string, name: string, commune: string): Promise<Caller> {
  const added = value(addPerson(world.ports, admin, { name, phone, role: 'trainer', commune }));
  return value(await redeemFirstSignInLink(world.ports, { token: added.linkToken, name, phone, password: PASSWORD })).caller;
}

const KIND_OF: readonly (readonly [RegExp, string])[] = [[/^soan\/(?:bai-hoc|bai)\//, 'lesson'], [/^soan\/cau-hoi\//, 'question'], [/^soan\/khoa-hoc\//, 'course']];

/** The parts of an address as somebody would type them who knows the id. */
function paramsOf(path: string): Record<string, string> {
  const kind = KIND_OF.find(([known]) => known.test(path))?.[1] ?? 'case';
  const ofFigures = path.startsWith('soan/y-kien');
  return { id: ofFigures ? item : (drafts[kind] ?? ''), kind: 'tinh-huong', step: 'su-viec', type: 'csv', run: '0', version: '1', file: 'x', name: 'x' };
}

const contextOf = (caller: Caller) => ({ ports: world.ports, caller, regrader: { start: () => undefined, isWorking: () => false }, renewPages: () => undefined, origin: 'http://localhost', report: () => undefined }) as unknown as RequestContext;

/** The parts of a path, filled in. */
const filled = (path: string): string => `/${path.replace(/:(\w+)\??/g, (_part, name: string) => paramsOf(path)[name] ?? '')}`;

/** The status of an answer, given or thrown; one that only leads on to an address that is asked here too counts as not found. */
async function statusOf(work: () => unknown): Promise<number> {
  const status = (answer: unknown): number => {
    if (answer instanceof Response) return answer.status === 303 && addresses.some(({ path }) => filled(path) === answer.headers.get('Location')) ? 404 : answer.status;
    const init = typeof answer === 'object' && answer !== null && 'init' in answer ? (answer.init as ResponseInit | null) : null;
    return init?.status ?? 200;
  };
  try {
    return status(await work());
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown;
    return status(thrown);
  }
}

async function ask({ path, file }: Address, name: 'loader' | 'action', caller: Caller, request: Request): Promise<number | null> {
  const module = await LOADED[`../../app/${file}`]?.();
  if (module === undefined) throw new Error(`no ${file}`);
  const handler = module[name];
  if (typeof handler !== 'function') return null;
  return statusOf(() => (handler as (args: unknown) => unknown)({ request, params: paramsOf(path), context: contextOf(caller) }));
}

const urlOf = (path: string): string => `http://localhost/${path}`;

beforeAll(async () => {
  world = new World({ content: ownContent() });
  const admin = await world.admin();
  const owner = await trainer(admin, '0912000002', 'Hà Thị Giảng', 'xã Bãi Sa');
  stranger = await trainer(admin, '0912000004', 'Mùa A Khách', 'xã Gò Mây');
  for (const kind of ['case', 'lesson', 'question', 'course']) {
    drafts[kind] = value(startDraft(world.ports, owner, { kind, from: kind === 'case' ? 'template' : 'nothing', source: kind === 'case' ? 'complaint' : '', title: 'Bài của xã khác', unit: '' })).draft;
  }
  item = selectDraft(world.db, drafts['case'] ?? '').item;
}, 60_000);
afterAll(() => world[Symbol.dispose]());

test('there are addresses to ask', () => {
  expect(addresses.map(({ path }) => path)).toEqual(expect.arrayContaining(['soan/tinh-huong/:id/:step?', 'soan/tinh-huong/:id/duyet', 'soan/y-kien/:kind/:id', 'soan/bai-hoc/:id']));
});

describe.each(addresses)('$path, asked by a trainer of another unit', (address) => {
  test('is not found', async () => {
    const status = await ask(address, 'loader', stranger, new Request(urlOf(address.path)));
    expect([404, null]).toContain(status);
  });

  test('takes nothing: whatever is pressed is not found, or is no press of this page', async () => {
    const before = world.db.driver.prepare('SELECT count(*) FROM audit').pluck().get();
    const statuses: (number | null)[] = [];
    for (const press of PRESSES) {
      const body = new URLSearchParams({ viec: press, intent: press, bam: press, 'phien-ban': '1', revision: '1', 'lay-lai': '1', decision: 'approve', words: 'x', text: 'x', step: 'facts', title: 'x' });
      statuses.push(await ask(address, 'action', stranger, new Request(urlOf(address.path), { method: 'POST', body })));
    }
    if (!statuses.includes(null)) {
      expect(statuses.filter((status) => status !== 404 && status !== 400)).toEqual([]);
      expect(statuses).toContain(404);
    }
    expect(world.db.driver.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(before);
  });
});
