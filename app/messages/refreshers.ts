/** Sentences of the learning corner: refreshers, the week, own errors, reminders, own data, and the trainer's view. */

import { lowerCase, sentenceCase } from './sentence-case.ts';

/** Words of items that are made from rules and register. */
export const itemWords = {
  anchorIs: (act: string, from: string) => `Việc phải làm: ${act}. Hạn đếm từ ${from}. Ở đây ngày đó là {ngay}.`,
  anchorAfter: (act: string, from: string) => `Việc phải làm: ${act}. Phải làm trước ${from}. Ở đây ngày đó là {ngay}.`,
  notExtended: 'Vụ này không có căn cứ để kéo dài hạn.',
  notRemote: 'Xã không thuộc vùng sâu, vùng xa, đi lại khó khăn.',
  lastDay: 'Ngày nào là ngày cuối cùng còn đúng hạn?',
  latestDay: 'Muộn nhất là ngày nào?',
  counted: 'Khoảng luật định là {term}; ở đây là ngày {due}.',

  contrast: (article: string, from: string) => `${article} đã đổi từ ngày ${from}. Việc làm từ ngày đó thì theo câu nào?`,
  contrastNow: (from: string) => `Đây là quy định áp dụng từ ngày ${from}.`,
  contrastBefore: (until: string) => `Đây là quy định cũ, chỉ áp dụng đến hết ngày ${until}.`,
  contrastBoth: 'Cả hai câu, chọn câu nào cũng được',
  contrastNotBoth: 'Quy định mới đã thay quy định cũ; không còn được chọn.',

  microCase: (supposed: boolean, title: string, facts: readonly string[], condition: string) => `${supposed ? `Giả sử vụ “${title}” khác đi một điều, nay là:` : `Vụ “${title}”.`} ${facts.join(' ')} Đây có phải trường hợp ${condition} không?`,
  itIs: 'Phải',
  itIsNot: 'Không phải',
  factsSay: (facts: readonly string[]) => `Quyết định ở chỗ này: ${facts.join(' ')}`,
  factsSayNot: (facts: readonly string[]) => `Trái với điều đã biết: ${facts.join(' ')}`,

  ground: 'Căn cứ vào đâu?',
  groundRight: 'Việc này làm theo điều khoản đó.',
  groundWrong: 'Điều khoản này nói về việc khác.',
} as const;

