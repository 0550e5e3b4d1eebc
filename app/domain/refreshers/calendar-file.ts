/** What a reminder says, and when. */
export interface Reminder {
  id: string;
  /** ISO instant. */
  madeAt: string;
  /** `HH:MM`, Vietnamese time. */
  time: string;
  title: string;
  details: string;
}

const LINE = 74;
const HOURS_AHEAD = 7;
const DAY_MILLIS = 86_400_000;

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n');
const stamp = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Lines of at most 75 bytes, as RFC 5545 wants them; a letter with marks is not cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (encoder.encode(part + letter).length > LINE) {
      parts.push(part);
      part = ` ${letter}`;
    } else part += letter;
  }
  return [...parts, part].join('\r\n');
}

/**
 * A calendar file (RFC 5545) with a reminder on each working day at one time of day, Vietnamese time, from the next day on. The time is
 * written in UTC: Vietnam keeps UTC+7 all year, so that no time zone has to travel along.
 *
 * @throws RangeError for a time that is no `HH:MM`
 */
export function calendarFile({ id, madeAt, time, title, details }: Reminder): string {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) throw new RangeError(`${time} is no time of day`);
  const local = new Date(Date.parse(madeAt) + HOURS_AHEAD * 3_600_000).toISOString().slice(0, 10);
  const first = Date.parse(`${local}T${hours}:${minutes}:00Z`) + DAY_MILLIS;
  // Seen from UTC a reminder before seven in the morning is on the day before.
  const days = Number(hours) < HOURS_AHEAD ? 'SU,MO,TU,WE,TH' : 'MO,TU,WE,TH,FR';
  const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
  let start = first - HOURS_AHEAD * 3_600_000;
  while (!days.includes(names[new Date(start).getUTCDay()] ?? '')) start += DAY_MILLIS;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sa Ban//On lai//VI',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${id}@sa-ban`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(new Date(start).toISOString())}`,
    'DURATION:PT5M',
    `RRULE:FREQ=WEEKLY;BYDAY=${days}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(details)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
