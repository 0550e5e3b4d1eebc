/** What `saban regrade` and `saban contests` say besides the words of their screens. */
export const regradeWords = {
  change: (what: string, attempts: number) => `  ${what}: ${attempts} ca`,
  count: (what: string, count: number) => `  ${what}: ${count} ca`,
  attempt: (id: string, scenario: string, mark: string, outcome: string) => `  ${scenario} (${id}): ${mark}; ${outcome}`,
  failed: (why: string) => `Chấm lại bị lỗi giữa chừng: ${why}. Những ca đã chấm vẫn giữ; mở trang Chấm lại để chấm tiếp.`,
  unfinished: 'Lần chấm này bị dừng giữa chừng. Mở trang Chấm lại để chấm tiếp.',
  noTraces: 'Chưa có ý kiến nào được chấp nhận.',
  written: (file: string) => `Đã ghi ${file}`,
};
