import { expect, test } from 'vitest';
import { deskSetting, smallCase } from '#tests/fixtures/desk-case.ts';
import { dayOf } from '../law/day.ts';
import type { CaseEvent, Json } from '../procedures/case-event.ts';
import type { ActType } from './act-data.ts';
import { viewBooks } from './books/view-books.ts';
import { openCase } from './play.ts';
import type { DeskSetting } from './play-types.ts';
import { runScript, type ScriptEntry } from './script.ts';
import { viewDesk, viewOffer } from './view.ts';

const act = (type: ActType, on: string, data: Record<string, Json> = {}): ScriptEntry => ({ act: type, on, data });

function logOf(setting: DeskSetting, ...entries: ScriptEntry[]): CaseEvent[] {
  const result = runScript(setting, entries);
  if (!result.ok) throw new Error(`${result.at}: ${result.message} ${JSON.stringify(result.fields)}`);
  return result.events;
}

const viewOf = (...entries: ScriptEntry[]) => viewDesk(deskSetting(), logOf(deskSetting(), ...entries));
const offers = (...entries: ScriptEntry[]) => viewOf(...entries).groups.flatMap(({ acts }) => acts);
const opened = (key: string, ...entries: ScriptEntry[]) => viewOffer(deskSetting(), logOf(deskSetting(), ...entries), key);
const optionsOf = (key: string, field: string, ...entries: ScriptEntry[]) => {
  const found = opened(key, ...entries)?.fields.find(({ name }) => name === field);
  return found !== undefined && 'options' in found ? found.options : [];
};

test('the groups of acts stand in the order of the work, each under its name and with something in it', () => {
  const { groups } = viewOf();
  const inOrder = ['Hỏi', 'Ghi sổ', 'Phân loại', 'Lập giấy', 'Thụ lý', 'Xác minh', 'Đối thoại', 'Quyết định', 'Gửi', 'Công khai và thi hành', 'Hồ sơ', 'Tra cứu'];
  expect(groups.map(({ label }) => label).filter((label) => inOrder.includes(label))).toEqual(inOrder);
  for (const { label, acts } of groups) {
    expect(label).not.toBe('');
    expect(acts.length).toBeGreaterThan(0);
  }
});

test('offers have unique keys, Vietnamese names, and every impossible one says why', () => {
  const all = offers();
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  const hindered = new Map(all.map(({ key, impossible }) => [key, impossible]));
  expect(hindered.get('settlement.resumed')).toBe('Việc giải quyết đang không bị tạm đình chỉ, không có gì để tiếp tục.');
  expect(hindered.get('paper.sent')).toBe('Chưa có giấy nào được lập.');
  expect(hindered.get('complaint.accepted')).toBeUndefined();
  for (const why of hindered.values()) if (why !== undefined) expect(why).toMatch(/^\p{Lu}.*\.$/u);
  for (const { key, label, form } of all) {
    expect(label).not.toMatch(/[{}]|\bundefined\b/);
    const offer = opened(key);
    expect(offer?.label).toBe(label);
    expect(offer?.button).not.toBe('');
    expect(offer?.fields.length).toBe(form ? Math.max(1, offer?.fields.length ?? 0) : 0);
    for (const field of offer?.fields ?? []) expect(field.label).not.toBe(field.name);
  }
});

test('an act is opened by its key with what it still asks, and carries no fields before', () => {
  expect(JSON.stringify(viewOf().groups)).not.toContain('"fields"');
  expect(opened('person.asked:tho')).toMatchObject({ preset: { person: 'tho' }, fields: [], form: false });
  expect(opened('petition.registered')?.fields.map(({ name }) => name)).toEqual(['receivedOn', 'book']);
  expect(opened('paper.sent')?.impossible).toBe('Chưa có giấy nào được lập.');
  for (const key of ['', 'khong-co', 'person.asked', 'person.asked:khong-co', 'petition.registered:thua']) expect(opened(key)).toBeNull();
});

test('people who are here are asked, the others are called', () => {
  const labels = (...entries: ScriptEntry[]) => offers(...entries).filter(({ type }) => type === 'person.asked').map(({ label }) => label);
  expect(labels()).toEqual(['Hỏi bà Lò Thị Thơ', 'Hỏi anh Lò Văn Vinh', 'Gọi điện hỏi ông Quàng Văn Đức', 'Gọi điện hỏi anh Cầm Bá Hải']);
  expect(labels({ wait: '2026-08-04' })[0]).toBe('Gọi điện hỏi bà Lò Thị Thơ');
});

