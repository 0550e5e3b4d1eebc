/** How a run of a case is told step by step. */
export const runWords = {
  opened: 'Mở ca',
  somethingElse: 'Có việc khác xảy ra',
};
