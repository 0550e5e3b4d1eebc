/** Words that stand in files made for developers. */
export const contestTraceWords = {
  note: 'Việc cần nhớ',
};
