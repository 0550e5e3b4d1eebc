import { seed } from '#app/use-cases/seed.server.ts';
import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { dayOf } from '#simulations/law/day.ts';
import { amend, changeWording } from '#tests/support/amended-law.ts';
import { workedAttempt } from '#tests/support/worked-attempt.ts';
import { AT_THE_DESK } from './support/combinations.ts';
import { expect, putSession, test } from './support/fixtures.ts';
import { openSession, withPorts } from './support/people.ts';
import { freshName } from './support/signing-in.ts';

const SCENARIO = 'quay-cho-go-may';
const DAY = dayOf('2026-08-26');

/** A case that was graded while the law read otherwise: the ground of its refusal did not stand yet, or its term was longer. */
function underOtherLaw(dataDir: string, { caller }: OpenedSession, log: string): Promise<string> {
  return withPorts(dataDir, (ports) => {
    const content =
      log === 'lawful'
        ? amend(ports.content, 'lkn-2011/d11/k9', (versions) => versions.map((version) => (version.to === null ? { ...version, to: DAY } : version)))
        : amend(ports.content, 'lkn-2011/d27', changeWording(DAY, (version) => (version.deadline === undefined ? version : { ...version, deadline: { ...version.deadline, value: 30 } })));
    const other = { ...ports, content };
    seed(other);
    return workedAttempt(other, caller, SCENARIO, log);
  });
}

for (const { name, use } of AT_THE_DESK) {
  test.describe(name, () => {
    test.use(use);

    test('a higher mark counts at once, a lower one waits for the administrator, and the trainee can read both reports', async ({ browser, own }) => {
      const context = await browser.newContext({ ...use, baseURL: own.url });
      const page = await context.newPage();
      const admin = await openSession(own.dataDir, 'admin', { classCode: own.classCode, name: 'x' });
      const [rising, falling] = [freshName(), freshName()];
      const traineeUp = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: rising });
      const traineeDown = await openSession(own.dataDir, 'trainee', { classCode: own.classCode, name: falling });
      await underOtherLaw(own.dataDir, traineeUp, 'lawful');
      const attempt = await underOtherLaw(own.dataDir, traineeDown, 'khong-thu-ly-tre');

      await putSession(context, own.url, admin);
      await page.goto('/quan-tri');
      await page.getByRole('link', { name: 'Chấm lại các ca đã nộp' }).click();
      await expect(page.getByText('2 trong 2 ca đã nộp dùng những chỗ này.')).toBeVisible();
      await expect(page.getByRole('rowheader', { name: 'Điều 27 Luật Khiếu nại' })).toBeVisible();

      const finished = async (heading: string) => {
        await expect(async () => {
          if (!use.javaScriptEnabled) await page.reload();
          await expect(page.getByRole('heading', { name: heading })).toBeVisible({ timeout: 500 });
        }).toPass({ timeout: 60_000 });
      };
      await page.getByRole('button', { name: 'Chạy thử' }).click();
      await finished('Kết quả chạy thử');
      await expect(page.getByText('2 trong 2 ca đã nộp dùng những chỗ này.')).toBeVisible();
      await page.getByRole('button', { name: 'Chấm lại' }).click();
      await finished('Kết quả chấm lại');
      await expect(page.getByText('Không có gì sửa đổi.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Chờ anh chị quyết định: 1 ca' })).toBeVisible();

      await putSession(context, own.url, traineeDown);
      await page.goto(`/phan-tich/${attempt}`);
      await expect(page.getByText('100', { exact: true })).toBeVisible();
      await expect(page.getByText('được chấm lại ngày')).toHaveCount(0);

      await putSession(context, own.url, admin);
      await page.goto('/quan-tri/cham-lai');
      await page.getByRole('button', { name: `Áp dụng điểm mới cho ${falling}` }).click();
      await expect(page.getByRole('heading', { name: /^Chờ anh chị quyết định/ })).toHaveCount(0);

      await putSession(context, own.url, traineeDown);
      await page.goto(`/phan-tich/${attempt}`);
      await expect(page.getByText('được chấm lại ngày')).toBeVisible();
      await expect(page.getByText('100', { exact: true })).toHaveCount(0);
      await page.getByRole('link', { name: 'Xem bài chấm trước' }).click();
      await expect(page.getByText('Đây là một bài chấm trước, không còn tính.')).toBeVisible();
      await expect(page.getByText('100', { exact: true })).toBeVisible();
      await context.close();
    });
  });
}
