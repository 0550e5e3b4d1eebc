import type { LoadedDebrief } from '#app/use-cases/contracts.ts';
import { dayOf, partsOf, weekdayOf } from '#simulations/law/day.ts';
import type { DayCell, DebriefView } from '#app/domain/debrief/view-types.ts';

const day = dayOf;

const accepting = {
  provision: 'lkn-2011/d27',
  article: 'Điều 27 Luật Khiếu nại',
  instrument: 'Luật số 02/2011/QH13',
  summary: 'Trong 07 ngày làm việc kể từ ngày nhận khiếu nại thuộc thẩm quyền, người giải quyết lần đầu phải thụ lý và thông báo bằng văn bản; không thụ lý thì phải nêu rõ lý do.',
  applies: 'từ 01/7/2026',
  verified: '22/11/2026, đã đọc nguyên văn',
  otherVersions: [{ applies: 'từ 01/7/2012 đến hết 30/6/2026', summary: '10 ngày.' }],
};

function weeks(from: string, count: number, anchor: string, due: string, done: string): DayCell[][] {
  let counted = 0;
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => {
      const one = day(from) + week * 7 + index;
      const working = ![0, 6].includes(weekdayOf(one));
      if (working && one > day(anchor) && one <= day(due)) counted += 1;
      const mark = one === day(anchor) ? ('start' as const) : one === day(due) ? ('due' as const) : one === day(done) ? ('done' as const) : null;
      return { day: one, label: String(partsOf(one).day).padStart(2, '0'), count: working && one > day(anchor) && one <= day(due) ? counted : null, working, mark };
    }),
  );
}