export const corner = {
  title: 'Góc học tập',
  lead: 'Mỗi ngày vài phút để khỏi quên. Chỉ mình anh chị thấy trang này.',
  nowTitle: 'Việc nên làm bây giờ',
  now: {
    refresher: (count: number) => `Ôn ${count} câu, khoảng ${count * 2} phút.`,
    case: (title: string) => `Làm tiếp ca “${title}”.`,
    lesson: (title: string) => `Đọc tiếp: ${title}.`,
    nextCase: (title: string) => `Thử ca “${title}”.`,
    rest: 'Hôm nay anh chị không còn việc gì phải ôn. Nghỉ ngơi cũng là một phần của việc học.',
  },
  action: { refresher: 'Ôn lại bây giờ', case: 'Vào bàn làm việc', nextCase: 'Xem ca này' },
  dayDone: (done: number) => `Hôm nay anh chị đã ôn ${done} câu.`,

  todayTitle: 'Ôn lại hôm nay',
  todayNone: 'Hôm nay không còn câu nào phải ôn.',
  reason: {
    amended: 'Luật vừa đổi',
    set: 'Giảng viên chọn cho cả đơn vị',
    slipped: 'Chỗ anh chị từng sai khi làm ca',
    due: 'Đến lúc ôn lại kẻo quên',
    new: 'Chỗ chưa gặp',
  },
  setBy: (name: string) => `${name} chọn cho cả đơn vị`,

  weekTitle: 'Tuần này',
  weekLine: (day: string, count: number) => `${sentenceCase(day)}: ${count === 0 ? 'nghỉ' : `${count} câu`}`,
  weekHint: 'Nghỉ lâu ngày cũng không sao: phần dồn lại được chia ra mười bốn ngày, mỗi ngày nhiều nhất bảy câu.',
  goalTitle: 'Thời gian mỗi tuần',
  goalLine: (spent: number, minutes: number) => (minutes === 0 ? `Tuần này anh chị đã học khoảng ${spent} phút.` : spent >= minutes ? `Tuần này anh chị đã học khoảng ${spent} phút, đủ ${minutes} phút đã định.` : `Tuần này anh chị đã học khoảng ${spent} trên ${minutes} phút đã định.`),
  goalForgives: 'Tuần nào bận thì thôi: sang thứ Hai lại tính từ đầu, không cộng dồn, không nhắc lại.',
  goalLabel: 'Tôi muốn dành mỗi tuần (phút)',
  goalButton: 'Đặt lại số phút',
  goalBad: 'Gõ một số từ 0 đến 600. Số 0 là không đặt mức nào.',

  reminderTitle: 'Nhắc bằng lịch của điện thoại',
  reminderHint: 'Tải tệp lịch về rồi mở ra: lịch của điện thoại hoặc máy tính sẽ nhắc mỗi ngày làm việc.',
  reminderLabel: 'Nhắc lúc',
  reminderButton: 'Tải tệp nhắc việc',
  reminder: 'Ôn lại vài phút trên Sa Bàn',
  reminderDetails: (address: string) => `Mở ${address}`,

  competencesTitle: 'Năng lực',
  competencesLead: 'Tính từ ca đã nộp, câu hỏi đã trả lời và câu đã ôn; việc làm gần đây nặng hơn việc đã lâu.',
  rules: (met: number, firm: number) => (met === 0 ? 'Anh chị chưa gặp quy tắc nào.' : `Đã gặp ${met} quy tắc, trong đó ${firm} quy tắc đã vững.`),

  slipsTitle: 'Chỗ đã sai trong tám tuần',
  slipsNone: 'Tám tuần qua anh chị chưa sai chỗ nào.',
  slipsWeek: 'Tuần từ',
  slipsCount: 'Số chỗ sai',
  slipLine: (times: number, last: string, known: boolean) => `${times === 1 ? 'Một lần' : `${times} lần`}, gần nhất ${last}${known ? '; sau đó đã làm đúng' : ''}.`,
  onlyCases: 'Chỗ này chưa có câu ôn ngắn, phải tập bằng ca.',

  nextCaseTitle: 'Ca nên làm tiếp',
  nextCaseWhy: (rules: readonly string[]) => (rules.length === 0 ? 'Ca này anh chị chưa làm.' : `Ca này tập đúng những chỗ anh chị còn yếu: ${rules.map(lowerCase).join('; ')}.`),
  lookalikesTitle: 'Những thứ dễ nhầm',
  lookalikes: {
    'loai-don': 'Khiếu nại, tố cáo hay kiến nghị, phản ánh',
    'hoa-giai': 'Hội đồng hòa giải của xã hay tổ hòa giải ở cơ sở',
    'tu-choi': 'Từ chối, không thụ lý hay hướng dẫn đi nơi khác',
  } as Readonly<Record<string, string>>,
  more: 'Xem thêm',
  toLessons: 'Việc học của tôi: bài đã đọc, giấy chứng nhận',
  toDevice: 'Lấy việc về máy để làm khi không có mạng',
  toData: 'Dữ liệu học của tôi: xem, tải về, xóa',
  toUnit: 'Đơn vị của tôi: đang nhớ gì, quên gì',
} as const;

export const refresher = {
  title: 'Ôn lại',
  back: 'Về góc học tập',
  left: (left: number) => (left === 1 ? 'Câu cuối của hôm nay.' : `Hôm nay còn ${left} câu.`),
  about: (name: string) => `Câu này tập chỗ hay sai: ${lowerCase(name)}.`,
  changed: (article: string, from: string) => `${article} đã đổi từ ngày ${from}.`,
  changedTitle: 'Trước và nay',
  before: (from: string) => `Trước ngày ${from}`,
  now: (from: string) => `Nay, từ ngày ${from}`,
  ground: 'Căn cứ vào đâu?',
  groundMissing: 'Anh chị chưa chọn căn cứ.',
  answer: 'Trả lời',
  hint: 'Xem luật nói gì rồi mới trả lời',
  hintNote: 'Trả lời đúng sau khi xem thì câu này được hỏi lại sớm hơn một chút.',
  hintTitle: 'Luật nói gì',
  groundRight: (article: string) => `Căn cứ cũng đúng: ${article}.`,
  groundWrong: (article: string) => `Căn cứ phải là ${article}.`,
  again: (date: string) => `Chỗ này sẽ được hỏi lại khoảng ngày ${date}.`,
  next: 'Câu tiếp theo',
  doneTitle: 'Hôm nay ôn xong rồi',
  done: (done: number) => (done === 0 ? 'Hôm nay không có câu nào phải ôn.' : `Anh chị đã ôn ${done} câu. Mai lại có câu khác.`),
  nextCase: (title: string) => `Còn thời gian thì làm ca “${title}”`,
  gone: 'Câu này không còn hỏi được nữa',
  goneWords: 'Có thể luật vừa đổi. Anh chị quay lại góc học tập để lấy câu khác.',
} as const;

