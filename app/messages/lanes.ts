/** Sentences of the two lanes that come with days, signs and things that happened. */
export const lanes = {
  signs: 'Hai ô cùng một số là cùng một việc ở hai chỗ: chỗ anh chị làm và chỗ luật đòi.',
  gap: (days: number, working: number | null) => {
    if (working === null) return `… ${days} ngày …`;
    if (working === days) return `… ${days} ngày làm việc …`;
    return working === 0 ? `… ${days} ngày nghỉ …` : `… ${days} ngày, trong đó ${working} ngày làm việc …`;
  },
  dueHere: 'hết hạn',
  sign: (number: number) => `Dấu ${number}`,
  doneLater: (date: string) => `anh chị làm ngày ${date}`,
  dueBefore: (date: string) => `hạn là ${date}`,
  wantedOn: (date: string) => `luật đòi ở chỗ của ngày ${date}`,
  papers: (names: readonly string[]) => `Giấy đã lập: ${names.join(', ')}.`,
  consequence: 'Hậu quả:',
  event: 'Đã xảy ra:',
  arrived: (paper: string) => `${paper} được gửi đến xã`,
};
