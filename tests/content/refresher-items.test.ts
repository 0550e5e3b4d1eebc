import { expect, test } from 'vitest';
import { gradeItem, isAnswerableItem } from '#app/domain/refreshers/grade-item.ts';
import { contrastKeys, drawItem, itemKeys, viewOf } from '#app/domain/refreshers/items.ts';
import type { ItemSource, RefresherItem } from '#app/domain/refreshers/items.ts';
import { refresherRules } from '#app/domain/refreshers/rules.ts';
import { lookalikes } from '#app/domain/refreshers/lookalikes.ts';
import { ONLY_CASES } from '#app/domain/refreshers/untold.ts';
import { loadLaw } from '#content/compile/law.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import type { LawRegister, ProvisionVersion } from '#simulations/law/types.ts';
import { procedures } from '#simulations/procedures/index.ts';
import { standingOf } from '#simulations/proof/standing.ts';
import { rightAnswer } from '#simulations/questions/judge.ts';

const register = loadLaw('content/law').register!;
const { scenarios } = loadScenarios('content/scenarios', register);
const { bank } = loadQuestions('content/questions', register, scenarios);
const questions = new Map(bank.questions.map((question) => [question.id, question]));
const misconceptions = new Map(bank.misconceptions.map((one) => [one.id, one]));
const source: ItemSource = { register, questions, scenarios };
const rules = [...refresherRules().values()];
const isFree = (id: string) => standingOf({ cite: refresherRules().get(id)!.cites, open: refresherRules().get(id)!.open }, viewOf(register), register.asOf) !== 'graded';

test('nearly every rule of the procedures can be asked; of the others the reason is known, and the corner names the case to work', () => {
  const share = (some: typeof rules) => ({ asked: some.filter((rule) => itemKeys(rule, source).length > 0).length, of: some.length });
  const whole = rules.filter(({ isPart }) => !isPart);
  const told = { all: share(rules), whole: share(whole), parts: share(rules.filter(({ isPart }) => isPart)), grave: share(whole.filter(({ sev }) => sev >= 3)), time: share(whole.filter(({ competence }) => competence === 'time')) };
  // Fewer than these means that questions or ways of making them were lost.
  const least = { all: 515, whole: 275, parts: 238, grave: 185, time: 31 } as const;
  for (const [name, count] of Object.entries(least)) expect(told[name as keyof typeof least].asked, `${name} of ${told[name as keyof typeof least].of}`).toBeGreaterThanOrEqual(count);
  const left = rules.filter((rule) => itemKeys(rule, source).length === 0 && !isFree(rule.id)).map(({ id }) => id);
  expect(left.filter((id) => ONLY_CASES[id] === undefined), 'a rule without an item is listed with its reason in untold.ts').toEqual([]);
});

test('every rule comes from a part of the norm that cases of the library are about, or from intake', () => {
  const parts = new Set(['intake', ...procedures.map(({ id }) => id)]);
  expect([...new Set(rules.map(({ part }) => part))].filter((part) => !parts.has(part))).toEqual([]);
});

test('what goes by one name in several procedures is one rule, so that nobody is taken to know the other', () => {
  const conditions = procedures.flatMap(({ duties }) => duties.flatMap((duty) => duty.conditions ?? []));
  const restsOn = new Map(conditions.map(({ id, cite }) => [id, cite.join()]));
  expect(conditions.filter(({ id, cite }) => restsOn.get(id) !== cite.join()).map(({ id }) => id)).toEqual([]);
  const duties = procedures.flatMap((procedure) => procedure.duties);
  const owedBy = new Map(duties.map(({ id, cite }) => [id, cite.join()]));
  expect(duties.filter(({ id, cite }) => owedBy.get(id) !== cite.join()).map(({ id }) => id)).toEqual([]);
});

