import type { Browser, Page } from '@playwright/test';
import { expect, test, watchPage } from './support/fixtures.ts';
import { openOwnHall } from './support/own-hall.ts';
import { freshName } from './support/signing-in.ts';

const CROWD = 'doan-nguoi-truoc-cong';
const STEPS = [{ kind: 'case-stage', id: 'ca-dong-nguoi', title: 'Đêm trước cổng ủy ban', minutes: 40, scenario: CROWD, stage: null, groups: true }];

/** A phone of its own that has taken a seat. */
async function newPhone(browser: Browser, url: string, code: string, faults: string[], javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, javaScriptEnabled });
  const page = await context.newPage();
  watchPage(page, new URL(url).host, [], faults);
  await page.goto(`/lop/${code}/vao`);
  await page.getByRole('button', { name: 'Vào lớp' }).first().click();
  return page;
}

async function sitDown(phone: Page, number: string, role: string): Promise<void> {
  await phone.getByRole('link', { name: 'Chọn nhóm và vai' }).click();
  await phone.getByLabel('Nhóm số mấy').fill(number);
  await phone.getByRole('radio', { name: new RegExp(`^${role}`) }).check();
  await phone.getByRole('button', { name: 'Nhận vai' }).click();
  await expect(phone.getByRole('heading', { name: `Anh chị ở nhóm ${number}, vai ${role}.` })).toBeVisible();
  await phone.getByRole('button', { name: 'Ngồi vào bàn của nhóm' }).click();
  await expect(phone.getByRole('heading', { name: `Nhóm ${number}, vai ${role}` })).toBeVisible();
}

test('three phones of a group, one without script, work one file: each in its role, what one does the others see', async ({ browser, server, signIn }) => {
  const faults: string[] = [];
  const { code } = await openOwnHall(server.dataDir, await signIn('trainer', freshName()), STEPS, ['run.started']);
  const police = await newPhone(browser, server.url, code, faults);
  const front = await newPhone(browser, server.url, code, faults);
  const clerk = await newPhone(browser, server.url, code, faults, false);

  await police.getByRole('link', { name: 'Chọn nhóm và vai' }).click();
  await police.getByLabel('Nhóm số mấy').fill('ba');
  await police.getByRole('button', { name: 'Nhận vai' }).click();
  await expect(police.getByText('Ô này ghi một số từ 1 đến 99.')).toBeVisible();
  await expect(police.getByLabel('Nhóm số mấy')).toHaveValue('ba');
  await police.goto(`/lop/${code}`);
  await sitDown(police, '3', 'Công an');
  await sitDown(front, '3', 'Mặt trận');
  await sitDown(clerk, '3', 'Cán bộ tiếp công dân');
  await expect(police.getByText('Trong nhóm: Cán bộ tiếp công dân 1 máy, Công an 1 máy, Mặt trận 1 máy.')).toBeVisible();

  const happened = police.locator('#vua-xong');
  await front.getByRole('button', { name: /Mặt trận.*(thăm hỏi|vận động|giải thích)/i }).first().click();
  await expect(front.locator('#vua-xong .toast').first()).toBeVisible();
  const said = await front.locator('#vua-xong .toast').first().innerText();
  await expect(happened).toContainText(said);
  await expect(police.getByRole('button', { name: /Mặt trận.*(thăm hỏi|vận động|giải thích)/i })).toHaveCount(0);
  await police.getByText(/Việc của vai khác trong nhóm/).click();
  await expect(police.getByText('chờ Mặt trận').first()).toBeAttached();

  // The clerk's page is older than what the front has done: told kindly, with what was filled in.
  await clerk.getByRole('link', { name: /Xác định.*đoàn người|đoàn người yêu cầu/i }).first().click();
  await clerk.getByRole('radio').first().check();
  await police.getByRole('button', { name: /^Đọc giấy này/ }).or(police.getByRole('button', { name: /Sổ trực ban/ })).first().click();
  await clerk.locator('form.act-form button[type="submit"]').click();
  await expect(clerk.getByText('Ca vừa có việc mới từ máy khác hoặc cửa sổ khác')).toBeVisible();
  await expect(clerk.getByRole('radio').first()).toBeChecked();
  await clerk.locator('form.act-form button[type="submit"]').click();
  await expect(clerk.locator('#vua-xong .toast').first()).toBeVisible();
  expect(faults).toEqual([]);
});
