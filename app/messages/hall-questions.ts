import type { PersonalDatum } from '../domain/personal-data.ts';
import type { FloorState } from '../domain/workshop/floor.ts';
import type { FieldFault } from '../use-cases/contracts.ts';
import { faultWords } from './faults.ts';
import { workshopRefusal } from './workshop.ts';

const PERSONAL: Readonly<Record<PersonalDatum, string>> = { 'id-number': 'số căn cước hoặc chứng minh', phone: 'số điện thoại', email: 'địa chỉ hòm thư' };

const personalWords = (found: readonly PersonalDatum[]): string => found.map((one) => PERSONAL[one]).join(', ');

/** Questions on a phone. */
export const floor = {
  title: 'Hỏi giảng viên',
  page: (title: string) => `Hỏi giảng viên: ${title}`,
  link: 'Hỏi giảng viên',
  back: 'Về phòng học',
  lead: 'Câu hỏi không kèm tên, không kèm số ghế. Giảng viên xem trước rồi mới cho cả lớp đọc.',
  over: 'Buổi học đã xong nên không nhận thêm câu hỏi. Câu đã trả lời vẫn đọc được ở đây.',
  label: 'Câu hỏi của anh chị',
  hint: 'Hỏi về việc, đừng ghi tên hay số giấy tờ của người thật.',
  confirm: 'Đây không phải số hay địa chỉ của người thật',
  send: 'Gửi câu hỏi',
  sent: (number: number) => `Đã gửi câu hỏi số ${number}. Giảng viên xem xong thì cả lớp đọc được.`,
  wanted: (number: number) => `Đã ghi: anh chị cũng muốn nghe câu số ${number}.`,
  list: 'Câu hỏi của lớp',
  none: 'Chưa có câu nào. Anh chị hỏi câu đầu tiên.',
  number: (number: number) => `Câu ${number}`,
  votes: (votes: number) => (votes === 1 ? '1 máy muốn nghe trả lời' : `${votes} máy muốn nghe trả lời`),
  want: 'Tôi cũng muốn hỏi',
  wantFor: (number: number) => `Tôi cũng muốn hỏi câu ${number}`,
  isWanted: 'Anh chị đã chọn câu này',
  answer: 'Đọc câu trả lời',
  answerFor: (number: number) => `Đọc câu trả lời cho câu ${number}`,
  states: { new: 'giảng viên chưa xem', shown: '', hidden: 'giảng viên không đưa lên', answering: 'đang trả lời', answered: 'đã trả lời', later: 'trả lời sau', merged: 'đã gộp' } satisfies Record<FloorState, string>,
  mergedInto: (number: number) => `đã gộp vào câu ${number}, giảng viên trả lời chung`,
  own: 'Câu anh chị đã hỏi mà cả lớp chưa thấy',
  refresh: 'Xem câu mới',
};

