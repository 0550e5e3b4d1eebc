import { expect, test } from 'vitest';
import { deskSetting } from '#tests/fixtures/desk-case.ts';
import type { Json } from '../procedures/case-event.ts';
import { HINT_OPENED } from './act-data.ts';
import { openCase, play } from './play.ts';
import { viewDesk } from './view.ts';

const setting = deskSetting();
const log = openCase(setting);
const opening = (data: Readonly<Record<string, Json>>) => play(setting, log, { do: HINT_OPENED, data });

test('a hint that was opened is one event of today, and nothing answers it', () => {
  const data = { subject: 'complaint.accepted', instance: '', level: 2 };
  expect(opening(data)).toEqual({ ok: true, events: [{ seq: log.length + 1, type: HINT_OPENED, day: log[0]?.day, src: 'trainee', actor: 'petitionOfficer', data }] });
});

test.each([
  ['about nothing of the procedure', { subject: 'nghia-vu-la', instance: '', level: 1 }, { subject: 'Không có gợi ý nào về “nghia-vu-la”.' }],
  ['about what every object has', { subject: 'constructor', instance: '', level: 1 }, { subject: 'Không có gợi ý nào về “constructor”.' }],
  ['of no level', { subject: 'identify', instance: '' }, { level: 'Gợi ý này ghi không đủ: phải có mã việc và mức từ 1 đến 4.' }],
  ['of a level that does not exist', { subject: 'identify', instance: '', level: 5 }, { level: 'Gợi ý này ghi không đủ: phải có mã việc và mức từ 1 đến 4.' }],
  ['without an instance', { subject: 'identify', level: 1 }, { instance: 'Gợi ý này ghi không đủ: phải có mã việc và mức từ 1 đến 4.' }],
])('a hint %s is refused in words', (_what, data, fields) => {
  expect(opening(data)).toEqual({ ok: false, reason: 'invalid', message: 'Còn ô điền chưa đúng. Những gì đã điền vẫn còn nguyên.', fields });
});

test('opening a hint is never offered among the acts', () => {
  const types = viewDesk(setting, log).groups.flatMap(({ acts }) => acts.map(({ type }): string => type));
  expect(types).not.toContain(HINT_OPENED);
});
