import type { ActOffer, DeskView } from '#simulations/desk/view-types.ts';
import { dayOf, partsOf, weekdayOf } from '#simulations/law/day.ts';
import type { LoadedDesk } from '#app/use-cases/desk-contracts.ts';

const day = dayOf;

function month(year: number, number: number): DeskView['calendar'][number] {
  const first = day(`${year}-${String(number).padStart(2, '0')}-01`);
  const days = Array.from({ length: 31 }, (_, index) => first + index)
    .filter((one) => partsOf(one).month === number)
    .map((one) => {
      const holiday = one === day('2026-09-02');
      const weekend = [0, 6].includes(weekdayOf(one));
      return { day: one, working: !weekend && !holiday, ...(holiday ? { name: 'Quốc khánh' } : {}) };
    });
  return { year, month: number, days };
}

export function makeOffer(changes: Partial<ActOffer> & Pick<ActOffer, 'key' | 'label'>): ActOffer {
  return { type: 'decision.rechecked', preset: {}, fields: [], form: (changes.fields ?? []).length > 0, own: true, button: changes.label, search: changes.label, ...changes };
}

/** Every kind of field in one act. */
export const everyField = makeOffer({
  key: 'complaint.settled',
  type: 'complaint.settled',
  label: 'Ra quyết định giải quyết khiếu nại',
  button: 'Ký quyết định giải quyết',
  search: 'quyết định giải quyết kết luận',
  fields: [
    { kind: 'choice', name: 'signatory', label: 'Người ký', required: true, options: [{ value: 'chair', label: 'Chủ tịch UBND xã' }, { value: 'deputyChair', label: 'Phó Chủ tịch UBND xã' }] },
    { kind: 'choice', name: 'form', label: 'Mẫu dùng', hint: 'Cùng một số mẫu có thể có bản cũ và bản mới.', required: true, options: Array.from({ length: 8 }, (_, index) => ({ value: `mau-${index}`, label: `Mẫu số ${index}` })) },
    { kind: 'date', name: 'dated', label: 'Ngày ghi trên giấy', hint: 'Để trống là ngày hôm nay.', required: false },
    { kind: 'multi', name: 'contents', label: 'Nội dung được giải quyết', required: true, options: [{ value: 'dat-vuon', label: 'Tính thêm 40 m² đất vườn' }, { value: 'gia-dat', label: 'Áp giá đất ở' }] },
    { kind: 'record', name: 'conclusions', label: 'Kết luận về từng nội dung', required: true, rows: [{ key: 'dat-vuon', label: 'Tính thêm 40 m² đất vườn' }, { key: 'gia-dat', label: 'Áp giá đất ở' }], options: [{ value: 'right', label: 'Nội dung đúng' }, { value: 'wrong', label: 'Nội dung sai' }] },
    { kind: 'yes-no', name: 'signed', label: 'Đã đóng dấu', required: true },
    { kind: 'number', name: 'days', label: 'Số ngày niêm yết', required: true, min: 1, max: 90 },
    { kind: 'text', name: 'label', label: 'Hạn của việc gì', required: true, maxLength: 60 },
    { kind: 'provision', name: 'ground', label: 'Căn cứ', required: true, options: [{ value: 'lkn-2011/d31', label: 'Điều 31', group: 'Luật Khiếu nại' }, { value: 'lkn-2011/d11/k6', label: 'Khoản 6 Điều 11', group: 'Luật Khiếu nại' }] },
  ],
});

