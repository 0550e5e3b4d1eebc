/** Sentences of signing out while something lies on the device that was not sent. */
export const leaving = {
  title: 'Thoát ra khỏi máy này',
  titleWaiting: 'Còn việc chưa gửi',
  waiting: (count: number) => `Trên máy này còn ${count} việc chưa gửi về máy chủ. Thoát ra thì mọi thứ trên máy này bị xóa, để người dùng máy sau không thấy; việc chưa gửi sẽ mất.`,
  nothing: 'Mọi việc trên máy này đã gửi xong. Thoát ra thì máy này không giữ lại gì.',
  noNetwork: 'Máy đang không có mạng nên chưa gửi được và cũng chưa thoát ra được. Mọi việc vẫn nằm trên máy này. Có mạng, anh chị bấm lại.',
  sendFirst: 'Gửi rồi thoát ra',
  loseAndLeave: (count: number) => `Thoát ra và xóa ${count} việc chưa gửi`,
  leave: 'Thoát ra',
  stay: 'Ở lại làm tiếp',
} as const;
