/** Names of the procedure and its stages. */
export const landDisputeTitle = 'Hòa giải, giải quyết tranh chấp đất đai ở cấp xã';

export const landDisputeStageTexts = {
  response: 'Thụ lý hoặc chỉ đường',
  mediation: 'Hòa giải',
  settlement: 'Giải quyết tranh chấp',
} as const;
