/** Addresses whose pages are the same for everybody. They are rendered without cookies and kept whole. */
const SHARED = ['/bai-hoc', '/quy-trinh', '/tra-cuu', '/bieu-mau', '/cach-cham-diem', '/sai-sot', '/rieng-tu', '/ngoai-tuyen'];

/** Below them, what belongs to whoever reads. */
const PERSONAL = /^\/bai-hoc\/(cua-toi|[^/]+\/[^/]+\/da-doc)$|^\/ngoai-tuyen\//;

const MAX_SEARCH = 200;

export function isSharedPath(pathname: string): boolean {
  const path = pathname.replace(/\.data$/, '');
  return !PERSONAL.test(path) && SHARED.some((shared) => path === shared || path.startsWith(`${shared}/`));
}

/** The key under which a page is kept; null for one that is not worth it. */
export function sharedPageKey(method: string, url: URL): string | null {
  if (method !== 'GET' && method !== 'HEAD') return null;
  if (url.pathname.endsWith('.data') || !isSharedPath(url.pathname) || url.search.length > MAX_SEARCH) return null;
  return url.pathname + url.search;
}
