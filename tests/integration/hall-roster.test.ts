import { expect, test } from 'vitest';
import { sheetOfText } from '#app/domain/workshop/roster-sheet.ts';
import { findAttendanceCertificate, issueAttendanceCertificates, loadAttendanceCertificates } from '#app/use-cases/attendance-certificates.server.ts';
import { giveSeat, loadAttendance, markAttendance, removeFromRoster } from '#app/use-cases/attendance.server.ts';
import { importRoster, loadRosterForm, previewRoster } from '#app/use-cases/import-roster.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { Hall } from './support/hall.ts';
import { refusal, value, World } from './support/world.ts';

const LIST = 'Họ và tên\tĐơn vị\tSĐT\nVi Thị Hạnh\tBãi Sa\t0912000111\nLò Văn Học\tCồn Lau\t\nHà Thị Mận\tBãi Sa Thượng\t';
const MERGED = 'Bãi Sa Thượng, Bãi Sa Hạ = Bãi Sa';

/** A workshop with a roster of three. */
async function withRoster(world: World) {
  const hall = await Hall.open(world);
  const input = (text: string, over: { merged?: string } = {}) => ({ workshop: hall.id, sheet: sheetOfText(text), merged: over.merged ?? MERGED, mendCommunes: false });
  value(importRoster(world.ports, hall.facilitator, input(LIST)));
  const list = () => value(loadAttendance(world.ports, hall.facilitator, { workshop: hall.id }));
  const entry = (name: string): string => list().rows.find((row) => row.name === name)?.id ?? '';
  return { hall, input, list, entry };
}

test('a dry run stores nothing; the list then goes in once, however often it is sent, with what was merged', async () => {
  using world = new World();
  const hall = await Hall.open(world);
  const input = { workshop: hall.id, sheet: sheetOfText(LIST), merged: MERGED, mendCommunes: false };
  expect(value(previewRoster(world.ports, hall.facilitator, input))).toMatchObject({ adds: 3, faulty: 0 });
  expect(value(loadRosterForm(world.ports, hall.facilitator, { workshop: hall.id }))).toMatchObject({ listed: 0, merged: '' });
  expect(value(importRoster(world.ports, hall.facilitator, input))).toEqual({ added: 3 });
  expect(value(importRoster(world.ports, hall.facilitator, input))).toEqual({ added: 0 });
  expect(value(loadRosterForm(world.ports, hall.facilitator, { workshop: hall.id }))).toMatchObject({ listed: 3, merged: 'Bãi Sa Hạ = Bãi Sa\nBãi Sa Thượng = Bãi Sa' });
  expect(value(loadAttendance(world.ports, hall.facilitator, { workshop: hall.id })).rows.map(({ name, commune, phone }) => [name, commune, phone])).toEqual([
    ['Vi Thị Hạnh', 'Bãi Sa', '0912000111'],
    ['Lò Văn Học', 'Cồn Lau', null],
    ['Hà Thị Mận', 'Bãi Sa', null],
  ]);
  expect(listAudit(world.db, hall.id).map(({ act }) => act)).toEqual(['workshop.created', 'workshop.roster-added', 'workshop.roster-added']);
});

test('one row with a fault keeps the whole list out, and says which', async () => {
  using world = new World();
  const { hall, input, list } = await withRoster(world);
  expect(refusal(importRoster(world.ports, hall.facilitator, input('Họ và tên\nTrần Thị An\n=1+1')))).toMatchObject({ reason: 'roster-faulty', draft: { faulty: 1, rows: [{ notes: [] }, { line: 3, notes: [{ kind: 'formula-text' }, { kind: 'not-a-name' }] }] } });
  expect(refusal(importRoster(world.ports, hall.facilitator, input('Trần Thị An', { merged: 'sai' })))).toMatchObject({ reason: 'invalid', fields: { merged: {} } });
  expect(list().rows).toHaveLength(3);
});

