import { FACT_WORDS, type FactWords } from './fact-form.vi.ts';

/** What the forms of the other parts call each place of a case, beside its facts. */
export const CASE_WORDS: Readonly<Record<string, FactWords>> = {
  title: { label: 'Tên tình huống', help: 'Ngắn, dễ nhớ, ví dụ: Một chữ trong sổ.', alike: [{ says: 'Tên không nói trước loại đơn hay cách xử lý: “Cái cổng nhà ông Tư” chứ không phải “Thụ lý khiếu nại lần đầu”.' }] },
  opensOn: { label: 'Ngày mở ca', help: 'Ngày người học ngồi vào bàn. Luật của ngày này được áp dụng. Ghi ngày/tháng/năm, ví dụ 03/8/2026.' },
  closesOn: { label: 'Ngày cuối của ca', help: 'Để đủ dài cho việc cuối cùng, thường ba đến bốn tháng sau ngày mở ca. Ghi ngày/tháng/năm.', alike: [{ says: 'Không phải hạn giải quyết. Hạn do luật tính; đây là ngày cuối người học có thể chờ tới.' }] },
  place: { label: 'Nơi xảy ra' },
  'place.commune': { label: 'Xã, phường', help: 'Hư cấu, ghi cả chữ xã hoặc phường: xã Bãi Sa.' },
  'place.province': { label: 'Tỉnh, thành phố', help: 'Hư cấu: tỉnh Khê Giang.' },
  'place.district': { label: 'Huyện', help: 'Chỉ ghi khi vụ việc xảy ra trước 01/7/2025, lúc còn cấp huyện.' },

  people: { label: 'Người trong vụ việc', help: 'Người gửi đơn, Chủ tịch xã, cán bộ liên quan. Nên có thêm một cán bộ không liên quan, để giao việc xác minh. Tên đều hư cấu.', add: 'Thêm một người', row: 'Người' },
  'people.*.name': { label: 'Họ và tên', help: 'Hư cấu. Không dùng tên người thật trong vụ thật.' },
  'people.*.address': { label: 'Cách gọi' },
  'people.*.about': { label: 'Là người thế nào', help: 'Tuổi, nơi ở, nghề: 68 tuổi, thôn Bến Đá, làm vườn. Cán bộ thì để trống.' },
  'people.*.office': { label: 'Chức vụ, nếu là cán bộ', help: 'Ví dụ: Chủ tịch UBND xã Bãi Sa.', alike: [{ says: 'Ô này chỉ để người học đọc. Ai có thẩm quyền được suy ra từ bước Sự việc.' }] },
  'people.*.present': { label: 'Đang ngồi trước bàn khi mở ca', help: 'Người không có mặt vẫn hỏi được qua điện thoại.' },

  sources: { label: 'Nơi tra cứu', help: 'Sổ, hồ sơ, cơ quan mà người học có thể tra.', add: 'Thêm một nơi tra cứu', row: 'Nơi tra cứu' },
  'sources.*.name': { label: 'Tên nơi tra cứu', help: 'Ví dụ: Sổ giao văn bản của văn thư.', alike: [{ says: 'Tên không nói trước điều tìm thấy ở đó.' }] },

  discoveries: { label: 'Những điều tìm ra được', help: 'Mỗi dòng là một điều người học sẽ biết, và đọc, hỏi hay tra ở đâu thì biết.', add: 'Thêm một điều tìm ra được', row: 'Điều tìm ra được' },
  'discoveries.*.facts': { label: 'Cho biết những sự việc nào', help: 'Đánh dấu sự việc đã ghi ở bước Sự việc mà điều này cho biết.' },
  'discoveries.*.found': { label: 'Tìm ra bằng cách nào', help: 'Có nhiều cách thì một cách là đủ.', add: 'Thêm một cách tìm ra', row: 'Cách' },
  'discoveries.*.found.*': { label: 'Cách tìm ra', options: { read: 'Đọc một giấy', ask: 'Hỏi một người', consult: 'Tra ở một nơi, hoặc đến xem' } },
  'discoveries.*.found.*.read': { label: 'Đọc giấy nào', help: 'Giấy phải viết đúng điều này. Chưa có thì thêm ở bước Giấy tờ.' },
  'discoveries.*.found.*.ask': { label: 'Hỏi ai' },
  'discoveries.*.found.*.says': { label: 'Người ấy đáp thế nào', help: 'Lời nói, như người ấy sẽ nói.' },
  'discoveries.*.found.*.consult': { label: 'Tra ở đâu', help: 'Chưa có thì thêm ở mục Nơi tra cứu.' },
  'discoveries.*.found.*.shows': { label: 'Thấy gì ở đó' },
  'discoveries.*.found.*.reveals': { label: 'Giấy được đưa ra thêm', help: 'Để trống nếu không có giấy nào.' },
  'discoveries.*.known': { label: 'Câu hiện khi đã tìm ra', help: 'Một câu ngắn, ghi vào mục Đã biết của người học.' },
  'discoveries.*.unknown': { label: 'Câu hiện khi chưa tìm ra', help: 'Ví dụ: Ngày nhận quyết định: chưa hỏi. Để trống thì người học không biết là có điều này để tìm.' },

  papers: { label: 'Giấy tờ', help: 'Chọn loại giấy để thêm, rồi ghi chữ trên giấy.', add: 'Thêm giấy khác', row: 'Giấy' },
  'papers.*.name': { label: 'Tên gọi trên bàn', help: 'Ví dụ: Đơn của bà Hiên.' },
  'papers.*.heading': { label: 'Dòng tiêu đề trên giấy', help: 'Ví dụ: ĐƠN KHIẾU NẠI.' },
  'papers.*.issuer': { label: 'Cơ quan ban hành', help: 'Có cơ quan thì giấy được vẽ như văn bản hành chính. Giấy của người dân thì để trống.' },
  'papers.*.number': { label: 'Số, ký hiệu', help: 'Ví dụ: Số: 214/QĐ-UBND.' },
  'papers.*.placeAndDate': { label: 'Nơi, ngày ghi trên giấy', help: 'Ví dụ: Bãi Sa, ngày 03 tháng 8 năm 2026.', alike: [{ says: 'Phải khớp với ngày đã ghi ở bước Sự việc. Máy không tự sửa chữ trên giấy.' }] },
  'papers.*.to': { label: 'Kính gửi' },
  'papers.*.body': { label: 'Nội dung', help: 'Mỗi dòng một đoạn. Sự việc nào người học phải đọc ra thì viết rõ ở đây.' },
  'papers.*.signature': { label: 'Dòng ký', help: 'Ví dụ: CHỦ TỊCH – Mã Công Nhiệm (đã ký, đóng dấu).' },
  'papers.*.handwritten': { label: 'Viết tay' },
  'papers.*.stamp': { label: 'Chữ trong dấu đến', help: 'Mỗi dòng một hàng chữ: ĐƠN ĐẾN, Số 58, 05/10/2026.' },
  'papers.*.onDesk': { label: 'Có sẵn trên bàn khi mở ca', help: 'Bỏ dấu thì giấy chỉ hiện khi tra ra ở bước Cách tìm ra, hoặc đến cùng một việc ở bước Diễn biến.' },

  opening: { label: 'Người học thấy gì đầu tiên', help: 'Ai đến, mang theo gì. Mỗi dòng một đoạn, thường một đến ba dòng.', alike: [{ says: 'Chỉ tả điều nhìn thấy, nghe thấy. Không nói phải làm gì.' }] },
  happenings: { label: 'Việc tự xảy ra', help: 'Điều người trong cuộc nói hoặc làm vào một ngày, hoặc để đáp lại một việc. Không có cũng được.', add: 'Thêm một việc xảy ra', row: 'Việc xảy ra' },
  'happenings.*.when': { label: 'Xảy ra khi nào', options: { day: 'Vào một ngày đã định', after: 'Sau khi một việc được làm', effect: 'Khi người dân gặp một hệ quả' } },
  'happenings.*.when.day': { label: 'Ngày nào' },
  'happenings.*.when.after': { label: 'Sau việc nào' },
  'happenings.*.when.days': { label: 'Bao nhiêu ngày sau', help: '0 là ngay hôm ấy.' },
  'happenings.*.when.effect': { label: 'Hệ quả nào', options: { 'term-missed': 'Quá hạn mà chưa được trả lời', 'right-lost': 'Mất một quyền', reminded: 'Phải gửi đơn nhắc', 'withdrawal-pressed': 'Bị ép rút đơn', 'name-leaked': 'Bị lộ tên' } },
  'happenings.*.who': { label: 'Ai nói, ai làm', help: 'Để trống thì là lời kể.' },
  'happenings.*.says': { label: 'Người học thấy hoặc nghe gì' },
  'happenings.*.paper': { label: 'Giấy đến cùng lúc', help: 'Để trống nếu không có giấy nào.' },
  'happenings.*.event': { label: 'Việc ấy có ý nghĩa pháp lý gì', options: { none: 'Không, chỉ có lời nói', 'reminder.received': 'Có văn bản nhắc', 'related.pending': 'Phải đợi kết quả của nơi khác, vụ việc khác', 'related.ended': 'Kết quả phải đợi đã có', 'enforcement.stalled': 'Nơi được giao không thi hành quyết định giải quyết', 'harm.gone': 'Lý do tạm đình chỉ thi hành không còn' }, alike: [{ of: ['complaint.withdrawn', 'denunciation.withdrawn'], says: 'Nói muốn rút chưa phải là rút; rút là có đơn hoặc biên bản ký tên.' }] },
  'happenings.*.data': { label: 'Chi tiết của việc ấy' },
  'happenings.*.data.contents': { label: 'Rút những nội dung nào', help: 'Không đánh dấu là rút hết.' },
  'happenings.*.data.written': { label: 'Có đơn hoặc biên bản ký tên' },
  'happenings.*.data.excused': { label: 'Vắng có lý do chính đáng, có giấy tờ' },
  'happenings.*.data.inherited': { label: 'Quyền lợi được thừa kế' },
  'happenings.*.data.what': { label: 'Trở ngại gì' },
  'happenings.*.data.by': { label: 'Những ai thật sự muốn rút', help: 'Không đánh dấu là tất cả.' },
  'happenings.*.data.urgent': { label: 'Đề nghị bảo vệ khẩn cấp' },
  'happenings.*.data.file': { label: 'Cấp trên yêu cầu nộp cả hồ sơ' },
  'happenings.*.data.died': { label: 'Người đại diện thôi vì đã mất' },
  'happenings.*.data.chosen': { label: 'Những ai được cử làm đại diện mới' },
  'happenings.*.data.asker': { label: 'Ai yêu cầu giao hồ sơ' },
  'happenings.*.data.changed': { label: 'Quyết định lần hai buộc sửa, hủy quyết định bị khiếu nại' },
  'happenings.*.unless': { label: 'Không xảy ra nếu đã làm việc này', help: 'Để trống là lúc nào cũng xảy ra.' },
  reactions: { label: 'Lời của người trong cuộc trước một hệ quả', help: 'Không ghi thì máy dùng câu chung. Người dân nói về điều xảy đến với mình, không nói ai đúng ai sai.', add: 'Thêm một lời', row: 'Lời' },
  'reactions.*.to': { label: 'Trước hệ quả nào' },
  'reactions.*.who': { label: 'Ai nói', help: 'Để trống là người gửi đơn.' },
  'reactions.*.says': { label: 'Nói thế nào' },

  summary: { label: 'Câu mở đầu', help: 'Một hai câu, để người học chọn tình huống trong thư viện.', alike: [{ says: 'Không gợi ý cách làm: kể chuyện gì xảy ra, không kể đơn thuộc loại nào.' }] },
  aims: { label: 'Mục tiêu học tập', help: 'Mỗi dòng một mục tiêu, ví dụ: Đọc một văn bản để biết nó từ đâu ra.' },
  difficulty: { label: 'Độ khó' },
  minutes: { label: 'Thời gian làm, phút' },
  role: { label: 'Người học ngồi bàn của ai', help: 'Việc của người ấy đứng trước; việc của người khác vẫn làm được.' },
  family: { label: 'Nhóm vụ gần giống', has: 'Vụ này chỉ khác một vụ khác một hai sự việc, để so sau khi làm xong' },
  'family.id': { label: 'Tên chung của nhóm', help: 'Các vụ cùng nhóm ghi cùng một tên, ví dụ: khiếu nại và tòa. Máy ghi lại không dấu.' },
  'family.differs': { label: 'Vụ này khác ở chỗ nào', help: 'Một dòng, nói sự việc, không nói cách làm.' },
};

