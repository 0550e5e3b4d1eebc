import type { EditorStep } from '../domain/authoring/editor-step.ts';
import { editorSteps } from './authoring.ts';

/** What a trainer reads while writing a case. */

const LEADS: Readonly<Record<EditorStep, string>> = {
  start: 'Đặt tên, nơi xảy ra, ngày mở và ngày cuối của ca. Tên người, tên nơi đều bịa ra, không lấy của vụ có thật.',
  people: 'Ai có mặt trong vụ việc: người gửi đơn, người bị khiếu nại hoặc tố cáo, cán bộ, người biết chuyện.',
  facts: 'Ghi điều đã xảy ra, không ghi cách làm. Máy đọc các ô này và suy ra đường xử lý đúng.',
  sources: 'Người học phải tự tìm ra sự việc. Ở đây ghi mỗi điều tìm ra bằng cách nào: đọc giấy nào, hỏi ai, tra ở đâu.',
  papers: 'Đơn, quyết định, biên bản, ảnh: người học đọc đúng như giấy thật.',
  story: 'Điều người học thấy đầu tiên, rồi những việc tự xảy ra và lời của từng người.',
  aims: 'Người học vào vai gì, học được gì, khó đến đâu, làm trong bao lâu.',
};

const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

export const caseEditor = {
  title: (name: string, step: EditorStep): string => `Soạn: ${name}, ${small(editorSteps[step])}`,
  steps: 'Các phần của vụ việc',
  leads: LEADS,
  standing: {
    empty: 'chưa ghi',
    done: 'xong',
    blocking: (count: number): string => `${count} chỗ cần sửa`,
  },
  here: 'đang mở',
  save: 'Lưu',
  saveAndGo: (next: EditorStep): string => `Lưu, sang phần ${editorSteps[next]}`,
  saveAndReview: 'Lưu, sang trang Duyệt',
  justSaved: 'Đã lưu.',
  restored: 'Chữ anh chị gõ dở lần trước đã được đưa lại vào các ô.',
  inReview: 'Bài đang chờ duyệt. Anh chị sửa thì bài về lại tình trạng đang soạn và phải gửi duyệt lại.',
  approved: 'Bài đã duyệt. Anh chị sửa thì chữ ký duyệt không còn giá trị, phải gửi duyệt lại.',
  status: {
    untouched: (at: string): string => `Lưu lần cuối lúc ${at}.`,
    saved: (at: string): string => `Đã lưu lúc ${at}.`,
    typing: 'Có chữ chưa lưu. Ngừng gõ là máy tự lưu.',
    saving: 'Đang lưu…',
    unreached: 'Chưa lưu được: mất mạng.',
    failing: 'Chưa lưu được: máy chủ đang trục trặc.',
    signedOut: 'Chưa lưu được: phiên làm việc đã hết.',
    overtaken: 'Chưa lưu: có bản khác vừa lưu trước. Anh chị chọn ở đầu trang.',
    kept: 'Chữ anh chị gõ vẫn còn trên máy này.',
    notKept: 'Đừng đóng trang này: máy không giữ được chữ anh chị gõ.',
  },
  instant: (time: string, day: string): string => `${time} ngày ${day}`,
  signIn: 'Đăng nhập lại',
  chooseAbove: 'Chọn ngay',
  refusals: {
    'draft-too-long': 'Chưa lưu được: bài dài quá 1 triệu chữ. Bớt chữ ở giấy tờ rồi lưu lại.',
    'draft-misplaced': 'Chưa lưu được: trang này không còn khớp với bài. Chép lại chữ vừa gõ, mở lại trang rồi dán vào.',
    'not-allowed': 'Chưa lưu được: anh chị không còn quyền sửa bài này. Hỏi người quản trị.',
    'not-found': 'Chưa lưu được: bài này không còn. Hỏi người quản trị.',
  },
  overtaken: {
    title: (by: string, on: string, at: string): string => `${by} đã lưu lúc ${at} ngày ${on}, khi anh chị đang mở trang này`,
    ownTitle: (on: string, at: string): string => `Anh chị đã lưu lúc ${at} ngày ${on} ở một cửa sổ khác`,
    lead: 'Chữ anh chị gõ chưa lưu và vẫn còn ở các ô bên dưới. Xem hai bên khác nhau thế nào rồi chọn một cách. Bên không được lấy vẫn giữ ở trang “Các bản đã lưu”.',
    theirs: (by: string): string => `${by} đã sửa`,
    own: 'Cửa sổ kia đã sửa',
    mine: 'Anh chị sửa ở đây',
    none: 'Không sửa gì.',
    both: 'Lấy cả hai',
    bothHint: 'Hai bên sửa khác chỗ thì giữ hết. Chỗ nào cả hai cùng sửa thì lấy chữ của anh chị.',
    takeTheirs: (by: string): string => `Lấy bản của ${by}`,
    takeOther: 'Lấy bản ở cửa sổ kia',
    takeMine: 'Lấy bản của tôi',
  },
  notes: {
    both: 'Ghép chữ của hai người',
    mine: 'Lấy bản này thay bản lưu trước đó',
    aside: 'Chữ để riêng, chưa lấy',
    theirs: 'Lấy lại bản lưu trước đó',
  },
  signedOut: {
    title: 'Phiên làm việc đã hết',
    lead: 'Chưa lưu được, nhưng chữ anh chị vừa gõ vẫn còn ở trang này.',
    first: 'Bấm “Đăng nhập lại”. Trang đăng nhập mở ở một cửa sổ mới.',
    then: 'Đăng nhập xong, quay về trang này và bấm “Lưu chữ vừa gõ”.',
    save: 'Lưu chữ vừa gõ',
  },
};

