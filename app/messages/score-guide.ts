import type { FatalRule } from '#simulations/grading/fatal-rules.ts';
import type { CreditClass, ScoreTable } from '#simulations/grading/score-tables.ts';
import type { Severity } from '#simulations/procedures/procedure.ts';

/** Sentences of the page "Cách chấm điểm". Every number comes in as an argument. */
export const scoreGuide = {
  title: 'Cách chấm điểm',
  lead: 'Mỗi lỗi mất bao nhiêu, khi nào đạt, và điều gì không bao giờ bị trừ. Mọi con số ở đây lấy thẳng từ bảng điểm máy đang dùng.',
  tableInForce: (version: number, since: string) => `Bảng điểm bản ${version}, dùng từ ${since}.`,
  points: (points: string) => `${points} điểm`,
  left: (percent: string) => `còn ${percent}%`,
  none: 'không được điểm',

  earn: 'Điểm từ đâu ra',
  earnWords:
    'Mỗi việc luật đòi trong ca có một số điểm, nặng nhẹ theo điều người dân mất nếu việc ấy không làm. Việc không phải làm trong ca này thì không tính. Lấy số điểm được, bớt phần trừ, chia cho tổng điểm của các việc phải làm, quy ra thang 100.',
  work: 'Việc',
  worth: 'Điểm',
  weight: { 1: 'Việc nhỏ', 2: 'Việc vừa', 3: 'Việc lớn', 4: 'Việc trọng yếu' } satisfies Record<Severity, string>,

  slips: 'Làm chưa đúng thì còn lại bao nhiêu',
  slipsWords: 'Việc làm sai vẫn hơn việc không làm, nên còn được một phần. Một việc sai nhiều chỗ thì các phần còn lại nhân với nhau.',
  slip: 'Chỗ chưa đúng',
  remains: 'Điểm của việc đó',
  kinds: {
    order: 'Sai thứ tự: làm sau việc lẽ ra phải chờ nó',
    early: 'Làm quá sớm, khi việc ấy chưa phát sinh',
    form: 'Dùng sai mẫu',
    recipient: 'Gửi thiếu nơi nhận',
    actor: 'Sai người ký, sai người làm',
    content: 'Thiếu hoặc sai nội dung',
    ground: 'Sai căn cứ',
  } satisfies Record<CreditClass, string>,
  recipientLeft: 'còn theo phần nơi nhận đã gửi đúng',
  omitted: 'Không làm, hoặc nộp ca khi chưa tới lúc phải làm',

  late: 'Trễ hạn',
  lateWords: 'Hạn của việc sau tính từ ngày anh chị thật sự làm việc trước. Trễ một lần thì trừ một lần, không kéo theo cả dãy.',
  delay: 'Trễ bao lâu',
  delayUpTo: (percent: number, days: number) => `Đến ${percent}% thời hạn${days === 0 ? '' : ` (ít ra là ${days} ngày)`}`,
  delayBeyond: (percent: number) => `Quá ${percent}% thời hạn, hoặc việc qua ngày thì không làm được nữa`,
  delayExample: (length: number) => `Với hạn ${length} ngày lịch`,
  daysUpTo: (first: number, last: number) => (first >= last ? `trễ ${last} ngày` : `trễ ${first} đến ${last} ngày`),
  daysBeyond: (first: number) => `trễ từ ${first} ngày`,

  penalties: 'Việc luật không cho làm',
  penaltiesWords: 'Những việc này không có điểm để mất, nên trừ thẳng vào tổng.',
  taken: 'Trừ',
  redundant: 'Làm lại việc đã xong',
  extra: 'Làm việc luật không có chỗ cho nó ở chặng này',
  byWeight: 'Rẽ sai đường, hoặc làm việc bị cấm',
  byWeightPoints: (points: readonly string[]) => `${points.slice(0, -1).join(', ')} hoặc ${points.at(-1) ?? ''} điểm, theo mức nặng của quy tắc`,
  mended: (percent: string) => `Rẽ sai mà tự nhận ra và sửa thì chỉ trừ ${percent}% số đó.`,

  fatal: 'Lỗi nghiêm trọng',
  fatalWords: (one: number, more: number, pass: number) =>
    `Có một lỗi nghiêm trọng thì cả ca không quá ${one} điểm; từ hai lỗi trở lên không quá ${more}. Mức đạt là ${pass}, nên có lỗi nghiêm trọng là chưa đạt, dù những việc khác gọn gàng tới đâu.`,
  fatalGroups: { branch: 'Rẽ sai đường', prohibited: 'Việc bị cấm', omission: 'Bỏ sót', manner: 'Làm sai cách' } satisfies Record<FatalRule['class'], string>,
  fatalOpen: (count: number) => `Xem ${count} lỗi`,
  rule: 'Lỗi',
  provisions: 'Căn cứ',

  pass: 'Khi nào đạt',
  passWords: (score: number, percent: number) => `Đạt khi đủ cả ba: từ ${score} điểm; không có lỗi nghiêm trọng; mỗi năng lực được ít nhất ${percent}% số điểm của nó trong ca.`,
  passWhy: 'Đòi từng năng lực là để phần này không bù được cho phần kia: giấy tờ gọn gàng không chuộc được một lần làm lộ tên người tố cáo.',

  hints: 'Mở gợi ý thì sao',
  hintsWords: 'Chỉ khi luyện tập mới có gợi ý. Gợi ý chỉ bớt phần điểm cao nhất của đúng việc được gợi ý, không đụng tới việc khác.',
  hint: 'Gợi ý đã mở',
  hintMost: 'Được nhiều nhất',
  hintLevels: { 1: 'Đang ở chặng nào, việc gì sắp tới hạn', 2: 'Nêu điều khoản', 3: 'Nêu việc cần làm', 4: 'Làm hộ việc đó' } satisfies Record<keyof ScoreTable['hints'], string>,
  wholePoints: 'trọn điểm',
  percentOfPoints: (percent: string) => `${percent}% số điểm`,

  never: 'Không bao giờ mất điểm',
  neverItems: [
    'Chỗ luật còn để ngỏ, hai cách hiểu đều có lý: máy nhận cả hai và nói rõ câu hỏi.',
    'Điều khoản chưa ai trong nhóm soạn đọc nguyên văn: máy chỉ nhắc, không trừ.',
    'Việc thêm mà vô hại: đọc giấy tờ, hỏi người, tra luật, ghi hạn, xem thực địa.',
    'Thứ tự giữa những việc luật không xếp trước sau.',
    'Chờ đến ngày cuối của hạn. Trong hạn là đúng hạn.',
    'Điều anh chị không thể biết khi làm.',
  ],

  cause: 'Một nguyên nhân, một lần trừ',
  causeWords: 'Máy tìm cách giải thích ca của anh chị bằng ít lỗi nhất. Lỗi nào sinh ra từ lỗi trước thì được kể dưới lỗi ấy và không trừ thêm. Ví dụ bỏ không thụ lý thì việc gửi thông báo thụ lý không còn chỗ để làm: đó là một nguyên nhân, không phải hai.',

  example: 'Máy chấm thử một vụ',
  exampleWords: (duties: number, possible: string) => `Một vụ có ${duties} việc được tính điểm, tổng cộng ${possible} điểm. Máy làm đúng từ đầu đến cuối, rồi sửa hỏng từng chỗ và chấm lại.`,
  exampleDone: 'Đã làm gì',
  exampleCount: 'Cách tính',
  exampleScore: 'Kết quả',
  lawful: 'Làm đúng từ đầu đến cuối',
  count: (earned: string, possible: string) => `${earned} trên ${possible}`,
  countTaken: (earned: string, taken: string, possible: string) => `(${earned} − ${taken}) trên ${possible}`,
  capped: (raw: string) => `tính ra ${raw}, có lỗi nghiêm trọng nên bị chặn trần`,
  passed: 'đạt',
  notPassed: 'chưa đạt',

  history: 'Bảng điểm qua các bản',
  historyWords: 'Ca đã chấm giữ kết quả theo bảng điểm lúc chấm. Bảng mới không lấy lại kết quả đạt của ai.',
  version: 'Bản',
  since: 'Từ ngày',
  changed: 'Đổi gì, vì sao',
  open: 'Điểm được tính thế nào?',
};
