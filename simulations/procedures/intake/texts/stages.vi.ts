/** Names of the stages of intake. */
export const intakeStageTexts = {
  intake: 'Tiếp nhận, ghi sổ',
  classification: 'Phân loại',
} as const;
