import type { Scenario } from '#simulations/scenario/schema.ts';
import type { Note } from './scenario-references.ts';

/** What a scenario says about a denunciation, checked beside the rest: who has to be found out, and what must go together. */

const PLAIN: Readonly<Record<string, unknown>> = { checkable: true, grounded: true, waived: false, tellingDetails: false, afterComplaint: 'no', checkPlaces: 1, checkDelegated: false, crime: false, harm: undefined };

/** Paths of the facts of a denunciation on which a rule turns in this case. */
export function decisiveDenunciationFacts({ facts }: Scenario): string[] {
  const own = facts.denunciation;
  if (own === undefined) return [];
  const values: Readonly<Record<string, unknown>> = own;
  const unlike = Object.keys(PLAIN).filter((key) => values[key] !== PLAIN[key]);
  const pressed = own.withdrawal.coerced || own.withdrawal.slander ? ['withdrawal'] : [];
  const risk = own.protection === undefined ? [] : ['protection'];
  const partial = own.relatives.length > 0 ? ['relatives'] : [];
  const group = own.others.length > 0 ? ['others'] : [];
  return [...unlike, ...pressed, ...risk, ...partial, ...group, ...(own.accused.length > 0 ? ['accused'] : [])].map((key) => `denunciation.${key}`);
}

/** Parts of a denunciation that must go together. */
export function checkDenunciation(note: Note, { facts, people, happenings }: Scenario): void {
  const own = facts.denunciation;
  const ids = people.map(({ id }) => id);
  const denounced = facts.petition.contents.filter(({ demand }) => demand === 'report-violation');
  if (own === undefined) return;
  const base = ['facts', 'denunciation'];
  const isPerson = (path: (string | number)[], id: string): void => {
    if (!ids.includes(id)) note([...base, ...path], `Không có người nào mang mã “${id}”.`, 'Khai người đó trong people.');
  };
  if (denounced.length === 0) note(base, 'Có mục denunciation mà không nội dung nào báo vi phạm của ai.', 'Bỏ mục denunciation, hoặc thêm nội dung có demand: report-violation.');
  own.accused.forEach(({ person, change, officeThen }, index) => {
    isPerson(['accused', index, 'person'], person);
    if (!denounced.some(({ against }) => against === person)) note([...base, 'accused', index], `Không nội dung nào tố cáo “${person}”.`, 'Sửa mã người, hoặc thêm against vào nội dung liên quan.');
    if (change === 'none' && officeThen !== undefined) note([...base, 'accused', index, 'officeThen'], 'Chức vụ lúc đó khác nay mà change là none.', 'Ghi change: việc gì đã đổi từ lúc đó đến nay, hoặc bỏ officeThen.');
  });
  denounced.forEach(({ against }, index) => {
    if (own.accused.length > 0 && !own.accused.some(({ person }) => person === against)) note([...base, 'accused'], `Chưa nói chức vụ của “${against ?? ''}” (nội dung tố cáo thứ ${index + 1}).`, 'Thêm người đó vào accused.');
  });
  for (const field of ['handlers', 'relatives', 'others'] as const) own[field].forEach((id, index) => isPerson([field, index], id));
  if (own.chair !== undefined) isPerson(['chair'], own.chair);
  if (happenings.some(({ event }) => event === 'protection.requested') && own.protection === undefined) {
    note(base, 'Có người đề nghị bảo vệ mà không nói nguy cơ gì.', 'Thêm protection: { risk: … } vào denunciation; không có căn cứ thì ghi risk: none.');
  }
}
