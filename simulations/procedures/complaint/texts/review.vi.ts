/** Words that rules about a case under way put into derivations. */
export const reviewTexts = {
  suspended: 'tạm đình chỉ giải quyết',
} as const;
