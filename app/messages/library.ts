import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

/** Sentences of the library's filter and of what its cards tell. */

export const roleTracks: Readonly<Record<RoleTrack, string>> = {
  clerk: 'Cán bộ tiếp công dân, xử lý đơn',
  chair: 'Chủ tịch UBND xã',
  'land-officer': 'Công chức địa chính',
  'justice-officer': 'Công chức tư pháp',
  'mediator-head': 'Tổ trưởng tổ hòa giải',
  police: 'Công an xã',
  front: 'Mặt trận xã',
};

export const caseFilter = {
  title: 'Chọn tình huống',
  role: 'Bàn của ai',
  procedure: 'Quy trình',
  difficulty: 'Độ khó',
  minutes: 'Thời gian làm',
  any: 'Tất cả',
  upTo: (minutes: number) => `đến ${minutes} phút`,
  apply: 'Lọc tình huống',
  clear: 'Bỏ lọc, xem tất cả',
  found: (count: number, all: number) => (count === all ? `${all} tình huống.` : `${count} trên ${all} tình huống.`),
  none: 'Không có tình huống nào hợp cả bốn điều đã chọn. Anh chị bỏ bớt một điều rồi lọc lại.',
  deskOf: (role: string) => `Bàn của: ${role}`,
  practises: (competences: readonly string[]) => `Luyện: ${competences.map((name) => name.charAt(0).toLocaleLowerCase('vi') + name.slice(1)).join('; ')}`,
};
