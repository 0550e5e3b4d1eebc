import type { ScriptEntry } from '#simulations/desk/script.ts';
import { expect, test } from './support/fixtures.ts';
import { handIn, playLog } from './support/play-log.ts';
import { freshName } from './support/signing-in.ts';

const LESSON = { path: '/bai-hoc/khieu-nai/thu-ly-phai-tra-loi-co-hay-khong', title: /^Thụ lý khiếu nại/ };

/** The refusal that the law wants, on the form that the case no longer has: the act is right, its paper wrong. Then the notice, rightly sent. */
const ACTS: readonly ScriptEntry[] = [
  { act: 'complaint.acceptanceRefused', on: '2026-08-26', data: { form: 'nd124-2020/mau-04@2020', signatory: 'chair', ground: 'lkn-2011/d11/k9', items: ['round', 'received-on', 'contents', 'reason-and-provision'] } },
  { act: 'paper.sent', on: '2026-08-26', data: { kind: 'refusalNotice', recipients: ['thoa'] } },
];

test.describe('on a phone without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('from a lesson into its mini-case, through the stage, to the debrief and back to the lesson', async ({ page, server }) => {
    await page.goto(LESSON.path);
    await page.getByRole('link', { name: 'Vào ca ngắn' }).click();
    await expect(page).toHaveURL(/\/dang-nhap\?ve=/);
    await page.getByLabel('Mã lớp').fill(server.classCode);
    await page.getByLabel('Họ và tên').fill(freshName());
    await page.getByRole('button', { name: 'Vào lớp' }).click();

    await expect(page).toHaveURL(/\/tinh-huong\/quay-cho-go-may\?chang=response&bai=khieu-nai/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ca ngắn: Thụ lý hoặc trả lời');
    await expect(page.getByText('Đơn của chị Thoa vừa đến.')).toBeVisible();
    await expect(page.getByText('5 đến 10 phút')).toBeVisible();
    await expect(page.getByText('Những bước trước chặng này đã được làm đúng')).toBeVisible();
    await page.getByRole('button', { name: 'Vào bàn làm việc' }).click();

    await expect(page.getByText('Ca ngắn: Thụ lý hoặc trả lời. Những bước trước đã được làm đúng.')).toBeVisible();
    await playLog(page, ACTS);
    await handIn(page);

    await expect(page.getByText('Ca ngắn: chỉ chấm chặng “Thụ lý hoặc trả lời”.')).toBeVisible();
    await expect(page.locator('.right-list li')).toHaveText([/Gửi thông báo/]);
    await expect(page.locator('#loi-2')).toHaveCount(0);
    await expect(page.locator('#loi-1')).toContainText('Mẫu');
    await expect(page.getByRole('button', { name: /thử lại/i }).first()).toBeVisible();
    await page.getByRole('link', { name: /^Về bài “Thụ lý khiếu nại/ }).click();
    await expect(page).toHaveURL(LESSON.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(LESSON.title);

    await page.goto('/');
    await expect(page.getByRole('link', { name: /ca ngắn: Thụ lý hoặc trả lời/ })).toBeVisible();
  });

  test('a stage that the case never comes to is no page', async ({ page, signIn }) => {
    await signIn();
    const answer = await page.goto('/tinh-huong/quay-cho-go-may?chang=dialogue');
    expect(answer?.status()).toBe(404);
  });
});
