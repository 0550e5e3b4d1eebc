/** Addresses of contests. */
export const contestsPath = '/gop-y';
export const contestPath = (contest: string) => `${contestsPath}/${contest}`;
export const contestTracePath = (contest: string) => `${contestPath(contest)}/ban-ghi`;
