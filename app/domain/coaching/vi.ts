/** What is said of hints beside what the ladder itself says. */
export const hintHelpWords = {
  goOn: 'Việc này anh chị đã nhờ làm giúp mà chưa xong. Bấm để làm tiếp, không trừ thêm.',
  nothingToDo: 'Lúc này việc ấy chưa ai làm được, nên chưa làm giúp được. Gợi ý chưa mở, không trừ gì.',
};
