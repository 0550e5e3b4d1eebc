import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';

/** What a scenario says of recommendations, feedback and repeated petitions, checked beside the rest. */

const PLAIN_PETITION: Readonly<Record<string, unknown>> = { sender: 'named', writing: 'readable', earlier: undefined, overdueBelow: false };
const PLAIN_TASK: Readonly<Record<string, unknown>> = { whose: 'commune-chair', work: 'study', landOfficer: false };

/** Paths of these facts on which a rule turns in this case. */
export function decisiveProposalFacts({ facts }: Scenario): string[] {
  const petition: Readonly<Record<string, unknown>> = facts.petition;
  const handling = Object.keys(PLAIN_PETITION).filter((key) => petition[key] !== PLAIN_PETITION[key]);
  const sent = facts.petition.alsoSentTo.length > 0 ? ['alsoSentTo'] : [];
  const tasks = (facts.proposal?.tasks ?? []).flatMap((task, index) => {
    const values: Readonly<Record<string, unknown>> = task;
    return Object.keys(PLAIN_TASK).flatMap((key) => (values[key] === PLAIN_TASK[key] ? [] : [`proposal.tasks.${index}.${key}`]));
  });
  return [...[...handling, ...sent].map((key) => `petition.${key}`), ...tasks];
}

/** Parts of these facts that must go together. */
export function checkProposals(note: Note, { facts, place }: Scenario): void {
  const { petition, proposal } = facts;
  if (petition.sender === 'anonymous' && petition.signed) {
    note(['facts', 'petition', 'sender'], 'Đơn không ghi tên người gửi mà lại có chữ ký của người gửi.', 'Ghi signed: false, hoặc sửa sender.');
  }
  if (petition.sender !== 'named' && (petition.channel === 'in-person' || petition.channel === 'oral')) {
    note(['facts', 'petition', 'sender'], 'Người gửi đến tận nơi mà không biết là ai.', 'Sửa channel thành post, hoặc sender thành named.');
  }
  if (petition.earlier !== undefined && petition.earlier.on > petition.receivedOn) {
    note(['facts', 'petition', 'earlier', 'on'], 'Lần xử lý trước lại sau ngày nhận đơn này.', 'Sửa ngày trong earlier.on, hoặc ngày nhận đơn.');
  }
  const seen = new Set<string>();
  (proposal?.tasks ?? []).forEach(({ content, whose, landOfficer }, index) => {
    const path = ['facts', 'proposal', 'tasks', index];
    const found = petition.contents.find(({ id }) => id === content);
    if (found === undefined) note([...path, 'content'], `Không có nội dung đơn nào mang mã “${content}”.`, 'Khai trong facts.petition.contents, hoặc sửa mã.');
    else if (found.demand !== 'propose' && found.demand !== 'reflect') note([...path, 'content'], `Nội dung “${content}” không phải kiến nghị, phản ánh.`, 'Bỏ dòng này; mục proposal chỉ nói về nội dung có demand: propose hoặc reflect.');
    if (seen.has(content)) note([...path, 'content'], `Nội dung “${content}” đã ghi ở trên.`, 'Mỗi nội dung ghi một lần.');
    seen.add(content);
    if (landOfficer && whose !== 'commune-chair') note([...path, 'landOfficer'], 'Kiến nghị về công chức địa chính xã là việc của Chủ tịch UBND xã.', 'Ghi whose: commune-chair, hoặc bỏ landOfficer.');
    if (whose === 'district-chair' && place.district === undefined) note([...path, 'whose'], 'Việc của cấp huyện mà nơi xảy ra không ghi huyện.', 'Ghi place.district, hoặc sửa whose; cấp huyện chỉ có đến 30/6/2025.');
  });
}
