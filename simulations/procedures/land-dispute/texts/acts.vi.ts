import type { ActTexts } from '../../rules/skeleton-acts.ts';

/** Names and sentences of the acts of the dispute's branch, by label. */
export const landDisputeStepTexts = {
  'mediation.accepted': {
    label: 'Thụ lý đơn yêu cầu hòa giải',
    omitted: {
      name: 'Không thụ lý đơn yêu cầu hòa giải',
      did: 'Việc hòa giải được làm hoặc bỏ dở mà không thấy thụ lý đơn.',
      required: 'UBND xã phải báo bằng văn bản việc thụ lý hoặc không thụ lý kèm lý do[, trong {term:nd102-2024/d105/k1/a} từ khi nhận đơn].',
      citizen: 'Hai bên không biết xã có nhận việc của mình hay không.',
      repair: 'Thụ lý đơn trước khi làm bước tiếp theo.',
    },
    extra: {
      name: 'Thụ lý hòa giải khi không còn việc để hòa giải',
      did: 'Đơn yêu cầu hòa giải được thụ lý ngày {date}.',
      required: 'Mỗi đơn thụ lý một lần, ngay sau khi phân loại. Ở thời điểm này không còn chỗ cho việc thụ lý.',
      citizen: 'Người dân nhận hai thông báo cho một việc.',
      repair: 'Bỏ lần thụ lý thừa.',
    },
  },
  'mediation.refused': {
    label: 'Không thụ lý đơn yêu cầu hòa giải',
    omitted: {
      name: 'Không thông báo không thụ lý hòa giải',
      did: 'Việc không thuộc xã nhưng không thấy thông báo không thụ lý.',
      required: 'Không thụ lý thì phải báo bằng văn bản, nêu lý do.',
      citizen: 'Người dân chờ một việc mà xã không làm.',
      repair: 'Ra thông báo không thụ lý kèm lý do.',
    },
    extra: {
      name: 'Thông báo không thụ lý khi đã trả lời đơn',
      did: 'Thông báo không thụ lý hòa giải được lập ngày {date}.',
      required: 'Đơn đã được thụ lý hoặc trả lời theo cách khác thì không ra thông báo này nữa.',
      citizen: 'Hai câu trả lời trái nhau cho một đơn.',
      repair: 'Bỏ thông báo thừa.',
    },
  },
  'mediation.councilFormed': {
    label: 'Lập Hội đồng hòa giải',
    omitted: {
      name: 'Hòa giải mà không lập Hội đồng',
      did: 'Buổi hòa giải được tổ chức mà không có Hội đồng hòa giải.',
      required: 'Chủ tịch UBND xã phải lập Hội đồng hòa giải; không giao một công chức hòa giải thay.',
      citizen: 'Biên bản của buổi hòa giải không có Hội đồng thì không được Tòa án công nhận.',
      repair: 'Ra quyết định lập Hội đồng trước buổi hòa giải.',
    },
    extra: {
      name: 'Lập Hội đồng hòa giải không đúng lúc',
      did: 'Hội đồng hòa giải được lập ngày {date}.',
      required: 'Hội đồng được lập một lần, sau khi thụ lý và trước buổi hòa giải.',
      citizen: 'Hai bên không biết Hội đồng nào đang hòa giải cho mình.',
      repair: 'Bỏ quyết định thừa, hoặc lập Hội đồng đúng lúc.',
    },
  },
  'mediation.held#postponed': {
    label: 'Hoãn buổi hòa giải vì vắng lần đầu',
    omitted: {
      name: 'Không hoãn để mời lại bên vắng lần đầu',
      did: 'Một bên vắng lần đầu nhưng buổi hòa giải không được hoãn để mời lại.',
      required: 'Chỉ hòa giải khi các bên cùng có mặt; vắng lần đầu thì mời lại.',
      citizen: 'Người vắng một lần đã bị coi là không muốn hòa giải.',
      repair: 'Ghi việc vắng mặt, hoãn và mời lại.',
    },
    extra: {
      name: 'Hoãn hòa giải khi không còn được hoãn',
      did: 'Buổi hòa giải bị hoãn ngày {date}.',
      required: 'Chỉ được hoãn để mời lại bên vắng. Một bên vắng đến lần thứ {value:nd102-2024/d105/k1/d.sessions_until_failed} thì coi là không thành; hòa giải xong rồi thì không còn gì để hoãn.',
      citizen: 'Việc kéo dài mà không có lý do.',
      repair: 'Lập biên bản kết thúc hòa giải.',
    },
  },
  'mediation.held#succeeded': {
    label: 'Họp hòa giải và lập biên bản hòa giải thành',
    omitted: {
      name: 'Không tổ chức hòa giải',
      did: 'Không thấy buổi hòa giải nào kết thúc bằng biên bản.',
      required: 'Đã thụ lý thì Hội đồng phải họp hòa giải khi các bên cùng có mặt và lập biên bản.',
      citizen: 'Không có biên bản thì hai bên không đi tiếp được.',
      repair: 'Mời các bên, họp Hội đồng và lập biên bản.',
    },
    extra: {
      name: 'Lập biên bản hòa giải thành không đúng lúc',
      did: 'Biên bản hòa giải thành được lập ngày {date}.',
      required: 'Biên bản được lập sau khi có Hội đồng, một lần cho mỗi vụ; có ý kiến khác bằng văn bản thì mới họp lại Hội đồng.',
      citizen: 'Hai biên bản cho một việc, không ai biết theo bản nào.',
      repair: 'Giữ một biên bản, lập đúng lúc.',
    },
  },
  'mediation.held#failed': {
    label: 'Lập biên bản hòa giải không thành',
    omitted: {
      name: 'Không lập biên bản hòa giải không thành',
      did: 'Không thấy biên bản kết thúc việc hòa giải.',
      required: 'Hòa giải không thành, kể cả vì một bên vắng đến lần thứ {value:nd102-2024/d105/k1/d.sessions_until_failed}, cũng phải lập biên bản có xác nhận của UBND xã.',
      citizen: 'Không có biên bản thì người dân không nộp đơn tiếp được.',
      repair: 'Lập biên bản hòa giải không thành.',
    },
    extra: {
      name: 'Lập biên bản không thành không đúng lúc',
      did: 'Biên bản hòa giải không thành được lập ngày {date}.',
      required: 'Biên bản được lập sau khi có Hội đồng, một lần cho mỗi vụ.',
      citizen: 'Hai biên bản cho một việc, không ai biết theo bản nào.',
      repair: 'Giữ một biên bản, lập đúng lúc.',
    },
  },
  'dispute.accepted': {
    label: 'Thụ lý giải quyết tranh chấp đất',
    omitted: {
      name: 'Không thụ lý đơn yêu cầu giải quyết tranh chấp',
      did: 'Tranh chấp được giải quyết hoặc bỏ dở mà không thấy thụ lý.',
      required: 'Trong {term:nd151-2025/pl1/p8/k2/a} từ khi nhận đơn, Chủ tịch UBND xã phải báo việc thụ lý, hoặc không thụ lý kèm lý do.',
      citizen: 'Hai bên không biết thời hạn giải quyết chạy từ ngày nào.',
      repair: 'Thụ lý đơn rồi mới giao cơ quan tham mưu.',
    },
    extra: {
      name: 'Thụ lý giải quyết tranh chấp không đúng lúc',
      did: 'Đơn yêu cầu giải quyết tranh chấp được thụ lý ngày {date}.',
      required: 'Mỗi đơn thụ lý một lần, ngay sau khi phân loại. Đang hòa giải thì chưa giải quyết.',
      citizen: 'Hai thủ tục chạy song song, người dân không biết theo đường nào.',
      repair: 'Bỏ lần thụ lý thừa.',
    },
  },
  'dispute.reported': {
    label: 'Trình hồ sơ giải quyết tranh chấp',
    omitted: {
      name: 'Quyết định tranh chấp không có hồ sơ trình',
      did: 'Quyết định được ra mà không thấy hồ sơ, báo cáo đề xuất.',
      required: 'Cơ quan tham mưu phải thẩm tra, lập hồ sơ và trình báo cáo đề xuất kèm dự thảo quyết định.',
      citizen: 'Quyết định không có căn cứ để người dân kiểm tra lại.',
      repair: 'Lập hồ sơ, báo cáo đề xuất trước khi quyết định.',
    },
    extra: {
      name: 'Trình hồ sơ tranh chấp không đúng lúc',
      did: 'Hồ sơ giải quyết tranh chấp được trình ngày {date}.',
      required: 'Hồ sơ trình sau khi thụ lý, thẩm tra và trước quyết định, một lần.',
      citizen: 'Hai bản đề xuất, không biết quyết định dựa vào bản nào.',
      repair: 'Giữ một hồ sơ, trình đúng lúc.',
    },
  },
  'dispute.settled': {
    label: 'Ra quyết định giải quyết tranh chấp đất',
    omitted: {
      name: 'Không ra quyết định giải quyết tranh chấp',
      did: 'Vụ việc khép lại mà không có quyết định giải quyết tranh chấp.',
      required: 'Giải quyết tranh chấp đất phải bằng quyết định.',
      citizen: 'Không có quyết định thì hai bên không có gì để thi hành, khiếu nại hay khởi kiện.',
      repair: 'Ra quyết định giải quyết tranh chấp.',
    },
    extra: {
      name: 'Ra quyết định tranh chấp không đúng lúc',
      did: 'Quyết định giải quyết tranh chấp đất được ra ngày {date}.',
      required: 'Quyết định chỉ ra sau khi thụ lý và có hồ sơ trình, một lần cho mỗi vụ.',
      citizen: 'Quyết định ra sai bước thì dễ bị hủy.',
      repair: 'Bỏ quyết định thừa, hoặc làm đủ các bước trước đó.',
    },
  },
} as const satisfies Record<string, ActTexts>;
