import type { MapNames } from '../../procedure.ts';

export const crowdStageTexts = { stage: 'Tiếp đoàn đông người', title: 'Đoàn đông người đến trụ sở' } as const;

/** The words of the map: where the case stands, and when a way is open. */
export const crowdMapNames: MapNames = {
  states: {
    atGate: 'Có đoàn đông người đến trụ sở',
    crowdAnswered: 'Đã giải thích, chỉ đúng nơi cho đoàn người',
  },
  conditions: {
    'crowd-brings-petition': 'đoàn người khiếu nại, tố cáo, kiến nghị, phản ánh hoặc tranh chấp',
    'crowd-brings-no-petition': 'đoàn người không có nội dung nào của một lá đơn',
  },
  world: {},
};
