import { test as base } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { openSession } from './people.ts';
import { TestServer } from './server.ts';

interface WorkerFixtures {
  /** One server and one database a worker. */
  server: TestServer;
}

interface TestFixtures {
  /** A server that nobody else is on: for tests that kill it, or look at all that is on it. */
  own: TestServer;
  /** What that server finds in its environment, besides the usual. */
  ownEnvironment: Readonly<Record<string, string>>;
  /** Messages on the console that a test brings about on purpose. */
  expectedConsole: RegExp[];
  /** Puts a session into the browser without clicking through the sign-in page. */
  signIn(role?: 'trainee' | 'trainer' | 'admin', name?: string): Promise<OpenedSession>;
  /** Closes every window that a test has left open: the phones of a hall would go on asking their server through all later tests. */
  closing: void;
}

const NAMES = ['An', 'Bình', 'Chi', 'Dũng', 'Hà', 'Khoa', 'Lan', 'Minh'];
let people = 0;

/** Everything a page must not do on the quiet. */
export function watchPage(page: Page, host: string, expected: readonly RegExp[], faults: string[]): void {
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // The browser notes every answer of 4xx on the console; refusals are ordinary here. 5xx never are.
    if (/Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())) return;
    // A press while the page is read anew breaks that reading off; Remix notes it, and reads again.
    if (/^AbortError: signal is aborted/.test(message.text())) return;
    if (!expected.some((pattern) => pattern.test(message.text()))) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && asked !== host) faults.push(`foreign request: ${request.url()}`);
  });
}

export async function putSession(context: BrowserContext, url: string, session: OpenedSession): Promise<void> {
  await context.addCookies([{ name: 'phien', value: session.token, url, httpOnly: true, sameSite: 'Lax' }]);
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    async ({}, provide) => {
      const server = new TestServer();
      await server.start();
      await provide(server);
      await server.end();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ server }, provide) => provide(server.url),
  expectedConsole: [[], { option: true }],
  ownEnvironment: [{}, { option: true }],
  own: async ({ ownEnvironment }, provide) => {
    const server = new TestServer(ownEnvironment);
    await server.start();
    await provide(server);
    await server.end();
  },
  signIn: async ({ context, server }, provide) => {
    await provide(async (role = 'trainee', name) => {
      people += 1;
      const session = await openSession(server.dataDir, role, { classCode: server.classCode, name: name ?? `Trần Thị ${NAMES[people % NAMES.length]} ${String.fromCharCode(65 + (people % 26))}` });
      await putSession(context, server.url, session);
      return session;
    });
  },
  closing: [
    async ({ browser }, provide) => {
      await provide();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
  page: async ({ page, server, expectedConsole }, provide) => {
    const faults: string[] = [];
    watchPage(page, new URL(server.url).host, expectedConsole, faults);
    await provide(page);
    if (faults.length > 0) throw new Error(`the page misbehaved:\n${faults.join('\n')}`);
  },
});

export { expect } from '@playwright/test';
