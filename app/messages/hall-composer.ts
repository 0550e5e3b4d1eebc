import type { ComposeFault } from '../domain/workshop/compose.ts';
import type { ItemKind } from '../domain/workshop/run-sheet.ts';
import { workshopRefusal } from './workshop.ts';

const MINUTES_A_DAY = 24 * 60;

/** "8 giờ 00"; from the second day on with the day. @param minutes since midnight of the first day */
export function clockWords(minutes: number): string {
  const day = Math.floor(minutes / MINUTES_A_DAY) + 1;
  const rest = minutes % MINUTES_A_DAY;
  const time = `${Math.floor(rest / 60)} giờ ${String(rest % 60).padStart(2, '0')}`;
  return day === 1 ? time : `${time} (ngày thứ ${day})`;
}

/** "3 giờ 30 phút" */
export function spanWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours === 0 ? '' : `${hours} giờ`, rest === 0 && hours > 0 ? '' : `${rest} phút`].filter((part) => part !== '').join(' ');
}

const WHY: Readonly<Record<ComposeFault | 'ended' | 'begun', string>> = {
  'step-gone': 'Việc này vừa bị bỏ khỏi chương trình ở một trang khác.',
  'step-settled': 'Lớp đã tới việc này nên không sửa được nữa. Các việc phía sau vẫn sửa được.',
  'last-step': 'Chương trình phải còn ít nhất một việc. Thêm việc khác rồi hãy bỏ việc này.',
  'too-many': 'Chương trình đã đủ 80 việc. Bỏ bớt việc rồi hãy thêm.',
  ended: 'Buổi học đã kết thúc nên chương trình không sửa được nữa.',
  begun: 'Buổi học đã bắt đầu nên không thay cả chương trình được. Các việc phía sau vẫn sửa được.',
};

const CONFLICT = 'Trang khác vừa sửa chương trình nên lần bấm này chưa ghi.';

/** What a refusal around composing means. `typed`: a form came back with it, and a second press writes it. */
export function composeRefusal(refusal: { reason: string; why?: ComposeFault | 'ended' | 'begun' }, typed: boolean): string {
  if (refusal.reason === 'plan-fault' && refusal.why !== undefined) return WHY[refusal.why];
  if (refusal.reason === 'plan-conflict') return `${CONFLICT} ${typed ? 'Điều anh chị vừa điền vẫn còn nguyên; xem lại rồi bấm lần nữa.' : 'Bên dưới là chương trình mới nhất, anh chị xem lại rồi bấm.'}`;
  if (refusal.reason === 'workshop-in-use') return 'Đã có người vào lớp hoặc đã có danh sách, nên không xóa được. Nếu không học nữa, anh chị bấm Hủy buổi học: mã được thu lại, dữ liệu vẫn còn.';
  const { why: _why, ...rest } = refusal;
  return workshopRefusal(rest);
}

/** What a kind of step is for, where it is chosen. */
const kindAims: Readonly<Record<ItemKind, string>> = {
  welcome: 'Chiếu mã và QR cho cả lớp vào.',
  'pre-test': 'Mấy câu lúc đầu, để cuối buổi biết lớp đã tiến đến đâu.',
  lesson: 'Chiếu một bài trong thư viện thành từng trang.',
  'case-stage': 'Mỗi người ngồi vào bàn, xử lý một chặng hoặc cả tình huống.',
  vote: 'Cả lớp chọn việc làm tiếp, xem phân bố, bàn rồi chọn lại.',
  law: 'Mở điều luật để chốt lại.',
  debrief: 'Xem lớp lệch ở đâu, vì sao.',
  questions: 'Trả lời câu hỏi từ dưới lớp.',
  break: 'Đồng hồ nghỉ trên màn chiếu.',
  'post-test': 'Cùng những câu đầu buổi, số khác.',
  closing: 'Dặn dò, chia tay.',
};

