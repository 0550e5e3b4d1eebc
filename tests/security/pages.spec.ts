import { expect, test } from '../e2e/support/fixtures.ts';

test('every kind of page carries an enforced policy without anything unsafe, and obeys it', async ({ page, signIn }) => {
  await signIn('admin');
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (words: string) => violations.push(words));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(window, 'noteViolation');
      if (typeof note === 'function') note(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  for (const path of ['/', '/tinh-huong', '/tinh-huong/dat-vuon-bai-sa', '/tra-cuu', '/rieng-tu', '/lop', '/quan-tri', '/tai-khoan', '/khong-co-trang-nay']) {
    const response = await page.goto(path);
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/default-src 'none'/);
    expect(policy, path).not.toMatch(/unsafe|nonce|https?:|\*/);
    expect(response?.headers()['content-security-policy-report-only'], path).toBeUndefined();
    expect(response?.headers()['x-content-type-options'], path).toBe('nosniff');
    expect(response?.headers()['x-powered-by'], path).toBeUndefined();
  }
  expect(violations).toEqual([]);
});

test.describe('an injected script', () => {
  test.use({ expectedConsole: [/violates the following Content Security Policy directive/] });

  test('does not run inline, and one of our own origin cannot evaluate text', async ({ page }) => {
    await page.route('**/assets/probe.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "try { new Function('return 1')(); window.evaluated = true } catch { window.evaluated = false }" }),
    );
    await page.goto('/dang-nhap');
    const loaded = await page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.injected = true';
      document.body.append(inline);
      const own = document.createElement('script');
      own.src = '/assets/probe.js';
      await new Promise((resolve) => {
        own.onload = resolve;
        document.body.append(own);
      });
      return { injected: Reflect.get(window, 'injected'), evaluated: Reflect.get(window, 'evaluated') };
    });
    expect(loaded).toEqual({ injected: undefined, evaluated: false });
  });
});

test('nothing is changed by a form on another page, by a bare program, or by reading', async ({ request, server, signIn }) => {
  const session = await signIn();
  const Cookie = `phien=${session.token}`;
  const post = (headers: Record<string, string>) => request.post(`${server.url}/dang-xuat`, { headers: { Cookie, ...headers }, form: {}, maxRedirects: 0 });
  expect((await post({ Origin: 'http://evil.example' })).status()).toBe(403);
  expect((await post({ Origin: 'null' })).status()).toBe(403);
  expect((await post({})).status()).toBe(403);
  expect((await post({ Origin: server.url, 'Sec-Fetch-Site': 'cross-site' })).status()).toBe(403);
  await request.get(`${server.url}/dang-xuat`, { headers: { Cookie } });
  const still = await request.get(`${server.url}/tai-khoan`, { headers: { Cookie }, maxRedirects: 0 });
  expect(still.status()).toBe(200);
  const refused = await post({ Origin: 'http://evil.example' });
  expect(await refused.text()).toContain('Yêu cầu từ trang khác bị chặn');
  expect((await post({ Origin: server.url })).status()).toBe(303);
  expect((await request.get(`${server.url}/tai-khoan`, { headers: { Cookie }, maxRedirects: 0 })).status()).toBe(303);
});

for (const [index, back] of ['//evil.example', '/\\evil.example', 'https://evil.example', '/%09/evil.example'].entries()) {
  test(`signing in never leads away: ${back}`, async ({ request, server }) => {
    const answered = await request.post(`${server.url}/dang-nhap?ve=${encodeURIComponent(back)}`, {
      headers: { Origin: server.url },
      form: { by: 'code', code: server.classCode, name: `Nguyễn Văn ${'ABCD'.charAt(index)}`, asNewPerson: 'yes', device: 'alone', back: decodeURIComponent(back) },
      maxRedirects: 0,
    });
    expect(answered.status()).toBe(303);
    expect(new URL(answered.headers()['location'] ?? '', server.url).host).toBe(new URL(server.url).host);
  });
}

test('the session cookie is out of reach of scripts and other sites, and new at every sign-in', async ({ page, server, context }) => {
  await context.addCookies([{ name: 'phien', value: 'planted', url: server.url }]);
  await page.goto('/dang-nhap');
  await page.getByLabel('Mã lớp').fill(server.classCode);
  await page.getByLabel('Họ và tên').fill('Lý Thị Mới Vào');
  await page.locator('form').filter({ has: page.getByLabel('Mã lớp') }).getByRole('button').first().click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  const cookies = (await context.cookies()).filter(({ name }) => name === 'phien');
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', secure: false });
  expect(cookies[0]?.value).not.toBe('planted');
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('an error page shows an id and no inner words', async ({ request, server }) => {
  for (const path of ['/khong-co', '/%E0%A4%A', '/tra-cuu/khong/co/dieu/nay', '/assets/none.js']) {
    const answered = await request.get(server.url + path);
    expect(answered.status(), path).toBeGreaterThanOrEqual(400);
    const text = await answered.text();
    expect(text, path).toContain('lang="vi"');
    expect(text, path).not.toMatch(/\bat .*\.js:\d|node_modules|Unexpected|Not Found|Error:/);
  }
});