/** What is wrong with an item: more or fewer than one right answer, a gap in a sentence, two answers that read the same. */
function faultsOf({ decision, ground }: RefresherItem): string[] {
  const faults: string[] = [];
  for (const [name, part] of [['decision', decision], ['ground', ground]] as const) {
    if (part === null) continue;
    const texts = [part.ask, part.because ?? ''];
    if ('choices' in part) {
      const choices = part.choices.map(({ text }) => text);
      if (part.form === 'one' && part.choices.filter(({ right }) => right).length !== 1) faults.push(`${name}: not one right answer`);
      if (new Set(choices).size !== choices.length) faults.push(`${name}: an answer stands twice`);
      if (choices.length < 2) faults.push(`${name}: nothing to choose`);
      texts.push(...choices, ...part.choices.map(({ because }) => because ?? ''));
    }
    for (const text of texts) if (/;$/.test(text)) faults.push(`${name} ends in the middle: ${text}`);
    for (const text of texts) if (/ (?:là|cần|cho thấy|phải có|phải đến|hoặc giao|chốt cho|ở đây)[.;]/.test(text)) faults.push(`${name} breaks off: ${text}`);
    for (const text of texts) if (/[{}[\]]|undefined|null|NaN| {2}| [.,;:?]|\b[a-z]+[-.][a-z]+[-.][a-z]+\b|“”/.test(text)) faults.push(`${name}: ${text}`);
  }
  return faults;
}

