import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '#app/domain/authoring/sharing/canonical-json.ts';
import type { ShareFile } from '#app/domain/authoring/sharing/share-file.ts';
import { xlsxOf } from '#app/platform/sheet-writer.server.ts';
import { newKeyPair, signText } from '#app/platform/signing.server.ts';
import { addPerson } from '#app/use-cases/add-person.server.ts';
import { grantRights } from '#app/use-cases/author-rights.server.ts';
import { writeCaseSheet } from '#app/use-cases/case-sheet.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { exportDrafts, loadShare, signedText } from '#app/use-cases/export-drafts.server.ts';
import { confirmImport, loadImport, receiveImport, trustSigner } from '#app/use-cases/import-drafts.server.ts';
import { listDrafts } from '#app/use-cases/list-drafts.server.ts';
import { loadPictures, uploadPicture } from '#app/use-cases/pictures.server.ts';
import { publishDraft } from '#app/use-cases/publish-draft.server.ts';
import { redeemFirstSignInLink } from '#app/use-cases/redeem-first-sign-in-link.server.ts';
import { decideReview, loadReview, sendToReview } from '#app/use-cases/review-draft.server.ts';
import { loadDraft, saveDraftCase } from '#app/use-cases/save-draft.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { listUnits } from '#db/repositories/author-rights.ts';
import { selectDraftVersion } from '#db/repositories/drafts.ts';
import { saveDraftVersion } from '#db/transactions/drafts.ts';
import { hashOf, ownContent, PASSWORD, refusal, value, World } from './support/world.ts';

/** An installation with an administrator and trainers of two communes. */
interface Place {
  world: World;
  admin: Caller;
  giang: Caller;
  khach: Caller;
}

async function place(names: { giang: string; khach: string }): Promise<Place> {
  const world = new World({ content: ownContent() });
  const admin = await world.admin();
  const trainer = async (phone: string, name: string, commune: string): Promise<Caller> => {
    const added = value(addPerson(world.ports, admin, { name, phone, role: 'trainer', commune }));
    return value(await redeemFirstSignInLink(world.ports, { token: added.linkToken, name, phone, password: PASSWORD })).caller;
  };
  return { world, admin, giang: await trainer('0912000002', names.giang, 'xã Bãi Sa'), khach: await trainer('0912000003', names.khach, 'xã Gò Mây') };
}

let here: Place;
let there: Place;

beforeEach(async () => {
  here = await place({ giang: 'Hà Thị Giảng', khach: 'Mùa A Khách' });
  there = await place({ giang: 'Lò Văn Nhận', khach: 'Vi Thị Xa' });
});
afterEach(() => {
  here.world[Symbol.dispose]();
  there.world[Symbol.dispose]();
});

const begin = ({ world, giang }: Place, over: { kind?: string; title?: string; from?: string; source?: string } = {}): string =>
  value(startDraft(world.ports, giang, { kind: 'case', from: 'template', source: 'complaint', title: 'Cái cổng ở đầu ngõ', unit: '', ...over })).draft;
const exported = ({ world, giang }: Place, draft: string, others: string[] = []): string => value(exportDrafts(world.ports, giang, { draft, version: 'drafted', others })).text;
const parsed = (text: string): ShareFile => JSON.parse(text) as ShareFile;
const receive = ({ world }: Place, caller: Caller, text: string) => receiveImport(world.ports, caller, { name: 'a.saban.json', bytes: strToU8(text) });
const planned = ({ world }: Place, caller: Caller) => value(loadImport(world.ports, caller, { made: [] })).plan!;
const confirm = ({ world }: Place, caller: Caller, over: Partial<{ pending: string; unknown: boolean; unit: string }> = {}) => {
  const { plan, sheet } = value(loadImport(world.ports, caller, { made: [] }));
  return confirmImport(world.ports, caller, { pending: plan?.id ?? sheet?.id ?? '', unit: '', unknown: false, ...over });
};
/** The file with something changed and signed anew by another key, as somebody would who means harm. */
function forged(text: string, change: (file: ShareFile) => void): string {
  const { publicKey, privateKey } = newKeyPair();
  const file = { ...parsed(text), key: publicKey };
  change(file);
  for (const item of file.items) item.hash = hashOf(canonicalJson(item.kind === 'lesson' ? item.text : item.document));
  return JSON.stringify({ ...file, signature: signText(signedText(file), privateKey) });
}
const titles = ({ world }: Place, caller: Caller): string[] => value(listDrafts(world.ports, caller)).drafts.map(({ title }) => title).sort();

