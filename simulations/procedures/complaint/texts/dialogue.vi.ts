import type { RuleTexts } from '../../procedure.ts';

export const dialogueLabels = {
  invite: 'Mời đối thoại bằng văn bản',
  held: 'Tổ chức đối thoại, lập biên bản',
} as const;

export const dialogueTexts = {
  invite: {
    name: 'Không mời đối thoại bằng văn bản',
    did: 'Không thấy giấy mời đối thoại gửi cho các bên.',
    required: 'Thời gian, địa điểm, nội dung đối thoại phải báo bằng văn bản cho các bên trước ngày đối thoại[; phải báo trước ít nhất {term}].',
    citizen: 'Người dân không kịp chuẩn bị giấy tờ, không kịp nhờ người đi cùng.',
    repair: 'Gửi giấy mời sớm hơn, hoặc dời ngày đối thoại cho đủ thời gian báo trước.',
  },
  'invited-in-writing': {
    name: 'Mời đối thoại qua điện thoại',
    did: 'Ngày {date}, các bên được mời đối thoại qua điện thoại.',
    required: 'Phải mời bằng văn bản, ghi rõ thời gian, địa điểm, nội dung đối thoại.',
    citizen: 'Không có giấy mời thì người vắng mặt không chứng minh được là mình không được mời.',
    repair: 'Gửi giấy mời bằng văn bản.',
  },
  'invited-everybody': {
    name: 'Mời thiếu người đối thoại',
    did: 'Giấy mời ngày {date} chưa gửi cho: {wanted}.',
    required: 'Đối thoại phải có người khiếu nại, người bị khiếu nại và người có quyền, nghĩa vụ liên quan.',
    citizen: 'Thiếu một bên thì buổi đối thoại không làm rõ được gì.',
    repair: 'Mời bổ sung: {wanted}.',
  },
  held: {
    name: 'Đối thoại chậm',
    did: 'Buổi đối thoại tổ chức ngày {date}.',
    required: 'Đối thoại phải xong kịp để ra quyết định trong thời hạn giải quyết.',
    citizen: 'Cả vụ việc chậm theo.',
    repair: 'Tổ chức đối thoại sớm hơn.',
  },
  'chaired-by-chair': {
    name: 'Người không có thẩm quyền chủ trì đối thoại',
    did: 'Ngày {date}, người chủ trì buổi đối thoại là {given}.',
    required: 'Người giải quyết khiếu nại lần đầu, ở đây là {wanted}, phải trực tiếp đối thoại với các bên. Với khiếu nại kỷ luật thì không được giao cho ai khác.',
    citizen: 'Người dân nói với người không có quyền quyết định.',
    repair: 'Chủ tịch UBND cấp xã trực tiếp chủ trì buổi đối thoại.',
  },
  'minutes-taken': {
    name: 'Đối thoại không có biên bản',
    did: 'Buổi đối thoại ngày {date} không lập biên bản.',
    required: 'Phải lập biên bản ghi ý kiến các bên, kết quả đối thoại, có chữ ký hoặc điểm chỉ; ai không ký thì ghi lý do.',
    citizen: 'Điều người dân nói trong buổi đối thoại không để lại dấu vết nào.',
    repair: 'Lập biên bản ngay tại buổi đối thoại.',
  },
  'minutes-name-absentees': {
    name: 'Biên bản không ghi người vắng mặt',
    did: 'Biên bản đối thoại ngày {date} không ghi ai vắng, vắng có lý do hay không.',
    required: 'Biên bản phải ghi người vắng mặt, có lý do chính đáng hay không.',
    citizen: 'Không rõ người vắng có được tính là vắng có lý do để được mời lại hay không.',
    repair: 'Ghi đủ người vắng và lý do vào biên bản.',
  },
} as const satisfies Record<string, RuleTexts>;