test('a roster is its facilitator’s alone: to everybody else the workshop does not exist', async () => {
  using world = new World();
  const { hall, input, entry } = await withRoster(world);
  const stranger = world.trainee();
  const own = { workshop: hall.id, entry: entry('Lò Văn Học') };
  for (const result of [
    loadRosterForm(world.ports, stranger, own),
    previewRoster(world.ports, stranger, input(LIST)),
    importRoster(world.ports, stranger, input(LIST)),
    loadAttendance(world.ports, stranger, own),
    markAttendance(world.ports, stranger, { ...own, mark: 'present' }),
    issueAttendanceCertificates(world.ports, stranger, own),
    loadAttendanceCertificates(world.ports, stranger, own),
  ]) expect(refusal<unknown, { reason: string }>(result)).toEqual({ reason: 'not-found' });
  const other = await Hall.open(world, { facilitator: hall.facilitator });
  expect(refusal(removeFromRoster(world.ports, hall.facilitator, { workshop: other.id, entry: own.entry }))).toEqual({ reason: 'entry-gone' });
});

test('whoever joins under a name of the roster is marked present; the facilitator marks, seats and removes the others', async () => {
  using world = new World();
  const { hall, list, entry } = await withRoster(world);
  hall.join('may-1', { name: 'vi thi hanh' });
  hall.join('may-2');
  hall.join('ban', { table: true, size: '5', name: 'Bàn hai' });
  expect(list().rows.map(({ seat, here }) => [seat, here])).toEqual([[1, true], [null, false], [null, false]]);
  const nameless = list().nameless.find(({ kind }) => kind === 'person');
  const table = list().nameless.find(({ kind }) => kind === 'table');
  value(giveSeat(world.ports, hall.facilitator, { workshop: hall.id, entry: entry('Hà Thị Mận'), seat: nameless?.id ?? '' }));
  expect(refusal(giveSeat(world.ports, hall.facilitator, { workshop: hall.id, entry: entry('Lò Văn Học'), seat: table?.id ?? '' }))).toEqual({ reason: 'seat-gone' });
  value(markAttendance(world.ports, hall.facilitator, { workshop: hall.id, entry: entry('Lò Văn Học'), mark: 'present' }));
  expect(list().rows.map(({ seat, here }) => [seat, here])).toEqual([[1, true], [null, true], [2, true]]);
  value(markAttendance(world.ports, hall.facilitator, { workshop: hall.id, entry: entry('Lò Văn Học'), mark: null }));
  value(removeFromRoster(world.ports, hall.facilitator, { workshop: hall.id, entry: entry('Lò Văn Học') }));
  expect(list().rows).toHaveLength(2);
});

test('everybody with a name who is here gets one paper with a code that can be checked; pressed again, it is the same paper', async () => {
  using world = new World();
  const { hall, list, entry } = await withRoster(world);
  const give = () => issueAttendanceCertificates(world.ports, hall.facilitator, { workshop: hall.id });
  expect(refusal(give())).toEqual({ reason: 'not-begun' });
  hall.press('run.started', 'item.finished', 'item.skipped');
  expect(refusal(give())).toEqual({ reason: 'nobody-here' });
  hall.join('may-1', { name: 'Vi Thị Hạnh' });
  hall.join('may-2', { name: 'Khách Đến Thêm', commune: 'Ninh Bến' });
  hall.join('may-3');
  hall.join('ban', { table: true, size: '5', name: 'Bàn hai' });
  expect(list().certificates).toEqual({ given: 0, due: 2 });
  expect([value(give()), value(give())]).toEqual([{ given: 2 }, { given: 0 }]);
  const { papers } = value(loadAttendanceCertificates(world.ports, hall.facilitator, { workshop: hall.id }));
  expect(papers.map(({ name, workplace }) => [name, workplace])).toEqual([['Vi Thị Hạnh', 'Bãi Sa'], ['Khách Đến Thêm', 'Ninh Bến']]);
  const code = papers[0]?.code ?? '';
  expect(value(findAttendanceCertificate(world.ports, code.toLowerCase().replaceAll(' ', '-')))).toEqual(papers[0]);
  expect(value(findAttendanceCertificate(world.ports, '0000 0000 0000 0000'))).toBeNull();
  expect(JSON.stringify(listAudit(world.db, hall.id))).not.toContain(code.replaceAll(' ', ''));

  value(removeFromRoster(world.ports, hall.facilitator, { workshop: hall.id, entry: entry('Vi Thị Hạnh') }));
  expect(value(findAttendanceCertificate(world.ports, code))?.withdrawnOn).toBe('2026-11-22');
});