describe('handing on', () => {
  test('a file is signed, names its authors and the law, and reads the same whatever the order of its keys', () => {
    const file = parsed(exported(here, begin(here)));
    expect(file.items.map(({ kind, authors }) => ({ kind, authors }))).toEqual([{ kind: 'case', authors: [{ name: 'Hà Thị Giảng' }] }]);
    expect(file.unit).toBe('xã Bãi Sa');
    expect(file.items[0]?.rests.length).toBeGreaterThan(5);
    const turned = JSON.stringify(Object.fromEntries(Object.entries(file).reverse()));
    value(receive(here, here.giang, turned));
    expect(planned(here, here.giang)).toMatchObject({ signer: { state: 'own' }, isSameLaw: true, rows: [{ effect: 'same', changed: [] }] });
  });

  test('the private key is in no file, and the same key signs after a restart', async () => {
    const draft = begin(here);
    const first = exported(here, draft);
    expect(first).not.toContain('PRIVATE');
    const ports = here.world.restarted();
    expect(parsed(value(exportDrafts(ports, here.giang, { draft, version: 'drafted', others: [] })).text).key).toBe(parsed(first).key);
    ports.db.close();
  });

  test('drafts of another unit cannot be handed on until they are published; then everybody who teaches can, and gets the published text', async () => {
    const draft = begin(here);
    expect(refusal(exportDrafts(here.world.ports, here.khach, { draft, version: 'drafted', others: [] }))).toEqual({ reason: 'not-found' });
    expect(refusal(loadShare(here.world.ports, here.world.trainee(), { draft }))).toEqual({ reason: 'not-found' });
    value(grantRights(here.world.ports, here.admin, { person: here.khach.person, unit: listUnits(here.world.db).find(({ name }) => name === 'xã Bãi Sa')?.id ?? '', roles: [] }));
    value(sendToReview(here.world.ports, here.giang, { draft, revision: 1 }));
    value(decideReview(here.world.ports, here.admin, { draft, revision: 1, decision: 'approve', remarks: [] }));
    value(publishDraft(here.world.ports, here.admin, { draft, revision: 1 }));
    value(saveDraftCase(here.world.ports, here.giang, { draft, revision: 1, patch: [{ path: ['title'], value: 'Chưa ai được xem' }] }));
    expect(value(loadShare(here.world.ports, here.khach, { draft })).versions).toEqual(['published']);
    const text = value(exportDrafts(here.world.ports, here.khach, { draft, version: 'drafted', others: [] })).text;
    expect(text).not.toContain('Chưa ai được xem');
    expect(listAudit(here.world.db, draft).map(({ act }) => act)).toContain('draft.exported');
  });

  test('a course takes the lessons and cases that it names with it, and a question those that were chosen', () => {
    const part = begin(here);
    const item = value(loadDraft(here.world.ports, here.giang, { draft: part })).draft.item;
    const course = begin(here, { kind: 'course', from: 'nothing', title: 'Khóa đầu xuân' });
    value(saveDraftCase(here.world.ports, here.giang, { draft: course, revision: 1, patch: [{ path: ['lessons'], value: [item, 'cn-khong-co-nay-abcdef'] }] }));
    expect(value(loadShare(here.world.ports, here.giang, { draft: course }))).toMatchObject({ parts: [{ id: part }], missing: ['cn-khong-co-nay-abcdef'] });
    expect(parsed(exported(here, course)).items.map(({ kind }) => kind)).toEqual(['course', 'case']);
    const [one, two] = [begin(here, { kind: 'question', from: 'nothing', title: 'Hạn thụ lý?' }), begin(here, { kind: 'question', from: 'nothing', title: 'Ai ký?' })];
    expect(parsed(exported(here, one, [two, part])).items.map(({ title }) => title)).toEqual(['Hạn thụ lý?', 'Ai ký?']);
  });
});

