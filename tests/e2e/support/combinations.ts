/** The four ways in which the application has to work: with and without script, on a phone and at a desk. */
export const COMBINATIONS = [
  { script: true, width: 1366 },
  { script: false, width: 390 },
  { script: true, width: 390 },
  { script: false, width: 1366 },
].map(({ script, width }) => ({
  script,
  width,
  name: `${script ? 'with' : 'without'} script at ${width}`,
  use: { javaScriptEnabled: script, ...(width === 390 ? { viewport: { width, height: 844 }, hasTouch: true, isMobile: true } : { viewport: { width, height: 768 }, hasTouch: false, isMobile: false }) },
}));

/** Both widths and both ways, for what is worked at a desk first: the other two combinations are walked by the journeys. */
export const AT_THE_DESK = COMBINATIONS.filter(({ script, width }) => script === (width === 1366));
/** The same for what is read on a phone first. */
export const ON_THE_PHONE = COMBINATIONS.filter(({ script, width }) => script === (width === 390));
