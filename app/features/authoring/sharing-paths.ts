export const IMPORT_PATH = '/soan/nhap';
export const TEMPLATE_PATH = '/soan/bang-mau';

export const sharePath = (draft: string): string => `/soan/chia-se/${draft}`;
/** Where the signed file of a draft is made. */
export const shareFilePath = (draft: string): string => `${sharePath(draft)}/tep`;
export const templatePath = (template: string): string => `${TEMPLATE_PATH}?mau=${template}`;
export const draftSheetPath = (draft: string): string => `${TEMPLATE_PATH}?bai=${draft}`;
export const draftExercisePath = (draft: string): string => `/soan/tinh-huong/${draft}/ra-giay`;
export const exercisePath = (scenario: string): string => `/tinh-huong/${scenario}/ra-giay`;