describe('pictures of lessons', () => {
  const DOT = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

  test('go with the lesson that shows them, are drawn anew, and are refused when their bytes are not those of their hash', async () => {
    const draft = begin(here, { kind: 'lesson', from: 'nothing', title: 'Đọc con dấu' });
    const { name } = value(await uploadPicture(here.world.ports, here.giang, { draft, alt: 'Con dấu tròn', bytes: DOT }));
    const body = `${selectDraftVersion(here.world.db, draft, 1).body}\n<Figure src="${name}" alt="Con dấu tròn" />\n`;
    const audit = { id: 'a', at: here.world.now, actor: here.giang.person, act: 'draft.saved', subject: draft, details: {} };
    saveDraftVersion(here.world.db, { draft, expectedRevision: 1, title: 'Đọc con dấu', body, hash: hashOf(body), by: here.giang.person, at: here.world.now, note: null, auto: false, foldFrom: here.world.now, dropFrom: here.world.now }, audit);
    const text = exported(here, draft);
    expect(parsed(text).pictures).toMatchObject([{ name, alt: 'Con dấu tròn' }]);
    value(receive(there, there.giang, text));
    const [made = ''] = value(await confirm(there, there.giang, { unknown: true })).made;
    const [picture] = value(loadPictures(there.world.ports, there.giang, { draft: made })).pictures;
    expect(selectDraftVersion(there.world.db, made, 1).body).toContain(`src="${picture?.name}"`);
    const swapped = { ...parsed(text), pictures: [{ ...parsed(text).pictures[0]!, data: Buffer.from('<svg onload="x"/>').toString('base64') }] };
    expect(refusal(receive(there, there.giang, JSON.stringify(swapped)))).toEqual({ reason: 'altered', title: name });
  });
});