test('every item of every rule can be drawn, has one right answer that is graded right, and grounds of which one alone is right', () => {
  const faults: string[] = [];
  for (const rule of rules) {
    const keys = [...itemKeys(rule, source).slice(0, 1), ...itemKeys(rule, source).filter((key) => /^(count|facts|run|law):/.test(key)), ...contrastKeys(rule, source, register.asOf).slice(0, 1)];
    for (const key of new Set(keys)) {
      for (const seed of /^(run|law):/.test(key) ? [11, 12, 13, 1_000_003] : [11]) {
        const item = drawItem(rule, { key, seed }, source);
        expect(item, `${rule.id} ${key}`).not.toBeNull();
        if (item === null) continue;
        const right = { decision: rightAnswer(item.decision), ground: item.ground === null ? null : rightAnswer(item.ground), hinted: false };
        expect(isAnswerableItem(item, right)).toBe(true);
        expect(gradeItem(item, right, misconceptions)).toMatchObject({ outcome: 'right', rating: 'good' });
        if (key.startsWith('law:') && 'choices' in item.decision) faults.push(...item.decision.choices.filter(({ text }) => !/^\P{Ll}.*\.$/u.test(text)).map(({ text }) => `${rule.id}: no sentence: ${text}`));
        if (!key.startsWith('bank:')) faults.push(...faultsOf(item).map((fault) => `${rule.id} ${key} ${seed}: ${fault}`));
        if (item.ground !== null && 'choices' in item.ground) expect(item.ground.choices.filter((choice) => choice.right), `${rule.id} ${key}`).toHaveLength(1);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('what is made from rules and runs is asked of provisions that somebody has read and that are no open question', () => {
  const made = rules.filter((rule) => itemKeys(rule, source).some((key) => /^(run|law):/.test(key)));
  expect(made.length).toBeGreaterThan(300);
  expect(made.filter(({ id }) => isFree(id)).map(({ id }) => id)).toEqual([]);
});

/** The register with another wording of a provision from a day on, or always. */
function withWording(id: string, edit: (versions: readonly ProvisionVersion[]) => readonly ProvisionVersion[], asOf = register.asOf): LawRegister {
  const provision = register.provisions.get(id)!;
  return { ...register, asOf, version: `${register.version}-${id}`, provisions: new Map([...register.provisions, [id, { ...provision, versions: edit(provision.versions) }]]) };
}

const textOf = (item: RefresherItem | null): string => {
  if (item === null || !('choices' in item.decision)) throw new Error('no choices');
  return item.decision.choices.find(({ right }) => right)?.text ?? '';
};

test('what is drawn under another date follows the law of that date: the term, the sentence that tells it, the edition of a form', () => {
  const rule = refresherRules().get('resume-denunciation')!;
  const schedule = refresherRules().get('head-post-schedule')!;
  const key = `law:${schedule.id}`;
  const later = withWording('ltcd-2013/d24/k4/niem-yet', (versions) => versions.map((version) => ({ ...version, ...(version.deadline === undefined ? {} : { deadline: { ...version.deadline, value: 9 } }) })));
  expect(textOf(drawItem(schedule, { key, seed: 1 }, source))).toContain('05 ngày làm việc');
  expect(textOf(drawItem(schedule, { key, seed: 1 }, { ...source, register: later }))).toContain('09 ngày làm việc');
  expect(itemKeys(rule, source).length).toBeGreaterThan(0);

  const accepted = refresherRules().get('accepted-form')!;
  const form = register.forms.find(({ paper, to }) => paper === 'acceptanceNotice' && to === null)!;
  const from = dayOf('2026-08-01');
  const renewed = { ...register, version: `${register.version}-mau`, forms: [...register.forms.map((one) => (one.id === form.id ? { ...one, to: from } : one)), { ...form, id: `${form.id}-moi`, from, to: null }] };
  expect(textOf(drawItem(accepted, { key: 'run:accepted-form', seed: 1 }, source))).toContain('01/7/2026');
  expect(textOf(drawItem(accepted, { key: 'run:accepted-form', seed: 1 }, { ...source, register: renewed }))).toContain('01/8/2026');
});

test('a case of former law is no longer asked about once the law under the rule has changed', () => {
  const rule = refresherRules().get('accepted-signatory')!;
  const days = (law: LawRegister) => [1, 2, 3, 4, 5, 6].map((seed) => drawItem(rule, { key: `run:${rule.id}`, seed }, { ...source, register: law })?.decision.on ?? 0);
  const from = dayOf('2026-09-15');
  const [cite] = rule.cites;
  const amended = withWording(cite!, (versions) => versions.flatMap((version) => (version.to === null ? [{ ...version, to: from }, { ...version, from }] : [version])));
  expect(days(register).some((day) => day < from)).toBe(true);
  expect(days(amended).filter((day) => day > 0 && day < from).map(isoOf)).toEqual([]);
});

test('micro-cases of guards tell the facts and have both answers, so that nobody learns an answer instead of the law', () => {
  const guards = rules.filter((rule) => itemKeys(rule, source).includes(`facts:${rule.id}`));
  expect(guards.map(({ id }) => id)).toEqual(expect.arrayContaining(['turning-away-is-grounded', 'refusal-notice-is-grounded', 'another-authority-is-competent', 'refusal-is-grounded']));
  for (const rule of guards) {
    const answers = Array.from({ length: 60 }, (_, seed) => drawItem(rule, { key: `facts:${rule.id}`, seed }, source)?.decision).map((decision) => (decision !== undefined && 'choices' in decision ? decision.choices.find(({ right }) => right)?.text : null));
    expect(new Set(answers).size, rule.id).toBe(2);
  }
});

test('another seed asks with other numbers, the same seed the same on every machine', () => {
  const rule = refresherRules().get('send-acceptance')!;
  const key = itemKeys(rule, source).find((one) => one.startsWith('count:'))!;
  const asks = [1, 2, 3, 4, 5].map((seed) => drawItem(rule, { key, seed }, source)?.decision.ask);
  expect(new Set(asks).size).toBeGreaterThan(3);
  expect(drawItem(rule, { key, seed: 3 }, source)).toEqual(drawItem(rule, { key, seed: 3 }, source));
  const signatory = refresherRules().get('accepted-signatory')!;
  expect(new Set([1, 2, 3, 4, 5].map((seed) => drawItem(signatory, { key: 'run:accepted-signatory', seed }, source)?.decision.ask)).size).toBeGreaterThan(2);
});

test('an item of another rule, or of a question that is not there, cannot be asked', () => {
  const rule = refresherRules().get('send-acceptance')!;
  for (const key of ['bank:khong-co', 'count:ltc-2018/d38/k3', 'change:lkn-2011/d27@1999-01-01', 'run:accepted-form', 'law:accepted-form', 'linh-tinh']) expect(drawItem(rule, { key, seed: 1 }, source), key).toBeNull();
});

test('there is a drill for each pair of look-alikes, every day', () => {
  for (let day = 20_000; day < 20_010; day += 1) expect(lookalikes(questions, day).map(({ id }) => id)).toEqual(['loai-don', 'hoa-giai', 'tu-choi']);
});