/** The facilitator's page of questions. */
export const moderation = {
  title: 'Câu hỏi của lớp',
  page: (title: string) => `Câu hỏi: ${title}`,
  lead: 'Câu hỏi không kèm tên ai. Bấm “Cho cả lớp đọc” thì máy nào cũng thấy câu ấy và bấm được “Tôi cũng muốn hỏi”.',
  none: 'Chưa có câu hỏi nào. Người học hỏi ở điện thoại, trang của buổi học, nút Hỏi giảng viên.',
  newer: 'Xem câu mới',
  sections: { new: 'Chưa xem', answering: 'Đang trả lời', shown: 'Đang chờ trả lời', later: 'Trả lời sau', answered: 'Đã trả lời', hidden: 'Không đưa lên', merged: 'Đã gộp' } satisfies Record<FloorState, string>,
  moves: { new: '', shown: 'Cho cả lớp đọc', hidden: 'Không đưa lên', answering: 'Chiếu và trả lời', answered: 'Đã trả lời', later: 'Để trả lời sau', merged: '' } satisfies Record<FloorState, string>,
  back: 'Đưa lại vào hàng chờ',
  split: 'Tách ra',
  again: 'Chiếu lại',
  moveFor: (move: string, number: number) => `${move}: câu ${number}`,
  onScreen: 'Màn chiếu đang hiện câu này. Bấm việc tiếp theo thì màn chiếu trở lại chương trình.',
  personal: (found: readonly PersonalDatum[]) => `Có thể có ${personalWords(found)}. Xem kỹ trước khi cho cả lớp đọc.`,
  merge: 'Gộp vào câu khác',
  mergeNumber: 'Gộp vào câu số',
  mergeButton: 'Gộp lại',
  mergedInto: (number: number) => `Đã gộp vào câu ${number}.`,
  write: 'Soạn câu trả lời',
  writeFor: (number: number) => `Soạn câu trả lời cho câu ${number}`,
  edit: 'Sửa câu trả lời',
  editFor: (number: number) => `Sửa câu trả lời cho câu ${number}`,
  draft: 'Câu trả lời còn là bản nháp.',
  published: 'Câu trả lời đã đăng.',
  read: 'Đọc ở Hỏi đáp',
  readFor: (number: number) => `Đọc câu ${number} ở Hỏi đáp`,
  waiting: (fresh: number, open: number) => `Câu hỏi của lớp: ${fresh} câu chưa xem, ${open} câu chờ trả lời`,
};

/** Writing an answer. */
export const answerForm = {
  page: (number: number) => `Trả lời câu ${number}`,
  back: 'Về câu hỏi của lớp',
  original: 'Câu hỏi như người học gõ',
  asked: 'Câu hỏi khi đăng',
  askedHint: 'Viết lại cho người ngoài lớp cũng hiểu. Bỏ tên người, địa danh, số giấy tờ.',
  body: 'Câu trả lời',
  bodyHint: 'Viết lời thường, mỗi ý một đoạn.',
  ticked: 'Điều luật làm căn cứ',
  noTicked: 'Chưa có căn cứ nào. Muốn đăng thì cần ít nhất một.',
  search: 'Tìm điều luật',
  searchHint: 'Số điều, tên văn bản hoặc vài chữ.',
  searchButton: 'Tìm',
  choices: 'Điều luật tìm thấy',
  found: (found: number, shown: number) => (found === 0 ? 'Không thấy điều nào đang áp dụng khớp với chỗ vừa gõ.' : found > shown ? `Thấy ${found} điều, hiện ${shown} điều đầu. Gõ thêm chữ để thu hẹp.` : `Thấy ${found} điều.`),
  choicesHint: 'Đánh dấu điều cần dẫn rồi tìm tiếp, hoặc lưu.',
  confirm: 'Không có số giấy tờ, số điện thoại hay hòm thư của người thật',
  publish: 'Đăng vào Hỏi đáp',
  republish: 'Đăng bản đã sửa',
  draft: 'Lưu nháp',
  withdraw: 'Rút khỏi Hỏi đáp',
  dated: 'Khi lưu, câu trả lời mang ngày hôm nay và dẫn luật của hôm nay.',
  savedOn: (on: string) => `Lưu lần cuối ${on}.`,
  saved: { draft: 'Đã lưu nháp.', published: 'Đã đăng vào Hỏi đáp.' },
  moved: 'Máy khác vừa lưu câu trả lời này. Phần anh chị gõ vẫn còn bên dưới; lưu lần nữa thì thay bản kia.',
  noCitation: 'Chọn ít nhất một điều luật làm căn cứ. Gõ vài chữ vào ô Tìm điều luật.',
};

