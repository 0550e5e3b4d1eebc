import type { DeskState } from '../domain/workshop/whereabouts.ts';

/** The map of a hall: what stands on it and around it. */
export const hallMapWords = {
  title: 'Bản đồ lớp lệch luật ở đâu',
  link: 'Xem lớp lệch luật ở đâu',
  page: (title: string) => `Bản đồ: ${title}`,
  lead: 'Bản đồ quy trình với số bàn đã đi từng lối và số bàn lệch luật ở từng chỗ. Trang này không có tên ai. Việc chưa làm tới không tính là lệch.',
  cases: 'Tình huống',
  noCase: 'Chương trình này chưa có phần làm tình huống nào. Thêm ở trang Chương trình.',
  nobody: 'Chưa bàn nào mở tình huống này. Bản đồ sẽ có số khi có người ngồi vào bàn.',
  counts: (graded: number, lawful: number) => `${graded} bàn đã mở, ${lawful} bàn chưa lệch chỗ nào.`,
  ungraded: (desks: number) => `${desks} bàn không chấm được theo luật của ngày này, vì hạn rơi vào năm chưa có lịch.`,
  behind: (desks: number) => `${desks} bàn vừa làm thêm và đang được chấm; bấm Xem số mới.`,
  refresh: 'Xem số mới',
  projector: 'Mở trang cho máy chiếu (chỗ dưới 5 bàn được giấu)',

  cameBy: (desks: number) => `${desks} bàn đã qua`,
  wentBy: (desks: number) => `${desks} bàn đi`,
  astray: (desks: number) => `${desks} lệch`,
  astrayLink: (desks: number, names: readonly string[]) => `${desks} bàn lệch ở đây: ${names.join('; ')}`,
  counted: (name: string, desks: number) => `${name} (${desks} bàn)`,
  way: (act: string, to: string) => `${act} → “${to}”`,
  region: 'Bản đồ, kéo ngang để xem hết',
  regionLabel: (title: string) => `Bản đồ: ${title}`,
  legendTitle: 'Cách đọc',
  legend: { both: 'có bàn đi, đúng đường', mine: 'có bàn đi, ngoài đường đúng', lawful: 'đường đúng mà chưa bàn nào đi', finding: 'số bàn lệch, chọn để xem' },

  deviations: 'Những chỗ lệch',
  deviationsLead: 'Nhiều bàn nhất đứng trước. Chọn một chỗ để xem lại từng bước của một bàn, không nêu tên, không nêu số ghế.',
  none: 'Chưa bàn nào lệch luật.',
  what: 'Chỗ lệch',
  where: 'Ở đâu',
  desks: 'Số bàn',
  today: 'Luật từng ngày',
  inWords: 'Bản đồ bằng lời',
  from: (name: string) => `Ở “${name}”`,
  inStage: (stage: string) => `chặng ${stage}`,
  came: (desks: number) => `${desks} bàn đã qua.`,
  went: (words: string, desks: number) => `${words}: ${desks} bàn.`,
  left: (name: string, desks: number) => `Lệch: ${name}, ${desks} bàn.`,

  law: 'Xem theo luật của ngày khác',
  lawLead: 'Cùng những việc lớp đã làm, chấm lại theo luật của ngày chọn. Điểm và bài của người học không đổi.',
  lawNow: 'Luật của từng ngày trong hồ sơ',
  lawOn: (date: string) => `Luật ngày ${date}`,
  lawShown: (date: string) => `Bản đồ và số bên dưới đang theo luật ngày ${date}.`,
  date: 'Ngày áp dụng luật',
  dateHint: 'Ngày, tháng, năm, ví dụ 30/6/2026.',
  dateButton: 'Xem theo ngày này',
  otherDate: 'Chọn ngày khác',

  misconceptions: 'Hiểu lầm nhiều nhất',
  misconceptionsLead: 'Từ câu trả lời của cả lớp và từ những chỗ lệch trong tình huống này.',
  noMisconceptions: 'Chưa thấy hiểu lầm nào.',
  sources: { vote: 'câu hỏi', case: 'tình huống' },
  misconceptionOf: (count: number, of: number, source: string) => `${count} trên ${of}, ${source}`,
};

/** One desk's case step by step. */
export const hallTrace = {
  title: 'Xem lại một bàn',
  page: (name: string) => `Xem lại một bàn: ${name}`,
  back: 'Về bản đồ',
  lead: (number: number, of: number) => (of === 1 ? 'Chỉ một bàn trong lớp lệch ở chỗ này.' : `Bàn thứ ${number} trên ${of} bàn lệch ở chỗ này, thứ tự không theo ghế.`),
  anonymous: 'Trang này không nêu tên, không nêu số ghế; chữ người học tự gõ cũng không hiện.',
  other: 'Xem bàn khác',
  gone: 'Không còn bàn nào lệch ở chỗ này.',
  step: (number: number, of: number) => `Bước ${number} trên ${of}`,
  first: 'Từ đầu',
  before: 'Bước trước',
  next: 'Bước sau',
  toDeviation: 'Tới chỗ lệch',
  earlier: (steps: number) => `${steps} bước trước đó`,
  opened: 'Mở hồ sơ',
  hint: 'Mở gợi ý',
  waited: (date: string) => `Chờ đến ngày ${date}`,
  arrived: (paper: string) => `Nhận được: ${paper}`,
  here: 'Lệch ở đây',
  did: 'Đã làm',
  required: 'Luật đòi',
  fork: 'Từ đây, thử cách đúng luật',
  forkLead: 'Mở một lượt của riêng anh chị với mọi việc trước bước này; bài của người học giữ nguyên. Lượt ấy mở cả giấy tờ mà bàn này đã điền, nên xem trước khi đưa lên máy chiếu.',
};