/** The words of a place, in whichever part it stands. */
export function wordsOf(pattern: string): FactWords {
  return FACT_WORDS[pattern] ?? CASE_WORDS[pattern] ?? { label: pattern };
}

/** Sections of the forms beside the facts, by what stands in them. */
export const CASE_SECTIONS: Readonly<Record<string, string>> = {
  title: 'Tên tình huống',
  opensOn: 'Ngày tháng',
  place: 'Nơi xảy ra',
  people: 'Người trong vụ việc',
  sources: 'Nơi tra cứu',
  discoveries: 'Những điều tìm ra được',
  papers: 'Các giấy trong vụ việc',
  opening: 'Mở đầu',
  happenings: 'Việc tự xảy ra',
  reactions: 'Lời của người trong cuộc',
  summary: 'Giới thiệu và mục tiêu',
  difficulty: 'Độ khó, thời gian, bàn làm việc',
  family: 'Nhóm vụ gần giống',
};

/** Papers of a kind: what its button says, and what it begins with. Blanks are filled from the case. */
export const PAPER_STARTS = [
  { kind: 'don', add: 'Thêm lá đơn', name: 'Đơn của {sender}', heading: 'ĐƠN ĐỀ NGHỊ', issuer: '', to: 'Chủ tịch UBND {commune}', signature: '{senderName} (đã ký)', body: '', handwritten: true },
  { kind: 'quyet-dinh', add: 'Thêm quyết định, văn bản của cơ quan', name: 'Quyết định', heading: 'QUYẾT ĐỊNH', issuer: 'ỦY BAN NHÂN DÂN {commune}', to: '', signature: '', body: '', handwritten: false },
  { kind: 'bien-ban', add: 'Thêm biên bản', name: 'Biên bản', heading: 'BIÊN BẢN', issuer: '', to: '', signature: '', body: '', handwritten: false },
  { kind: 'anh', add: 'Thêm chỗ để ảnh', name: 'Ảnh chụp', heading: 'ẢNH CHỤP', issuer: '', to: '', signature: '', body: 'Trong ảnh: ', handwritten: false },
] as const;