test('options hold right and wrong alike and nothing is chosen beforehand', () => {
  expect(optionsOf('complaint.accepted', 'form').map(({ label }) => label)).toEqual([
    'Mẫu số 03: Giấy Mẫu số 03 (bản áp dụng từ 10/12/2020)',
    'Mẫu số 03: Giấy Mẫu số 03 (bản áp dụng từ 01/7/2026)',
    'Không dùng mẫu in sẵn',
  ]);
  expect(optionsOf('complainant.guided', 'to').map(({ label }) => label)).toContain('Chủ tịch UBND tỉnh Vân Sơn');
  expect(optionsOf('complainant.guided', 'to').map(({ label }) => label)).toContain('Chủ tịch UBND cấp huyện');
  expect(optionsOf('complaint.settled', 'secondTo')).toEqual(optionsOf('complaint.settled', 'court'));
  expect(optionsOf('petition.filed', 'ground')).toEqual(optionsOf('settlement.terminated', 'ground'));
  for (const { key } of offers()) for (const field of opened(key)?.fields ?? []) if (field.kind !== 'date') expect('initial' in field).toBe(false);
});

test('contents are named once they were read', () => {
  const labels = (...entries: ScriptEntry[]) => optionsOf('complaint.accepted', 'contents', ...entries).map(({ label }) => label);
  expect(labels()).toEqual(['Nội dung thứ 1 của đơn (chưa đọc)', 'Nội dung thứ 2 của đơn (chưa đọc)', 'Nội dung thứ 3 của đơn (chưa đọc)']);
  expect(labels(act('paper.read', '2026-08-03', { paper: 'don' }))).toEqual(['Tính thêm 40 m² đất', 'Áp giá đất ở', 'Cán bộ địa chính nhận tiền']);
});

test('asking, reading and looking up make things known and bring papers', () => {
  expect(viewOf().unknown.map(({ text }) => text)).toEqual(['Ngày nhận quyết định: chưa hỏi', 'Ai ký: chưa xem']);
  const view = viewOf(act('person.asked', '2026-08-03', { person: 'tho' }), act('source.consulted', '2026-08-03', { source: 'van-thu' }), act('person.asked', '2026-08-03', { person: 'hai' }));
  expect(view.unknown).toEqual([]);
  expect(view.known.map(({ id }) => id)).toEqual(['ngay-nhan', 'nguoi-ky']);
  expect(view.papersReceived.map(({ id, read, body }) => [id, read, body])).toEqual([
    ['don', false, []],
    ['qd-12', false, []],
  ]);
  expect(view.happenings.slice(2).map(({ kind, text, who }) => [kind, text, who])).toEqual([
    ['done', 'Đã hỏi bà Lò Thị Thơ.', undefined],
    ['spoken', '“Tôi nhận hôm rằm tháng Bảy tây.”', 'bà Lò Thị Thơ'],
    ['done', 'Đã tra ở: Tủ văn thư.', undefined],
    ['narrated', 'Văn thư đưa ra quyết định.', undefined],
    ['arrived', 'Quyết định số 12', undefined],
    ['done', 'Đã hỏi anh Cầm Bá Hải.', undefined],
    ['narrated', 'Anh Cầm Bá Hải không có gì để nói thêm.', undefined],
  ]);
});

test('a made paper can be read line by line, and tells to whom it went', () => {
  const view = viewOf(
    act('paper.read', '2026-08-03', { paper: 'don' }),
    act('complaint.accepted', '2026-08-04', { form: 'nd124-2020/mau-03@2020', signatory: 'deputyChair', dated: '2026-08-03', contents: ['dat', 'gia'], items: ['round', 'contents'] }),
    act('paper.sent', '2026-08-05', { kind: 'acceptanceNotice', recipients: ['tho', 'forwarder'] }),
  );
  expect(view.papersMade).toEqual([
    {
      kind: 'acceptanceNotice',
      seq: 4,
      name: 'Thông báo thụ lý',
      form: 'Mẫu số 03: Giấy Mẫu số 03 (bản áp dụng từ 10/12/2020)',
      madeOn: dayOf('2026-08-04'),
      dated: dayOf('2026-08-03'),
      signatory: 'Phó Chủ tịch UBND xã Đồng Mây',
      lines: [
        { label: 'Nội dung được thụ lý', value: 'Tính thêm 40 m² đất; Áp giá đất ở' },
        { label: 'Những mục ghi trong thông báo', value: 'Khiếu nại lần đầu hay lần hai; Nội dung khiếu nại' },
      ],
      sent: [{ on: dayOf('2026-08-05'), to: ['bà Lò Thị Thơ', 'Mặt trận xã Đồng Mây'] }],
    },
  ]);
  expect(view.happenings.at(-1)?.text).toBe('Đã gửi thông báo thụ lý cho: bà Lò Thị Thơ, Mặt trận xã Đồng Mây.');
});

