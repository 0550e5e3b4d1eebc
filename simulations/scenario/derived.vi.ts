/** What derivation says to people. */
export const derivedWords = {
  uncounted: (year: number) => `Sổ luật chưa có lịch nghỉ của năm ${year}, nên ngày nào rơi vào năm đó thì chưa đếm được. Thêm lịch chính thức vào content/law/calendar.yaml khi đã công bố.`,
  notCountable: (year: number) => `Hạn chạm tới năm ${year} mà lịch nghỉ năm đó chưa có, nên chưa đếm được ngày cuối.`,
};
