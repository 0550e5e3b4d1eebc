import type { MapNames, RuleTexts } from '../procedure.ts';

/** Sentences for sending on a petition whose own procedure is not on the desk. */
export const elsewhereGuardTexts = {
  'denunciation-may-be-guided': {
    name: 'Chỉ hướng dẫn người gửi đơn tố cáo',
    did: 'Ngày {date}, người gửi đơn tố cáo chỉ được hướng dẫn đi nơi khác.',
    required: 'Đơn tố cáo không thuộc thẩm quyền thì phải chuyển đến nơi có thẩm quyền và báo người tố cáo; chỉ hướng dẫn khi họ đến tố cáo trực tiếp.',
    citizen: 'Đơn nằm lại ở nơi không có quyền xử lý, nguy cơ lộ danh tính tăng lên.',
    repair: 'Chuyển đơn đến đúng nơi, giữ kín danh tính và báo cho người tố cáo.',
  },
} as const satisfies Record<string, RuleTexts>;

/** The words of the map: where the case stands, and when a way is open. */
export const elsewhereMapNames: MapNames = {
  states: {
    denunciationCase: 'Đơn là tố cáo',
    proposalCase: 'Đơn là kiến nghị, phản ánh',
    disputeCase: 'Đơn là tranh chấp đất',
    serviceCase: 'Đơn là hồ sơ hành chính',
    answered: 'Đã trả lời',
  },
  conditions: {
    'denunciation-may-be-guided': 'người tố cáo đến trực tiếp',
  },
  world: {},
};

/** Why the law leaves more than one way open: for whoever checks the procedure. */
export const elsewhereIntendedTexts = {
  otherProcedure: 'Đơn không phải khiếu nại đi sang thủ tục riêng; quy trình này không xét lối ra nào trong số đó là đúng hơn.',
} as const;
