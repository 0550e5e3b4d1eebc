import type { MapNames } from '../procedure.ts';

/** The words of the map: where the case stands, and when a way is open. */
export const elsewhereMapNames: MapNames = {
  states: {
    serviceCase: 'Đơn là hồ sơ hành chính',
  },
  conditions: {},
  world: {},
};

/** Why the law leaves more than one way open: for whoever checks the procedure. */
export const elsewhereIntendedTexts = {
  otherProcedure: 'Đơn không phải khiếu nại đi sang thủ tục riêng; quy trình này không xét lối ra nào trong số đó là đúng hơn.',
} as const;
