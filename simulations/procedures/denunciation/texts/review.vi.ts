export const denunciationReviewTexts = { suspended: 'tạm đình chỉ giải quyết tố cáo' } as const;
