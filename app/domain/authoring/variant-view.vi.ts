/** What is otherwise in a variant, in sentences. */
export const variantWords = {
  renamed: (before: string, after: string) => `Tên: ${before} thành ${after}.`,
  recounted: (before: string, after: string) => `Số tiền: ${before} thành ${after}.`,
  moved: (days: number, before: string, after: string) => `Ngày mở ca: ${before} thành ${after}, muộn hơn ${days} ngày.`,
  seated: (role: string) => `Vai: ${role}.`,
  otherClass: (gist: string) => `Nội dung “${gist}” thuộc loại đơn khác.`,
  otherAuthority: (name: string) => `Người giải quyết khác: ${name}.`,
  otherResponse: 'Cách trả lời đơn khác đi.',
  nobody: 'luật không nêu',
};
