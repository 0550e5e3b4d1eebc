import type { MapNames } from '../../procedure.ts';

export const headStageTexts = { title: 'Việc của Chủ tịch trong kỳ', month: 'Công việc trong tháng', report: 'Báo cáo' } as const;

/** The words of the map: where the month then stands. */
export const headMapNames: MapNames = {
  states: {
    monthOpen: 'Đang trong kỳ làm việc',
    figuresClosed: 'Đã chốt số liệu',
    reported: 'Đã gửi báo cáo',
  },
  conditions: {},
  world: {},
};

/** Why a rule answers on one side only: for whoever checks the procedure. */
export const headIntendedTexts = {
  uninvolved: 'Khoản nói việc xác minh khiếu nại phải khách quan chưa có trong sổ luật, nên giao cho người liên quan chỉ được nhắc, không bị chấm.',
} as const;
