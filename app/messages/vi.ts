/** Sentences of the whole application: names, header, errors, signing in, the learner's home and the library of cases. */

export const APP_NAME = 'Sa Bàn';

/** A page title as the browser tab shows it; every page has its own. */
export function pageTitle(page: string): string {
  return `${page} – ${APP_NAME}`;
}

export const shell = {
  skip: 'Bỏ qua đầu trang, tới nội dung',
  contents: 'Mục lục',
  closeContents: 'Đóng mục lục',
  home: 'Góc học tập',
  lessons: 'Bài học',
  cases: 'Tình huống',
  procedures: 'Quy trình',
  drafts: 'Soạn bài',
  contests: 'Ý kiến',
  lookUp: 'Tra cứu',
  classes: 'Lớp tập huấn',
  people: 'Quản trị',
  account: 'Tài khoản',
  signIn: 'Vào học',
  signOut: 'Thoát ra',
  accountOf: (name: string) => `${name}, xem tài khoản`,
  footer: 'Tên người và địa danh trong tình huống là giả định. Luật trong ứng dụng tóm bằng lời của người soạn, không thay văn bản gốc.',
  privacy: 'Ứng dụng giữ gì về anh chị',
  scoreGuide: 'Cách chấm điểm',
  withoutNetwork: 'Làm việc khi không có mạng',
  busy: 'Đang ghi…',
};

export const errors = {
  reference: (id: string) => `Báo người quản trị mã này để tìm nguyên nhân: ${id}`,
  reload: 'Tải lại trang',
  toHome: 'Về góc học tập',
  toCases: 'Về danh sách tình huống',
  offlineTitle: 'Chưa nối được tới máy chủ',
  offline: 'Mạng vừa đứt nên việc vừa rồi chưa ghi được. Những gì anh chị gõ trong ca vẫn được giữ trên máy này. Có mạng lại thì trang tự mở lại; anh chị xem rồi bấm lại.',
  summary: (count: number) => (count === 1 ? 'Còn một chỗ cần sửa. Phần đã điền vẫn còn nguyên.' : `Còn ${count} chỗ cần sửa. Phần đã điền vẫn còn nguyên.`),
};

export const signIn = {
  title: 'Vào học',
  lead: 'Có mã lớp thì vào bằng mã và họ tên. Không cần mật khẩu, không cần hòm thư.',
  byCode: 'Vào lớp bằng mã',
  byPhone: 'Học ngoài giờ lên lớp',
  byPhoneLead: 'Dùng số điện thoại và mật khẩu anh chị đã đặt.',
  code: 'Mã lớp',
  codeHint: 'Nhìn mã sáu số trên màn chiếu, hoặc hỏi giảng viên.',
  name: 'Họ và tên',
  nameHint: 'Ghi như trong danh sách điểm danh.',
  commune: 'Nơi công tác (không bắt buộc)',
  communeHint: 'Ví dụ: xã Bãi Sa.',
  device: 'Máy này ai dùng',
  deviceAlone: 'Một mình tôi',
  deviceShared: 'Cả bàn dùng chung',
  deviceSharedHint: 'Hết ngày là tự thoát ra.',
  seatCode: 'Mã ghế',
  seatHint: 'Bốn chữ số, hiện ở Góc học tập trên máy anh chị đã vào trước đó.',
  newPerson: 'Người trùng tên',
  newPersonBox: 'Tôi là người khác, trùng họ tên',
  enterClass: 'Vào lớp',
  phone: 'Số điện thoại',
  password: 'Mật khẩu',
  enter: 'Vào góc học tập',
  signedOut: 'Anh chị đã thoát ra. Bài làm đã lưu đủ.',
};

export const firstSignIn = {
  title: 'Lần đầu vào ứng dụng',
  newPasswordTitle: 'Đặt mật khẩu mới',
  lead: 'Liên kết này dùng một lần. Anh chị đặt mật khẩu, từ lần sau vào bằng số điện thoại và mật khẩu.',
  adminLead: 'Anh chị là người quản trị đầu tiên của máy chủ này. Liên kết này dùng một lần; từ lần sau vào bằng số điện thoại và mật khẩu.',
  nameHint: 'Tên hiện trên bài làm và danh sách lớp.',
  newPassword: 'Mật khẩu mới',
  newPasswordHint: 'Ít nhất 10 chữ. Một câu ngắn dễ nhớ là tốt nhất, dấu cách cũng được.',
  again: 'Gõ lại mật khẩu',
  create: 'Đặt mật khẩu và vào',
  different: 'Hai lần gõ không giống nhau. Anh chị gõ lại ô này.',
  spentTitle: 'Liên kết này không dùng được',
};

