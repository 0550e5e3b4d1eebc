import type { LawRegister } from '#simulations/law/types.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';
import type { Path } from './yaml-file.ts';

/** `2026-08-03` as people write it. */
function shown(date: string): string {
  const [year, month, day] = date.split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** Dates follow each other as things happen. ISO dates compare as text. */
export function checkDates(note: Note, scenario: Scenario): void {
  const { facts, opensOn, closesOn } = scenario;
  const { receivedOn } = facts.petition;
  const order = (path: Path, what: string, date: string | undefined, relation: 'trước' | 'sau', other: string, otherDate: string) => {
    if (date === undefined) return;
    if (relation === 'sau' ? date < otherDate : date > otherDate) {
      const wrong = relation === 'sau' ? 'trước' : 'sau';
      note(path, `${what} (${shown(date)}) lại ${wrong} ${other} (${shown(otherDate)}).`, `Sửa một trong hai ngày: ${what.toLowerCase()} phải cùng ngày hoặc ${relation} ${other}.`);
    }
  };
  order(['closesOn'], 'Ngày cuối của ca', closesOn, 'sau', 'ngày mở ca', opensOn);
  order(['facts', 'petition', 'receivedOn'], 'Ngày nhận đơn', receivedOn, 'sau', 'ngày mở ca', opensOn);
  order(['facts', 'petition', 'receivedOn'], 'Ngày nhận đơn', receivedOn, 'trước', 'ngày cuối của ca', closesOn);
  facts.matters.forEach((matter, index) => {
    const base: Path = ['facts', 'matters', index];
    order([...base, 'knownOn'], 'Ngày biết quyết định, hành vi', matter.knownOn, 'sau', 'ngày có quyết định, hành vi đó', matter.madeOn);
    order([...base, 'knownOn'], 'Ngày biết quyết định, hành vi', matter.knownOn, 'trước', 'ngày nhận đơn', receivedOn);
    order([...base, 'firstDecisionOn'], 'Ngày có quyết định giải quyết lần đầu', matter.firstDecisionOn, 'sau', 'ngày có quyết định, hành vi bị khiếu nại', matter.madeOn);
    order([...base, 'firstDecisionOn'], 'Ngày có quyết định giải quyết lần đầu', matter.firstDecisionOn, 'trước', 'ngày nhận đơn', receivedOn);
    order([...base, 'terminatedOn'], 'Ngày đình chỉ giải quyết trước đây', matter.terminatedOn, 'trước', 'ngày nhận đơn', receivedOn);
    order([...base, 'irreversible', 'on'], 'Ngày sắp thi hành', matter.irreversible?.on, 'sau', 'ngày có quyết định, hành vi đó', matter.madeOn);
  });
  facts.complainant.obstacles.forEach((obstacle, index) => {
    if (obstacle.to <= obstacle.from) {
      note(['facts', 'complainant', 'obstacles', index, 'to'], `Trở ngại hết (${shown(obstacle.to)}) trước khi hoặc ngay khi bắt đầu (${shown(obstacle.from)}).`, 'to là ngày đầu tiên không còn trở ngại, phải sau from ít nhất một ngày.');
    }
  });
  scenario.happenings.forEach((happening, index) => {
    if (!('day' in happening.when)) return;
    const path: Path = ['happenings', index, 'when', 'day'];
    order(path, 'Ngày xảy ra', happening.when.day, 'sau', 'ngày mở ca', opensOn);
    order(path, 'Ngày xảy ra', happening.when.day, 'trước', 'ngày cuối của ca', closesOn);
  });
}

/** Terms are counted from the oldest date that matters to the last day of the case: each of these years needs its calendar. */
export function checkCalendar(note: Note, scenario: Scenario, register: LawRegister): void {
  const dates: [Path, string][] = [
    [['opensOn'], scenario.opensOn],
    [['facts', 'petition', 'receivedOn'], scenario.facts.petition.receivedOn],
    [['closesOn'], scenario.closesOn],
    ...scenario.facts.matters.map((matter, index): [Path, string] => [['facts', 'matters', index, 'knownOn'], matter.knownOn]),
  ];
  const missing = new Set<string>();
  for (const [path, date] of dates) {
    const year = date.slice(0, 4);
    if (register.calendar.years[year] !== undefined || missing.has(year)) continue;
    missing.add(year);
    const years = Object.keys(register.calendar.years).sort();
    note(path, `Chưa có lịch nghỉ của năm ${year}, nên không đếm được thời hạn.`, `Dời vụ việc vào các năm ${years.join(', ')}, hoặc thêm năm ${year} vào content/law/calendar.yaml.`);
  }
}
