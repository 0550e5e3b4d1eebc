import type { TestPhase } from '../domain/workshop/run-machine.ts';
import { questions } from './questions.ts';

/** "26" or "−3": percentage points, whole. */
const points = (share: number): string => String(Math.round(Math.abs(share) * 100));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const signed = (share: number): string => `${share < 0 && Math.round(share * 100) !== 0 ? '−' : ''}${points(share)}`;

/** A phone's test before and after the lesson. */
export const hallTest = {
  page: (title: string) => `Bài kiểm tra: ${title}`,
  entry: 'Bài làm trên máy này. Điểm của từng máy không ai khác thấy.',
  begin: 'Làm bài',
  goOn: 'Làm tiếp',
  review: 'Xem lại bài đã làm',
  done: (answered: number, of: number) => (answered >= of ? `Đã trả lời đủ ${of} câu.` : `Đã trả lời ${answered} trên ${of} câu.`),
  locked: { open: '', closed: 'Giảng viên đã khóa bài. Câu trả lời đã ghi vẫn còn nguyên.', shown: 'Bài đã khóa. Kết quả chung ở trên màn chiếu.' } satisfies Record<TestPhase, string>,
  progress: (number: number, of: number) => `Câu ${number} trên ${of}`,
  send: 'Ghi câu trả lời',
  change: 'Ghi câu trả lời mới',
  recorded: (number: number) => `Đã ghi câu trả lời câu ${number}.`,
  later: (number: number) => `Để sau, sang câu ${number}`,
  places: 'Các câu',
  place: (number: number, answered: boolean) => `Câu ${number}, ${answered ? 'đã trả lời' : 'chưa trả lời'}`,
  all: (of: number) => `Anh chị đã trả lời đủ ${of} câu. Muốn sửa câu nào thì bấm vào câu ấy.`,
  wait: 'Để máy ở trang này, lớp sang việc khác thì trang tự chuyển.',
  table: (size: number) => `Máy chung của ${size} người: cả bàn thống nhất một câu trả lời.`,
  moved: 'Bài này không nhận thêm câu trả lời: giảng viên đã khóa, hoặc lớp đã sang việc khác. Những câu đã ghi vẫn còn nguyên.',
  room: 'Xem việc lớp đang làm',
  none: 'Lúc này lớp không làm bài kiểm tra. Những câu đã ghi vẫn còn nguyên.',
  own: 'Xem kết quả của máy này',
  ownTitle: 'Kết quả của máy này',
  ownHint: 'Chỉ máy này thấy trang này.',
  ownNone: 'Máy này chưa trả lời câu nào.',
  ownLine: (title: string, right: number, of: number) => `${title}: đúng ${right} trên ${of} câu`,
  reasons: 'Từng câu, đáp án và căn cứ',
  judged: questions.numbered,
};

/** Why an answer was not taken, by its name in the address that people are then sent to. */
export const notTaken: Readonly<Record<string, string>> = {
  'da-khoa': 'Bài này đã khóa nên câu trả lời vừa rồi chưa được ghi. Những câu ghi trước đó vẫn còn nguyên.',
  'cau-khac': 'Câu hỏi trên trang cũ không còn là câu của ghế này. Bên dưới là câu đúng, anh chị trả lời lại.',
};

/** How a test goes, on projector and console. */
export const testBoard = {
  title: 'Bài kiểm tra',
  done: (finished: number, seats: number) => `${finished} trên ${seats} máy đã làm xong`,
  begun: (begun: number) => `${begun} máy đã trả lời ít nhất một câu`,
  sheets: (count: number) => `${count} phiếu giấy`,
  onPhones: 'Mở trang lớp trên điện thoại, bấm Làm bài. Mỗi máy một con số khác nhau.',
  phase: { open: 'Đang nhận câu trả lời. Máy chiếu chưa hiện kết quả.', closed: 'Đã khóa. Máy chiếu chưa hiện kết quả.', shown: 'Máy chiếu đang hiện kết quả chung.' } satisfies Record<TestPhase, string>,
  locked: 'Bài đã khóa.',
  shares: 'Tỷ lệ trả lời đúng',
  number: (number: number) => `Câu ${number}`,
  percent: (value: number | null) => (value === null ? 'chưa đủ 5 người' : `${value}%`),
  hardest: (number: number) => `Khó nhất, câu ${number}`,
  variant: 'Ngày và con số ở mỗi máy khác nhau.',
  results: 'Xem kết quả kiểm tra',
};

const answersShown = (count: number | null): string => (count === null ? 'dưới 5 người' : count === 0 ? 'không có' : `${count} câu trả lời`);

/** What the tests say, for the facilitator. */
export const testResultWords = {
  page: 'Kết quả kiểm tra',
  back: 'Về trang điều hành',
  noTest: 'Chương trình này không có câu hỏi nào làm trên điện thoại.',
  hidden: 'dưới 5 người, không hiện',
  part: (title: string, begun: number, people: number, finished: number) => `${title}: ${begun} máy (${people} người) đã trả lời, ${finished} máy làm xong.`,
  gain: 'Lớp tiến bộ bao nhiêu',
  noGain: 'Chưa đủ 5 người trả lời cùng câu hỏi cả hai lần, nên chưa so được.',
  gainLine: (before: number, after: number) => `Cùng những câu ấy, trung bình trước học đúng ${percent(before)}, sau học đúng ${percent(after)}.`,
  gainPoints: (gain: number, pairs: number) => (Math.round(gain * 100) === 0 ? `Gần như không đổi, tính trên ${pairs} máy đã làm cả hai lần.` : `${gain > 0 ? 'Tăng' : 'Giảm'} ${points(gain)} điểm phần trăm, tính trên ${pairs} máy đã làm cả hai lần.`),
  interval: (low: number, high: number) => `Khoảng tin cậy 95%: từ ${signed(low)} đến ${signed(high)} điểm phần trăm.`,
  noInterval: 'Chưa tính được khoảng tin cậy: quá ít máy, hoặc mọi máy thay đổi như nhau.',
  normalised: (share: number) => `Trong phần trước học còn thiếu, lớp đã lấy được ${percent(share)}.`,
  method: 'Cách tính',
  methodLines: [
    'Mỗi máy được so với chính nó, chỉ trên những câu đã trả lời cả hai lần; đầu buổi và cuối buổi là hai biến thể của cùng một câu. Đúng tính 1, đúng một phần tính nửa, sai tính 0. Một bàn dùng chung máy tính là một.',
    'Khoảng tin cậy của mức tăng theo t của Student cho số đo cặp; của từng tỷ lệ theo Wilson. Phần đã lấy được là mức tăng chia cho phần còn thiếu (Hake, 1998).',
    'Phiếu giấy tính vào tỷ lệ từng câu, không tính vào mức tăng vì không biết hai phiếu nào của cùng một người.',
  ],
  byQuestion: 'Từng câu',
  brackets: 'Tỷ lệ trả lời đúng; trong ngoặc là khoảng tin cậy 95%.',
  ask: 'Câu hỏi (như trên phiếu giấy)',
  before: 'Trước học',
  after: 'Sau học',
  share: (share: number, low: number, high: number) => `${percent(share)} (${percent(low)} đến ${percent(high)})`,
  nobody: 'chưa có câu trả lời',
  misconceptions: 'Chỗ hay nhầm',
  noMisconceptions: 'Chưa có chỗ nhầm nào từ 5 người trở lên.',
  showing: (before: number | null, after: number | null) => `Trước học: ${answersShown(before)}; sau học: ${answersShown(after)}.`,
};
