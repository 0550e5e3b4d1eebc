/** The few names and sentences that use cases have to say themselves. */
export const useCaseWords = {
  readyClass: 'Lớp đầu tiên',
  logIsFull: 'Ca này đã có quá nhiều việc, không ghi thêm được. Những việc đã làm còn nguyên: anh chị nộp ca để xem phân tích, rồi thử lại từ chỗ rẽ.',
};
