import type { RuleTexts } from '../procedures/procedure.ts';

/** What every kind of error says when the rule itself has no sentence for it. Placeholders are filled by explain.ts. */
export const classTexts = {
  late: {
    name: '{act}: trễ hạn',
    did: '{act} ngày {date}, trễ {days} ngày so với hạn {due}.',
    required: 'Việc này phải xong chậm nhất ngày {due}.',
    citizen: 'Người dân phải chờ lâu hơn thời gian pháp luật cho phép.',
    repair: 'Làm việc này chậm nhất ngày {due}; ghi hạn vào sổ theo dõi ngay khi hạn bắt đầu chạy.',
  },
  early: {
    name: '{act}: làm quá sớm',
    did: '{act} ngày {date}, khi chưa {start}.',
    required: 'Việc này chỉ có giá trị khi làm sau khi đã {start}.',
    citizen: 'Người dân nhận một việc làm chưa có căn cứ.',
    repair: 'Làm lại việc này sau khi đã {start}.',
  },
  order: {
    name: 'Sai thứ tự: {first} phải trước {second}',
    did: '{second} ngày {secondDate}, trong khi {first} mãi đến ngày {firstDate} mới làm.',
    required: 'Phải {first} xong rồi mới {second}.',
    citizen: 'Việc làm sau đã quyết định trước khi việc làm trước kịp có tác dụng.',
    repair: 'Chuyển việc {first} lên trước việc {second}.',
  },
  orderOnOneDay: {
    name: 'Sai thứ tự: {first} phải trước {second}',
    did: 'Trong ngày {secondDate}, {second} trước rồi mới {first}.',
    required: 'Phải {first} xong rồi mới {second}.',
    citizen: 'Việc làm sau đã quyết định trước khi việc làm trước kịp có tác dụng.',
    repair: 'Chuyển việc {first} lên trước việc {second}.',
  },
  overtakenOnOneDay: {
    name: '{act}: làm sau khi đã {second}',
    did: 'Trong ngày {date}, {second} trước rồi mới làm việc này.',
    required: 'Việc này phải xong trước khi {second}.',
    citizen: 'Làm muộn như vậy thì người dân không còn được hưởng tác dụng của việc này.',
    repair: 'Làm việc này trước khi {second}.',
  },
  overtaken: {
    name: '{act}: làm sau khi đã {second}',
    did: '{act} ngày {date}, sau khi đã {second} ngày {secondDate}.',
    required: 'Việc này phải xong trước khi {second}.',
    citizen: 'Làm muộn như vậy thì người dân không còn được hưởng tác dụng của việc này.',
    repair: 'Làm việc này trước khi {second}.',
  },
  extra: {
    name: 'Việc không có chỗ ở bước này: {act}',
    did: '{act} ngày {date}, khi hồ sơ không ở bước cho phép làm việc này.',
    required: 'Ở bước này pháp luật không có việc đó.',
    citizen: 'Người dân nhận một văn bản không rõ giá trị.',
    repair: 'Bỏ việc này và tiếp tục đúng bước của hồ sơ.',
  },
  redundant: {
    name: 'Làm lại việc đã xong: {act}',
    did: '{act} ngày {date}, trong khi việc này đã làm rồi.',
    required: 'Việc này chỉ làm một lần trong một vụ việc.',
    citizen: 'Người dân nhận hai văn bản về cùng một việc và không biết theo bản nào.',
    repair: 'Bỏ lần làm thừa.',
  },
  unfinished: {
    name: 'Vụ việc còn dở dang',
    did: 'Ca dừng ở ngày {date} khi còn việc chưa làm: {missing}.',
    required: 'Vụ việc chỉ xong khi mọi việc trên đã làm. Các việc này chưa quá hạn.',
    citizen: 'Người dân vẫn chưa nhận được kết quả cuối cùng.',
    repair: 'Làm tiếp các việc còn lại: {missing}.',
  },
} as const satisfies Record<string, RuleTexts>;

export const words = {
  why: (name: string, date: string): string => `${name} (ngày ${date}).`,
  whyOwed: (name: string, due: string): string => `${name} (hạn ${due}).`,
  whyDue: (name: string, date: string, due: string): string => `${name} (ngày ${date}, hạn ${due}).`,
  authority: (commune: string): string => `Chủ tịch UBND ${commune}`,
  someone: 'người khiếu nại',
  someAct: 'Việc khác',
  /** Offices stand in small letters inside a sentence, the chair's titles do not. */
  office: (name: string): string => (name.includes('Chủ tịch') ? name : `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`),
  sends: (paper: string): string => `Gửi ${paper.charAt(0).toLocaleLowerCase('vi')}${paper.slice(1)}`,
  noForm: 'không theo mẫu nào',
  content: (gist: string): string => `“${gist}”`,
  nothing: 'không ghi gì',
  lawfulPlace: 'nơi luật giao giải quyết',
  list: (items: readonly string[]): string => items.join('; '),
  tooManyEvents: (count: number, max: number): string => `Nhật ký có ${count} việc, nhiều hơn mức chấm được là ${max} việc. Hãy kiểm tra xem có phải nhiều lượt làm bị gộp vào một tệp không.`,
  unordered: (seq: number): string => `Việc số ${seq} trong nhật ký có ngày trước việc đứng trên nó. Nhật ký phải xếp theo thời gian.`,
  notADay: (seq: number) => `Việc số ${seq} trong nhật ký mang một ngày không phải một ngày có thật. Sửa ngày của việc ấy rồi chấm lại.`,
  unknownHint: (seq: number): string => `Việc số ${seq} trong nhật ký là một gợi ý mà ca này không có. Bỏ dòng đó rồi chấm lại.`,
  badNumbering: (seq: number, expected: number): string => `Việc thứ ${expected} trong nhật ký mang số ${seq}. Số thứ tự phải là 1, 2, 3… không bỏ số nào.`,
  firstWords: (act: string): string => act.charAt(0).toLocaleLowerCase('vi') + act.slice(1),
};
