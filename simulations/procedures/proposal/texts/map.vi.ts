import type { MapNames } from '../../procedure.ts';

/** The words of the map. */
export const proposalMapNames: MapNames = {
  states: { proposalCase: 'Đơn là kiến nghị, phản ánh', answered: 'Đã trả lời kiến nghị, phản ánh' },
  conditions: {
    'proposal-is-ours': 'có nội dung là việc của xã',
    'proposal-belongs-elsewhere': 'không nội dung nào là việc của xã',
    'proposal-may-be-guided': null,
    'proposal-still-owed': 'không phải đơn trùng, đơn không đủ điều kiện',
  },
  world: {},
};

/** Names of the procedure and its stages. */
export const proposalStageTexts = { title: 'Xử lý kiến nghị, phản ánh ở cấp xã', response: 'Xem xét, trả lời hoặc chuyển', done: 'Kết thúc' } as const;

/** Why a guard answers on one side only, for whoever checks the procedure; what the open question is about. */
export const proposalIntendedTexts = {
  guidedOrSentOn: 'Kiến nghị, phản ánh nói miệng không thuộc thẩm quyền thì chuyển bản ghi hay hướng dẫn viết đơn.',
  neverGuided: 'Kiến nghị, phản ánh không thuộc thẩm quyền thì luật buộc chuyển (Luật Tiếp công dân, Điều 26 khoản 2 điểm b); không có lối chỉ hướng dẫn.',
} as const;
