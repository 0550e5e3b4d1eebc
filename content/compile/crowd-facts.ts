import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';

/** What a crowd is when an author states nothing. */
const PLAIN_CROWD: Readonly<Record<string, unknown>> = { asks: 'petition', mood: 'calm', chairDay: false, chairAway: false, inciter: undefined, severalBodies: false, clear: false };

/** The facts of a crowd on which a rule can turn, and in which this one differs from a plain one; how many come always counts. */
export function decisiveCrowdFacts({ facts: { crowd } }: Scenario): string[] {
  if (crowd === undefined) return [];
  const stated: Readonly<Record<string, unknown>> = crowd;
  return ['crowd.size', ...Object.keys(PLAIN_CROWD).flatMap((key) => (stated[key] === PLAIN_CROWD[key] ? [] : [`crowd.${key}`]))];
}

/** Facts of a crowd that contradict each other or the rest of the case. */
export function checkCrowd(note: Note, { facts, people, happenings, opensOn }: Scenario): void {
  const { crowd, petition, reception, online } = facts;
  const comings = happenings.flatMap(({ event, when }, index) => (event === 'crowd.came' ? [{ index, when }] : []));
  if (crowd === undefined) {
    for (const { index } of comings) note(['happenings', index, 'event'], 'Có đoàn người kéo đến mà facts không nói đó là đoàn nào.', 'Thêm mục facts.crowd, hoặc bỏ việc này.');
    return;
  }
  const [first] = comings;
  if (first === undefined) note(['facts', 'crowd'], 'Có mục crowd mà không việc nào trong happenings đưa đoàn người đến.', 'Thêm một việc trong happenings có event: crowd.came.');
  if (comings.length > 1) note(['happenings', comings[1]?.index ?? 0, 'event'], 'Đoàn người kéo đến hai lần.', 'Chỉ để một việc có event: crowd.came.');
  const comesAtOnce = first !== undefined && 'day' in first.when && first.when.day === opensOn;
  if (first !== undefined && crowd.comes === 'opening' && !comesAtOnce) {
    note(['happenings', first.index, 'when'], 'Vụ việc bắt đầu bằng đoàn người mà đoàn lại không đến vào ngày mở ca.', `Ghi when: { day: ${opensOn} }, hoặc sửa comes thành midway.`);
  }
  if (first !== undefined && crowd.comes === 'midway' && comesAtOnce) {
    note(['happenings', first.index, 'when'], 'Đoàn người đến giữa chừng mà lại đến đúng ngày mở ca.', 'Sửa ngày, hoặc sửa comes thành opening.');
  }
  if (crowd.comes === 'opening' && petition.channel !== 'in-person' && petition.channel !== 'oral') {
    note(['facts', 'petition', 'channel'], 'Đoàn người mang việc đến mà đơn lại không đến bằng đường tiếp công dân.', 'Sửa channel thành in-person (mang đơn đến) hoặc oral (trình bày miệng).');
  }
  if (crowd.comes === 'opening' && (reception !== undefined || online !== undefined)) {
    note(['facts', 'crowd', 'comes'], 'Vụ việc không vừa bắt đầu bằng đoàn người vừa bắt đầu bằng lượt tiếp khác.', 'Bỏ mục reception, online, hoặc sửa comes thành midway.');
  }
  if (crowd.comes === 'opening' && crowd.asks === 'petition' && petition.complainants !== crowd.size) {
    note(['facts', 'crowd', 'size'], `Đoàn có ${crowd.size} người mà đơn có ${petition.complainants} người cùng gửi.`, 'Ghi hai con số bằng nhau.');
  }
  if (crowd.inciter !== undefined && !people.some(({ id }) => id === crowd.inciter)) {
    note(['facts', 'crowd', 'inciter'], `Không có người nào mang mã “${crowd.inciter}”.`, 'Khai trong people, hoặc sửa mã.');
  }
  if (crowd.inciter !== undefined && crowd.inciter === facts.complainant.person) {
    note(['facts', 'crowd', 'inciter'], 'Người kích động lại chính là người gửi đơn.', 'Người kích động là người không có việc trong đoàn; ghi mã người khác.');
  }
}