export const lawBeside = {
  title: 'Luật nói gì',
  toIt: 'Xem luật nói gì',
  summary: (steps: number, blocking: number): string => `${steps === 0 ? 'Chưa suy ra được đường xử lý' : `${steps} việc phải làm`}${blocking === 0 ? ', không còn chỗ phải sửa' : `, ${blocking} chỗ cần sửa`}`,
  asOf: (at: string): string => `Theo bản lưu lúc ${at}.`,
  renewing: 'Sẽ tính lại khi lưu.',
  faults: (count: number): string => `${count} chỗ cần sửa`,
  whole: 'Không còn chỗ phải sửa',
  here: 'Ở phần này',
  elsewhere: 'Ở các phần khác',
  severities: { blocks: 'Phải sửa', warns: 'Nên xem lại', note: 'Để biết' } as const,
  mend: 'Tới chỗ này',
  path: 'Đường xử lý đúng',
  authority: (name: string): string => `Người giải quyết: ${name}`,
  notYet: 'Ghi đủ phần Ngày, nơi chốn, phần Người và phần Sự việc thì ở đây hiện ra đường xử lý đúng, có ngày và cách tính.',
  open: 'Chỗ luật còn để ngỏ',
  trains: (count: number): string => `Rèn ${count} điều luật`,
  unread: 'chưa ai đọc nguyên văn, không trừ điểm',
  errors: (count: number): string => `${count} lỗi có thể mắc ở vụ này`,
  fatal: 'lỗi nặng nhất',
  further: 'Luật ngày khác thì khác thế nào',
  furtherTitle: (name: string): string => `Luật ngày khác: ${name}`,
  furtherLead: 'Giữ nguyên sự việc và ngày tháng của vụ, chỉ thay luật bằng luật của một ngày khác.',
  compare: 'So với luật ngày khác',
  compareAgain: 'So lại',
  comparing: 'Đang so…',
  lawOf: (day: string): string => `Theo luật ngày ${day}`,
  noDifference: 'Không khác gì.',
  backToEditor: 'Về trang soạn',
};

/** What a refused save means, and what to do. Null: not one of these. */
export function stepRefusal(reason: string): string | null {
  return (caseEditor.refusals as Readonly<Record<string, string>>)[reason] ?? null;
}