/** The run-sheet and its steps. */
export const composer = {
  title: (title: string) => `Chương trình: ${title}`,
  heading: 'Chương trình',
  summary: (steps: number, span: string, from: string, to: string) => `${steps} việc, ${span}: từ ${from} đến ${to}.`,
  lead: { planned: 'Sửa gì cũng được cho đến lúc bắt đầu.', going: 'Lớp đang học. Việc đã tới thì giữ nguyên, việc phía sau vẫn sửa được.', paused: 'Lớp đang tạm dừng. Việc đã tới thì giữ nguyên, việc phía sau vẫn sửa được.', ended: 'Buổi học đã kết thúc, chương trình chỉ còn để xem.' },
  clock: 'Giờ',
  step: 'Việc',
  minutes: 'Phút',
  minutesOf: (minutes: number) => `${minutes} phút`,
  order: 'Thứ tự',
  up: 'Lên',
  upOf: (title: string) => `Đưa “${title}” lên trước`,
  down: 'Xuống',
  downOf: (title: string) => `Đưa “${title}” xuống sau`,
  settled: 'lớp đã tới',
  gone: 'Nội dung này không còn trong thư viện. Anh chị chọn lại.',
  add: 'Thêm việc',
  addHint: 'Việc mới đứng cuối; bấm Lên để đưa về chỗ của nó. Muốn chèn ngay sau một việc thì mở việc ấy.',
  facts: 'Sửa tên, nơi học, ngày giờ',
  replace: 'Thay cả chương trình',
  replaceHint: 'Mọi việc đang có sẽ được thay bằng chương trình anh chị chọn.',
  source: 'Lấy từ',
  templates: 'Chương trình mẫu',
  former: 'Buổi trước của anh chị',
  formerLabel: (title: string, on: string, span: string) => `${title}, ${on}, ${span}`,
  choose: 'Chọn chương trình',
  replaceButton: 'Thay chương trình',
  done: {
    them: 'Đã thêm việc vào chương trình.',
    sua: 'Đã sửa việc.',
    bo: 'Đã bỏ việc khỏi chương trình.',
    doi: 'Đã đổi thứ tự.',
    'nhan-doi': 'Đã nhân đôi việc.',
    thay: 'Đã thay chương trình.',
    'thong-tin': 'Đã ghi thông tin buổi học.',
  } as Readonly<Record<string, string>>,
};