describe('taking in', () => {
  test('a file of a key that nobody knows comes in only as of unknown source, or after an administrator trusts the key', async () => {
    const text = exported(here, begin(here));
    value(receive(there, there.giang, text));
    const { signer, rows } = planned(there, there.giang);
    expect(signer.state).toBe('foreign');
    expect(rows).toMatchObject([{ effect: 'new', authors: ['Hà Thị Giảng'], faults: { count: 0 } }]);
    expect(refusal(await confirm(there, there.giang))).toEqual({ reason: 'unsigned' });
    const made = value(await confirm(there, there.giang, { unknown: true })).made;
    expect(value(loadReview(there.world.ports, there.giang, { draft: made[0]! })).draft).toMatchObject({ title: 'Cái cổng ở đầu ngõ', origin: { authors: ['Hà Thị Giảng'], unit: 'xã Bãi Sa', isSigned: false } });

    value(receive(there, there.admin, exported(here, begin(here, { title: 'Bờ ao' }))));
    expect(refusal(trustSigner(there.world.ports, there.giang, { publicKey: parsed(text).key, name: 'xã Bãi Sa' }))).toEqual({ reason: 'not-allowed' });
    value(trustSigner(there.world.ports, there.admin, { publicKey: parsed(text).key, name: 'Sở của tỉnh' }));
    expect(planned(there, there.admin).signer).toMatchObject({ state: 'known', name: 'Sở của tỉnh' });
    expect(value(await confirm(there, there.admin)).made).toHaveLength(1);
  });

  test('one changed sign is found: in a text the file is refused, elsewhere the signature is broken', async () => {
    const text = exported(here, begin(here));
    expect(refusal(receive(there, there.giang, text.replace('bà Mẫn mang đến', 'bà Mân mang đến')))).toMatchObject({ reason: 'altered' });
    value(receive(there, there.giang, text.replace('"name": "Hà Thị Giảng"', '"name": "Hà Thị Giang"')));
    expect(planned(there, there.giang).signer).toEqual({ state: 'broken' });
    expect(refusal(await confirm(there, there.giang))).toEqual({ reason: 'unsigned' });
  });

  test('an import never overwrites: the same is left alone, an own version gets a neighbour, and a replayed press does nothing', async () => {
    const draft = begin(here);
    const text = exported(here, draft);
    value(receive(here, here.giang, text));
    expect(refusal(await confirm(here, here.giang))).toEqual({ reason: 'nothing' });
    value(saveDraftCase(here.world.ports, here.giang, { draft, revision: 1, patch: [{ path: ['summary'], value: 'Đã sửa ở đây.' }] }));
    const pending = planned(here, here.giang);
    expect(pending.rows).toMatchObject([{ effect: 'beside' }]);
    const [made] = value(await confirm(here, here.giang)).made;
    expect(titles(here, here.giang)).toEqual(['Cái cổng ở đầu ngõ', 'Cái cổng ở đầu ngõ (bản nhập)']);
    expect(value(loadDraft(here.world.ports, here.giang, { draft })).document['summary']).toBe('Đã sửa ở đây.');
    const copy = value(loadDraft(here.world.ports, here.giang, { draft: made! }));
    expect(copy.document['id']).toBe(copy.draft.item);
    expect(refusal(await confirmImport(here.world.ports, here.giang, { pending: pending.id, unit: '', unknown: true }))).toEqual({ reason: 'gone' });
    value(receive(here, here.giang, text));
    expect(planned(here, here.giang).rows).toMatchObject([{ effect: 'same' }]);
  });

  test('what waits for the second press is the own, and is gone after two hours', async () => {
    value(receive(there, there.giang, exported(here, begin(here))));
    expect(value(loadImport(there.world.ports, there.khach, { made: [] })).plan).toBeNull();
    const { id } = planned(there, there.giang);
    expect(refusal(await confirmImport(there.world.ports, there.khach, { pending: id, unit: '', unknown: true }))).toEqual({ reason: 'gone' });
    there.world.pass(2 * 60 * 60 + 1);
    expect(refusal(await confirmImport(there.world.ports, there.giang, { pending: id, unit: '', unknown: true }))).toEqual({ reason: 'gone' });
  });

  test('whoever wrote it elsewhere, or brought it in, does not sign it here', async () => {
    value(receive(there, there.admin, exported(here, begin(here))));
    const [draft = ''] = value(await confirm(there, there.admin, { unknown: true, unit: listUnits(there.world.db).find(({ name }) => name === 'xã Bãi Sa')?.id ?? '' })).made;
    expect(value(loadReview(there.world.ports, there.giang, { draft })).draft.canReview).toBe(false);
    value(grantRights(there.world.ports, there.admin, { person: there.giang.person, unit: listUnits(there.world.db).find(({ name }) => name === 'xã Bãi Sa')?.id ?? '', roles: ['reviewer'] }));
    expect(value(loadReview(there.world.ports, there.giang, { draft })).draft.canReview).toBe(true);
    const namesake = value(addPerson(there.world.ports, there.admin, { name: 'Hà Thị Giảng', phone: '0912000009', role: 'admin' }));
    const moved = value(await redeemFirstSignInLink(there.world.ports, { token: namesake.linkToken, name: 'Hà Thị Giảng', phone: '0912000009', password: PASSWORD })).caller;
    expect(value(loadReview(there.world.ports, moved, { draft })).draft.canReview).toBe(false);
  });

  test('an item cannot take the place of another: neither of a built case nor of a draft that the caller does not see', async () => {
    const draft = begin(here);
    const { item } = value(loadDraft(here.world.ports, here.giang, { draft })).draft;
    const hostile = forged(exported(here, draft), (file) => {
      const [first] = file.items;
      if (first?.kind === 'case') first.document = { ...first.document, id: 'quay-cho-go-may', title: 'Giả danh' };
    });
    value(receive(here, here.khach, hostile));
    expect(planned(here, here.khach).rows).toMatchObject([{ effect: 'new' }]);
    const [made = ''] = value(await confirm(here, here.khach, { unknown: true })).made;
    const brought = value(loadDraft(here.world.ports, here.khach, { draft: made }));
    expect(brought.draft.item).not.toBe(item);
    expect(brought.document['id']).toBe(brought.draft.item);
    expect(titles(here, here.giang)).toEqual(['Cái cổng ở đầu ngõ']);
  });

  test('what a file says of law that changed since is told by article', () => {
    const other = forged(exported(here, begin(here)), (file) => {
      file.law.register = hashOf('before');
      const [first] = file.items[0]?.rests ?? [];
      if (first) first.digest = hashOf('before');
    });
    value(receive(there, there.giang, other));
    const plan = planned(there, there.giang);
    expect(plan.isSameLaw).toBe(false);
    expect(plan.rows[0]?.changed).toEqual([parsed(other).items[0]?.rests[0]?.article]);
  });

  test('hostile and mistaken files are refused in words: endless brackets, foreign keys, other formats, texts of another age', () => {
    const reasonOf = (bytes: Uint8Array): string => refusal(receiveImport(there.world.ports, there.giang, { name: 'x', bytes })).reason;
    expect(reasonOf(strToU8('['.repeat(5_000_000)))).toBe('too-deep');
    expect(reasonOf(strToU8('{"format":"saban-chia-se","version":1,"items":[{"__proto__":{"role":"admin"}}]}'))).toBe('forbidden-key');
    expect(reasonOf(strToU8('{"format":"saban-chia-se","version":2}'))).toBe('newer');
    expect(reasonOf(new Uint8Array([0xff, 0xfe, 0xfd]))).toBe('wrong-file');
    expect(({} as Record<string, unknown>)['role']).toBeUndefined();
    expect(refusal(receiveImport(there.world.ports, there.world.trainee(), { name: 'x', bytes: strToU8('{}') }))).toEqual({ reason: 'not-allowed' });
  });
});

