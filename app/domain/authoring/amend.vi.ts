/** What stands in a draft that is amended because of a contest. */
export const amendWords = {
  restored: 'Lấy lại bản đang có trong thư viện để sửa theo ý kiến học viên',
  remark: (finding: string | null, words: string): string => `Học viên góp ý về ${finding === null ? 'cả bài chấm' : `lỗi “${finding}”`}: ${words}`,
};
