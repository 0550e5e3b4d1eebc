import { ROLE_TRACKS } from '#simulations/scenario/role-tracks.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

/** A role as it is called within a group. */
export const crewRoles: Readonly<Record<RoleTrack, string>> = {
  clerk: 'Cán bộ tiếp công dân',
  chair: 'Chủ tịch',
  'land-officer': 'Địa chính',
  'justice-officer': 'Tư pháp',
  'mediator-head': 'Tổ trưởng hòa giải',
  police: 'Công an',
  front: 'Mặt trận',
};

/** What somebody in a role has in hand while the group works. */
export const crewHints: Readonly<Record<RoleTrack, string>> = {
  clerk: 'ghi sổ, phân loại, mời người đại diện, soạn thông báo',
  chair: 'gặp, trả lời, yêu cầu lực lượng, cho ngày trôi, nộp ca',
  'land-officer': 'mang hồ sơ, làm rõ việc đất',
  'justice-officer': 'mang hồ sơ, giải thích đúng nơi giải quyết',
  'mediator-head': 'vận động, giải thích, mời người đại diện',
  police: 'giữ trật tự, xử lý người kích động, ghi hình',
  front: 'thăm hỏi, vận động, mời người đại diện',
};

const either = (roles: readonly RoleTrack[]): string => roles.map((role) => crewRoles[role]).join(' hoặc ');

/** "Chủ tịch 1 máy, Công an 2 máy" */
const seatsOf = (roles: readonly { role: RoleTrack; seats: number }[]): string => roles.map(({ role, seats }) => `${crewRoles[role]} ${seats} máy`).join(', ');

/** On the desk of a group. */
export const crewDesk = {
  title: (number: number, roles: readonly RoleTrack[]) => (roles.length === 0 ? `Nhóm ${number}` : `Nhóm ${number}, vai ${roles.map((role) => crewRoles[role]).join(', ')}`),
  lead: 'Cả nhóm làm chung một hồ sơ. Ai ghi gì thì máy của mọi người đều thấy.',
  members: (roles: readonly { role: RoleTrack; seats: number }[]) => `Trong nhóm: ${seatsOf(roles)}.`,
  waits: (roles: readonly RoleTrack[]) => `chờ ${either(roles)}`,
  refused: (roles: readonly RoleTrack[]) => `Việc này trong nhóm là của ${either(roles)}. Anh chị báo để họ làm; chữ đã gõ vẫn còn.`,
  others: (count: number) => `Việc của vai khác trong nhóm (${count})`,
  othersLink: 'Việc của vai khác',
  othersHint: 'Những việc này chờ vai khác trong nhóm. Họ ghi xong thì bàn của anh chị tự hiện. Vai chưa có ai giữ thì việc của vai ấy ai cũng làm được.',
  timeWaits: (roles: readonly RoleTrack[]) => `Sang ngày khác: chờ ${either(roles)}. Việc của hôm nay xong hết rồi hãy sang ngày.`,
  handingInWaits: (roles: readonly RoleTrack[]) => `Nộp ca là việc của ${either(roles)}, khi cả nhóm đã xong.`,
  news: 'Nhóm vừa ghi thêm việc khác. Anh chị cứ gõ tiếp; khi bấm, máy cho xem hồ sơ mới nhất và giữ nguyên chữ đã gõ.',
  refresh: 'Xem việc mới của nhóm',
  room: 'Về trang lớp',
  offline: 'Đang mất nối với máy chủ lớp. Trang tự nối lại; việc đã ghi vẫn còn.',
};

/** Choosing a group and a role. */
export const crewPage = {
  title: 'Chọn nhóm và vai',
  lead: (scenario: string) => `Mỗi nhóm làm chung một hồ sơ của ca “${scenario}”, mỗi máy một vai. Vài máy cùng một vai cũng được.`,
  number: 'Nhóm số mấy',
  numberHint: 'Giảng viên chia nhóm và đọc số. Từ 1 đến 99.',
  role: 'Anh chị giữ vai nào',
  button: 'Nhận vai',
  change: 'Đổi nhóm, đổi vai',
  changeButton: 'Đổi',
  own: (number: number, role: RoleTrack) => `Anh chị ở nhóm ${number}, vai ${crewRoles[role]}.`,
  inHand: (role: RoleTrack) => `Việc trong tay: ${crewHints[role]}.`,
  begun: 'Nhóm đã bắt đầu làm nên không đổi được nữa.',
  sitDown: 'Ngồi vào bàn của nhóm',
  groups: 'Các nhóm đã có người',
  nobody: 'Chưa nhóm nào có người.',
  group: (number: number) => `Nhóm ${number}`,
  members: seatsOf,
  working: 'đang làm',
  back: 'Về trang lớp',
  refresh: 'Xem lại các nhóm',
  link: 'Chọn nhóm và vai',
  hint: 'Anh chị chọn nhóm và vai, rồi cùng nhóm làm chung một hồ sơ. Việc của ai người ấy làm; cả nhóm thấy cùng một bàn.',
  toast: 'Đã nhận vai.',
};

const CREW_REFUSALS: Readonly<Record<string, string>> = {
  'no-groups': 'Lớp không ở phần làm theo nhóm. Anh chị về trang lớp xem việc đang làm.',
  'crew-begun': 'Nhóm của anh chị đã bắt đầu làm nên không đổi nhóm, đổi vai được nữa.',
};

/** What a refusal around groups means; null for one that is not about groups. */
export function crewRefusal({ reason }: { reason: string }): string | null {
  return CREW_REFUSALS[reason] ?? null;
}

export const CREW_ROLE_CHOICES = ROLE_TRACKS.map((value) => ({ value, label: crewRoles[value], hint: crewHints[value] }));

/** Composing a step that groups work. */
export const stepGroups = {
  label: 'Cách làm',
  options: [{ value: '1', label: 'Làm theo nhóm, mỗi máy một vai', hint: 'Cả nhóm chung một hồ sơ: Chủ tịch, cán bộ tiếp công dân, Công an, Mặt trận… Hợp với ca đông người. Bỏ trống là mỗi máy tự làm.' }],
};
