/** What is written into a draft that comes in. */
export const importWords = {
  copy: (title: string): string => `${title} (bản nhập)`,
  note: (authors: readonly string[], from: string): string => `Nhập từ tệp. Người soạn: ${authors.join(', ')}. ${from}.`,
  from: (unit: string | null, on: string): string => (unit === null ? `Tệp xuất ngày ${on}` : `${unit} xuất ngày ${on}`),
  unknown: (on: string): string => `Không rõ nguồn; tệp ghi ngày ${on}`,
  sheetNote: (name: string): string => `Đọc từ tệp Excel ${name}.`,
};
