import type { MapNames } from '../../procedure.ts';

export const onlineStageTexts = { stage: 'Chuẩn bị, tiếp trực tuyến', title: 'Tiếp công dân trực tuyến' } as const;

/** The words of the map: where the case stands, and when a way is open. */
export const onlineMapNames: MapNames = {
  states: { planned: 'Đang dự kiến tiếp trực tuyến' },
  conditions: {
    'may-be-held-online': 'vụ việc thuộc nhóm được tiếp trực tuyến',
    'denunciation-may-be-online': 'không phải giữ kín người tố cáo',
  },
  world: {},
};

/** Why the law leaves more than one way open: for whoever checks the procedure. */
export const onlineIntendedTexts = {
  mayBeOnline: 'Tiếp trực tuyến là quyền của người đứng đầu, không phải nghĩa vụ (Nghị định 154/2026/NĐ-CP, Điều 20): lúc nào cũng có thể chuyển sang tiếp trực tiếp.',
} as const;
