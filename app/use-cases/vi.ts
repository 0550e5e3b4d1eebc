/** The few names and sentences that use cases have to say themselves. */
export const useCaseWords = {
  readyClass: 'Lớp đầu tiên',
  logIsFull: 'Ca này đã có quá nhiều việc, không ghi thêm được. Những việc đã làm còn nguyên: anh chị nộp ca để xem phân tích, rồi thử lại từ chỗ rẽ.',
  basisMissing: 'Anh chị chọn điều khoản làm căn cứ. Chưa nêu được thì chọn dòng đầu danh sách.',
};
