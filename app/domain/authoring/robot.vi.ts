/** How the robot's slips are made, where the grader has no name for them: it advises, and takes no points. */
const MADE: Readonly<Record<string, string>> = {
  'advised-manner': 'Làm khác ở chỗ luật còn để ngỏ',
  'advised-omission': 'Bỏ một việc ở chỗ luật còn để ngỏ',
};

export const robotWords = {
  lawful: 'Lượt làm đúng luật',
  made: (operator: string): string => MADE[operator] ?? 'Một lỗi chưa có tên',
};
