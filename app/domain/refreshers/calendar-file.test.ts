import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const REMINDER = { id: '01jd', madeAt: '2026-11-22T03:04:05.678Z', time: '07:45', title: 'Ôn lại vài phút trên Sa Bàn', details: 'Mở http://bai-sa.lan/goc-hoc-tap/on-lai; mỗi ngày một ít, không dồn\nThế là đủ \\ xong' };

/** The lines as a calendar reads them: folded ones put together again. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').filter((line) => line !== '');
const valueOf = (file: string, name: string): string => linesOf(file).find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1) ?? '';

test('every line ends with CRLF and is of at most 75 bytes, and no letter with marks is cut in two', () => {
  const file = calendarFile({ ...REMINDER, title: 'Ở đây ôn lại những điều ấy: khiếu nại, tố cáo, kiến nghị, phản ánh; đừng để quên mất '.repeat(3) });
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(file))).toBe(file);
  expect(file).toMatch(/\r\n [^\r\n]/);
});

test('commas, semicolons, backslashes and line ends of Vietnamese text are escaped, and the text comes out whole', () => {
  const file = calendarFile(REMINDER);
  const told = valueOf(file, 'DESCRIPTION');
  expect(told).toBe('Mở http://bai-sa.lan/goc-hoc-tap/on-lai\\; mỗi ngày một ít\\, không dồn\\nThế là đủ \\\\ xong');
  expect(told.replaceAll('\\n', '\n').replaceAll('\\;', ';').replaceAll('\\,', ',').replaceAll('\\\\', '\\')).toBe(REMINDER.details);
});

test('an event has one id of its own, the instant at which it was made, and the parts that a calendar asks for in their order', () => {
  const file = calendarFile(REMINDER);
  expect(valueOf(file, 'UID')).toBe('01jd@sa-ban');
  expect(valueOf(calendarFile({ ...REMINDER, id: '01je' }), 'UID')).not.toBe(valueOf(file, 'UID'));
  expect(valueOf(file, 'DTSTAMP')).toBe('20261122T030405Z');
  const lines = linesOf(file);
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sa Ban//On lai//VI']);
  for (const part of ['VCALENDAR', 'VEVENT', 'VALARM']) expect([`BEGIN:${part}`, `END:${part}`].map((line) => lines.filter((one) => one === line).length)).toEqual([1, 1]);
  expect(lines.indexOf('BEGIN:VALARM')).toBeGreaterThan(lines.indexOf('BEGIN:VEVENT'));
});

test('it reminds on working days in Vietnam, whatever day that is in UTC', () => {
  const weekday = (file: string): string => {
    const [, year = '', month = '', day = '', hour = '', minute = ''] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(valueOf(file, 'DTSTART')) ?? [];
    return new Date(Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) + 7 * 3_600_000).toISOString();
  };
  for (const time of ['00:00', '06:59', '07:00', '07:45', '23:59']) {
    for (let ahead = 0; ahead < 7; ahead += 1) {
      const file = calendarFile({ ...REMINDER, time, madeAt: new Date(Date.parse(REMINDER.madeAt) + ahead * 86_400_000).toISOString() });
      const local = weekday(file);
      expect(local.slice(11, 16), time).toBe(time);
      expect([1, 2, 3, 4, 5], local).toContain(new Date(local).getUTCDay());
      expect(valueOf(file, 'RRULE')).toBe(time < '07:00' ? 'FREQ=WEEKLY;BYDAY=SU,MO,TU,WE,TH' : 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR');
    }
  }
});