/** How the heading of a photograph begins: it is told in words, and has neither sender nor signature. */
export const PHOTO_HEADING = /^ẢNH/;

export const caseFormWords = {
  /** A fact within a row: “Ngày nhận được (Quyết định số 12)”. */
  factOf: (fact: string, row: string): string => `${fact} (${row})`,
  row: (row: string, number: number): string => `${row} ${number}`,
  stated: (fact: string, value: string): string => `${fact}: ${value}`,
  yes: 'có',
  no: 'không',
  goneFact: 'Một sự việc đã bỏ khỏi vụ (xóa dấu ở đây)',
  wants: {
    title: 'Chưa có cách tìm ra',
    lead: 'Những sự việc sau có ảnh hưởng đến cách xử lý mà người học chưa có cách nào tìm ra. Bấm để thêm một dòng cho sự việc, rồi chọn đọc, hỏi hay tra ở đâu.',
    all: (count: number): string => `Thêm một dòng cho cả ${count} sự việc này`,
    later: 'Ghi xong phần Sự việc thì ở đây hiện ra những sự việc người học chưa có cách nào tìm ra, mỗi sự việc một nút để thêm.',
    done: 'Sự việc nào có ảnh hưởng đến cách xử lý cũng đã có cách tìm ra.',
  },
  tooLong: (length: number, longest: number): string => `Dài ${length.toLocaleString('vi')} chữ cái, nhiều nhất ${longest.toLocaleString('vi')}. Viết gọn lại, hoặc tách ra.`,
  unnamedPaper: (at: number): string => `Giấy thứ ${at}, chưa có tên`,
  unnamedSource: (at: number): string => `Nơi tra cứu thứ ${at}, chưa có tên`,
  sender: 'người gửi',
} as const;