export function makeDesk(changes: Partial<DeskView> = {}): DeskView {
  return {
    title: 'Bốn mươi mét vuông đất vườn',
    today: day('2026-08-05'),
    opensOn: day('2026-08-03'),
    closesOn: day('2026-12-31'),
    seq: 9,
    people: [
      { id: 'ba-hien', name: 'Bà Lường Thị Hiên', about: '68 tuổi, thôn Bến Đá', present: false },
      { id: 'anh-toan', name: 'Anh Hà Văn Toàn', about: 'con trai bà Hiên', present: true },
    ],
    known: [
      { id: 'a', text: 'Quyết định phê duyệt phương án bồi thường do Chủ tịch UBND xã ký ngày 10/7/2026' },
      { id: 'b', text: 'Bà Hiên nhận quyết định ngày 15/7/2026' },
      { id: 'c', text: 'Đơn nộp tại xã thứ Hai, 03/8/2026, bà tự ký' },
    ],
    unknown: [{ id: 'd', text: 'Đã có lịch cưỡng chế chưa: chưa hỏi' }],
    papersReceived: [
      {
        id: 'don',
        name: 'Đơn của bà Hiên',
        heading: 'ĐƠN KHIẾU NẠI',
        placeAndDate: 'Bãi Sa, ngày 03 tháng 8 năm 2026',
        to: 'Chủ tịch UBND xã Bãi Sa',
        body: ['Tôi không đồng ý phương án bồi thường. Tôi đề nghị: một là tính thêm 40 m² đất vườn; hai là áp giá đất ở; ba là xử lý cán bộ địa chính đã nhận tiền của người khác.'],
        signature: 'Lường Thị Hiên',
        handwritten: true,
        stamp: ['ĐƠN ĐẾN Số 47', '03/8/2026'],
        read: true,
      },
      {
        id: 'quyet-dinh',
        name: 'Quyết định phê duyệt phương án, 10/7/2026',
        heading: 'QUYẾT ĐỊNH',
        issuer: 'ỦY BAN NHÂN DÂN XÃ BÃI SA',
        number: '112/QĐ-UBND',
        placeAndDate: 'Bãi Sa, ngày 10 tháng 7 năm 2026',
        body: ['Phê duyệt phương án bồi thường, hỗ trợ.'],
        signature: 'Đinh Công Thảo',
        handwritten: false,
        read: false,
      },
    ],
    papersMade: [
      {
        kind: 'receipt',
        seq: 6,
        name: 'Giấy biên nhận tài liệu',
        form: 'Mẫu số 02/TCD',
        madeOn: day('2026-08-03'),
        dated: day('2026-08-03'),
        signatory: 'Người tiếp công dân',
        lines: [{ label: 'Tài liệu', value: 'Đơn; bản sao quyết định' }],
        sent: [{ on: day('2026-08-03'), to: ['bà Lường Thị Hiên'] }],
      },
    ],
    otherSheets: [{ seq: 7, name: 'Biên bản làm việc', madeOn: day('2026-08-04') }],
    happenings: [
      { seq: 1, day: day('2026-08-03'), kind: 'narrated', text: 'Đầu giờ sáng thứ Hai, bà Hiên và anh Toàn vào phòng tiếp công dân.' },
      { seq: 2, day: day('2026-08-03'), kind: 'spoken', who: 'Bà Hiên', text: '“Tôi nộp lá đơn này, nhờ xã xem lại cho.”' },
      { seq: 8, day: day('2026-08-05'), kind: 'done', text: 'Đã ghi vào sổ tiếp công dân, số 31.' },
      { seq: 9, day: day('2026-08-05'), kind: 'spoken', who: 'Anh Toàn', text: '“Mẹ tôi yếu, đi lại khó. Đây là giấy ủy quyền mẹ tôi viết. Từ nay xã cứ làm việc với tôi, giấy tờ gì tôi ký thay.”' },
    ],
    groups: [
      {
        id: 'ask',
        label: 'Hỏi',
        acts: [
          makeOffer({ key: 'person.asked:ba-hien', type: 'person.asked', label: 'Hỏi bà Hiên', preset: { person: 'ba-hien' } }),
          makeOffer({ key: 'person.asked:anh-toan', type: 'person.asked', label: 'Hỏi anh Toàn', preset: { person: 'anh-toan' } }),
          makeOffer({ key: 'paper.read:quyet-dinh', type: 'paper.read', label: 'Đọc: Quyết định phê duyệt phương án', preset: { paper: 'quyet-dinh' } }),
        ],
      },
      { id: 'book', label: 'Ghi sổ', acts: [makeOffer({ key: 'petition.registered', label: 'Ghi đơn vào sổ', search: 'sổ tiếp công dân, ngày nhận' })] },
      { id: 'decide', label: 'Quyết định', acts: [everyField] },
      { id: 'send', label: 'Gửi', acts: [makeOffer({ key: 'paper.sent', label: 'Gửi giấy đã lập', impossible: 'Chưa có giấy nào được ký.' })] },
    ],
    books: {
      receptionLogbook: [
        { number: 30, on: '2026-07-30', who: 'Ông Sầm Văn Tú', what: 'hỏi trợ cấp' },
        { number: 31, on: '2026-08-03', who: 'Bà Lường Thị Hiên', what: 'bồi thường đất' },
      ],
      petitionLogbook: [],
    },
    online: false,
    deadlines: [{ label: 'Thụ lý hoặc không thụ lý', on: day('2026-08-12'), workingDaysLeft: 5 }],
    calendar: [month(2026, 8), month(2026, 9)],
    closed: false,
    ...changes,
  };
}

export function makeLoadedDesk(changes: Partial<DeskView> = {}, attempt: Partial<LoadedDesk['attempt']> = {}): LoadedDesk {
  const desk = makeDesk(changes);
  return {
    desk,
    offer: null,
    remarks: [],
    stages: [],
    stop: null,
    hints: null,
    attempt: {
      id: 'luot-1',
      scenario: 'dat-vuon-bai-sa',
      mode: 'practice',
      status: 'open',
      seq: desk.seq,
      actedSeq: desk.seq,
      startedAt: '2026-11-22T01:00:00.000Z',
      savedAt: '2026-11-22T01:30:00.000Z',
      forkedFrom: null,
      practice: null,
      trial: null,
      olderVersion: false,
      watching: false,
      crew: null,
      ...attempt,
    },
  };
}
