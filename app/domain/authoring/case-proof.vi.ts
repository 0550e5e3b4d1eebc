/** What the author of a case is told of what the law makes of it. */

const quoted = (text: string): string => `“${text}”`;

export const proofWords = {
  noLawfulEnd: 'Với các sự việc này không có đường đúng luật nào đi tới kết thúc. Xem lại phần Sự việc: thường một sự việc ghi chưa đúng hoặc còn thiếu.',
  stuck: 'Có lúc vụ việc rơi vào thế không còn đường đúng luật nào để đi tiếp. Chạy thử để xem dừng ở đâu, rồi xem lại phần Sự việc và những việc tự xảy ra.',
  notCounted: (year: number) => `Chưa có lịch nghỉ của năm ${year}, nên không đếm được thời hạn. Dời vụ việc sang năm khác.`,
  unsound: 'Một lượt làm đúng luật lại không được 100 điểm: hai sự việc đang đòi hai điều trái nhau. Chạy thử để xem máy trách việc nào, rồi xem lại phần Sự việc.',
  deskStops: 'Khi đi thử ngẫu nhiên, bàn làm việc dừng lại giữa chừng. Chạy thử vụ này; nếu không thấy sự việc nào sai thì báo cho người quản trị.',
  noRoom: (label: string, day: string, close: string) =>
    `Việc ${quoted(label)} làm đúng luật rơi vào ngày ${day}, sau ngày cuối của ca (${close}), nên không ai làm tới được. Lùi ngày cuối của ca đến ngày ${day} hoặc muộn hơn.`,
  neverAfterAct: (act: string) => `Việc này chờ ${quoted(act)}, mà trong vụ này không ai làm và không có gì làm xảy ra việc đó. Chọn việc khác để chờ, ghi một ngày, hoặc bỏ dòng này.`,
  neverInTime: (day: string, close: string) => `Khi làm đúng luật, việc này đến ngày ${day} mới xảy ra, sau ngày cuối của ca (${close}). Bớt số ngày chờ, hoặc lùi ngày cuối của ca.`,
  neverUnless: 'Việc này không bao giờ xảy ra: điều khiến nó thôi xảy ra luôn đến trước hoặc cùng lúc. Bỏ điều kiện ấy, hoặc bỏ dòng này.',
  onlyOffPath: (act: string) => `Việc này chờ ${quoted(act)}, một việc không có trên đường đúng luật: chỉ ai làm khác đi mới gặp.`,
  neverLeaked: 'Không nội dung nào của đơn báo vi phạm của ai, nên không có tên người tố cáo để lộ. Chọn hệ quả khác, hoặc bỏ dòng này.',
  belowRead: (article: string) => `Chưa ai đọc nguyên văn ${article}: điều gì chỉ dựa vào đó thì được nhắc, không trừ điểm.`,
  openQuestion: (question: string) => `Luật còn để ngỏ: ${question} Chỗ ấy không trừ điểm ai.`,
  expired: (number: string, on: string) => `Chỗ này dẫn văn bản số ${number}, đã hết hiệu lực từ ngày ${on}, trước khi vụ việc mở ra. Nếu giấy tờ cố ý dẫn sai thì để vậy; nếu không, sửa số văn bản.`,
  notYet: (number: string, on: string) => `Chỗ này dẫn văn bản số ${number}, đến ngày ${on} mới có hiệu lực, sau khi vụ việc kết thúc. Sửa số văn bản, hoặc dời ngày.`,
  underLaw: {
    authority: (before: string, after: string) => `Người giải quyết: ${quoted(before)}; theo luật ngày ấy: ${quoted(after)}.`,
    class: (gist: string) => `Nội dung ${quoted(gist)} thuộc loại đơn khác.`,
    response: 'Cách trả lời đơn khác đi.',
    nobody: 'luật không nêu',
    added: (label: string) => `Phải làm thêm: ${quoted(label)}.`,
    dropped: (label: string) => `Không phải làm: ${quoted(label)}.`,
    due: (label: string, before: string, after: string) => `Hạn của ${quoted(label)}: ${before}; theo luật ngày ấy: ${after}.`,
    noDue: 'không có hạn',
    form: (label: string, before: string, after: string) => `Mẫu giấy của ${quoted(label)}: ${before}; theo luật ngày ấy: ${after}.`,
    noForm: 'không có mẫu',
    basisGone: (label: string, articles: string) => `Việc ${quoted(label)} không dựa vào ${articles}.`,
    basisCome: (label: string, articles: string) => `Việc ${quoted(label)} dựa thêm vào ${articles}.`,
    noLawfulEnd: 'Theo luật ngày ấy không có đường đúng luật nào đi tới kết thúc.',
  },
};
