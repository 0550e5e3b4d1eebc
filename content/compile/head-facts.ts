import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';
import type { Path } from './yaml-file.ts';

/** The facts of a chair's month on which a rule can turn. */
export function decisiveHeadFacts({ facts: { head } }: Scenario): string[] {
  if (head === undefined) return [];
  const lists = (['days', 'lacks', 'cases'] as const).flatMap((list) => (head[list].length > 0 ? [`head.${list}`] : []));
  const single = (['nextMonth', 'decision'] as const).flatMap((part) => (head[part] === undefined ? [] : [`head.${part}`]));
  return [...lists, ...single, 'head.report'];
}

/** Facts of a chair's month that contradict each other or the rest of the case. ISO dates compare as text. */
export function checkHead(note: Note, { facts, people, opensOn, closesOn }: Scenario): void {
  const { head } = facts;
  if (head === undefined) return;
  const at = (...path: Path): Path => ['facts', 'head', ...path];
  const person = (path: Path, id: string | undefined) => {
    if (id !== undefined && !people.some((each) => each.id === id)) note(path, `Không có người nào mang mã “${id}”.`, 'Khai người đó trong people, hoặc sửa mã.');
  };
  if (facts.reception !== undefined || facts.online !== undefined) {
    note(['facts', 'head'], 'Một vụ việc không vừa là tháng làm việc của Chủ tịch vừa là một lượt tiếp công dân.', 'Bỏ mục head, hoặc bỏ mục reception, online.');
  }
  if (facts.petition.channel === 'in-person' || facts.petition.channel === 'oral') {
    note(['facts', 'petition', 'channel'], 'Văn bản mở đầu tháng làm việc không do người dân mang đến.', 'Sửa channel thành post hoặc forwarded.');
  }
  head.days.forEach(({ on, held, away }, index) => {
    const inCase = on >= opensOn && on <= closesOn;
    if (held === undefined && !inCase) note(at('days', index, 'on'), 'Ngày tiếp này chưa diễn ra mà lại không nằm trong ca.', 'Ghi một ngày từ opensOn đến closesOn, hoặc thêm held nếu buổi đó đã qua.');
    if (held !== undefined && on >= opensOn) note(at('days', index, 'held'), 'Buổi tiếp ghi là đã qua mà ngày lại không trước ngày mở ca.', 'Bỏ held, hoặc ghi một ngày trước opensOn.');
    if (held === 'chair' && away === 'good-reason') note(at('days', index, 'away'), 'Chủ tịch không thể vừa vắng vừa tự tiếp buổi đó.', 'Bỏ away, hoặc sửa held thành deputyChair.');
  });
  const ids = new Set<string>();
  head.cases.forEach((row, index) => {
    const base = at('cases', index);
    if (ids.has(row.id)) note([...base, 'id'], `Mã đơn “${row.id}” đã dùng ở phía trên.`, 'Đổi thành một mã khác.');
    ids.add(row.id);
    person([...base, 'assignedTo'], row.assignedTo);
    row.against.forEach((id, place) => person([...base, 'against', place], id));
    const dates: [string, string | undefined][] = [['acceptedOn', row.acceptedOn], ['extendedOn', row.extendedOn], ['settledOn', row.settledOn], ['passedOn', row.passedOn]];
    for (const [name, date] of dates) {
      if (date !== undefined && date < row.receivedOn) note([...base, name], 'Ngày này lại trước ngày nhận đơn.', 'Xem lại hai ngày.');
      if (date !== undefined && date > opensOn) note([...base, name], 'Ngày này lại sau ngày mở ca: việc đó chưa xảy ra.', 'Bỏ mục này, hoặc ghi một ngày không sau opensOn.');
    }
    if (row.receivedOn > opensOn) note([...base, 'receivedOn'], 'Đơn này chưa đến: ngày nhận sau ngày mở ca.', 'Ghi một ngày không sau opensOn.');
    if (row.settledOn !== undefined && row.passedOn !== undefined) note([...base, 'passedOn'], 'Một đơn không vừa giải quyết vừa chuyển đi.', 'Bỏ settledOn hoặc passedOn.');
    if (row.extendedOn !== undefined && row.acceptedOn === undefined) note([...base, 'extendedOn'], 'Chưa thụ lý thì chưa có thời hạn giải quyết để kéo dài.', 'Thêm acceptedOn, hoặc bỏ extendedOn.');
  });
  const { decision, report } = head;
  person(at('decision', 'by'), decision?.by);
  if (decision?.orderedOn !== undefined && decision.executeBy === undefined) note(at('decision', 'orderedOn'), 'Đã giao thi hành mà không nói hạn thi hành.', 'Thêm executeBy, ngày ghi trong văn bản giao thi hành.');
  if (report.kind === 'on-demand' && (report.asked?.from === undefined || report.asked.until === undefined)) {
    note(at('report', 'kind'), 'Báo cáo theo yêu cầu mà không nói kỳ số liệu và ngày gửi.', 'Thêm asked: { from: …, until: …, by: … }.');
  }
  if (report.kind !== 'on-demand' && report.ends === undefined) note(at('report', 'kind'), 'Báo cáo định kỳ mà không nói kỳ kết thúc tháng nào.', 'Thêm ends: YYYY-MM.');
  const { asked } = report;
  if (asked?.from !== undefined && asked.until !== undefined && asked.until < asked.from) note(at('report', 'asked', 'until'), 'Kỳ số liệu hết trước khi bắt đầu.', 'Xem lại from và until.');
  if (asked !== undefined && asked.by > closesOn) note(at('report', 'asked', 'by'), 'Ngày phải gửi báo cáo lại sau ngày cuối của ca.', 'Lùi closesOn, hoặc ghi ngày sớm hơn.');
}
