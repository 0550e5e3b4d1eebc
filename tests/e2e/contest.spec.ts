import { readFileSync } from 'node:fs';
import { gradeTrace } from '#tests/support/contest-trace.ts';
import { workCase } from './support/cases.ts';
import { ON_THE_PHONE } from './support/combinations.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { actsOf } from './support/logs.ts';
import { openSession } from './support/people.ts';
import { freshName } from './support/signing-in.ts';

const ANSWER = 'Ngày nghỉ lễ đã trừ đủ.\nAnh chị đúng.';

for (const { name, use } of ON_THE_PHONE) {
  test.describe(name, () => {
    test.use(use);

    test('a trainee contests a finding, it is upheld with words, the trainee reads them, and the trace grades', async ({ page, browser, server }) => {
      const trainee = await openSession(server.dataDir, 'trainee', { classCode: server.classCode, name: freshName() });
      const attempt = await workCase(server.dataDir, trainee, 'quay-cho-go-may', actsOf('quay-cho-go-may', 'khong-thu-ly-tre'));
      await putSession(page.context(), server.url, trainee);
      const debrief = `/phan-tich/${attempt}`;
      await page.goto(debrief);
      await page.getByText('Tôi không đồng ý', { exact: true }).click();
      await page.getByLabel('Về lỗi nào').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Gửi ý kiến cho người giữ quy tắc' }).click();
      await expect(page.getByText('Anh chị chưa ghi vì sao. Một câu cũng đủ.')).toBeVisible();
      await page.getByLabel('Vì sao anh chị thấy chưa đúng').fill('Có ngày nghỉ lễ 02/9.');
      await page.getByRole('button', { name: 'Gửi ý kiến cho người giữ quy tắc' }).click();
      await expect(page.getByText('Chưa có trả lời.')).toBeVisible();

      // Nothing typed is lost when a second one comes too soon.
      await page.getByText('Tôi không đồng ý', { exact: true }).click();
      await page.getByLabel('Về lỗi nào').selectOption({ index: 1 });
      await page.getByLabel('Vì sao anh chị thấy chưa đúng').fill('Thêm một lý do.');
      await page.getByRole('button', { name: 'Gửi ý kiến cho người giữ quy tắc' }).click();
      await expect(page.getByText('còn đang chờ trả lời')).toBeVisible();
      await expect(page.getByLabel('Vì sao anh chị thấy chưa đúng')).toHaveValue('Thêm một lý do.');

      const office = await browser.newContext({ ...use, baseURL: server.url, acceptDownloads: true });
      await putSession(office, server.url, await openSession(server.dataDir, 'admin', { classCode: server.classCode, name: 'x' }));
      const desk = await office.newPage();
      await desk.goto('/gop-y');
      await desk.getByLabel('Tình trạng').selectOption({ label: 'Đang chờ trả lời' });
      await desk.getByRole('button', { name: 'Lọc' }).click();
      await desk.waitForURL(/tinh-trang=open/);
      await desk.getByRole('row').filter({ hasText: trainee.caller.name }).getByRole('link').click();
      await expect(desk.getByText('Có ngày nghỉ lễ 02/9.')).toBeVisible();
      await expect(desk.getByRole('heading', { name: 'Hai đường đặt cạnh nhau' })).toBeVisible();
      await desk.getByLabel('Lời trả lời').fill(ANSWER);
      await desk.getByRole('button', { name: 'Gửi câu trả lời' }).click();
      await expect(desk.getByText('Anh chị chưa chọn mục này.')).toBeVisible();
      await expect(desk.getByLabel('Lời trả lời')).toHaveValue(ANSWER);
      await desk.getByRole('radio', { name: /^Chấp nhận ý kiến/ }).check();
      await desk.getByRole('button', { name: 'Gửi câu trả lời' }).click();
      await expect(desk.getByText('Đã gửi câu trả lời cho học viên.')).toBeVisible();
      const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('link', { name: 'Tải bản ghi để sửa quy tắc' }).click()]);
      const text = readFileSync(await download.path(), 'utf8');
      expect(text).not.toContain(trainee.caller.name);
      const { found, expected, contested } = gradeTrace('trace.json', text);
      expect(found).toEqual([...expected, contested].sort());
      await office.close();

      await page.goto('/');
      await expect(page.getByText('Có trả lời cho ý kiến của anh chị')).toBeVisible();
      await page.goto(debrief);
      await expect(page.getByText('Ngày nghỉ lễ đã trừ đủ.')).toBeVisible();
      await expect(page.getByText(/^Chấp nhận\. .* trả lời ngày/)).toBeVisible();
    });
  });
}
