import type { RunEventType, VotePhase } from '../domain/workshop/run-machine.ts';
import type { RunRefusal, RunStatus } from '../domain/workshop/run.ts';
import type { ItemKind } from '../domain/workshop/run-sheet.ts';
import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { refusalWords } from './faults.ts';

/** "48 261": a code as it is read out. */
export function spacedCode(code: string): string {
  return code.length === 6 ? `${code.slice(0, 3)} ${code.slice(3)}` : `${code.slice(0, 2)} ${code.slice(2)}`;
}

/** A seat as everybody may call it. */
export const seatName = (kind: 'person' | 'table', number: number): string => (kind === 'table' ? `Bàn ghế số ${number}` : `Ghế số ${number}`);

/** Whose desk somebody sits at in the office. */
export const roleWords: Readonly<Record<RoleTrack, string>> = {
  clerk: 'Tiếp công dân, văn phòng',
  chair: 'Chủ tịch, Phó Chủ tịch',
  'land-officer': 'Địa chính, xây dựng',
  'justice-officer': 'Tư pháp, hộ tịch',
  'mediator-head': 'Tổ trưởng hòa giải',
  police: 'Công an',
  front: 'Mặt trận, đoàn thể',
};

export const kindWords: Readonly<Record<ItemKind, string>> = {
  welcome: 'Chào lớp',
  'pre-test': 'Câu hỏi đầu buổi',
  lesson: 'Bài học',
  'case-stage': 'Làm tình huống',
  vote: 'Cả lớp quyết định',
  law: 'Luật nói gì',
  debrief: 'Phân tích sau ca',
  questions: 'Hỏi đáp',
  break: 'Nghỉ giải lao',
  'post-test': 'Câu hỏi cuối buổi',
  closing: 'Bế mạc',
};

/** What people in the hall do in a step that asks nothing of their phone. */
export const kindHints: Readonly<Record<ItemKind, string>> = {
  welcome: 'Anh chị đã vào lớp. Để máy ở trang này, việc mới sẽ tự hiện.',
  'pre-test': 'Giảng viên sẽ đọc câu hỏi. Anh chị nghe và làm theo hướng dẫn.',
  lesson: 'Anh chị theo dõi màn chiếu.',
  'case-stage': 'Anh chị ngồi vào bàn và làm theo nhịp của mình. Việc đã làm được giữ lại; quay về trang này lúc nào cũng được.',
  vote: 'Giảng viên sẽ mở câu hỏi. Để máy ở trang này.',
  law: 'Anh chị mở điều luật để đọc.',
  debrief: 'Anh chị theo dõi màn chiếu, cùng bàn luận.',
  questions: 'Anh chị có gì chưa rõ thì hỏi.',
  break: 'Nghỉ một lát. Chỗ ngồi của anh chị vẫn giữ nguyên.',
  'post-test': 'Giảng viên sẽ đọc câu hỏi. Anh chị nghe và làm theo hướng dẫn.',
  closing: 'Cảm ơn anh chị đã dự lớp.',
};

/** Buttons of the console: what happens. */
export const pressWords: Readonly<Record<RunEventType, string>> = {
  'run.started': 'Bắt đầu buổi học',
  'item.finished': 'Sang việc tiếp theo',
  'item.skipped': 'Bỏ qua việc này',
  'item.revisited': 'Trở lại việc trước',
  'run.paused': 'Tạm dừng',
  'run.resumed': 'Tiếp tục',
  'vote.opened': 'Mở cho cả lớp trả lời',
  'vote.closed': 'Khóa trả lời',
  'vote.revealed': 'Chiếu phân bố',
  'discussion.opened': 'Cho cả lớp bàn luận',
  'vote.reopened': 'Cho trả lời lại',
  'test.closed': 'Khóa bài kiểm tra',
  'test.reopened': 'Mở lại bài kiểm tra',
  'test.shown': 'Chiếu kết quả chung',
  'slide.turned': 'Sang trang sau',
  'slide.returned': 'Về trang trước',
  'screen.darkened': 'Tắt màn chiếu',
  'screen.lit': 'Bật màn chiếu',
  'run.ended': 'Kết thúc buổi học',
};

export const phaseWords: Readonly<Record<VotePhase, string>> = {
  ready: 'Chưa mở câu hỏi.',
  open: 'Đang nhận câu trả lời. Máy chiếu chưa hiện phân bố.',
  closed: 'Đã khóa. Máy chiếu chưa hiện phân bố.',
  revealed: 'Máy chiếu đang hiện phân bố.',
  discussed: 'Cả lớp đang bàn luận.',
};

export const statusWords: Readonly<Record<RunStatus, string>> = {
  planned: 'Buổi học chưa bắt đầu.',
  going: '',
  paused: 'Buổi học đang tạm dừng.',
  ended: 'Buổi học đã kết thúc.',
};

const CANNOT: Readonly<Record<RunRefusal, string>> = {
  'vote-open': 'Câu hỏi đang mở. Khóa trả lời trước rồi làm tiếp.',
  paused: 'Buổi học đang tạm dừng. Bấm Tiếp tục trước.',
  ended: 'Buổi học đã kết thúc.',
  'not-now': 'Lúc này chưa làm được việc ấy. Trang đã cập nhật, anh chị xem lại.',
};

