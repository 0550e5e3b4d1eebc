/** Addresses of lessons, questions and courses that are being written. */
export const lessonEditorPath = (draft: string): string => `/soan/bai-hoc/${draft}`;
export const lessonLivePath = (draft: string): string => `/soan/bai-hoc/${draft}/xem-thu`;
export const lessonPicturesPath = (draft: string): string => `/soan/bai-hoc/${draft}/hinh`;
export const questionEditorPath = (draft: string): string => `/soan/cau-hoi/${draft}`;
export const courseEditorPath = (draft: string): string => `/soan/khoa-hoc/${draft}`;
/** Where a second person reads and signs what is no case. */
export const writingReviewPath = (draft: string): string => `/soan/bai/${draft}/duyet`;
export const FIND_PROVISIONS_PATH = '/soan/dieu-khoan';
