/** What the browser says about where a request comes from. */
export interface RequestSource {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site`; browsers leave it out over plain HTTP, as in a hall's local network. */
  fetchSite: string | undefined;
}

const READING = new Set(['GET', 'HEAD']);

/**
 * Whether a request may change something: it must come from a page of this very site. Where the browser says so itself, its
 * word counts; otherwise the Origin header must name our host. Without either it is refused, so that no form on another
 * page can act in a visitor's name.
 *
 * @param publicHost host of the address people type, when a proxy stands in front.
 */
export function isSameOrigin(source: RequestSource, publicHost: string | null): boolean {
  if (READING.has(source.method)) return true;
  if (source.fetchSite !== undefined && source.fetchSite !== 'same-origin') return false;
  if (source.origin === undefined) return source.fetchSite === 'same-origin';
  if (!URL.canParse(source.origin)) return false;
  const host = new URL(source.origin).host;
  return host !== '' && (host === source.host?.toLowerCase() || host === publicHost);
}
