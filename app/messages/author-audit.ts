/** What stands in the audit of those who write, in words. */
const ACTS: Readonly<Record<string, string>> = {
  'draft.started': 'Bắt đầu soạn',
  'draft.saved': 'Lưu bản mới',
  'draft.restored': 'Lấy lại một bản cũ',
  'draft.sent-to-review': 'Gửi đi duyệt',
  'draft.commented': 'Ghi ý kiến',
  'draft.approved': 'Ký duyệt',
  'draft.sent-back': 'Trả lại để sửa',
  'draft.published': 'Phát hành vào thư viện',
  'draft.retired': 'Rút khỏi thư viện',
  'draft.tried': 'Chạy thử',
  'draft.exported': 'Xuất tệp chia sẻ',
  'draft.imported': 'Nhập từ tệp',
  'draft.amend-begun': 'Mở để sửa theo ý kiến học viên',
  'key.trusted': 'Tin chữ ký của một nơi khác',
  'key.distrusted': 'Thôi tin chữ ký của một nơi khác',
  'picture.uploaded': 'Tải hình lên',
  'picture.added': 'Nhập hình từ tệp',
  'author-rights.set': 'Cấp hoặc lấy lại quyền',
  'contest.answered': 'Trả lời ý kiến học viên',
  'regrade.started': 'Chấm lại',
};

/** What an act is called; null for one that is not an author's. */
export function authorActWords(act: string): string | null {
  return ACTS[act] ?? null;
}

/** The acts that the page shows. */
export const AUTHOR_ACTS: readonly string[] = Object.keys(ACTS);

export const authorAudit = {
  title: 'Nhật ký soạn bài',
  lead: 'Mỗi việc soạn, duyệt, phát hành, cấp quyền đều ghi lại ở đây và không sửa được. Những lần máy tự lưu trong lúc gõ gộp chung vào một lần lưu.',
  link: 'Nhật ký soạn bài',
  when: 'Lúc',
  who: 'Ai',
  what: 'Việc',
  about: 'Về',
  nobody: 'Máy',
  none: 'Chưa có việc nào.',
  newest: (count: number): string => `${count} việc mới nhất.`,
  instant: (day: string, time: string): string => `${time} ngày ${day}`,
};