export const ownData = {
  title: 'Dữ liệu học của tôi',
  lead: 'Đây là những gì máy chủ này nhớ về việc học của anh chị. Không ai ngoài anh chị thấy từng câu; giảng viên cùng đơn vị chỉ thấy số chung của từ năm người trở lên.',
  what: ['Câu đã ôn, câu hỏi đã trả lời và kết quả.', 'Mỗi quy tắc còn nhớ đến đâu, bao giờ nên ôn lại.', 'Bài đã đọc và chỗ đang đọc dở.', 'Số phút mỗi tuần anh chị tự đặt.', 'Việc làm trên máy lúc không có mạng đã gửi về, kể cả việc máy chủ không nhận.'],
  kept: 'Từng lần ôn được giữ ba năm rồi tự xóa. Không có quảng cáo, không theo dõi, không gửi đi nơi khác.',
  download: 'Tải tất cả về',
  downloadHint: 'Một tệp chữ (JSON), mở được bằng trình duyệt.',
  deleteTitle: 'Xóa dữ liệu học',
  deleteWords: 'Xóa xong không lấy lại được. Ca đã nộp và giấy chứng nhận vẫn còn, vì lớp và người khác dựa vào đó; nhưng việc ôn lại không tính đến các ca ấy nữa.',
  sure: 'Tôi muốn xóa tất cả dữ liệu học của mình',
  notSure: 'Anh chị đánh dấu vào ô ở trên nếu muốn xóa thật.',
  deleteButton: 'Xóa dữ liệu học của tôi',
  deleted: 'Đã xóa. Từ giờ anh chị bắt đầu lại từ đầu.',
} as const;

/** Titles of the steps of a workshop that is composed from weak rules. */
export const weakWorkshop = {
  title: (unit: string) => `Ôn những chỗ còn yếu: ${unit}`,
  welcome: 'Chào lớp, vào bằng mã',
  before: 'Câu hỏi đầu buổi',
  vote: 'Cả lớp cùng quyết định',
  law: 'Luật nói gì',
  rest: 'Nghỉ giải lao',
  debrief: 'Phân tích sau ca',
  floor: 'Hỏi đáp',
  after: 'Câu hỏi cuối buổi',
  closing: 'Bế mạc, nhận giấy chứng nhận',
} as const;

export const unitLearning = {
  title: 'Đơn vị đang nhớ gì',
  titleOf: (unit: string) => `${unit} đang nhớ gì`,
  lead: (members: number) => `Đơn vị có ${members} học viên. Số dưới năm người không hiện, và không có tên ai bên cạnh quy tắc nào.`,
  noUnit: 'Anh chị chưa thuộc đơn vị nào, nên chưa có gì để xem. Người quản trị ghi đơn vị cho anh chị ở trang Quản trị.',
  rulesTitle: 'Quy tắc yếu nhất đứng trước',
  none: 'Chưa có quy tắc nào được từ năm người gặp trở lên.',
  columns: { rule: 'Quy tắc', people: 'Đã gặp', remember: 'Đang nhớ', firm: 'Đã vững' },
  tooFew: 'không hiện số',
  fiveOrMore: 'từ 5 trở lên',
  hidden: (count: number) => `Còn ${count} quy tắc mới có dưới năm người gặp, không hiện ở đây.`,
  compose: 'Cho cả đơn vị ôn các quy tắc yếu nhất',
  composeHint: 'Tối đa bảy quy tắc. Từ hôm nay, mỗi học viên trong đơn vị được hỏi đến khi trả lời xong, trong mười bốn ngày.',
  composed: (rules: number) => `Đã chọn ${rules} quy tắc cho cả đơn vị ôn.`,
  nothingWeak: 'Chưa có quy tắc nào đủ số người gặp và có câu để hỏi, nên chưa chọn được bộ ôn.',
  composeWorkshop: 'Soạn buổi tập huấn từ các quy tắc yếu nhất',
  composeWorkshopHint: 'Mở một buổi mới gồm câu hỏi, bài học, bình chọn, điều luật và một ca hợp với các chỗ này. Anh chị sửa lại tùy ý trước khi dạy.',
  awayTitle: 'Lâu chưa ôn',
  awayHint: 'Chưa ôn và chưa nộp ca nào trong ba mươi ngày. Chỉ giảng viên cùng đơn vị thấy tên.',
  awayNone: 'Ai cũng vừa ôn trong ba mươi ngày qua.',
  awaySince: (date: string | null) => (date === null ? 'chưa lần nào' : `lần cuối ${date}`),
} as const;
