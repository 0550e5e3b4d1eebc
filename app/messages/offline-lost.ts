/** In place of a page that does not lie on the device. By itself, because the service worker says nothing else. */
export const offlineLost = {
  title: 'Trang này cần có mạng',
  words: 'Máy đang không có mạng, và trang này chưa được lấy về máy.',
  instead: 'Vụ việc, bài học, câu hỏi và sổ luật đã lấy về thì vẫn mở được ở trang làm việc khi không có mạng. Chưa lấy gì về thì khi có mạng, anh chị mở trang ấy và bấm “Lấy việc hôm nay về máy”.',
  open: 'Mở trang làm việc khi không có mạng',
};
