import { five } from '../../denunciation/texts/five.ts';

/** Sentences for telling a crowd's business apart wrongly. */
export const crowdGuardTexts = {
  'crowd-brings-petition': five(
    'Lập đơn cho việc không phải đơn thư',
    'Ngày {date}, việc của đoàn người được tiếp nhận như một lá đơn.',
    'Khiếu nại, tố cáo, kiến nghị, phản ánh đều có nội dung riêng theo luật. Người đến chờ cứu trợ, tụ tập sau tai nạn hay đòi nợ riêng thì phải giải thích, chỉ đúng nơi, không lập đơn để “giải quyết”.',
    'Người dân chờ một kết quả mà xã không có thẩm quyền trả, trong khi nơi cần đến thì chưa đến.',
    'Giải thích cho đoàn người, chỉ đúng nơi có thẩm quyền; báo ngay nơi đó cùng xử lý.',
  ),
  'crowd-brings-no-petition': five(
    'Gạt nội dung của đoàn người ra ngoài',
    'Ngày {date}, đoàn người được coi là không yêu cầu điều gì phải tiếp nhận.',
    'Đoàn người nêu khiếu nại, tố cáo, kiến nghị, phản ánh hoặc tranh chấp thì phải tiếp nhận; chưa có đơn thì ghi lại lời trình bày.',
    'Nội dung của nhiều người không vào sổ, không ai giải quyết; đoàn người sẽ quay lại đông hơn.',
    'Tiếp nhận nội dung của đoàn người và xử lý theo loại đơn.',
  ),
} as const;
