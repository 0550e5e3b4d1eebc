import { readFileSync, writeFileSync } from 'node:fs';
import { COMBINATIONS } from './support/combinations.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { openSession } from './support/people.ts';
import { TestServer } from './support/server.ts';
import { freshName } from './support/signing-in.ts';

/** With script at a desk, and without on a phone. */
for (const { name, use } of COMBINATIONS.slice(0, 2)) {
  test.describe(name, () => {
    test.use(use);

    test('a case goes from one installation to another as a signed file, is looked at first, and is a draft there', async ({ page, signIn, browser }, info) => {
      const title = `Bờ rào của ${freshName()}`;
      const writer = freshName();
      await signIn('trainer', writer);
      await page.goto('/soan');
      await page.getByLabel('Tên bài', { exact: true }).fill(title);
      await page.getByRole('radio', { name: 'Một mẫu tình huống' }).check();
      await page.getByRole('button', { name: 'Bắt đầu soạn' }).click();
      await page.getByRole('link', { name: 'Chia sẻ, in' }).click();
      await expect(page.getByText(`Tình huống: ${title}`)).toBeVisible();
      const fingerprint = (await page.locator('.key-digits').innerText()).trim();
      expect(fingerprint).toMatch(/^(\d{5} ){5}\d{5}$/);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải tệp về' }).click()]);
      const file = info.outputPath('bai.saban.json');
      await download.saveAs(file);

      const far = new TestServer();
      await far.start();
      const context = await browser.newContext({ ...use, baseURL: far.url });
      try {
        await putSession(context, far.url, await openSession(far.dataDir, 'admin', { classCode: far.classCode, name: 'Quản' }));
        const there = await context.newPage();
        await there.goto('/soan/nhap');
        await there.locator('input[type="file"]').setInputFiles(file);
        await there.getByRole('button', { name: 'Xem trước' }).click();
        await expect(there.getByRole('heading', { name: /^Sẽ nhập gì từ/ })).toBeVisible();
        await expect(there.getByText('ở đây chưa ai biết khóa đã ký')).toBeVisible();
        await expect(there.locator('.note .key-digits')).toHaveText(fingerprint);
        await expect(there.getByRole('row').filter({ hasText: title })).toContainText('Thành bài nháp mới');
        await there.getByRole('button', { name: 'Nhập thành bài nháp' }).click();
        await expect(there.getByRole('alert')).toContainText('Chưa biết chắc tệp của ai');
        await there.getByLabel('Khóa này của ai').fill('Sở của tỉnh bạn');
        await there.getByRole('button', { name: 'Đã khớp, tin khóa này' }).click();
        await expect(there.getByText('Tệp do “Sở của tỉnh bạn” ký, không bị sửa.')).toBeVisible();
        await there.getByRole('button', { name: 'Nhập thành bài nháp' }).click();
        await expect(there.getByText('Đã nhập 1 bài thành bài nháp:')).toBeVisible();
        await there.getByRole('link', { name: title }).click();
        await there.getByRole('link', { name: 'Các bản đã lưu' }).click();
        await expect(there.getByText(`người soạn: ${writer}`).first()).toBeVisible();

        const changed = info.outputPath('sua.saban.json');
        writeFileSync(changed, readFileSync(file, 'utf8').replace('bà Mẫn mang đến', 'bà Mẫn gửi đến'));
        await there.goto('/soan/nhap');
        await there.locator('input[type="file"]').setInputFiles(changed);
        await there.getByRole('button', { name: 'Xem trước' }).click();
        await expect(there.getByRole('alert')).toContainText('tệp đã bị sửa sau khi xuất, nên không được nhận');
      } finally {
        await context.close();
        await far.end();
      }
    });

    test('the Excel template of a case comes back as a draft with a lawful way, and as a paper exercise with its solution', async ({ page, signIn }, info) => {
      await signIn('trainer', freshName());
      await page.goto('/soan/nhap');
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tố cáo một cán bộ' }).click()]);
      const file = info.outputPath('mau.xlsx');
      await download.saveAs(file);
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByRole('button', { name: 'Xem trước' }).click();
      await expect(page.getByText('Mọi dòng đều đọc được.')).toBeVisible();
      await page.getByRole('button', { name: 'Nhập thành bài nháp' }).click();
      await page.locator('#vua-xong').getByRole('link').click();
      await page.getByRole('link', { name: 'Chia sẻ, in' }).click();
      await page.getByRole('link', { name: 'Mở bản in' }).click();
      await expect(page.getByRole('heading', { name: 'Đường xử lý đúng' })).toBeVisible();
      await expect(page.getByRole('article', { name: /^Phiếu trả lời/ })).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('article', { name: /^Lời giải/ })).toContainText('Căn cứ: ');
      expect(await page.locator('button:visible, .no-print:visible').count()).toBe(0);
    });
  });
}
