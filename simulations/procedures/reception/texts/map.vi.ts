import type { MapNames } from '../../procedure.ts';

export const receptionStageTexts = { reception: 'Tiếp công dân', title: 'Tiếp công dân tại xã' } as const;

/** The words of the map: where the case stands, and when a way is open. */
export const receptionMapNames: MapNames = {
  states: {
    atDoor: 'Có người đến nơi tiếp công dân',
    answeredAtDoor: 'Đã giải thích, trả lời ngay',
    sentAway: 'Đã từ chối tiếp tại chỗ',
    refusedByNotice: 'Đã ra thông báo từ chối tiếp',
    putOffAtDoor: 'Người đến phải về, hẹn hôm khác',
  },
  conditions: {
    'safe-to-receive': 'buổi tiếp an toàn',
    'only-asks': 'người đến chỉ hỏi cho biết',
    'turning-away-is-grounded': 'có căn cứ từ chối tại chỗ',
    'refusal-notice-is-grounded': 'đủ điều kiện từ chối bằng thông báo',
    'urgent-case-can-wait': 'vụ việc không gay gắt, không nguy cấp',
    'may-be-put-off': null,
  },
  world: {},
};

/** Why the law leaves more than one way open, or never closes one: for whoever checks the procedure. */
export const receptionIntendedTexts = {
  mayRefuse: 'Luật cho quyền từ chối tiếp, không bắt buộc (Luật Tiếp công dân, Điều 9): có căn cứ thì tiếp hay từ chối đều đúng luật.',
  neverPutOff: 'Luật không cho hẹn người đã đến sang ngày khác: việc gấp phải tiếp ngay, việc thường thì đã đến là tiếp.',
  neverOwed: 'Từ chối tiếp là quyền, không phải việc phải làm, và luật không định hạn (Luật Tiếp công dân, Điều 9): bỏ bước này thì vụ việc chỉ chưa xong, làm trái thì lỗi nằm ở căn cứ và việc giải thích.',
  mayGoOn: 'Tiếp người say hoặc mang vật nguy hiểm chỉ là điều nên tránh: luật cho phép từ chối mà không cấm tiếp, nên chỉ nhắc.',
} as const;
