import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EditorSaver, PAUSE_MILLISECONDS, RETRY_MILLISECONDS } from './editor-saver.ts';
import type { Posted, SaveOutcome, SaveState } from './editor-saver.ts';
import { statusWords } from './editor-status.tsx';

/** A page with one field, and a server that answers when the test says so. */
class Page {
  text = '';
  kept: string | null = null;
  canKeep = true;
  state: SaveState | null = null;
  readonly sent: { revision: number; posted: Posted; auto: boolean; answer: (outcome: SaveOutcome) => void }[] = [];
  readonly saver: EditorSaver;

  constructor(isOvertaken = false) {
    this.saver = new EditorSaver(
      {
        read: () => [['title', this.text]],
        send: (revision, posted, auto) => new Promise((answer) => this.sent.push({ revision, posted, auto, answer })),
        keep: (_, posted) => {
          if (this.canKeep) this.kept = posted[0]?.[1] ?? '';
          return this.canKeep;
        },
        forget: () => (this.kept = null),
        told: (state) => (this.state = state),
        saved: () => undefined,
        overtaken: () => undefined,
      },
      7,
      { at: '9:40', isOvertaken },
    );
  }

  type(text: string): void {
    this.text = text;
    this.saver.typed();
  }

  async answer(outcome: SaveOutcome): Promise<void> {
    this.sent.at(-1)?.answer(outcome);
    await vi.advanceTimersByTimeAsync(0);
  }

  get line(): string {
    return this.state === null ? '' : statusWords(this.state);
  }
}

const savedAs = (revision: number, at = '9:41'): SaveOutcome => ({ kind: 'saved', revision, at, panel: null, to: null });
const conflict = { seen: 8, by: 'Nhận', isOwn: false, day: '22/11/2026', time: '9:41', theirs: [], mine: [] };
const pause = () => vi.advanceTimersByTimeAsync(PAUSE_MILLISECONDS);
let page: Page;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
});
afterEach(() => vi.useRealTimers());

describe('a page that saves by itself', () => {
  test('saves once after a pause, from the revision that it knows, and says when', async () => {
    page.type('C');
    await vi.advanceTimersByTimeAsync(PAUSE_MILLISECONDS - 1);
    page.type('Cổng');
    expect(page.line).toBe('Có chữ chưa lưu. Ngừng gõ là máy tự lưu.');
    expect(page.sent).toHaveLength(0);
    await pause();
    expect(page.sent.map(({ revision, posted, auto }) => [revision, posted, auto])).toEqual([[7, [['title', 'Cổng']], true]]);
    expect(page.line).toBe('Đang lưu…');
    await page.answer(savedAs(8));
    expect(page.line).toBe('Đã lưu lúc 9:41.');
    expect(page.kept).toBeNull();
    expect(page.saver.maySafelyLeave).toBe(true);
  });

  test('never has two saves under way; what was typed meanwhile is saved next, from the new revision', async () => {
    page.type('một');
    await pause();
    page.type('một hai');
    await pause();
    expect(page.sent).toHaveLength(1);
    const press = page.saver.press([['sang', 'people']]);
    await vi.advanceTimersByTimeAsync(0);
    expect(page.sent).toHaveLength(1);
    await page.answer(savedAs(8));
    expect(page.sent.at(-1)).toMatchObject({ revision: 8, posted: [['title', 'một hai'], ['sang', 'people']], auto: false });
    await page.answer(savedAs(9));
    expect(await press).toMatchObject({ kind: 'saved', revision: 9 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(2);
  });

  test('keeps what was typed while the link is lost, sends the unanswered save again as it was, then the rest', async () => {
    page.type('một');
    await pause();
    await page.answer({ kind: 'unreached' });
    expect(page.line).toBe('Chưa lưu được: mất mạng. Chữ anh chị gõ vẫn còn trên máy này.');
    expect(page.kept).toBe('một');
    page.type('một hai');
    await vi.advanceTimersByTimeAsync(RETRY_MILLISECONDS);
    expect(page.line).toContain('mất mạng');
    expect(page.sent.at(-1)?.posted).toEqual([['title', 'một']]);
    await page.answer(savedAs(8));
    expect(page.line).toBe('Có chữ chưa lưu. Ngừng gõ là máy tự lưu.');
    await pause();
    expect(page.sent.at(-1)).toMatchObject({ revision: 8, posted: [['title', 'một hai']] });
    await page.answer(savedAs(9));
    expect(page.kept).toBeNull();
  });

  test('says so where the browser cannot keep anything, and does not let the page go unasked', async () => {
    page.canKeep = false;
    page.type('một');
    await pause();
    await page.answer({ kind: 'unreached' });
    expect(page.line).toBe('Chưa lưu được: mất mạng. Đừng đóng trang này: máy không giữ được chữ anh chị gõ.');
    expect(page.saver.leaves()).toBe(false);
  });

  test('waits for its author where somebody saved first or the session ended, and saves again after signing in', async () => {
    page.type('một');
    await pause();
    await page.answer({ kind: 'overtaken', conflict });
    page.type('một hai');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.line).toContain('có bản khác vừa lưu trước');
    expect(page.saver.maySafelyLeave).toBe(true);

    const other = new Page();
    other.type('x');
    await pause();
    await other.answer({ kind: 'signed-out' });
    expect(other.line).toBe('Chưa lưu được: phiên làm việc đã hết. Chữ anh chị gõ vẫn còn trên máy này.');
    other.saver.retry();
    await vi.advanceTimersByTimeAsync(0);
    await other.answer(savedAs(8));
    expect(other.line).toBe('Đã lưu lúc 9:41.');
  });

  test('a page that came back overtaken saves nothing until somebody chooses', async () => {
    const late = new Page(true);
    late.type('x');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(late.sent).toHaveLength(0);
  });

  test('before another page is opened, what is unsaved is saved at once; left without a link, it is kept', async () => {
    page.type('một');
    const left = page.saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    await page.answer(savedAs(8));
    expect(await left).toBe(true);
    page.type('hai');
    page.saver.end();
    expect(page.kept).toBe('hai');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(page.sent).toHaveLength(1);
  });
});