/** The form of one step. */
export const stepForm = {
  titleOf: (kind: string, isNew: boolean) => (isNew ? `Thêm việc: ${kind}` : `Sửa việc: ${kind}`),
  back: 'Về chương trình',
  aim: kindAims,
  name: 'Tên việc (không bắt buộc)',
  nameHint: 'Bỏ trống thì lấy tên bài, tên tình huống hoặc tên loại việc.',
  minutes: 'Số phút (không bắt buộc)',
  minutesHint: 'Bỏ trống thì lấy số phút thường dùng cho loại việc này.',
  lesson: 'Bài học',
  lessonLabel: (title: string, minutes: number) => `${title} (${minutes} phút)`,
  chooseLesson: 'Chọn bài',
  scenario: 'Tình huống',
  scenarioAbout: 'Việc tiếp theo của tình huống nào (không bắt buộc)',
  scenarioLabel: (title: string, minutes: number) => `${title} (${minutes} phút)`,
  chooseScenario: 'Chọn tình huống',
  noScenario: 'Không gắn với tình huống nào',
  showStages: 'Xem các chặng của tình huống này',
  stage: 'Làm đến hết chặng',
  wholeCase: 'Cả tình huống',
  ask: 'Câu hỏi cho cả lớp',
  askHint: 'Đáp án đúng không ghi ở đây: việc “Luật nói gì” ngay sau đó sẽ trả lời.',
  options: 'Các câu trả lời',
  optionsHint: 'Ít nhất hai câu, nhiều nhất tám. Ô để trống thì không dùng.',
  option: (letter: string) => `Câu ${letter}`,
  fromBank: 'Lấy từ ngân hàng câu hỏi',
  course: 'Khóa học',
  courseLabel: (title: string, questions: number) => `${title} (${questions} câu)`,
  chooseCourse: 'Chọn khóa',
  showQuestions: 'Xem câu hỏi của khóa này',
  bankQuestion: 'Câu hỏi trong ngân hàng',
  takeQuestion: 'Điền câu này vào bên dưới',
  takeHint: 'Câu hỏi và các câu trả lời đang ghi sẽ được thay.',
  fromDesk: 'Lấy từ các việc ở bàn làm việc',
  showActs: 'Xem các việc ở bàn của tình huống này',
  actsHint: 'Đánh dấu từ hai đến tám việc, đúng và chưa đúng xen nhau.',
  takeActs: 'Dùng các việc đã đánh dấu làm câu trả lời',
  nextAct: 'Việc làm tiếp theo là gì?',
  provisions: 'Điều luật đã chọn',
  noProvisions: 'Chưa chọn điều nào. Tìm bên dưới rồi đánh dấu.',
  found: (found: number, shown: number) => (found === 0 ? 'Không tìm thấy điều nào. Thử ít chữ hơn.' : found > shown ? `Tìm thấy ${found} điều, đây là ${shown} điều sát nhất.` : `Tìm thấy ${found} điều.`),
  foundLabel: 'Kết quả tìm',
  search: 'Tìm điều luật',
  searchHint: 'Ví dụ: đối thoại, thụ lý, Điều 30.',
  searchButton: 'Tìm điều luật',
  on: 'Luật của ngày',
  onHint: 'Ví dụ 02/11/2026.',
  questions: 'Câu hỏi đã chọn',
  noQuestions: 'Chưa chọn câu nào. Không chọn thì giảng viên tự đọc câu hỏi.',
  moreQuestions: 'Câu hỏi của khóa',
  pairHint: 'Đầu buổi và cuối buổi nên cùng những câu ấy: máy đổi số, đổi tên, nhờ vậy so được.',
  button: { add: 'Thêm vào chương trình', save: 'Ghi việc này' },
  next: 'Thêm việc ngay sau việc này',
  twice: 'Nhân đôi việc này',
  remove: 'Bỏ việc này',
  removeButton: 'Bỏ khỏi chương trình',
  settled: 'Lớp đã tới việc này nên chỉ còn để xem.',
  gone: 'Việc này không còn trong chương trình: có trang khác vừa bỏ. Điều anh chị vừa điền vẫn còn nguyên; bấm nút bên dưới để thêm lại.',
  isGone: 'Việc này không còn trong chương trình: có trang khác vừa bỏ.',
  questionWords: (count: number) => (count === 0 ? 'Chưa có câu hỏi' : `${count} câu hỏi`),
  stageWords: (title: string, stage: string | null) => (stage === null ? `${title}, cả tình huống` : `${title}, đến hết chặng “${stage}”`),
};

/** Title, place and days of a workshop; calling it off. */
export const workshopFacts = {
  title: 'Thông tin buổi học',
  opensOn: 'Ngày học',
  closesOn: 'Đến hết ngày',
  startsAt: 'Giờ bắt đầu',
  startsHint: 'Ví dụ 8:00 hoặc 13 giờ 30. Giờ chỉ để tính, lớp không tự bắt đầu.',
  button: 'Ghi thông tin',
  stop: 'Không học buổi này nữa',
  stopHint: 'Chưa ai vào thì xóa hẳn. Đã có người vào thì hủy: mã được thu lại, dữ liệu vẫn còn để xem.',
  delete: 'Xóa buổi học',
  callOff: 'Hủy buổi học',
  ended: 'Buổi học đã kết thúc, thông tin chỉ còn để xem.',
};
