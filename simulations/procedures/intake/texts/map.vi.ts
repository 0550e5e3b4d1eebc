import type { MapNames } from '../../procedure.ts';

/** The words of the map: where the case stands, and when a way is open. */
export const intakeMapNames: MapNames = {
  states: {
    atDesk: 'Đơn đến xã',
    turnedAway: 'Xã không nhận đơn',
    handedBack: 'Đơn trả lại người gửi',
    registered: 'Đơn đã vào sổ',
    guided: 'Đã hướng dẫn đến nơi khác',
    transferred: 'Đã chuyển đơn',
    filed: 'Đã xếp lưu',
  },
  conditions: {
    'class-is-complaint': 'đòi xem lại một quyết định, việc làm của cơ quan nhà nước',
    'class-is-denunciation': 'báo một hành vi vi phạm pháp luật',
    'class-is-recommendation': 'nêu ý kiến, giải pháp',
    'class-is-feedback': 'báo một tình trạng',
    'class-is-land-dispute': 'người dân tranh chấp đất với nhau',
    'class-is-service-request': 'xin làm một thủ tục',
    'may-be-handed-back': null,
    'receipt-may-be-refused': null,
    'may-be-filed': 'đơn trùng, đơn không có tên hoặc không đọc được',
    'classified-first': null,
  },
  world: {},
};
