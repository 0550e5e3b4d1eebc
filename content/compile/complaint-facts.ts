import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';

/** What a scenario says about a group that complains, checked beside the rest: what has to be found out, and what must go together. */

const LISTS = ['members', 'chosen', 'authorised'] as const;

/** Paths of the facts of a group on which a rule turns in this case. */
export function decisiveComplaintFacts({ facts: { complaint } }: Scenario): string[] {
  return complaint === undefined ? [] : LISTS.filter((list) => complaint[list].length > 0).map((list) => `complaint.${list}`);
}

/** Parts of a group's complaint that must go together. */
export function checkComplaint(note: Note, { facts, people, happenings }: Scenario): void {
  const { complaint, petition, complainant } = facts;
  const isKnown = (id: string): boolean => people.some((person) => person.id === id);
  for (const list of LISTS) {
    complaint?.[list].forEach((id, index) => {
      if (!isKnown(id)) note(['facts', 'complaint', list, index], `Không có người nào mang mã “${id}”.`, 'Khai người đó trong people.');
    });
  }
  const ofGroup = [...(complaint?.members ?? []), ...(complaint?.chosen ?? [])];
  if (ofGroup.length > 0 && petition.complainants < 2) note(['facts', 'complaint'], 'Có người cùng đứng đơn, có văn bản cử đại diện mà đơn lại của một người.', 'Ghi số người ở petition.complainants.');
  if (complaint !== undefined && 1 + complaint.members.length > petition.complainants) note(['facts', 'complaint', 'members'], 'Số người cùng đứng đơn nhiều hơn số người gửi đơn.', 'Xem lại petition.complainants và complaint.members.');
  if ((complaint?.authorised.length ?? 0) > 0 && complainant.represented === undefined) note(['facts', 'complaint', 'authorised'], 'Có nhiều người được ủy quyền mà không có ai đứng ra thay.', 'Thêm complainant.represented cho người thứ nhất.');
  happenings.forEach(({ event, data, who }, index) => {
    const at = ['happenings', index, 'event'];
    const isGroup = petition.complainants > 1;
    if (event === 'complainant.died' && isGroup) note(at, 'Một người trong đoàn mất không làm hết người khiếu nại.', 'Nếu đó là người đại diện, ghi event: representative.left, data: { died: true }.');
    if ((event === 'representative.left' || event === 'representatives.chosen') && !isGroup) note(at, 'Chỉ đơn của nhiều người mới có người đại diện được cử.', 'Ghi petition.complainants, hoặc bỏ việc này.');
    if (event === 'representative.left' && who === undefined) note(at, 'Không nói người đại diện nào.', 'Ghi who: mã của người đại diện ấy.');
    if (event === 'representatives.chosen' && (data.chosen ?? []).length === 0) note(at, 'Cử lại mà không nói cử ai.', 'Ghi data: { chosen: [mã người] }.');
    data.chosen?.forEach((id, place) => {
      if (!isKnown(id)) note(['happenings', index, 'data', 'chosen', place], `Không có người nào mang mã “${id}”.`, 'Khai người đó trong people.');
    });
    if (event === 'file.asked' && data.asker === undefined) note(at, 'Không nói ai yêu cầu giao hồ sơ.', 'Ghi data: { asker: second-instance } hoặc { asker: court }.');
    if (event === 'second.decided' && !happenings.some((other) => other.event === 'second.lodged')) note(at, 'Có quyết định lần hai mà không có khiếu nại lần hai.', 'Thêm việc second.lodged trước đó.');
  });
}
