/** What the people of a case say and write when the scenario gives them no words of their own, and the papers that come by themselves. */

export const DEFAULT_REACTIONS = {
  'term-missed': '“Tôi chờ mãi chưa thấy xã trả lời. Xã cho tôi biết đơn của tôi đến đâu rồi.”',
  'right-lost': '“Xã không giữ đơn của tôi thì tôi biết đi đâu bây giờ?”',
  'withdrawal-pressed': '“Sao cứ bảo tôi rút? Đơn của tôi thì để tôi tự quyết.”',
  'name-leaked': '“Ai nói ra tên tôi thế? Bây giờ người ta nhìn tôi khác hẳn, tôi lo lắm.”',
  guided: '“Vâng, tôi biết rồi. Tôi cầm giấy này về xem lại.”',
  refused: '“Tôi nhận được thông báo của xã rồi.”',
  settled: '“Tôi nhận được quyết định rồi, để tôi đọc kỹ.”',
} as const;

export const FINDINGS = {
  right: 'Về “{content}”: kết quả xác minh cho thấy khiếu nại đúng.',
  'partly-right': 'Về “{content}”: kết quả xác minh cho thấy khiếu nại đúng một phần.',
  wrong: 'Về “{content}”: kết quả xác minh cho thấy khiếu nại sai.',
  unclear: 'Về “{content}”: không có gì thêm.',
} as const;

export const DENUNCIATION_FINDINGS = {
  right: 'Về “{content}”: kết quả xác minh cho thấy tố cáo đúng.',
  'partly-right': 'Về “{content}”: kết quả xác minh cho thấy tố cáo đúng một phần.',
  wrong: 'Về “{content}”: kết quả xác minh cho thấy tố cáo sai.',
} as const;

export const ARRIVALS = {
  stopped: 'Dừng lại ở ngày {date} vì có việc mới. Anh chị định chờ đến {wanted}.',
  noted: 'Lịch nhắc: hôm nay là hạn anh chị đã ghi, “{label}”.',
  dialogueDay: 'Lịch nhắc: hôm nay là ngày đối thoại đã hẹn.',
  findings: 'Người xác minh mang kết quả đến.',
  petitionAgain: 'Bưu tá mang đến một phong bì. Trong đó là lá đơn cũ, nay gửi lại qua đường bưu chính.',
  reminder: 'Văn thư đưa đến một đơn đề nghị trả lời.',
  second: 'Công văn của cấp trên: người gửi đơn đã gửi đơn lên trên.',
  inspection: 'Công văn của cấp trên: sẽ kiểm tra việc giải quyết đơn tại xã.',
} as const;

