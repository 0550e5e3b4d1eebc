/** Addresses of what trainees contested, and of the figures. */
export const INBOX_PATH = '/soan/y-kien';
export const CASE_FIGURES = 'tinh-huong';
export const QUESTION_FIGURES = 'cau-hoi';
/** The questions of the bank stand together. */
export const ALL_QUESTIONS = 'ngan-hang';

export const figuresPath = (kind: string, id: string): string => `${INBOX_PATH}/${kind}/${id}`;
export const figuresFilePath = (kind: string, id: string, type: 'csv' | 'xlsx'): string => `${figuresPath(kind, id)}/tep/${type}`;

/** Who wrote, signed and published. */
export const AUDIT_PATH = '/soan/nhat-ky';
