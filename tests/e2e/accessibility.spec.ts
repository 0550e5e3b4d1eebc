import AxeBuilder from '@axe-core/playwright';
import { submitAttempt } from '#app/use-cases/submit-attempt.server.ts';
import { beginCase } from './support/cases.ts';
import { expect, test } from './support/fixtures.ts';
import { withPorts } from './support/people.ts';

const SCENARIO = 'dat-vuon-bai-sa';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PAGES: { name: string; role: 'nobody' | 'trainee' | 'admin'; path: (attempt: string) => string }[] = [
  { name: 'sign-in', role: 'nobody', path: () => '/dang-nhap' },
  { name: 'a one-time link that is not known', role: 'nobody', path: () => '/lan-dau/khong-co' },
  { name: 'an address that leads nowhere', role: 'nobody', path: () => '/khong-co' },
  { name: 'law register', role: 'nobody', path: () => '/tra-cuu' },
  { name: 'provision', role: 'nobody', path: () => '/tra-cuu/lkn-2011/d28' },
  { name: 'privacy', role: 'nobody', path: () => '/rieng-tu' },
  { name: 'home', role: 'trainee', path: () => '/' },
  { name: 'account', role: 'trainee', path: () => '/tai-khoan' },
  { name: 'library', role: 'trainee', path: () => '/tinh-huong' },
  { name: 'intro of a case', role: 'trainee', path: () => `/tinh-huong/${SCENARIO}` },
  { name: 'desk', role: 'trainee', path: (attempt) => `/ban-lam-viec/${attempt}` },
  { name: 'form of an act', role: 'trainee', path: (attempt) => `/ban-lam-viec/${attempt}/viec/complaint.settled` },
  { name: 'submitting', role: 'trainee', path: (attempt) => `/ban-lam-viec/${attempt}/nop` },
  { name: 'debrief', role: 'trainee', path: (attempt) => `/phan-tich/${attempt}` },
  { name: 'debrief on paper', role: 'trainee', path: (attempt) => `/phan-tich/${attempt}/in` },
  { name: 'classes', role: 'admin', path: () => '/lop' },
  { name: 'people', role: 'admin', path: () => '/quan-tri' },
];

for (const { name, role, path } of PAGES) {
  test(`${name}: no accessibility fault`, async ({ page, server, signIn }) => {
    let attempt = '';
    if (role !== 'nobody') {
      const session = await signIn(role);
      attempt = await beginCase(server.dataDir, session, SCENARIO);
      if (name.startsWith('debrief')) {
        await page.goto(`/ban-lam-viec/${attempt}`);
        await page.getByRole('button', { name: /^Hỏi / }).first().click();
        await page.waitForLoadState('networkidle');
        await withPorts(server.dataDir, (ports) => {
          for (let seq = 1; seq < 40; seq += 1) if (submitAttempt(ports, session.caller, { attempt, expectedSeq: seq }).ok) return;
          throw new Error('the case was not submitted');
        });
      }
    }
    await page.goto(path(attempt), { waitUntil: 'networkidle' });
    await expect(page.locator('main')).toBeVisible();
    expect(await page.title()).toMatch(/Sa Bàn/);
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    // Nothing hangs over the edge of the screen.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
}