/** The library of answers. */
export const library = {
  title: 'Hỏi đáp',
  link: 'Câu hỏi đã trả lời ở các lớp',
  lead: 'Câu hỏi từ các buổi học, giảng viên trả lời và dẫn điều luật. Mỗi câu trả lời theo luật của ngày ghi ở dưới.',
  label: 'Cần tìm gì',
  hint: 'Vài chữ trong câu hỏi, câu trả lời hoặc số điều. Có dấu hay không dấu đều được.',
  button: 'Tìm trong Hỏi đáp',
  results: 'Câu đã trả lời',
  none: 'Chưa có câu nào được đăng.',
  notFound: (typed: string) => `Không thấy “${typed}” trong Hỏi đáp. Anh chị thử ít chữ hơn.`,
  count: (total: number) => `${total} câu.`,
  countFor: (typed: string, total: number) => `Tìm “${typed}” thấy ${total} câu.`,
  about: (article: string) => `Những câu dẫn ${article}.`,
  all: 'Xem tất cả các câu',
  answeredOn: (on: string) => `Trả lời ngày ${on}, theo luật ngày ấy`,
  stale: 'Có điều khoản đã đổi sau ngày trả lời',
  pages: 'Các trang Hỏi đáp',
  back: 'Về Hỏi đáp',
  basis: 'Căn cứ',
  wordingOn: (on: string) => `Bản áp dụng ngày ${on}`,
  notInForce: 'Ngày ấy điều khoản này không có hiệu lực.',
  onProvision: 'Hỏi đáp',
};

/** The projector. */
export const floorScreen = {
  number: (number: number, votes: number) => `Câu ${number}, ${votes} máy muốn nghe trả lời`,
  invite: 'Hỏi bằng điện thoại: mở trang của buổi học, chọn Hỏi giảng viên. Không kèm tên.',
  top: 'Câu nhiều người muốn hỏi',
};

const WHOLE: Readonly<Record<string, string>> = {
  'questions-closed': 'Buổi học đã xong nên câu hỏi vừa rồi chưa được nhận. Chữ anh chị gõ vẫn còn trong ô.',
  'asked-enough': 'Máy này đã gửi đủ số câu của một buổi. Anh chị nói thẳng với giảng viên; chữ vừa gõ vẫn còn trong ô.',
  'cannot-move': 'Lúc này chưa làm được việc ấy với câu hỏi này. Trang đã cập nhật, anh chị xem lại.',
  'question-moved': 'Máy khác vừa chuyển câu hỏi này. Trang đã cập nhật, anh chị xem lại rồi bấm.',
  'answer-moved': answerForm.moved,
};

interface AnyRefusal {
  reason: string;
  seconds?: number;
  found?: readonly PersonalDatum[];
}

/** What a refusal around questions means and what to do. */
export function floorRefusal(refusal: AnyRefusal): string {
  if (refusal.reason === 'asked-often') return `Máy này vừa gửi mấy câu liền. Đợi ${Math.ceil((refusal.seconds ?? 60) / 60)} phút rồi gửi; chữ vừa gõ vẫn còn trong ô.`;
  if (refusal.reason === 'personal-data') return `Chỗ vừa gõ có thể có ${personalWords(refusal.found ?? [])}. Nếu là của người thật thì bỏ đi rồi gửi lại. Nếu không phải thì đánh dấu vào ô bên dưới rồi gửi lại.`;
  return WHOLE[refusal.reason] ?? workshopRefusal(refusal);
}

/** What is wrong with a field of these forms. */
export function floorFault(field: string, fault: FieldFault): string {
  if (field === 'provisions' && fault.fault === 'choice') return answerForm.noCitation;
  if (field === 'provisions' && fault.fault === 'not-in-force') return 'Có điều hôm nay chưa có hoặc không còn hiệu lực. Bỏ dấu chọn ở điều ấy.';
  if (field.startsWith('vao.') && fault.fault === 'choice') return 'Không có câu nào mang số này để gộp vào. Xem lại số của câu.';
  if (field === 'cau' && fault.fault === 'missing') return 'Anh chị chưa viết câu hỏi.';
  if (field === 'body' && fault.fault === 'missing') return 'Anh chị chưa viết câu trả lời. Chưa xong thì bấm Lưu nháp.';
  return faultWords(field, fault);
}
