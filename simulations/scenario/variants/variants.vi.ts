/** Words of variants: names to choose from, and how dates, weekdays and amounts stand in a text. */

/** How a person is spoken of before the given name; the address decides which names fit. */
export const TITLES = ['ông', 'bà', 'anh', 'chị', 'em', 'cô', 'chú', 'bác', 'cụ', 'cậu', 'dì', 'mẹ', 'bố', 'thầy', 'vợ', 'chồng', 'con', 'cháu', 'nhà', 'đồng chí'] as const;

export const NAMES = {
  men: {
    middle: ['Văn', 'Đình', 'Bá', 'Công', 'Xuân', 'Ngọc', 'Hữu', 'Trọng'],
    given: ['Bính', 'Chiêu', 'Dưỡng', 'Điềm', 'Hoạch', 'Kha', 'Lãm', 'Mưu', 'Nhuận', 'Quyến', 'Sính', 'Thược', 'Toại', 'Uẩn', 'Viêm', 'Xướng'],
  },
  women: {
    middle: ['Thị', 'Kim', 'Thanh', 'Minh', 'Thu'],
    given: ['Bưởi', 'Chúc', 'Diệp', 'Đượm', 'Hến', 'Khuyên', 'Lượt', 'Mận', 'Nhẫn', 'Quế', 'Sim', 'Thắm', 'Tuyển', 'Uyên', 'Vóc', 'Xoan'],
  },
} as const;

/** Who bears a man's name, who a woman's; others keep theirs. */
export const NAMED_AS: Readonly<Record<string, keyof typeof NAMES | undefined>> = { ông: 'men', anh: 'men', bà: 'women', chị: 'women' };

export const WEEKDAY_NAMES = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'] as const;

const DATE = String.raw`(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})`;

/** A date in a text, in figures: "03/8/2026", with the weekday where it stands before it. */
export const IN_FIGURES = new RegExp(String.raw`(?:(?<weekday>Chủ nhật|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy))(?<between>,? (?:ngày )?))?(?<![\d/])${DATE}(?![\d/])`, 'giu');
/** The same in words: "ngày 03 tháng 8 năm 2026". */
export const IN_WORDS = /(?:(?<weekday>Chủ nhật|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy))(?<between>,? ))?(?<lead>ngày )(?<day>\d{1,2})(?<mid> tháng )(?<month>\d{1,2})(?<end> năm )(?<year>\d{4})/giu;
export const ANY_WEEKDAY = /Chủ nhật|(?<!\p{L})thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\p{L})/giu;
/** A month or a day of it without the year: nobody can tell which it is to become. */
export const VAGUE_DATE = /(?<!\p{L})tháng (\d{1,2})(?!\d)|(?<![\d/.,])(?:\d{1,2})\/(\d{1,2})(?![\d/])/giu;

const SPELT_MONTHS = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười Một', 'Chạp'] as const;

/** Months in words, January first: "hôm hai mươi tháng Hai". */
export const IN_SPELT_MONTH: readonly RegExp[] = SPELT_MONTHS.map((month) => new RegExp(String.raw`tháng ${month}(?!\p{L})`, 'iu'));
/** Times that are told from the day of the opening backwards: they would be wrong on another day. */
export const TOLD_FROM_NOW = /hôm qua|hôm kia|(?:tuần|tháng) (?:trước|rồi)|(?<!\p{L})(?:mấy|\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi) (?:ngày|hôm|tuần|tháng) (?:trước|nay)(?!\p{L})/iu;

/** Money in figures: "65.000.000 đồng", "1,5 triệu đồng". */
export const MONEY = /(?<![\d.,])(?<number>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?<unit> ?(?:nghìn |triệu |tỷ )?đồng)(?!\p{L})/giu;
/** Money in words, or shortened: it cannot be changed in step. */
export const MONEY_IN_WORDS = /(?<!\p{L})(?:nghìn|ngàn|triệu|tỷ|vạn)(?!\p{L})/iu;

export const variantTitle = (title: string, seed: number): string => `${title} (biến thể ${seed})`;