/** Papers that arrive by themselves. Each has a name, a heading, who wrote it and what it says. */
export const WORLD_PAPERS = {
  'world-verification-result': {
    name: 'Kết quả xác minh',
    heading: 'KẾT QUẢ XÁC MINH',
    issuer: '',
    to: '',
    body: ['Sau khi xem hồ sơ, làm việc với các bên và kiểm tra thực tế, người xác minh ghi nhận:'],
    signature: 'Người xác minh (đã ký)',
  },
  'world-petition-again': {
    name: 'Phong bì gửi lại đơn',
    heading: 'ĐƠN GỬI LẠI',
    issuer: '',
    to: 'UBND {commune}',
    body: ['Tôi gửi lại đơn qua bưu chính, kèm đủ giấy tờ như lần trước. Đề nghị xã nhận cho tôi.'],
    signature: '{complainant} (đã ký)',
  },
  'world-first-response-reminder': {
    name: 'Đơn đề nghị trả lời việc nhận đơn',
    heading: 'ĐƠN ĐỀ NGHỊ',
    issuer: '',
    to: 'Chủ tịch UBND {commune}',
    body: ['Tôi đã gửi đơn đến xã. Đến nay tôi chưa nhận được giấy tờ nào cho biết xã có nhận giải quyết hay không. Đề nghị xã trả lời cho tôi biết.'],
    signature: '{complainant} (đã ký)',
  },
  'world-first-response-second': {
    name: 'Công văn về đơn gửi cấp trên',
    heading: 'V/v đơn của {complainant}',
    issuer: 'VĂN PHÒNG {SUPERIOR}',
    to: 'Chủ tịch UBND {commune}',
    body: ['Chúng tôi nhận được đơn của {complainant}, phản ánh đã gửi đơn đến xã nhưng không được trả lời. Đề nghị xã báo cáo việc tiếp nhận, xử lý đơn và gửi kèm bản sao hồ sơ.'],
    signature: 'CHÁNH VĂN PHÒNG (đã ký, đóng dấu)',
  },
  'world-first-response-inspection': {
    name: 'Thông báo kiểm tra việc xử lý đơn',
    heading: 'V/v kiểm tra việc tiếp nhận, xử lý đơn',
    issuer: 'VĂN PHÒNG {SUPERIOR}',
    to: 'Chủ tịch UBND {commune}',
    body: ['Do chưa nhận được báo cáo, chúng tôi sẽ đến kiểm tra việc tiếp nhận và xử lý đơn tại xã. Đề nghị chuẩn bị sổ tiếp công dân, sổ nhận đơn và hồ sơ vụ việc.'],
    signature: 'CHÁNH VĂN PHÒNG (đã ký, đóng dấu)',
  },
  'world-settlement-reminder': {
    name: 'Đơn đề nghị giải quyết',
    heading: 'ĐƠN ĐỀ NGHỊ',
    issuer: '',
    to: 'Chủ tịch UBND {commune}',
    body: ['Xã đã thụ lý đơn của tôi. Đến nay tôi chưa nhận được quyết định giải quyết. Đề nghị xã giải quyết cho tôi.'],
    signature: '{complainant} (đã ký)',
  },
  'world-settlement-second': {
    name: 'Công văn về khiếu nại gửi cấp trên',
    heading: 'V/v khiếu nại của {complainant}',
    issuer: 'VĂN PHÒNG {SUPERIOR}',
    to: 'Chủ tịch UBND {commune}',
    body: ['Chúng tôi nhận được đơn của {complainant}, nêu việc xã đã thụ lý nhưng chưa giải quyết nên khiếu nại lên trên. Đề nghị xã báo cáo và gửi kèm bản sao hồ sơ.'],
    signature: 'CHÁNH VĂN PHÒNG (đã ký, đóng dấu)',
  },
  'world-settlement-inspection': {
    name: 'Thông báo kiểm tra việc giải quyết khiếu nại',
    heading: 'V/v kiểm tra việc giải quyết khiếu nại',
    issuer: 'VĂN PHÒNG {SUPERIOR}',
    to: 'Chủ tịch UBND {commune}',
    body: ['Chúng tôi sẽ đến kiểm tra việc giải quyết khiếu nại tại xã. Đề nghị chuẩn bị hồ sơ vụ việc và cử người làm việc với đoàn.'],
    signature: 'CHÁNH VĂN PHÒNG (đã ký, đóng dấu)',
  },
} as const;

/** Confirmations that clocks and closings give, and refusals of the desk as a whole. */
export const DESK_WORDS = {
  unknownAct: 'Trên bàn không có việc “{act}”.',
  invalid: 'Còn ô điền chưa đúng. Những gì đã điền vẫn còn nguyên.',
  badHint: 'Gợi ý này ghi không đủ: phải có mã việc và mức từ 1 đến 4.',
  unknownHint: 'Không có gợi ý nào về “{subject}”.',
  badDay: 'Ngày chờ phải sau hôm nay ({today}).',
  afterClose: 'Tình huống chỉ kéo dài đến {close}. Chọn ngày từ đó trở về trước.',
  closed: 'Hôm nay là ngày cuối của tình huống, không chờ thêm được. Vẫn làm được các việc của hôm nay.',
  nothingComes: 'Không có việc gì tự đến nữa. Hãy chọn một ngày muốn chờ tới.',
  dayOff: 'Ngày nghỉ cuối tuần',
  bookPetition: 'Đơn nhận ngày {date}',
  bookTitled: '{title}, nhận ngày {date}',
  bookVisit: 'đến trình bày',
  scriptBack: 'Ngày {on} trước ngày đang đứng ({today}). Việc phải xếp theo thứ tự ngày.',
  scriptDay: 'Ngày “{on}” không có trên lịch. Viết YYYY-MM-DD, ví dụ 2026-08-03.',
} as const;
