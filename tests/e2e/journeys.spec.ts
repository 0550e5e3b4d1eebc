import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { COMBINATIONS } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf, expectedOf } from './support/logs.ts';
import { handIn, playLog } from './support/play-log.ts';
import { ROOT } from './support/server.ts';
import { enterClass, freshName, sitDown } from './support/signing-in.ts';

const SCENARIOS = readdirSync(join(ROOT, 'content/scenarios'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ id: name, title: String(parse(readFileSync(join(ROOT, 'content/scenarios', name, 'scenario.yaml'), 'utf8')).title) }));

/** How many wrong ways of every case are worked through the pages; all of them are graded in tests/content. */
const WRONG = 3;

const LOGS = SCENARIOS.flatMap(({ id, title }) => {
  const all = Object.entries(expectedOf(id)).map(([name, expected]) => ({ id, title, name, expected }));
  return [...all.filter(({ name }) => name === 'lawful'), ...all.filter(({ expected }) => expected.findings.length > 0).slice(0, WRONG)];
});
const isLawful = (name: string) => name === 'lawful';
const WRONG_LOGS = LOGS.filter(({ name }) => !isLawful(name));

/** The lawful way of every case in every combination; the wrong ways take the combinations in turn. */
const JOURNEYS = COMBINATIONS.map(({ name, use }, turn) => ({
  name,
  use,
  logs: [...LOGS.filter((log) => isLawful(log.name)), ...WRONG_LOGS.filter((_log, index) => index % COMBINATIONS.length === turn)],
}));

// A case has up to fifty acts, each two or three pages; a busy machine takes its time.
test.describe.configure({ timeout: 240_000 });

for (const { name, use, logs } of JOURNEYS) {
  test.describe(name, () => {
    test.use(use);
    for (const { id, title, name: log, expected } of logs) {
      test(`${id}, ${log}: worked to the end, the debrief finds exactly what the law finds`, async ({ page, server }) => {
        await enterClass(page, server.classCode, freshName());
        await sitDown(page, title);
        await playLog(page, actsOf(id, log));
        await handIn(page);

        const findings = page.locator('article.find');
        await expect(findings).toHaveCount(expected.findings.length);
        // The form of disagreement lists the same findings by their ids: class, subject, number.
        const ids = await page.locator('select[name="finding"] option').evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? '').filter((value) => value !== ''));
        expect(ids.map((finding) => finding.split(':').slice(0, 2).join(' ')).sort()).toEqual(expected.findings.map((finding) => `${finding.class} ${finding.subject}`).sort());
        const score = (await page.locator('.score b').textContent()) ?? '';
        if (expected.findings.length === 0) {
          expect(score).toBe('100');
          await expect(page.getByRole('heading', { level: 2, name: 'Không' })).toBeVisible();
        } else {
          expect(Number(score.replace(',', '.'))).toBeLessThan(100);
          for (const { provision } of expected.findings) await expect(findings.locator(`a[href^="/tra-cuu/${provision}?"]`).first()).toBeAttached();
        }
      });
    }
  });
}
