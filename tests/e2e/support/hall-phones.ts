import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { expect, watchPage } from './fixtures.ts';

/** What a browser notes by itself while a server is away. */
export const LINK_LOST = [/net::ERR_(CONNECTION_\w+|SOCKET_NOT_CONNECTED|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE)/];

export interface Joining {
  name?: string;
  commune?: string;
  /** One phone for so many people. */
  size?: number;
}

/** A phone in somebody's hand: a browser of its own, with no cookie of anybody. */
export class HallPhone {
  private constructor(
    readonly page: Page,
    /** Whether what is new comes by itself. */
    readonly hasScript: boolean,
    readonly name: string | null,
  ) {}

  /** Takes a seat at the door, in one tap or with what somebody wants to say. */
  static async join(browser: Browser, url: string, code: string, faults: string[], options: BrowserContextOptions & Joining = {}): Promise<HallPhone> {
    const { name, commune, size, ...rest } = options;
    const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, ...rest });
    const page = await context.newPage();
    watchPage(page, new URL(url).host, LINK_LOST, faults);
    await page.goto('/vao');
    await page.getByLabel('Mã lớp').fill(code);
    await page.getByRole('button', { name: 'Tìm lớp' }).click();
    if (name === undefined && size === undefined) {
      await page.getByRole('button', { name: 'Vào lớp' }).first().click();
    } else {
      await page.getByText('Ghi tên, nơi công tác').click();
      if (name !== undefined) await page.getByLabel('Họ và tên').fill(name);
      if (commune !== undefined) await page.getByLabel('Nơi công tác').selectOption(commune);
      if (size !== undefined) await page.getByLabel(/Cả bàn dùng chung/).fill(String(size));
      await page.getByRole('button', { name: 'Vào lớp' }).last().click();
    }
    await expect(page.getByRole('heading', { name: 'Chỗ ngồi' })).toBeVisible();
    return new HallPhone(page, rest.javaScriptEnabled !== false, name ?? null);
  }

  /** Waits for the step of the hall; without script the page is asked for by its button. */
  async comesTo(title: string | RegExp): Promise<void> {
    if (!this.hasScript) await this.page.getByRole('link', { name: 'Xem việc mới' }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 15_000 });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  /** Chooses an answer of the open vote, without sending it. */
  async choose(option: string): Promise<void> {
    await this.page.getByRole('radio', { name: new RegExp(`^${option}\\.`) }).check();
  }

  async isAcknowledged(option: string): Promise<void> {
    await expect(this.page.locator('#vua-xong .toast')).toContainText(`Đã ghi câu trả lời của anh chị: ${option}.`, { timeout: 15_000 });
  }

  async answer(option: string, button = 'Gửi câu trả lời'): Promise<void> {
    await this.choose(option);
    await this.press(button);
    await this.isAcknowledged(option);
  }

  async isCutOff(): Promise<void> {
    await expect(this.page.getByText('Đang mất nối với máy chủ lớp.')).toBeVisible({ timeout: 15_000 });
  }

  /** The link is there again, and nobody touched the phone. */
  async isBack(): Promise<void> {
    await expect(this.page.getByText('Đang mất nối với máy chủ lớp.')).toHaveCount(0, { timeout: 30_000 });
  }
}
