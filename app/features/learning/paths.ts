export const MINE = '/bai-hoc/cua-toi';
export const CHECK = '/kiem-tra-giay-chung-nhan';

/** Where a lesson is marked, and what was marked of it is seen. */
export function markPath(lesson: string, { section, version }: { section?: string | null; version?: string } = {}): string {
  const query = new URLSearchParams({ ...(section === null || section === undefined ? {} : { muc: section }), ...(version === undefined ? {} : { ban: version }) });
  return `${lesson}/da-doc${query.size === 0 ? '' : `?${query.toString()}`}`;
}

export function certificatePath(code: string): string {
  return `/giay-chung-nhan/${code.replaceAll(' ', '-')}`;
}
