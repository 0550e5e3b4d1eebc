/** Words of every composed procedure. */
export const composedTexts = { otherStage: 'Thủ tục khác' } as const;
