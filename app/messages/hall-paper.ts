/** Who or what tells a fact, on the sheet of facts. */
export const printedFacts = {
  ask: (name: string) => `Hỏi ${name}`,
  consult: (name: string) => `Tra ${name}`,
};

/** The facilitator's page of a workshop on paper. */
export const paperMode = {
  title: 'Bản giấy',
  lead: 'Cho bàn không có máy, hoặc khi cả hội trường mất điện thoại. In trước, phát theo bàn, thu lại rồi nhập; số đếm gộp ngay với điện thoại.',
  print: 'In tình huống, phiếu và đáp án',
  printHint: 'Ba phần tách trang: tình huống để phát, phiếu đánh dấu để phát, đáp án chỉ cho người điều hành.',
  printAll: 'Mở bản in đủ ba phần',
  printParts: { ca: 'Chỉ tình huống', phieu: 'Chỉ phiếu đánh dấu', 'dap-an': 'Chỉ đáp án' },
  key: 'Nhập phiếu',
  none: 'Chương trình buổi này không có câu hỏi nào để làm trên giấy.',
  choose: 'Nhập phiếu của',
  notYet: (title: string) => `“${title}”: lớp chưa tới câu này, hoặc câu hỏi chưa mở. Mở rồi thì nhập được, nhập muộn cũng được.`,
  notYetMark: 'chưa mở',
  round: (round: number) => `Lần ${round}`,
  voteHint: 'Mỗi dòng một phiếu: phiếu của một người, của cả bàn, hay số tay giơ. Gõ số, bấm Tab sang ô bên. Ô trống là 0. Ghi thêm số người thì máy cộng lại để soát. Xóa hết một dòng là bỏ phiếu ấy.',
  sheet: 'Phiếu',
  hands: 'Số người',
  keyedHands: (hands: number) => `, ${hands} người`,
  cell: (sheet: number, key: string) => `Phiếu ${sheet}, câu ${key.toUpperCase()}`,
  cellHands: (sheet: number) => `Phiếu ${sheet}, số người`,
  options: 'Các câu trả lời',
  save: 'Ghi các phiếu',
  more: 'Thêm 10 dòng',
  moreHint: 'Ghi các phiếu trước rồi hãy thêm dòng.',
  whole: 'Cả lớp lúc này, điện thoại và giấy',
  keyed: (sheets: number, people: number) => `Đã ghi: ${sheets} phiếu, ${people} người.`,
  testHint: 'Mỗi lần nhập một tập phiếu. Đếm trong tập có bao nhiêu người chọn từng câu; câu viết tay thì so với đáp án, đếm đúng và sai. Câu bỏ trống không tính.',
  bundle: 'Tập phiếu số',
  bundleHint: 'Nhập lại cùng số thì thay số cũ.',
  bundleHands: 'Trong tập có mấy phiếu',
  bundles: 'Đã nhập',
  bundleLine: (sheet: number, hands: number) => `Tập ${sheet}: ${hands} phiếu`,
  testCell: (number: number, key: string) => `Câu ${number}, ${keyLabel(key)}`,
  saveTest: 'Ghi tập phiếu',
  keyedAny: (hands: number) => `Đã ghi một tập ${hands} phiếu.`,
  faults: 'Có ô chưa khớp, chưa ghi gì. Các số vẫn còn nguyên, anh chị sửa rồi bấm lại.',
  noSuch: 'Câu này chưa mở nên chưa ghi. Các số vẫn còn trong ô.',
};

/** A column of a tally. */
export function keyLabel(key: string): string {
  return key === 'right' ? 'Đúng' : key === 'wrong' ? 'Sai' : key.toUpperCase();
}

/** On the printed pages. */
export const paperPrint = {
  title: (title: string) => `Bản giấy: ${title}`,
  heading: 'Bản in',
  lead: 'Bấm Ctrl và P để in. Giấy A4, một mặt; đáp án nằm ở trang riêng.',
  back: 'Về trang bản giấy',
  case: 'Tình huống',
  people: 'Người trong vụ việc',
  papers: 'Giấy tờ kèm theo',
  facts: 'Phiếu sự việc',
  factsLead: 'Người điều hành giữ. Nhóm nào hỏi đúng người, tra đúng nơi thì đọc cho nghe phần ấy. Không hỏi thì không biết.',
  laterPapers: 'Giấy chỉ đưa khi nhóm tìm ra',
  fiction: 'Bản dùng trong tập huấn. Tên người, địa danh là giả định.',
  sheetOf: (number: number) => `Phiếu ${number}`,
  sheetNumber: 'Phiếu số',
  people_: 'Số người dùng chung phiếu này',
  howVote: 'Một người một phiếu thì đánh dấu ✓ vào ô. Cả bàn một phiếu thì ghi số người chọn vào ô.',
  rounds: ['Lần 1', 'Lần 2'],
  choice: 'Câu trả lời',
  howTest: 'Không ghi tên. Đánh dấu ✓ vào ô, hoặc viết câu trả lời vào chỗ kẻ.',
  write: 'Trả lời',
  key: 'Đáp án cho người điều hành',
  keyLead: 'Không phát. Số thứ tự theo phiếu.',
  law: 'Luật nói',
  noLaw: 'Chương trình không đặt điều luật nào ngay sau câu này; người điều hành tự nêu.',
  unknownLaw: 'Điều này chưa có hiệu lực vào ngày đặt trong chương trình.',
};
