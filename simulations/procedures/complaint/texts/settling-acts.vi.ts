import type { RuleTexts } from '../../procedure.ts';

interface ActTexts {
  label: string;
  omitted: RuleTexts;
  extra: RuleTexts;
}

/** Names and sentences of the acts between acceptance and the end of the case, by label. */
export const settlingActTexts = {
  'verification.assigned': {
    label: 'Ra quyết định xác minh',
    omitted: {
      name: 'Xác minh không có quyết định',
      did: 'Việc xác minh được làm mà không thấy quyết định giao xác minh.',
      required: 'Chưa đủ cơ sở kết luận thì phải xác minh, và việc xác minh mở đầu bằng quyết định ghi rõ người xác minh, nội dung, thời gian.',
      citizen: 'Không ai chịu trách nhiệm về kết quả; người dân không biết ai được quyền đến hỏi mình.',
      repair: 'Ra quyết định xác minh trước khi làm việc với các bên.',
    },
    extra: {
      name: 'Giao xác minh khi chưa đến lúc hoặc đã xong',
      did: 'Quyết định xác minh được ra ngày {date}.',
      required: 'Quyết định xác minh ra sau khi thụ lý và kiểm tra lại, trước báo cáo kết quả. Ở thời điểm này không còn chỗ cho nó.',
      citizen: 'Người dân bị hỏi lại từ đầu mà không rõ vì sao.',
      repair: 'Bỏ quyết định thừa, hoặc ra đúng lúc sau khi thụ lý.',
    },
  },
  'verification.reported': {
    label: 'Báo cáo kết quả xác minh',
    omitted: {
      name: 'Không có báo cáo kết quả xác minh',
      did: 'Vụ việc được giải quyết mà không thấy báo cáo kết quả xác minh.',
      required: 'Người xác minh phải báo cáo bằng văn bản: nội dung, kết quả từng điều, nhận xét và kiến nghị. Quyết định dựa trên báo cáo ấy.',
      citizen: 'Quyết định không có căn cứ để người dân kiểm tra lại.',
      repair: 'Lập báo cáo kết quả xác minh trước khi đối thoại và quyết định.',
    },
    extra: {
      name: 'Báo cáo xác minh khi chưa giao xác minh hoặc đã báo cáo',
      did: 'Báo cáo kết quả xác minh được lập ngày {date}.',
      required: 'Báo cáo đi sau quyết định xác minh và trước đối thoại; mỗi vụ việc một báo cáo.',
      citizen: 'Hồ sơ có hai kết quả, người dân không biết tin vào đâu.',
      repair: 'Giữ một báo cáo, lập đúng lúc.',
    },
  },
  'dialogue.held': {
    label: 'Tổ chức đối thoại',
    omitted: {
      name: 'Không đối thoại khi phải đối thoại',
      did: 'Vụ việc được giải quyết mà không tổ chức đối thoại.',
      required: 'Kết quả xác minh còn khác yêu cầu của người khiếu nại thì phải đối thoại trước khi quyết định; khiếu nại kỷ luật thì luôn phải đối thoại.',
      citizen: 'Người dân không được nghe kết quả xác minh và nói lại trước khi bị quyết định. Quyết định dễ bị hủy.',
      repair: 'Mời các bên và tổ chức đối thoại trước khi ra quyết định.',
    },
    extra: {
      name: 'Đối thoại không đúng lúc',
      did: 'Buổi đối thoại được tổ chức ngày {date}.',
      required: 'Đối thoại là để các bên nghe và bàn về kết quả xác minh, nên phải sau báo cáo xác minh và trước quyết định.',
      citizen: 'Người dân đến nói chuyện khi mọi thứ chưa rõ, hoặc khi đã quyết định xong.',
      repair: 'Tổ chức đối thoại sau khi có kết quả xác minh và trước khi quyết định.',
    },
  },
  'complaint.settled': {
    label: 'Ra quyết định giải quyết khiếu nại lần đầu',
    omitted: {
      name: 'Không ra quyết định giải quyết khiếu nại',
      did: 'Vụ việc khép lại mà không có quyết định giải quyết khiếu nại.',
      required: 'Đã thụ lý thì phải ra quyết định giải quyết khiếu nại lần đầu, không dùng văn bản khác thay thế.',
      citizen: 'Người dân không có quyết định để thi hành, để khiếu nại lần hai hay khởi kiện.',
      repair: 'Ra quyết định giải quyết khiếu nại với đủ nội dung luật định.',
    },
    extra: {
      name: 'Ra quyết định giải quyết khi không còn việc để giải quyết',
      did: 'Quyết định giải quyết khiếu nại được ra ngày {date}.',
      required: 'Mỗi khiếu nại chỉ có một quyết định giải quyết lần đầu, và chỉ sau khi đã thụ lý, xác minh. Đơn đã trả lời theo cách khác thì không ra quyết định.',
      citizen: 'Hai kết quả cho một việc: người dân không biết khiếu nại tiếp quyết định nào.',
      repair: 'Bỏ quyết định thừa; sai thì sửa theo đúng thủ tục.',
    },
  },
  'settlement.suspended': {
    label: 'Tạm đình chỉ giải quyết',
    omitted: {
      name: 'Không tạm đình chỉ giải quyết',
      did: 'Có căn cứ tạm đình chỉ nhưng việc giải quyết không dừng.',
      required: 'Người khiếu nại không thể tham gia vì trở ngại khách quan thì được tạm đình chỉ bằng quyết định.',
      citizen: 'Người ốm đau không theo được việc của mình.',
      repair: 'Ra quyết định tạm đình chỉ và gửi các bên.',
    },
    extra: {
      name: 'Tạm đình chỉ khi không có việc đang giải quyết',
      did: 'Quyết định tạm đình chỉ được ra ngày {date}.',
      required: 'Chỉ tạm đình chỉ được việc đã thụ lý và chưa quyết định.',
      citizen: 'Người dân nhận một quyết định không hiểu để làm gì.',
      repair: 'Bỏ quyết định này.',
    },
  },
  'settlement.terminated': {
    label: 'Đình chỉ giải quyết',
    omitted: {
      name: 'Không ra văn bản đình chỉ',
      did: 'Đã có căn cứ đình chỉ nhưng không thấy văn bản đình chỉ giải quyết.',
      required: 'Người khiếu nại rút toàn bộ bằng văn bản, hoặc có căn cứ đình chỉ khác, thì phải dừng giải quyết và báo bằng văn bản; từ {since:lkn-2011/d11a/k3} là quyết định đình chỉ.',
      citizen: 'Vụ việc treo lơ lửng, không ai biết đã khép hay còn mở.',
      repair: 'Ra văn bản đình chỉ, nêu lý do, gửi các bên.',
    },
    extra: {
      name: 'Đình chỉ khi không có việc đang giải quyết',
      did: 'Văn bản đình chỉ được ra ngày {date}.',
      required: 'Chỉ đình chỉ được việc đã thụ lý và chưa có quyết định giải quyết.',
      citizen: 'Người dân nhận hai kết quả trái nhau.',
      repair: 'Bỏ văn bản đình chỉ thừa.',
    },
  },
} as const satisfies Record<string, ActTexts>;
