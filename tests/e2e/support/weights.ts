import type { CDPSession, Page } from '@playwright/test';

/** What a page cost on the wire, in bytes as they were sent. */
export interface Weights {
  /** Everything but script and fonts: what stands between the visitor and a useful screen. */
  screen: number;
  script: number;
  fonts: number;
  requests: number;
}

/** Counts bytes on the wire from now on, with an empty cache. */
export async function weighPage(page: Page): Promise<{ cdp: CDPSession; weights: Weights }> {
  const cdp = await page.context().newCDPSession(page);
  const weights: Weights = { screen: 0, script: 0, fonts: 0, requests: 0 };
  const kinds = new Map<string, string>();
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  cdp.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    weights.requests += 1;
    if (kind === 'Script') weights.script += encodedDataLength;
    else if (kind === 'Font') weights.fonts += encodedDataLength;
    else weights.screen += encodedDataLength;
  });
  return { cdp, weights };
}

export interface Vitals {
  /** Milliseconds. */
  largestPaint: number;
  layoutShift: number;
}

/** Largest contentful paint and cumulative layout shift so far. */
export function readVitals(page: Page): Promise<Vitals> {
  return page.evaluate(
    () =>
      new Promise<{ largestPaint: number; layoutShift: number }>((resolve) => {
        const vitals = { largestPaint: 0, layoutShift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) vitals.largestPaint = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) vitals.layoutShift += Reflect.get(entry, 'hadRecentInput') === true ? 0 : Number(Reflect.get(entry, 'value'));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(vitals), 300);
      }),
  );
}
