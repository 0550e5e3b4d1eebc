/** What changed with each version of the marks and why, as trainees and trainers read it. */
export const scoreTableNotes: Readonly<Record<number, { changed: string; why: string }>> = {
  1: {
    changed: 'Bảng điểm đầu tiên.',
    why: 'Việc càng nặng với người dân càng nhiều điểm. Làm muộn vẫn hơn không làm, nên còn được một phần. Lỗi nghiêm trọng không bù được bằng giấy tờ gọn gàng. Mức điểm do nhóm soạn đặt ra để tập huấn, chưa qua hội đồng cán bộ; sửa được mà không phải sửa quy trình.',
  },
};