export function makeDebrief(changes: Partial<DebriefView> = {}): LoadedDebrief {
  return {
    watching: false,
    regraded: null,
    earlier: false,
    practice: null,
    trial: null,
    trainee: 'Vi Thị Hạnh',
    attempt: 'luot-1',
    scenario: { id: 'dat-vuon-bai-sa', title: 'Bốn mươi mét vuông đất vườn', inFamily: true },
    from: day('2026-08-03'),
    to: day('2026-09-15'),
    law: 'Luật áp dụng: từ 01/7/2026',
    score: '61',
    scoreTenths: 610,
    passed: false,
    verdict: 'Chưa đạt: còn một lỗi nghiêm trọng chưa sửa.',
    doneRight: [
      { label: 'Nhận đơn, ghi sổ, ghi rõ ngày nhận ngay trong buổi', on: day('2026-08-03'), due: null },
      { label: 'Ghi đúng nơi khiếu nại lần hai: Chủ tịch UBND tỉnh', on: day('2026-09-11'), due: day('2026-09-14') },
    ],
    findingsHeading: 'Hai nguyên nhân cần sửa',
    findings: [
      {
        id: 'omission:separation',
        anchor: 'loi-1',
        class: 'omission',
        severity: 4,
        severityWords: 'Lỗi nghiêm trọng',
        mark: 'fatal',
        competence: 'Tiếp nhận, phân loại',
        name: 'Để nội dung tố cáo nằm trong vụ khiếu nại',
        day: day('2026-08-05'),
        because: ['Ở nội dung “Cán bộ địa chính nhận tiền”, người gửi báo một người vi phạm để xử lý.'],
        did: 'Ngày 05/8 không tách đơn; ngày 13/8 ghi cả ba nội dung vào Thông báo thụ lý.',
        required: 'Nội dung “cán bộ địa chính nhận tiền” là tố cáo. Hướng dẫn bà Hiên tách thành đơn riêng.',
        citizen: 'Tên bà Hiên đến tay chính người bà tố cáo.',
        repair: 'Sửa thông báo, bỏ nội dung thứ ba; nhận tố cáo theo đường riêng và giữ kín tên bà Hiên.',
        pointsLost: '10',
        cites: [{ ...accepting, provision: 'nd154-2026/d14/k4', article: 'Khoản 4 Điều 14 Nghị định 154/2026/NĐ-CP', summary: 'Đơn có nhiều loại nội dung thì người tiếp công dân hướng dẫn viết tách thành đơn riêng cho từng loại.', otherVersions: [] }],
        derivation: [],
        calendar: null,
        consequencesHeading: 'Kéo theo 2 lỗi, không trừ điểm thêm',
        consequences: [
          { name: 'Lộ tên người tố cáo', did: 'Thông báo thụ lý gửi cho công chức địa chính có ghi tên người tố cáo.' },
          { name: 'Người bị tố cáo tự xác minh', did: 'Giao chính công chức địa chính xác minh.' },
        ],
        smallest: 'Nếu đã hướng dẫn tách nội dung khác ngày 05/8/2026, mọi việc khác giữ nguyên, thì không có lỗi này.',
        paper: { seq: 9, name: 'Thông báo thụ lý', fields: [{ name: 'contents', label: 'Nội dung được thụ lý' }] },
        fork: { beforeSeq: 8, day: day('2026-08-05'), label: 'Từ 05/8, thử lại' },
      },
      {
        id: 'late:acceptance',
        anchor: 'loi-2',
        class: 'late',
        severity: 3,
        severityWords: 'Lỗi đáng kể',
        mark: 'major',
        competence: 'Tính thời hạn',
        name: 'Thụ lý chậm một ngày vì dùng hạn cũ',
        day: day('2026-08-13'),
        because: ['Ngày nhận được khiếu nại là 03/8/2026.', 'Thời hạn là 07 ngày làm việc.', 'Quy định được áp dụng có hiệu lực từ 01/7/2026.'],
        did: 'Ký Thông báo thụ lý thứ Năm, 13/8/2026.',
        required: '07 ngày làm việc: chậm nhất thứ Tư, 12/8/2026.',
        citizen: 'Ngày bắt đầu giải quyết lùi theo.',
        repair: 'Ký thông báo ngay, nêu lý do chậm.',
        pointsLost: '6',
        cites: [accepting],
        derivation: ['Ngày nhận đơn 03/8/2026, không tính.', 'Cộng 07 ngày làm việc, bỏ qua 08/8 và 09/8.', 'Hết hạn thứ Tư, 12/8/2026.'],
        calendar: { unit: 'ngày làm việc', anchor: day('2026-08-03'), due: day('2026-08-12'), done: day('2026-08-13'), weeks: weeks('2026-08-03', 2, '2026-08-03', '2026-08-12', '2026-08-13') },
        consequencesHeading: null,
        consequences: [],
        smallest: 'Nếu đã thụ lý và ra thông báo chậm nhất ngày 12/8/2026 thay vì ngày 13/8/2026, mọi việc khác giữ nguyên, thì không có lỗi này.',
        paper: null,
        fork: { beforeSeq: 12, day: day('2026-08-12'), label: 'Từ 12/8, thử lại' },
      },
    ],
    advice: [{ text: 'Nên mời anh Toàn cùng dự đối thoại.', cites: [accepting], open: ['Đơn nhận trước 01/7/2026 mà đến ngày đó chưa thụ lý thì tính theo bản nào.'] }],
    timeline: [
      { day: day('2026-08-03'), same: true, mine: 'Nhận đơn, ghi sổ số 31', lawful: 'Nhận đơn, ghi sổ số 31', due: null, mark: null, findings: [], move: 'both', gap: null, pair: null, papers: [], world: null },
      { day: day('2026-08-05'), same: false, mine: 'Không tách đơn; ghi cả ba nội dung', lawful: 'Hướng dẫn bà Hiên tách nội dung tố cáo', due: null, mark: 'fatal', findings: ['loi-1'], move: 'model', gap: null, pair: null, papers: [], world: null },
      { day: day('2026-08-12'), same: false, mine: null, lawful: 'Ký Thông báo thụ lý, hai nội dung', due: day('2026-08-12'), mark: 'major', findings: ['loi-2'], move: 'model', gap: null, pair: null, papers: [], world: null },
      { day: day('2026-08-13'), same: false, mine: 'Ký Thông báo thụ lý, ba nội dung', lawful: null, due: null, mark: 'major', findings: ['loi-2'], move: 'displaced', gap: null, pair: null, papers: [], world: null },
    ],
    nearestPath: [
      { words: 'Nhận đơn, ghi sổ', day: day('2026-08-03'), due: null, done: true },
      { words: 'Hướng dẫn tách nội dung tố cáo', day: day('2026-08-05'), due: null, done: false },
      { words: 'Thụ lý, thông báo', day: day('2026-08-10'), due: day('2026-08-12'), done: false },
    ],
    stages: {
      map: {
        width: 180,
        height: 140,
        places: [{ key: 'chang-intake', x: 6, y: 6, width: 164, height: 120, head: 0, light: 'both', end: false, bands: [], lines: [{ x: 16, y: 30, text: 'Nhận đơn, ghi sổ', strong: 16, tone: 'plain' }, { x: 40, y: 110, text: '1 lỗi', strong: 0, tone: 'plain', sign: 'finding', leads: { to: 'finding', anchor: 'loi-1' }, label: 'Lỗi 1: Để nội dung tố cáo nằm trong vụ khiếu nại' }] }],
        arrows: [],
        cuts: [],
      },
      stages: [{ id: 'intake', words: 'Nhận đơn, ghi sổ: đã qua, 1 lỗi; kết thúc.' }],
    },
    competences: [{ competence: 'time', label: 'Tính thời hạn', percent: 58, words: 'Đang tiến bộ' }],
    forks: [{ beforeSeq: 8, day: day('2026-08-05'), label: 'Từ 05/8, thử lại' }],
    grounds: [],
    hints: [],
    papers: [{ seq: 9, name: 'Thông báo thụ lý', madeOn: day('2026-08-13') }],
    disagreements: [],
    basis: { scenario: '1', procedure: '1', register: 'a1b2c3', engine: '1', registerAsOf: '2026-11-22', table: 1 },
    ...changes,
  };
}
