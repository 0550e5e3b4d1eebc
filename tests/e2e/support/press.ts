import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Presses, and waits for what it brings: some buttons stand on the page before a press as well as after it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
  await expect(page.locator('.progress.busy')).toHaveCount(0);
}
