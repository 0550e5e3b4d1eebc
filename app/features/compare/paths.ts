import { debriefPath } from '../desk/paths.ts';

/** Addresses of the comparisons of a handed-in case. */
export const waysPath = (attempt: string) => `${debriefPath(attempt)}/so-sanh`;
export const forkedPath = (attempt: string, fork: string) => `${waysPath(attempt)}/${fork}`;
export const repairedPath = (attempt: string, finding: string) => `${debriefPath(attempt)}/lam-lai?loi=${encodeURIComponent(finding)}`;
export const nearCasesPath = (attempt: string) => `${debriefPath(attempt)}/vu-gan-giong`;
export const otherLawPath = (attempt: string, on?: string) => `${debriefPath(attempt)}/luat-khac${on === undefined ? '' : `?ngay=${on}#kq`}`;
