import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';

/** What a scenario says about a dispute over land, checked beside the rest: what has to be found out, and what must go together. */

const PLAIN: Readonly<Record<string, unknown>> = { organisation: false, papers: false, assets: false, inCommune: true, mediated: 'no', resident: false, absence: 'none', agrees: false, changesLand: false, refusesToSign: false };

/** Paths of the facts of a dispute on which a rule turns in this case. */
export function decisiveDisputeFacts({ facts }: Scenario): string[] {
  const own: Readonly<Record<string, unknown>> | undefined = facts.landDispute;
  if (own === undefined) return [];
  return ['opponents', ...Object.keys(PLAIN).filter((key) => own[key] !== PLAIN[key])].map((key) => `landDispute.${key}`);
}

/** Parts of a dispute that must go together. */
export function checkLandDispute(note: Note, { facts, people, happenings }: Scenario): void {
  const { landDispute, petition, complainant } = facts;
  const base = ['facts', 'landDispute'];
  if (landDispute === undefined) {
    const at = petition.contents.findIndex(({ demand }) => demand === 'settle-dispute');
    if (at === 0) note(['facts', 'petition', 'contents', at, 'demand'], 'Đơn xin phân xử tranh chấp đất mà không nói phía bên kia là ai.', 'Thêm landDispute: { opponents: [mã người] } vào facts.');
    return;
  }
  const sides = [complainant.person, ...landDispute.opponents];
  landDispute.opponents.forEach((id, index) => {
    if (!people.some((person) => person.id === id)) note([...base, 'opponents', index], `Không có người nào mang mã “${id}”.`, 'Khai người đó trong people.');
    if (id === complainant.person) note([...base, 'opponents', index], 'Người gửi đơn không thể ở phía bên kia.', 'Ghi mã người ở phía bên kia.');
  });
  if (!petition.contents.some(({ demand }) => demand === 'settle-dispute')) note(base, 'Có mục landDispute mà không nội dung nào xin phân xử tranh chấp đất.', 'Bỏ mục landDispute, hoặc thêm nội dung có demand: settle-dispute.');
  if (landDispute.absence !== 'none' && (landDispute.absentee === undefined || !sides.includes(landDispute.absentee))) {
    note([...base, 'absentee'], 'Có buổi vắng mặt mà không nói ai vắng.', 'Ghi absentee: mã của người gửi đơn hoặc của một người trong opponents.');
  }
  if (landDispute.changesLand && !landDispute.agrees) note([...base, 'changesLand'], 'Không thỏa thuận được thì không có gì làm đổi thửa đất.', 'Bỏ changesLand, hoặc ghi agrees: true.');
  if (landDispute.refusesToSign && landDispute.agrees) note([...base, 'refusesToSign'], 'Đã thỏa thuận được thì không có bên nào từ chối ký.', 'Bỏ refusesToSign, hoặc ghi agrees: false.');
  happenings.forEach(({ event }, index) => {
    if (event === 'mediation.dissented' && !landDispute.agrees) note(['happenings', index, 'event'], 'Chỉ có ý kiến khác sau khi hòa giải thành.', 'Ghi agrees: true, hoặc bỏ việc này.');
  });
}
