import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { ScriptEntry } from '#simulations/desk/script.ts';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';

type ActEntry = Extract<ScriptEntry, { act: string }>;

/** How long anything on the desk may take before the test asks why; ten times what it takes on a busy machine. */
const ANSWER_MS = 20_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

const actList = (page: Page) => page.locator('section[aria-labelledby="viec-lam"]');

/** The number of the last event that the page knows. */
async function seqOf(page: Page): Promise<number> {
  return Number(await actList(page).locator('input[name="seq"]').first().inputValue());
}

/** The day on the clock of the desk, as it is printed there. */
async function todayOf(page: Page): Promise<string> {
  return (await page.locator('.today b').textContent()) ?? '';
}

/** Everything the page says against what was just tried. */
async function objections(page: Page): Promise<string> {
  const said = await page.locator('[role="alert"], .err').allTextContents();
  return said.length === 0 ? `nothing, at ${page.url()}` : said.join(' | ');
}

/** Waits for the desk with everything after event `before` on it. @throws Error with what the page says, when it refuses. */
async function expectAccepted(page: Page, before: number, what: string): Promise<void> {
  try {
    await page.waitForURL((url) => /^\/ban-lam-viec\/[^/]+$/.test(url.pathname) && url.searchParams.get('tu') === String(before), { timeout: ANSWER_MS });
    await expect(actList(page).locator('input[name="seq"]').first()).not.toHaveValue(String(before), { timeout: ANSWER_MS });
  } catch (error) {
    throw new Error(`${what} was not accepted; the page says: ${await objections(page)}`, { cause: error });
  }
}

/** Lets time pass to a day by the form that says so, as often as something on the way asks for attention. */
async function waitUntil(page: Page, day: string): Promise<void> {
  const wanted = formatDay(dayOf(day));
  for (let stops = 0; (await todayOf(page)) !== wanted; stops += 1) {
    if (stops > 20) throw new Error(`the desk never came to ${wanted}, it stands at ${await todayOf(page)}`);
    const before = await seqOf(page);
    const typed = page.getByLabel('Chờ đến ngày', { exact: true });
    if (!(await typed.isVisible())) await page.getByText('Chờ đến ngày khác…').click();
    await typed.fill(wanted);
    await page.getByRole('button', { name: 'Chờ đến ngày này' }).click();
    await expectAccepted(page, before, `waiting until ${wanted}`);
  }
}

/** The link or button of an act in the list, and the field that the choice of it has already filled in. */
async function findAct(page: Page, { act, data }: ActEntry): Promise<{ choice: Locator; preset: string | null }> {
  // Acts of other roles are folded; they are at hand all the same.
  await actList(page).locator('details.others').evaluateAll((folded) => folded.forEach((details) => details.setAttribute('open', '')));
  const ways = [{ key: act, preset: null as string | null }, ...Object.entries(data).flatMap(([name, value]) => (typeof value === 'string' ? [{ key: `${act}:${value}`, preset: name }] : []))];
  for (const { key, preset } of ways) {
    const choice = actList(page).locator(`button.act[value="${key}"], a.act[href$="/viec/${encodeURIComponent(key)}#giay-dang-lap"]`);
    if ((await choice.count()) === 1) return { choice, preset };
  }
  const refused = await actList(page).locator('.cannot').allTextContents();
  throw new Error(`the desk does not offer ${act} ${JSON.stringify(data)}; impossible now: ${refused.join(' | ')}`);
}

/** Ticks a box or chooses a radio, or clears a box. */
async function tick(form: Locator, name: string, value: string, on = true): Promise<void> {
  await form.locator(`input[name="${name}"][value="${value.replaceAll('"', '\\"')}"]`).setChecked(on);
}

async function fillField(form: Locator, name: string, value: Json): Promise<void> {
  if (typeof value === 'boolean') return tick(form, name, value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    const offered = await form.locator(`input[type="checkbox"][name="${name}"]`).evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
    expect(offered, name).toEqual(expect.arrayContaining([...value]));
    for (const one of offered) await tick(form, name, one, value.includes(one));
    return undefined;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [row, chosen] of Object.entries(value)) await form.locator(`select[name="${name}.${row}"]`).selectOption(String(chosen));
    return undefined;
  }
  const text = typeof value === 'string' && ISO_DATE.test(value) ? formatDay(dayOf(value)) : String(value);
  const controls = form.locator(`[name="${name}"]`);
  const kind = await controls.first().evaluate((control) => (control.tagName === 'INPUT' ? control.getAttribute('type') : control.tagName));
  if (kind === 'radio') return tick(form, name, text);
  if (kind === 'SELECT') await controls.selectOption(text);
  else await controls.fill(text);
  return undefined;
}

/** Fills in the open form of an act from the data of a log, without pressing its button. */
export async function fillAct(page: Page, data: Readonly<Record<string, Json>>, preset: string | null = null): Promise<Locator> {
  const form = page.locator('form.act-form');
  await form.waitFor();
  for (const [name, value] of Object.entries(data)) if (name !== preset) await fillField(form, name, value);
  return form.getByRole('button');
}

/** One act: chosen from the list, filled in where it has a form, pressed, and answered by the desk. */
async function doAct(page: Page, entry: ActEntry): Promise<void> {
  const before = await seqOf(page);
  const { choice, preset } = await findAct(page, entry);
  const hasForm = (await choice.getAttribute('href')) !== null;
  await choice.click();
  if (hasForm) await (await fillAct(page, entry.data, preset)).click();
  await expectAccepted(page, before, `${entry.act} on ${entry.on}`);
  await expect(page.locator('#vua-xong .toast').first()).toBeVisible();
}

/** Works through a log on the open desk as a person does, with script or without; the desk has to accept every act. */
export async function playLog(page: Page, log: readonly ScriptEntry[]): Promise<void> {
  page.setDefaultTimeout(ANSWER_MS);
  for (const entry of log) {
    await waitUntil(page, 'wait' in entry ? entry.wait : entry.on);
    if ('act' in entry) await doAct(page, entry);
  }
}

/** Hands the case in by the page that asks once more. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nộp ca' }).click();
  await page.getByRole('button', { name: 'Nộp ca và xem phân tích' }).click();
  await page.waitForURL(/\/phan-tich\/[^/]+$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Phân tích sau ca' })).toBeVisible();
}
