export const denunciationStageTexts = { title: 'Giải quyết tố cáo', response: 'Thụ lý tố cáo', verification: 'Xác minh tố cáo', conclusion: 'Kết luận' } as const;
