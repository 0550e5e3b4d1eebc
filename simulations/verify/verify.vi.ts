import type { Words } from './fault.ts';

/** What static verification says to authors: what is wrong, where, what to do. */

const list = (items: readonly string[]): string => items.map((item) => `“${item}”`).join(', ');

export const verifyWords = {
  rule: (message: string): Words => ({ message, remedy: 'Sửa theo quy tắc viết quy trình A2–A7 trong simulations/procedures/README.md.' }),
  compilesDifferently: (): Words => ({ message: 'Hai lần biên dịch máy quy trình cho hai kết quả khác nhau.', remedy: 'Bỏ mọi thứ phụ thuộc giờ máy, số ngẫu nhiên hoặc thứ tự không cố định khỏi máy quy trình.' }),
  throws: (id: string, what: string, where: string): Words => ({
    message: `Quy tắc “${id}” dừng vì lỗi (${what}) với ${where}.`,
    remedy: 'Quy tắc phải trả lời được với mọi sự việc hợp lệ: kiểm tra mục có thể bỏ trống trước khi đọc, và việc có thể chưa điền gì.',
  }),

  undeclaredRead: (id: string, path: string, where: string): Words => ({ message: `Điều kiện “${id}” đọc sự việc “${path}” mà không khai trong reads (thấy ở ${where}).`, remedy: `Thêm “${path}” vào reads của “${id}”, hoặc thôi đọc sự việc đó.` }),
  unusedRead: (id: string, path: string): Words => ({ message: `Điều kiện “${id}” khai đọc “${path}” nhưng không bao giờ đọc tới.`, remedy: `Bỏ “${path}” khỏi reads của “${id}”, hoặc sửa điều kiện cho đúng ý.` }),
  undiscoverable: (path: string, readers: readonly string[]): Words => ({
    message: `Sự việc “${path}” quyết định ${list(readers)} nhưng ở tình huống này không có cách nào tìm ra.`,
    remedy: `Thêm vào discoveries một mục có facts: [${path}] và cách tìm ra (read, ask hoặc consult).`,
  }),
  neverShown: (path: string, readers: readonly string[]): Words => ({
    message: `Sự việc “${path}” được ${list(readers)} đọc nhưng chưa tình huống nào có giá trị khác mặc định.`,
    remedy: 'Khi soạn thêm tình huống, nên có một ca mà sự việc này khác mặc định.',
  }),

  unreachable: (state: string): Words => ({ message: `Bước “${state}” có trong máy quy trình nhưng không việc nào dẫn tới.`, remedy: 'Thêm việc dẫn tới bước này, hoặc xóa bước.' }),
  noWayOut: (message: string): Words => ({ message, remedy: 'Thêm việc đưa bước này tới một bước kết thúc (type: final).' }),
  stuck: (state: string, where: string): Words => ({
    message: `Ở bước “${state}” không còn đường đúng luật nào đi tới kết thúc, với ${where}.`,
    remedy: 'Xem luật cho phép làm gì khi đó rồi thêm đường đi, hoặc sửa điều kiện đã dẫn vụ việc vào bước này.',
  }),

  overlap: (state: string, labels: readonly string[], where: string): Words => ({
    message: `Ở bước “${state}” có ${labels.length} đường cùng đúng luật: ${list(labels)}, với ${where}.`,
    remedy: 'Nếu luật chỉ cho một đường, thêm điều kiện loại các đường kia. Nếu luật để tùy chọn, ghi vào intended.overlaps kèm lý do.',
  }),
  gap: (state: string, where: string): Words => ({
    message: `Ở bước “${state}” không đường nào đúng luật và cũng không điều kiện nào trả lời “open”, với ${where}.`,
    remedy: 'Thêm đường mà luật đòi; nếu luật bỏ ngỏ thì điều kiện phải trả lời “open”; nếu cố ý, ghi vào intended.overlaps với labels: [] kèm lý do.',
  }),
  staleOverlap: (state: string, labels: readonly string[]): Words => ({
    message: labels.length === 0 ? `intended.overlaps nói bước “${state}” không có đường nào, nhưng không ca nào như vậy.` : `intended.overlaps nói ở bước “${state}” các đường ${list(labels)} cùng đúng luật, nhưng không ca nào có đủ các đường ấy.`,
    remedy: 'Xóa mục đã cũ, hoặc sửa mã bước và mã việc cho đúng.',
  }),

  oneSided: (id: string, never: boolean): Words => ({
    message: `Điều kiện “${id}” không bao giờ ${never ? 'đúng' : 'sai'} trong mọi tình huống và các ca gần chúng.`,
    remedy: 'Xem lại điều kiện có viết ngược hoặc đọc nhầm sự việc không. Nếu luật muốn vậy, ghi vào intended.oneSided kèm lý do.',
  }),
  staleOneSided: (id: string, never: boolean, where: string): Words => ({ message: `intended.oneSided nói “${id}” không bao giờ ${never ? 'đúng' : 'sai'}, nhưng có ca như vậy: ${where}.`, remedy: 'Xóa mục này khỏi intended.oneSided, hoặc sửa điều kiện.' }),
  lawfulAfterAll: (label: string, state: string): Words => ({ message: `intended.oneSided nói việc “${label}” không bao giờ đúng luật, nhưng có ca mà ở bước “${state}” nó đúng luật.`, remedy: 'Xóa mục này khỏi intended.oneSided, hoặc sửa điều kiện.' }),
  unknownRule: (id: string): Words => ({ message: `intended.oneSided nêu “${id}” nhưng không có điều kiện nào mang mã này.`, remedy: 'Sửa mã, hoặc xóa mục.' }),
  unusedGuard: (id: string): Words => ({ message: `Điều kiện “${id}” không nằm trên đường nào mà một vụ việc đi qua được.`, remedy: 'Đặt điều kiện lên một việc của máy quy trình, hoặc xóa nó.' }),
  unshownGuard: (id: string, never: boolean): Words => ({ message: `Chưa tình huống nào trong thư viện làm điều kiện “${id}” ${never ? 'đúng' : 'sai'}; chỉ mới thử trên ca gần đó.`, remedy: 'Nên soạn một tình huống cho trường hợp này.' }),
  unsatisfiable: (label: string, state: string, ids: readonly string[]): Words => ({
    message: `Các điều kiện ${list(ids)} của việc “${label}” ở bước “${state}” không bao giờ cùng đúng.`,
    remedy: 'Bỏ điều kiện mâu thuẫn, hoặc tách thành hai việc khác lựa chọn.',
  }),
  twoArcs: (label: string, state: string): Words => ({ message: `Việc “${label}” có hai đường đi từ bước “${state}”.`, remedy: 'Mỗi việc chỉ được một đường ở mỗi bước; tách thành hai lựa chọn (việc#lựa-chọn).' }),

  circle: (kind: string, ids: readonly string[]): Words => ({ message: `Các mục sau nối nhau thành vòng tròn theo “${kind}”: ${ids.join(' → ')}.`, remedy: `Bỏ một mối “${kind}” trong vòng.` }),
  noTime: (id: string, terms: readonly string[]): Words => ({ message: `Nghĩa vụ “${id}” không có tình huống nào cho ít nhất một ngày để làm (hạn theo ${list(terms)}).`, remedy: 'Xem lại mốc (anchor), việc làm phát sinh (trigger) và điều khoản ghi hạn.' }),
  noTerm: (id: string, terms: readonly string[]): Words => ({ message: `Nghĩa vụ “${id}” có hạn theo ${list(terms)} nhưng sổ luật không ghi thời hạn nào ở đó trong ngày của mọi tình huống.`, remedy: 'Ghi deadline cho điều khoản trong content/law, hoặc bỏ mục by.' }),
  incompatible: (ids: readonly string[], days: number): Words => ({
    message: `Các đòi hỏi sau không thể cùng được thực hiện (thiếu ${days} ngày): ${ids.join('; ')}.`,
    remedy: 'Nới một thời hạn, hoặc bỏ một đòi hỏi về thứ tự. Ít nhất một trong số này đang trái luật.',
  }),

  unknownProvision: (id: string, provision: string): Words => ({ message: `“${id}” dẫn “${provision}” nhưng sổ luật không có điều khoản này.`, remedy: 'Sửa mã điều khoản, hoặc thêm điều khoản vào content/law.' }),
  lapses: (id: string, from: string, provisions: readonly string[]): Words => ({
    message: `Từ ngày ${from} quy tắc “${id}” không còn căn cứ nào có hiệu lực (${list(provisions)}), trong khi tình huống này còn chạy qua ngày đó.`,
    remedy: 'Dẫn thêm điều khoản thay thế, hoặc rút ngắn closesOn của tình huống nếu vụ việc không thể kéo tới ngày đó.',
  }),
  never: (id: string, provisions: readonly string[]): Words => ({ message: `Quy tắc “${id}” không có căn cứ nào có hiệu lực trong thời gian của bất kỳ tình huống nào (${list(provisions)}).`, remedy: 'Dẫn điều khoản đang có hiệu lực, hoặc bỏ quy tắc.' }),
  advisory: (id: string, provisions: readonly string[]): Words => ({ message: `“${id}” chỉ được nhắc, không trừ điểm, vì chưa ai đọc nguyên văn ${list(provisions)}.`, remedy: 'Khi đã đọc nguyên văn, ghi confidence: read ở content/law.' }),

  noLawfulRun: (state: string): Words => ({ message: `Không dựng được lượt làm đúng luật nào đi tới kết thúc “${state}”, dù sự việc cho phép.`, remedy: 'Xem các hạn và thứ tự trên đường tới đó: có đòi hỏi nào không ai làm kịp không.' }),
  accused: (state: string, score: number, findings: readonly string[], seed: number): Words => ({
    message: `Một lượt làm đúng luật đi tới “${state}” bị chấm ${score} điểm, với các lỗi: ${findings.join('; ')} (hạt giống ${seed}).`,
    remedy: 'Một quy tắc đang trách oan: hai quy tắc mâu thuẫn, hoặc lawfulData điền khác điều quy tắc đòi.',
  }),
  noLawfulWay: (): Words => ({ message: 'Với các sự việc này không có đường đúng luật nào đi tới kết thúc.', remedy: 'Chạy “saban derive” trên tệp này để xem hệ thống hiểu sự việc thế nào; thường một sự việc ghi chưa đúng.' }),

  notProduced: (id: string): Words => ({ message: `Không phép làm sai nào tạo ra được riêng lỗi “${id}” trên các tình huống và ca gần chúng.`, remedy: 'Xem quy tắc có bị quy tắc khác che không, có bao giờ phát sinh không; nếu hai quy tắc là một lỗi thì dùng sameAs hoặc bỏ một.' }),

  walkThrows: (what: string, seed: number): Words => ({ message: `Đi ngẫu nhiên trên bàn làm hệ thống dừng vì lỗi: ${what} (hạt giống ${seed}).`, remedy: 'Chạy lại với hạt giống này rồi sửa việc gây lỗi.' }),
  walkBackwards: (seq: number, seed: number): Words => ({ message: `Đi ngẫu nhiên trên bàn: sự kiện số ${seq} lùi ngày hoặc sai số thứ tự (hạt giống ${seed}).`, remedy: 'Sửa việc hoặc sự việc ghi ngày sớm hơn hôm nay.' }),
  walkStuck: (seq: number, seed: number): Words => ({ message: `Đi ngẫu nhiên trên bàn: sau sự kiện số ${seq} không còn việc nào làm được và cũng không chờ được (hạt giống ${seed}).`, remedy: 'Bàn lúc nào cũng phải có ít nhất một việc làm được, hoặc sang được ngày khác.' }),
  walkUngradable: (score: number, seed: number): Words => ({ message: `Đi ngẫu nhiên trên bàn: điểm ${score} nằm ngoài 0–100 (hạt giống ${seed}).`, remedy: 'Xem bảng điểm và mức trần của lỗi nặng.' }),
  walkDiffers: (what: string, seed: number): Words => ({ message: `Đi ngẫu nhiên trên bàn: ${what} hai lần cho hai kết quả (hạt giống ${seed}).`, remedy: 'Bỏ mọi thứ phụ thuộc giờ máy, số ngẫu nhiên hoặc trạng thái giữ lại giữa hai lần gọi.' }),
  playing: 'làm cùng một việc',
  grading: 'chấm cùng một lượt',

  actNotInWorld: (act: string): Words => ({ message: `Việc “${act}” không làm được ở trạng thái nào của bàn.`, remedy: 'Xem điều kiện impossible của việc: luôn có lý do không làm được thì người học không bao giờ gặp việc này.' }),
  eventWithoutEffect: (event: string): Words => ({ message: `Máy của bàn nêu “${event}” nhưng sự kiện này không đổi được trạng thái nào tới được.`, remedy: 'Xóa sự kiện khỏi máy, hoặc sửa đích của nó.' }),
  onlyLawful: (act: string): Words => ({ message: `Việc “${act}” chỉ làm được khi nó đúng luật: không ca nào cho phép làm sai.`, remedy: 'Bàn chỉ được chặn việc không ai làm nổi; bỏ điều kiện impossible đang thay luật cấm đoán.' }),
  worldTooLarge: (limit: number): Words => ({ message: `Máy của bàn có hơn ${limit} trạng thái.`, remedy: 'Bớt vùng song song, hoặc chuyển bớt sang dữ liệu của bàn.' }),

  circumstances: (scenario: string, day: string, facts: readonly string[], events: readonly string[]): string =>
    [`tình huống “${scenario}” ngày ${day}`, ...(facts.length === 0 ? [] : [`đổi ${facts.join(', ')}`]), ...(events.length === 0 ? [] : [`xảy ra ${events.join(', ')}`])].join(', '),
  absent: 'không có',
  requirements: {
    after: (duty: string, trigger: string): string => `“${duty}” sau “${trigger}”`,
    before: (duty: string, act: string): string => `“${duty}” trước “${act}”`,
    within: (duty: string, days: number, anchor: string): string => `“${duty}” trong ${days} ngày từ “${anchor}”`,
    ahead: (duty: string, days: number, anchor: string): string => `“${duty}” ít nhất ${days} ngày trước “${anchor}”`,
    step: (act: string, previous: string): string => `bước “${act}” sau bước “${previous}”`,
  },
};