test('a telephone call and a talk without minutes leave no paper, what is handed over counts as delivered', () => {
  const view = viewOf(
    act('dialogue.invited', '2026-08-03', { way: 'phone', on: '2026-08-03', recipients: ['tho'], signatory: 'chair' }),
    act('dialogue.held', '2026-08-03', { chairedBy: 'chair', present: ['tho'], form: 'none', minutes: 'none' }),
    act('complainant.guided', '2026-08-04', { to: 'province-chair', form: 'none', signatory: 'receptionOfficer' }),
  );
  expect(view.papersMade.map(({ name, sent }) => [name, sent[0]?.to])).toEqual([['Phiếu hướng dẫn', ['bà Lò Thị Thơ']]]);
});

test('the logbooks hold what was written into them, in their own numbering', () => {
  const view = viewOf(
    act('petition.registered', '2026-08-03', { receivedOn: '2026-08-03', book: 'petition-logbook' }),
    act('paper.read', '2026-08-04', { paper: 'don' }),
    act('petition.registered', '2026-08-04', { receivedOn: '2026-08-02', book: 'reception-logbook' }),
  );
  expect(view.books).toEqual({
    petitionLogbook: [{ number: 1, on: '2026-08-03', who: 'Bà Lò Thị Thơ', what: 'Đơn đề nghị, nhận ngày 03/8/2026' }],
    receptionLogbook: [{ number: 1, on: '2026-08-04', who: 'Bà Lò Thị Thơ', what: 'Đơn đề nghị, nhận ngày 02/8/2026' }],
  });
  expect(view.happenings.map(({ text }) => text)).toContain('Đã ghi vào Sổ nhận đơn, số 1.');
});

test('the calendar names days off, goes two months ahead and ends where the years end', () => {
  const { calendar } = viewOf();
  expect(calendar.map(({ year, month }) => `${month}/${year}`)).toEqual(['8/2026', '9/2026', '10/2026']);
  expect(calendar[1]?.days[1]).toEqual({ day: dayOf('2026-09-02'), working: false, name: 'Quốc khánh' });
  const last = deskSetting({ opensOn: '2027-11-15', closesOn: '2027-12-30' });
  expect(viewDesk(last, openCase(last)).calendar.map(({ month }) => month)).toEqual([11, 12]);
});

test('facts that nobody has found are nowhere in the view', () => {
  const mark = (name: string) => `#${name}#`;
  const { petition, matters, ...rest } = smallCase.facts;
  const marked = deskSetting({
    facts: {
      ...rest,
      petition: {
        ...petition,
        title: mark('title'),
        documents: [mark('document')],
        forwardedBy: { kind: 'front', name: mark('forwarder') },
        contents: petition.contents.map((content) => ({ ...content, gist: mark(content.id) })),
      },
      matters: matters?.map((matter) => ({ ...matter, name: mark('matter'), number: mark('number'), irreversible: { on: '2026-10-01', what: mark('irreversible') } })) ?? [],
      complainant: { ...rest.complainant, obstacles: [{ kind: 'illness', from: '2026-01-01', to: '2026-02-01', proven: true, what: mark('obstacle') }] },
    },
    papers: smallCase.papers?.map((paper) => ({ ...paper, body: [mark(`body-${paper.id}`)] })) ?? [],
    discoveries: smallCase.discoveries?.map((discovery) => ({ ...discovery, known: mark(`known-${discovery.id}`) })) ?? [],
    happenings: smallCase.happenings?.map((happening) => ({ ...happening, says: mark(`says-${happening.id}`) })) ?? [],
  });
  const everything = (log: readonly CaseEvent[]) => {
    const view = viewDesk(marked, log);
    return [view, viewBooks(marked, log), view.groups.flatMap(({ acts }) => acts.map(({ key }) => viewOffer(marked, log, key)))];
  };
  const seen = (...entries: ScriptEntry[]) => [...new Set(JSON.stringify(everything(logOf(marked, ...entries))).match(/#[a-z0-9-]+#/g))].sort();
  const register = act('petition.registered', '2026-08-03', { receivedOn: '2026-08-03', book: 'petition-logbook' });
  expect(seen()).toEqual([]);
  expect(seen(register, act('file.archived', '2026-08-03', { items: ['petition'] }))).toEqual([]);
  expect(seen(register, act('paper.read', '2026-08-03', { paper: 'don' }))).toEqual(
    ['body-don', 'dat', 'document', 'forwarder', 'gia', 'known-ba-dieu', 'known-tieu-de', 'tien', 'title'].map(mark),
  );
});