export const account = {
  title: 'Tài khoản',
  who: 'Anh chị đang dùng',
  role: 'Vai trò',
  name: 'Họ và tên',
  commune: 'Nơi công tác',
  changeTitle: 'Đổi mật khẩu',
  oldPassword: 'Mật khẩu đang dùng',
  change: 'Đổi mật khẩu',
  changed: 'Đã đổi mật khẩu. Các máy khác đã được thoát ra.',
  noPassword: 'Anh chị vào bằng mã lớp nên không có mật khẩu để đổi.',
  signOutTitle: 'Dùng chung máy',
  signOutHere: 'Dùng xong máy chung thì thoát ra, để người sau không vào nhầm bài của anh chị.',
};

export const roles = { trainee: 'học viên', trainer: 'giảng viên', admin: 'người quản trị' };

export const home = {
  title: 'Góc học tập',
  welcomeTitle: 'Tập xử lý đơn trước khi gặp đơn thật',
  welcome: 'Sa Bàn cho anh chị ngồi vào bàn tiếp công dân của một xã giả định: gặp dân, nhận đơn, lập giấy, tính hạn. Xong ca, ứng dụng chỉ ra chỗ trái luật, vì sao, và làm thế nào mới đúng.',
  hello: (name: string) => `Chào ${name}`,
  today: (weekday: string, date: string) => `Hôm nay ${weekday}, ${date}.`,
  nothingOpen: 'Anh chị chưa có ca nào làm dở.',
  onOpen: 'Anh chị có một ca đang làm dở.',
  openMany: (count: number) => `Anh chị có ${count} ca đang làm dở.`,
  continueTitle: 'Làm tiếp',
  inCase: (date: string) => `Trong ca đang là ${date}.`,
  toDesk: 'Vào bàn làm việc',
  startTitle: 'Bắt đầu một tình huống',
  toIntro: 'Xem tình huống',
  allCases: 'Tất cả tình huống',
  others: 'Ca khác đang làm dở',
  finishedTitle: 'Ca đã nộp',
  finishedEmpty: 'Chưa có ca nào đã nộp. Nộp xong một ca thì phân tích hiện ở đây.',
  scoreOf: (score: string) => `${score} trên 100`,
  passed: 'đạt',
  notPassed: 'chưa đạt',
  lookUpTitle: 'Tra cứu luật',
  lookUp: 'Tra điều khoản theo ngày áp dụng',
  classTitle: 'Lớp đang học',
  seat: (code: string) => `Mã ghế của anh chị: ${code}`,
  seatHint: 'Sang máy khác thì gõ mã lớp, họ tên và mã ghế này để làm tiếp bài của mình.',
  preview: 'Một ca trông như thế này',
  previewSteps: ['Gặp người dân, đọc giấy tờ, hỏi cho rõ.', 'Ghi sổ, lập giấy, gửi, chờ đến ngày. Việc gì cũng làm được, đúng hay sai là ở anh chị.', 'Nộp ca, đọc phân tích: luật của đúng ngày đó đòi hỏi gì, rồi thử lại từ chỗ rẽ.'],
};

export const library = {
  title: 'Tình huống',
  lead: 'Mỗi tình huống là một vụ việc từ lúc người dân đến cho tới khi lưu hồ sơ. Dừng lúc nào cũng được, bài luôn được giữ.',
  difficulty: 'Độ khó',
  minutes: (count: number) => `khoảng ${count} phút`,
  lawOf: (date: string) => `nhận đơn ${date}`,
  never: 'Chưa làm',
  attempts: (count: number) => `Đã làm ${count} lượt`,
  best: (score: string) => `cao nhất ${score} điểm`,
  open: (date: string) => `Đang làm dở, trong ca là ${date}`,
  continue: 'Làm tiếp',
  look: 'Xem tình huống',
  empty: 'Chưa có tình huống nào. Người quản trị cần chép tình huống vào thư mục content/scenarios rồi khởi động lại.',
};

export const intro = {
  aims: 'Sau ca này anh chị làm được',
  facts: 'Về ca này',
  place: 'Nơi xảy ra',
  period: 'Thời gian trong ca',
  periodFrom: (from: string) => `từ ${from}`,
  minutes: 'Thời gian làm',
  about: (count: number) => `khoảng ${count} phút`,
  difficulty: 'Độ khó',
  mode: 'Chọn cách làm',
  start: 'Ngồi vào bàn',
  again: 'Làm lại từ đầu',
  continue: 'Làm tiếp ca đang dở',
  mine: 'Các lượt của anh chị',
  started: 'Bắt đầu',
  state: 'Kết quả',
  open: 'Mở ra',
  inProgress: 'đang làm dở, trong ca là',
  back: 'Về danh sách tình huống',
  toDesk: 'Làm tiếp',
  toDebrief: 'Xem phân tích',
  how: 'Cách làm',
  howWords: 'Mọi việc của bàn tiếp công dân đều có sẵn, đúng hay sai là ở anh chị; chỉ việc không ai làm được mới bị chặn, và nói rõ vì sao. Trong ca có lịch riêng: muốn sang ngày khác thì chọn “Chờ đến ngày”.',
};
