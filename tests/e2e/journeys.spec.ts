import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadLaw } from '#content/compile/law.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { procedureFor, procedures } from '#simulations/procedures/index.ts';
import type { Scenario } from '#simulations/scenario/schema.ts';
import { COMBINATIONS } from './support/combinations.ts';
import { expect, test } from './support/fixtures.ts';
import { actsOf, expectedOf } from './support/logs.ts';
import { handIn, playLog } from './support/play-log.ts';
import { ROOT } from './support/server.ts';
import { enterClass, freshName, sitDown } from './support/signing-in.ts';

/** The cases of which a wrong way is worked through the pages as well. Every log of every case is graded in tests/content: here pages are looked at; a long complaint is worked by newcomer.spec. */
const WHOLE = ['bao-lut-qua-han', 'gian-bep-dong-vong', 'quay-cho-go-may', 'so-do-cho-dinh-chinh'];
/** The one whose lawful way is worked in every combination. */
const EVERYWHERE = 'quay-cho-go-may';

const { register } = loadLaw(join(ROOT, 'content/law'));
if (register === null) throw new Error('content/law cannot be loaded');
const law = createLawView(register);
const scenarios = [...loadScenarios(join(ROOT, 'content/scenarios'), register).scenarios.values()];
const procedureOf = ({ facts, opensOn }: Scenario): string => procedureFor(facts, law, dayOf(opensOn)).id;
const isWorked = ({ id }: Scenario): boolean => existsSync(join(ROOT, 'tests/fixtures/logs', id, 'lawful.json'));

const whole = scenarios.filter(({ id }) => WHOLE.includes(id));
/** One case of each procedure that those do not go through: worked lawfully, once. */
const samples = procedures.filter(({ id }) => !whole.some((scenario) => procedureOf(scenario) === id)).map(({ id }) => ({ id, sample: scenarios.find((scenario) => procedureOf(scenario) === id && isWorked(scenario)) }));
const SAMPLES = samples.flatMap(({ sample }) => (sample === undefined ? [] : [{ id: sample.id, title: sample.title, name: 'lawful', expected: { findings: [] } }]));

test('every procedure has a case that is worked through the pages', () => {
  expect(samples.filter(({ sample }) => sample === undefined).map(({ id }) => id)).toEqual([]);
});

const LOGS = whole.flatMap(({ id, title }) => {
  const all = Object.entries(expectedOf(id)).map(([name, expected]) => ({ id, title, name, expected }));
  return [...all.filter(({ name }) => name === 'lawful'), ...all.filter(({ expected }) => expected.findings.length > 0).slice(0, 1)];
});
const isEverywhere = ({ id, name }: { id: string; name: string }) => name === 'lawful' && id === EVERYWHERE;

/** What is not worked in every combination takes the combinations in turn. */
const IN_TURN = [...LOGS.filter((log) => !isEverywhere(log)), ...SAMPLES];
const JOURNEYS = COMBINATIONS.map(({ name, use }, turn) => ({
  name,
  use,
  logs: [...LOGS.filter(isEverywhere), ...IN_TURN.filter((_log, index) => index % COMBINATIONS.length === turn)],
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
