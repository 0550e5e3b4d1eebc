import type { Encoding } from './compression.server.ts';

/** A finished page with everything that its answer needs. */
export interface KeptPage {
  policy: string;
  etag: string;
  bodies: Readonly<Record<Encoding, Buffer>>;
}

/**
 * Pages that are the same for everybody, kept whole. They are rendered without cookies, so nothing personal can get in.
 * One server holds one build and one content, and both end with the process; what else they depend on clears them. The least recently
 * asked page leaves first.
 */
export class HtmlCache {
  private readonly pages = new Map<string, KeptPage>();
  private bytes = 0;

  constructor(private readonly maxBytes = 64 * 1024 * 1024) {}

  get(key: string): KeptPage | null {
    const page = this.pages.get(key);
    if (!page) return null;
    this.pages.delete(key);
    this.pages.set(key, page);
    return page;
  }

  set(key: string, page: KeptPage): void {
    this.drop(key);
    this.pages.set(key, page);
    this.bytes += sizeOf(page);
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest);
    }
  }

  clear(): void {
    this.pages.clear();
    this.bytes = 0;
  }

  get size(): number {
    return this.pages.size;
  }

  private drop(key: string): void {
    const page = this.pages.get(key);
    if (!page) return;
    this.pages.delete(key);
    this.bytes -= sizeOf(page);
  }
}

function sizeOf(page: KeptPage): number {
  return page.bodies.identity.length + page.bodies.br.length + page.bodies.gzip.length;
}