const WHOLE: Readonly<Record<string, string>> = {
  'code-wrong': 'Mã lớp có 5 chữ số. Anh chị nhìn lại mã trên màn chiếu.',
  'workshop-unknown': 'Không có buổi học nào với mã này. Anh chị nhìn lại mã trên màn chiếu.',
  'no-cookie': 'Máy này không cho trang web ghi nhớ (chặn cookie), nên chưa giữ được chỗ. Anh chị bật cookie, hoặc mở bằng trình duyệt khác, rồi bấm lại.',
  'hall-full': 'Buổi học đã hết chỗ trên máy chủ này. Anh chị báo giảng viên.',
  'move-code-wrong': 'Số ghế hoặc mã đổi máy chưa đúng. Mã hiện ở trang của ghế trên máy cũ; máy cũ hỏng thì hỏi giảng viên.',
  'seat-in-use': 'Máy này đang ngồi ghế khác và đã trả lời bằng ghế đó, nên không nhận thêm ghế. Anh chị dùng tiếp ghế đang có.',
  'no-seat': 'Máy này chưa có chỗ trong buổi học. Anh chị bấm Vào lớp.',
  'no-desk': 'Lớp không còn ở phần làm tình huống. Bên dưới là việc lớp đang làm.',
  'vote-closed': 'Câu hỏi này đã khóa nên câu trả lời vừa rồi chưa được ghi. Bên dưới là việc lớp đang làm.',
  conflict: 'Máy khác vừa bấm trước. Trang đã cập nhật, anh chị xem lại rồi bấm.',
  'no-such-round': 'Lớp không còn ở câu hỏi này nên chưa ghi phiếu. Trở lại câu hỏi ấy rồi nhập; các số vẫn còn trong ô.',
};

interface AnyRefusal {
  reason: string;
  title?: string;
  on?: string;
  why?: RunRefusal;
}

/** What a refusal around workshops means and what to do. */
export function workshopRefusal(refusal: AnyRefusal): string {
  if (refusal.reason === 'workshop-over') return `Mã này là của buổi “${refusal.title ?? ''}”, đã xong ngày ${refusal.on === undefined ? '' : formatDay(dayOf(refusal.on))}. Anh chị hỏi giảng viên mã của buổi hôm nay.`;
  if (refusal.reason === 'cannot' && refusal.why !== undefined) return CANNOT[refusal.why];
  return WHOLE[refusal.reason] ?? refusalWords(refusal);
}

/** The list of workshops and opening one. */
export const workshops = {
  title: 'Buổi học ở hội trường',
  lead: 'Chọn một chương trình mẫu hoặc một buổi trước, lấy mã, mở máy chiếu. Cả hội trường vào bằng điện thoại, không cần Internet.',
  link: 'Mở buổi học ở hội trường, có máy chiếu và điện thoại',
  list: 'Các buổi của anh chị',
  none: 'Chưa có buổi nào. Mở buổi đầu tiên ở bên cạnh.',
  create: 'Mở buổi mới',
  template: 'Chương trình mẫu',
  name: 'Tên buổi học',
  nameHint: 'Ví dụ: Khiếu nại từ 01/7/2026, xã Bãi Sa.',
  place: 'Nơi học (không bắt buộc)',
  opensOn: 'Ngày học (không bắt buộc)',
  opensHint: 'Bỏ trống là hôm nay. Ví dụ 12/8/2026.',
  closesOn: 'Đến hết ngày (không bắt buộc)',
  closesHint: 'Chỉ ghi khi học nhiều ngày.',
  communes: 'Danh sách xã, phường (không bắt buộc)',
  communesHint: 'Mỗi dòng một xã. Có danh sách thì người học chỉ việc chọn.',
  button: 'Mở buổi học và lấy mã',
  choose: 'Chọn chương trình',
  facts: (on: string, steps: number, minutes: number) => `${on}, ${steps} việc, dự kiến ${minutes} phút`,
  over: 'đã xong',
  code: (code: string) => `Mã ${spacedCode(code)}`,
};

/** The entrance: a code, then a seat. */
export const entrance = {
  title: 'Vào lớp bằng mã',
  lead: 'Gõ mã trên màn chiếu.',
  code: 'Mã lớp',
  go: 'Tìm lớp',
  joinLead: 'Bấm Vào lớp là xong. Những ô bên dưới điền hay không cũng được.',
  join: 'Vào lớp',
  name: 'Họ và tên (không bắt buộc)',
  nameHint: 'Chỉ giảng viên thấy, để điểm danh. Bỏ trống thì gọi theo số ghế.',
  rosterHint: 'Ghi đúng tên trong danh sách lớp là được điểm danh. Chỉ giảng viên thấy.',
  commune: 'Nơi công tác (không bắt buộc)',
  role: 'Công việc (không bắt buộc)',
  choose: 'Không chọn',
  size: 'Cả bàn dùng chung máy này: bàn có mấy người',
  sizeHint: 'Máy của riêng anh chị thì bỏ trống.',
  more: 'Ghi tên, nơi công tác',
  move: 'Tôi đã có ghế ở máy khác',
  moveLead: 'Gõ số ghế và mã đổi máy. Câu trả lời trước đó vẫn còn nguyên.',
  number: 'Số ghế',
  moveCode: 'Mã đổi máy',
  moveButton: 'Nhận lại ghế',
};