/** Who is where. */
export const whereaboutsWords = {
  title: 'Ai đang ở đâu',
  lead: 'Trang này có tên, chỉ người điều hành mở được. Không đưa lên máy chiếu.',
  link: 'Xem ai đang ở đâu, ai đang kẹt',
  summary: (counts: Readonly<Record<DeskState, number>>) =>
    [
      `${counts.stuck} bàn cần giúp`,
      `${counts.working} bàn đang làm`,
      `${counts['at-end']} bàn đã xong chặng`,
      `${counts['handed-in']} bàn đã nộp`,
      `${counts['not-begun']} bàn chưa mở`,
    ].join(', '),
  stuckHint: (minutes: number) => `Cần giúp: ${minutes} phút không làm gì, hoặc đã mở gợi ý gần hết mà chưa làm tiếp.`,
  seat: 'Ghế',
  crew: (number: number) => `nhóm ${number}`,
  person: 'Người',
  stage: 'Đang ở chặng',
  acts: 'Việc đã làm',
  last: 'Việc cuối',
  state: 'Tình hình',
  states: { 'not-begun': 'chưa mở', working: 'đang làm', stuck: 'cần giúp', 'at-end': 'đã xong chặng', 'handed-in': 'đã nộp' },
  why: { quiet: 'không làm gì', help: 'đã mở gợi ý' },
  unnamed: 'không ghi tên',
  nothing: 'chưa làm gì',
  noStage: 'chưa có',
  ago: (minutes: number) => (minutes === 0 ? 'vừa xong' : `${minutes} phút trước`),
  nobody: 'Chưa ai vào lớp.',
};

/** The facilitator's notes. */
export const hallNotes = {
  title: 'Ghi chú của buổi học',
  page: (title: string) => `Ghi chú: ${title}`,
  link: 'Ghi chú của buổi học',
  lead: 'Ghi chú cho từng việc, chỉ anh chị đọc được. Mỗi lần ghi là một bản; bản trước vẫn giữ trong máy.',
  label: (title: string) => `Ghi chú cho “${title}”`,
  save: 'Ghi lại',
  saved: (title: string) => `Đã ghi chú cho “${title}”.`,
  moment: (time: string, day: string) => `${time.replace(':', ' giờ ')}, ngày ${day}`,
  last: (moment: string) => `Ghi lần cuối lúc ${moment}`,
  conflict: 'Ghi chú này vừa được ghi từ máy khác. Bản đã ghi ở trên ô; bản anh chị gõ vẫn còn trong ô. Gộp lại rồi bấm Ghi lại.',
  stored: 'Bản đã ghi từ máy khác',
  tooLong: (max: number) => `Ghi chú dài nhất ${max} chữ cái. Anh chị rút ngắn rồi ghi lại; chữ đã gõ vẫn còn.`,
  now: 'việc đang làm',
};

/** The desk of a seat at the end of the stage that the hall works. */
export const hallStop = {
  title: 'Lớp dừng ở đây',
  words: (stage: string) => `Anh chị đã xong chặng “${stage}”. Việc kèm theo của hôm nay vẫn làm được; bước tiếp theo và ngày khác thì chờ cả lớp. Khi giảng viên mở phần sau, anh chị làm tiếp ngay trên bàn này.`,
  refused: (stage: string) => `Lớp dừng ở đây: chặng “${stage}” đã xong, bước này để phần sau. Chưa có gì được ghi thêm. Khi giảng viên mở phần sau, anh chị làm tiếp.`,
  handIn: (stage: string) => `Cả lớp làm tình huống này đến chặng “${stage}” rồi còn làm tiếp, nên chưa nộp bài. Việc anh chị đã làm được giữ nguyên.`,
  room: 'Về trang của lớp',
};

/** The projector's map. */
export const projectorMap = {
  title: 'Lớp lệch luật ở đâu',
  page: (title: string) => `Máy chiếu, bản đồ: ${title}`,
  lead: 'Chỉ hiện những chỗ từ 5 bàn trở lên.',
  nothing: 'Chưa có chỗ lệch nào đủ 5 bàn để hiện.',
  desks: (desks: number) => `${desks} bàn`,
  map: (procedure: string) => `Ở những chỗ này của quy trình: ${procedure}`,
  region: 'Bản đồ',
  back: 'Về màn chính',
};