describe('the Excel template', () => {
  const book = async (template = 'complaint'): Promise<Uint8Array> => new Uint8Array(await xlsxOf(value(writeCaseSheet(here.world.ports, here.giang, { template, draft: '' }))));
  const take = (bytes: Uint8Array) => receiveImport(here.world.ports, here.giang, { name: 'mau.xlsx', bytes });

  test('a filled template becomes a draft that the law finds a way through', async () => {
    value(take(await book()));
    expect(value(loadImport(here.world.ports, here.giang, { made: [] })).sheet).toMatchObject({ people: 3, papers: 1, unread: [] });
    const [draft = ''] = value(await confirm(here, here.giang)).made;
    const review = value(loadReview(here.world.ports, here.giang, { draft }));
    expect(review.faults).toEqual([]);
    expect(review.law?.steps.length).toBeGreaterThan(3);
  });

  test('a row that cannot be read is told by sheet and line, and stays with the draft as a remark', async () => {
    const parts = unzipSync(await book());
    const strings = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
    const spoilt = strings.replace('>Gửi qua bưu chính<', '>chim bồ câu<').replace('>Người gửi mang đơn đến<', '>chim bồ câu<');
    value(take(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(spoilt) })));
    const { sheet } = value(loadImport(here.world.ports, here.giang, { made: [] }));
    expect(sheet?.unread).toHaveLength(1);
    expect(sheet?.unread[0]?.place).toMatch(/^Trang Sự việc, dòng \d+$/);
    expect(sheet?.unread[0]?.words).toContain('“chim bồ câu” không có trong danh sách');
    const [draft = ''] = value(await confirm(here, here.giang)).made;
    expect(value(loadReview(here.world.ports, here.giang, { draft })).remarks.map(({ step, words }) => ({ step, told: words.includes('chim bồ câu') }))).toEqual([{ step: 'facts', told: true }]);
  });

  test('workbooks with macros, of another make, or that unpack without end are refused', async () => {
    const parts = unzipSync(await book());
    expect(refusal(take(zipSync({ ...parts, 'xl/vbaProject.bin': strToU8('x') })))).toEqual({ reason: 'sheet', fault: 'macros' });
    expect(refusal(take(zipSync({ ...parts, 'xl/worksheets/sheet9.xml': new Uint8Array(40 * 1024 * 1024) })))).toEqual({ reason: 'sheet', fault: 'too-big' });
    expect(refusal(take(new Uint8Array(await xlsxOf([{ name: 'Lớp', widths: [10], rows: [['Họ và tên'], ['a']] }]))))).toEqual({ reason: 'wrong-file' });
  });
});