/** A phone's room. */
export const room = {
  title: (title: string) => `Trong lớp: ${title}`,
  step: (number: number, of: number) => `Việc ${number} trên ${of}`,
  seat: 'Chỗ ngồi',
  seatWords: (name: string, seat: string) => (name === '' ? seat : `${seat}, ${name}`),
  tableSize: (size: number) => `Máy chung của ${size} người`,
  moveHint: (number: number, code: string) => `Hết pin hay đổi máy: trên máy khác gõ mã lớp, chọn “Tôi đã có ghế ở máy khác”, số ghế ${number}, mã đổi máy ${code}.`,
  answer: 'Gửi câu trả lời',
  change: 'Đổi câu trả lời',
  choose: 'Chọn một câu trả lời',
  recorded: (key: string, text: string) => `Đã ghi câu trả lời của anh chị: ${key.toUpperCase()}. ${text}`,
  notRecorded: 'Câu hỏi đã khóa. Anh chị chưa trả lời câu này.',
  again: (round: number) => `Trả lời lần ${round}: nghe bàn luận xong, anh chị chọn lại hoặc giữ nguyên.`,
  waitReveal: 'Đã khóa trả lời. Đợi giảng viên chiếu phân bố.',
  refresh: 'Xem việc mới',
  refreshHint: 'Máy tắt chức năng tự cập nhật thì bấm nút này.',
  sitDown: 'Ngồi vào bàn',
  offline: 'Đang mất nối với máy chủ lớp. Trang tự nối lại; câu trả lời đã ghi vẫn còn.',
  unsent: 'Lần bấm vừa rồi chưa tới máy chủ lớp. Điều anh chị đã điền vẫn còn trên trang; khi nối lại được, bấm lần nữa.',
};

/** Distributions, on every screen. */
export const bars = {
  caption: 'Phân bố câu trả lời',
  before: 'Lần trước',
  now: 'Lần này',
  one: (count: number, percent: number) => `${count} (${percent}%)`,
  total: (total: number) => `${total} người đã trả lời`,
};

/** The facilitator's console. */
export const consoleWords = {
  title: (title: string) => `Điều hành: ${title}`,
  code: 'Mã lớp',
  projector: 'Mở màn máy chiếu',
  back: 'Về danh sách buổi học',
  answered: (answered: number, seats: number) => `${answered} trên ${seats} máy đã trả lời`,
  people: (people: number) => `đại diện ${people} người`,
  sheets: (sheets: number) => `${sheets} phiếu giấy`,
  inHall: (seats: number, people: number) => `${seats} máy, ${people} người trong lớp`,
  minutes: (spent: number, planned: number) => `${spent} phút đã qua, dự kiến ${planned} phút`,
  over: 'Quá giờ dự kiến. Buổi học không tự chuyển, anh chị quyết định.',
  now: 'Đang làm',
  steps: 'Trình tự buổi học',
  step: { done: 'đã xong', now: 'đang làm', ahead: '', skipped: 'đã bỏ qua' },
  plan: (minutes: number) => `${minutes} phút`,
  paper: 'Nhập phiếu giấy',
  paperHint: 'Đếm phiếu hoặc tay giơ, ghi số của từng câu. Nhập lại cùng số phiếu thì thay số cũ.',
  sheet: 'Phiếu số',
  paperButton: 'Ghi phiếu',
  keyed: (sheet: number) => `Đã ghi phiếu số ${sheet}.`,
  sheetLine: (sheet: number, counts: string) => `Phiếu số ${sheet}: ${counts}`,
  attendance: 'Điểm danh',
  attendanceHint: 'Chỉ trang này có tên. Máy chiếu và điện thoại không bao giờ hiện tên.',
  nobody: 'Chưa ai vào lớp.',
  seat: 'Ghế',
  person: 'Người',
  unit: 'Nơi công tác',
  role: 'Công việc',
  hasAnswered: 'Câu này',
  yes: 'đã trả lời',
  no: 'chưa',
  moveCode: 'Mã đổi máy',
  table: (size: number) => `bàn ${size} người`,
};

/** The projector. */
export const projector = {
  title: (title: string) => `Máy chiếu: ${title}`,
  join: 'Vào lớp bằng mã',
  address: (address: string) => `Mở ${address}`,
  qr: 'Mã QR để vào lớp',
  noPhone: 'Không có máy: trả lời trên phiếu giấy của bàn.',
  answered: (answered: number, seats: number, sheets: number) => `${answered} trên ${seats} máy đã trả lời${sheets > 0 ? `, ${sheets} phiếu giấy` : ''}`,
  inHall: (seats: number, people: number) => `${seats} máy, ${people} người trong lớp`,
  console: 'Về trang điều hành',
};
