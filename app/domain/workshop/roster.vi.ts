import type { RoleTrack } from '#simulations/scenario/role-tracks.ts';

/** What a column of a roster holds. `family` stands before `given` where a list writes the name in two columns. */
export type RosterColumn = 'name' | 'family' | 'given' | 'commune' | 'position' | 'phone' | 'number';

/** Headings that people give these columns, as keys without marks. */
export const HEADINGS: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['ho va ten', 'ho ten', 'ho va ten hoc vien', 'ho ten hoc vien', 'hoc vien', 'ten hoc vien', 'ho va ten can bo', 'ho va chu dem va ten'],
  family: ['ho', 'ho dem', 'ho va dem', 'ho va ten dem', 'ho lot', 'ho va chu dem'],
  given: ['ten'],
  commune: ['don vi', 'xa', 'xa phuong', 'phuong xa', 'don vi cong tac', 'noi cong tac', 'co quan', 'co quan don vi', 'dia phuong', 'xa phuong dac khu', 'don vi xa phuong'],
  position: ['chuc vu', 'chuc danh', 'cong viec', 'chuc vu chuc danh', 'vi tri', 'vi tri viec lam', 'chuc vu don vi'],
  phone: ['dien thoai', 'so dien thoai', 'sdt', 'dt', 'so dt', 'di dong', 'so dien thoai lien he'],
  number: ['stt', 'so tt', 'tt', 'so thu tu'],
};

/** The columns of a list without headings. */
export const USUAL_ORDER: readonly RosterColumn[] = ['name', 'commune', 'position', 'phone'];

/** Words that stand before the name of a commune and do not tell it apart. */
export const COMMUNE_WORDS: readonly string[] = ['ubnd', 'uy ban nhan dan', 'xa', 'phuong', 'dac khu', 'thi tran'];

/** Whose desk a position sits at: the first line with a word of the position's. Associations come before chairs: each has its own chair. */
export const POSITION_WORDS: readonly { role: RoleTrack; words: readonly string[] }[] = [
  { role: 'front', words: ['mat tran', 'mttq', 'hoi phu nu', 'hoi nong dan', 'doan thanh nien', 'cuu chien binh', 'cong doan'] },
  { role: 'police', words: ['cong an'] },
  { role: 'mediator-head', words: ['hoa giai'] },
  { role: 'land-officer', words: ['dia chinh', 'dat dai', 'xay dung', 'kinh te', 'nong nghiep moi truong'] },
  { role: 'justice-officer', words: ['tu phap', 'ho tich'] },
  { role: 'clerk', words: ['tiep cong dan', 'van phong', 'van thu', 'mot cua'] },
  { role: 'chair', words: ['chu tich'] },
];

/** The letter eth looks like the Vietnamese letter, and old keyboards type it. */
export const LOOKALIKES = { from: ['Ð', 'ð'], to: ['Đ', 'đ'] } as const;
