import { defineConfig } from '@playwright/test';

const CHROMIUM_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

const launchOptions = { args: CHROMIUM_FLAGS, ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}) };

/** These choose widths by themselves, or do not depend on one. */
const ONCE = ['accessibility', 'drafts', 'journeys', 'newcomer', 'two-tabs', 'author-walk', 'devices', 'bad-input', 'resume', 'contest', 'regrade', 'compare', 'hints', 'forms', 'questions', 'progress', 'currency', 'law', 'mini-case', 'case-editor', 'lesson-editor', 'hall', 'hall-projector', 'hall-report', 'hall-composer', 'hall-crew', 'hall-paper', 'hall-map', 'hall-tests', 'hall-questions', 'hall-day', 'hall-mishaps', 'sharing', 'draft-trial', 'author-inbox', 'offline', 'refreshers'].map((name) => `**/${name}.spec.ts`);

/** Real Chromium on the production build; every worker has its own server and database (tests/e2e/support). */
export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Both are there to end what hangs; how fast pages are is measured by budgets and the benchmark.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', launchOptions, screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1366, height: 768 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, testMatch: 'e2e/**/*.spec.ts', testIgnore: ONCE },
  ],
});
