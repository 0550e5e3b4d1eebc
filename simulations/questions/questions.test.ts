import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { loadQuestions } from '#content/compile/questions.ts';
import { loadScenarios } from '#content/compile/scenarios.ts';
import { dayOf, isoOf, weekdayOf } from '../law/day.ts';
import { createLawView } from '../law/view.ts';
import type { Day } from '../law/types.ts';
import { citedBy, drawQuestion } from './draw.ts';
import type { DrawnQuestion } from './draw.ts';
import { isAnswerable, judgeAnswer, rightAnswer } from './judge.ts';
import type { Answer } from './judge.ts';
import { CLASSES } from './question.ts';
import type { Question } from './question.ts';

const { register } = loadLaw('content/law');
if (register === null) throw new Error('the law does not load');
const law = createLawView(register);
const { bank } = loadQuestions('content/questions', register, loadScenarios('content/scenarios', register).scenarios);
const names = new Map(bank.misconceptions.map((one) => [one.id, one]));

const SEEDS = Array.from({ length: 40 }, (_, index) => index * 7919);

const common = { course: 'khieu-nai', competence: 'time', provisions: ['lkn-2011/d27'], level: 1, because: '{term}, đến {due}.' } as const;
const onAcceptance: Question = {
  ...common,
  id: 'acceptance',
  kind: 'date',
  ask: 'Nhận đơn ngày {nhan}. Chậm nhất ngày nào?',
  vary: { nhan: { day: { from: '2026-07-06', to: '2027-06-30', working: true } } },
  answer: { term: 'lkn-2011/d27', from: 'nhan' },
};

function on(day: string, level: 1 | 2 | 3, answer: Partial<Extract<Question, { kind: 'date' }>['answer']> = {}): Question {
  return { ...onAcceptance, level, ask: `Nhận đơn ngày ${day}.`, vary: undefined, kind: 'date', answer: { term: 'lkn-2011/d27', from: day, ...answer } };
}

/** Every answer with exactly one thing wrong in it that the draw itself knows of. */
function wrongAnswers(drawn: DrawnQuestion): Answer[] {
  switch (drawn.form) {
    case 'one':
      return drawn.choices.filter(({ right }) => !right).map(({ key }) => [key]);
    case 'many':
      return drawn.choices.filter(({ right }) => !right).map(({ key }) => [...rightAnswer(drawn), key]);
    case 'day':
    case 'number':
      return drawn.known.map(({ value }) => [value]);
    case 'order':
      return [[...rightAnswer(drawn)].reverse()];
    case 'classify':
      return drawn.items.map((item, index) => rightAnswer(drawn).map((one, at) => (at === index ? (CLASSES.find((other) => other !== item.class) ?? one) : one)));
  }
}

/** As many draws of each shipped question: the whole bank is drawn, so not many of each. */
const SOME_SEEDS = SEEDS.slice(0, 6);

function expectSound(question: Question, seed: number): void {
  const drawn = drawQuestion(question, law, seed);
  const said = `${question.id}, seed ${seed}`;
  const right = rightAnswer(drawn);
  expect(isAnswerable(drawn, right), said).toBe(true);
  expect(judgeAnswer(drawn, right, names), said).toMatchObject({ outcome: 'right', misconceptions: [] });
  const wrong = wrongAnswers(drawn);
  // A number that nothing else resembles is typed: then there is no mistake with a name.
  if (drawn.form !== 'number') expect(wrong.length, said).toBeGreaterThan(0);
  for (const answer of wrong) {
    const judged = judgeAnswer(drawn, answer, names);
    expect(isAnswerable(drawn, answer), said).toBe(true);
    expect(judged.outcome, said).not.toBe('right');
    expect(judged.misconceptions.length, said).toBeGreaterThan(0);
    for (const id of judged.misconceptions) expect([...names.keys()], said).toContain(id);
  }
  const texts = 'choices' in drawn ? drawn.choices.map(({ text }) => text) : [];
  expect([drawn.ask, drawn.because ?? '', ...texts].join(' '), said).not.toMatch(/[{}]/);
  expect(new Set(texts).size, said).toBe(texts.length);
  expect(drawn.citations.length, said).toBeGreaterThan(0);
}

test('whatever is drawn, the right answer is accepted, every wrong one refused by name, and nothing is left to fill in', () => {
  for (const question of [onAcceptance, on('2026-08-26', 3)]) for (const seed of SEEDS) expectSound(question, seed);
});

test.each([...new Set(bank.questions.map(({ course }) => course))])('the same holds for the questions of %s', (course) => {
  for (const question of bank.questions.filter((one) => one.course === course)) for (const seed of SOME_SEEDS) expectSound(question, seed);
});

/** The seventh working day after a day, counted on a wall calendar without the counting of simulations/law. */
function onWallCalendar(from: Day, working: number): Day {
  const isOff = (day: Day): boolean => {
    const year = register?.calendar.years[isoOf(day).slice(0, 4)];
    if (year?.makeUpSaturdays.has(day) === true) return false;
    return weekdayOf(day) === 0 || weekdayOf(day) === 6 || year?.daysOff.has(day) === true;
  };
  let day = from;
  for (let left = working; left > 0; ) {
    day += 1;
    if (!isOff(day)) left -= 1;
  }
  return day;
}

test('the last day of acceptance is what a wall calendar says, for every seed', () => {
  for (const seed of SEEDS) {
    const { date } = drawQuestion(onAcceptance, law, seed);
    expect(date?.counted.due).toBe(onWallCalendar(date?.anchor ?? 0, 7));
  }
});

test('the counting that is shown is that of the law', () => {
  const { date, because } = drawQuestion(on('2026-08-26', 1), law, 1);
  const found = law.term(['lkn-2011/d27'], dayOf('2026-08-26'));
  expect(found).not.toBeNull();
  expect(date?.counted.derivation).toEqual(found === null ? [] : law.count(found.rule, dayOf('2026-08-26')).derivation);
  expect(because).toBe('07 ngày làm việc, đến 09/9/2026.');
});

test('the law before 1 July 2026 is a wrong answer with its name and its own term', () => {
  const drawn = drawQuestion(on('2026-08-26', 3), law, 1);
  const judged = judgeAnswer(drawn, ['2026-09-07'], names);
  expect(judged).toMatchObject({ outcome: 'wrong', misconceptions: ['luat-cu'] });
  expect(judged.reasons).toEqual(['Trước 01/7/2026, luật định 10 ngày.']);
});

test('a neighbouring wording that nobody has read in the original makes no wrong answer', () => {
  const acceptance = register.provisions.get('lkn-2011/d27');
  if (acceptance === undefined) throw new Error('no acceptance');
  const unread = { ...acceptance, versions: acceptance.versions.map((version) => (version.to === null ? version : { ...version, confidence: 'secondary' as const })) };
  const unsure = createLawView({ ...register, provisions: new Map([...register.provisions, [unread.id, unread]]) });
  const asNumber: Question = { ...onAcceptance, kind: 'number', ask: 'Bao lâu?', vary: undefined, answer: { value: 'lkn-2011/d27', field: 'deadline.value', on: '2026-08-26' } };
  const byOldLaw = (question: Question, view: typeof law): boolean => {
    const drawn = drawQuestion(question, view, 1);
    const slips = 'choices' in drawn ? drawn.choices : 'known' in drawn ? drawn.known : [];
    return slips.some(({ misconception }) => misconception === 'luat-cu');
  };
  for (const question of [on('2026-08-26', 3), on('2026-08-26', 1), { ...asNumber, level: 3 } as const, { ...asNumber, level: 1 } as const]) {
    expect(byOldLaw(question, law), question.kind).toBe(true);
    expect(byOldLaw(question, unsure), question.kind).toBe(false);
  }
});

test('before the change the older term is right and the newer one is the mistake', () => {
  const drawn = drawQuestion(on('2026-06-03', 3), law, 1);
  expect(judgeAnswer(drawn, ['2026-06-15'], names).outcome).toBe('right');
  expect(judgeAnswer(drawn, ['2026-06-12'], names).misconceptions).toEqual(['luat-moi-som']);
});

test('counting the first day, and calendar days for working days, are told apart', () => {
  const drawn = drawQuestion(on('2026-09-17', 3), law, 1);
  expect(judgeAnswer(drawn, ['2026-09-28'], names).outcome).toBe('right');
  expect(judgeAnswer(drawn, ['2026-09-25'], names).misconceptions).toEqual(['dem-ca-ngay-dau']);
  expect(judgeAnswer(drawn, ['2026-09-24'], names).misconceptions).toEqual(['dem-ngay-thuong']);
});

test('both readings of a make-up Saturday are right, and neither is offered as a mistake', () => {
  const saturday = [...Object.values(register.calendar.years)].flatMap(({ makeUpSaturdays }) => [...makeUpSaturdays]).find((day) => day > dayOf('2026-07-06'));
  expect(saturday).toBeDefined();
  const question = on(isoOf((saturday ?? 0) - 3), 3);
  const drawn = drawQuestion(question, law, 1);
  if (drawn.form !== 'day') throw new Error('a day is typed');
  expect(drawn.accepted).toHaveLength(2);
  for (const day of drawn.accepted) {
    expect(judgeAnswer(drawn, [day], names).outcome).toBe('right');
    expect(drawn.known.map(({ value }) => value)).not.toContain(day);
  }
});

test('a longer term replaces the plain one; adding both is named as a mistake', () => {
  const question: Question = { ...onAcceptance, id: 'long', provisions: ['lkn-2011/d28'], level: 3, vary: undefined, ask: '…', kind: 'date', answer: { term: 'lkn-2011/d28', from: '2026-08-03', extended: true } };
  const drawn = drawQuestion(question, law, 1);
  expect(judgeAnswer(drawn, ['2026-09-17'], names).outcome).toBe('right');
  expect(judgeAnswer(drawn, ['2026-10-19'], names).misconceptions).toEqual(['cong-don-han']);
});

test('a number of one wording is asked by the law of its day', () => {
  const question = (day: string): Question => ({ ...common, id: 'days', provisions: ['ltcd-2013/d15/k2/c'], kind: 'number', ask: '…', level: 3, because: '{count}', answer: { value: 'ltcd-2013/d15/k2/c', field: 'frequency.at_least', on: day } });
  const after = drawQuestion(question('2026-07-02'), law, 1);
  expect(judgeAnswer(after, ['2'], names).outcome).toBe('right');
  expect(judgeAnswer(after, ['1'], names)).toMatchObject({ outcome: 'wrong', misconceptions: ['luat-cu'] });
  expect(judgeAnswer(drawQuestion(question('2026-06-30'), law, 1), ['1'], names).outcome).toBe('right');
});

test('the same seed draws the same, another seed another', () => {
  expect(drawQuestion(onAcceptance, law, 5)).toEqual(drawQuestion(onAcceptance, law, 5));
  expect(new Set(SEEDS.map((seed) => drawQuestion(onAcceptance, law, seed).ask)).size).toBeGreaterThan(SEEDS.length / 2);
});

test('sorting follows from facts: what is wanted, not what the paper is called', () => {
  const question: Question = {
    ...common,
    id: 'sort',
    kind: 'classify',
    ask: '…',
    items: [
      { text: 'đòi xem lại quyết định xử phạt', facts: { demand: 'review', against: 'administrative-decision' } },
      { text: 'báo người nhận tiền', facts: { demand: 'report-violation' } },
      { text: 'xin góp ý một thông báo chung', facts: { demand: 'review', against: 'general-paper' } },
    ],
  };
  const drawn = drawQuestion(question, law, 3);
  if (drawn.form !== 'classify') throw new Error('things are sorted');
  const classes = new Map(drawn.items.map((item) => [item.text, item.class]));
  expect(Object.fromEntries(classes)).toEqual({ 'đòi xem lại quyết định xử phạt': 'complaint', 'báo người nhận tiền': 'denunciation', 'xin góp ý một thông báo chung': 'recommendation' });
  const taken = drawn.items.map((item) => (item.class === 'denunciation' ? 'complaint' : item.class));
  expect(judgeAnswer(drawn, taken, names)).toMatchObject({ outcome: 'partly', misconceptions: ['nham-to-cao-voi-khieu-nai'] });
});

test('an answer of another shape is not judged', () => {
  const typed = drawQuestion(on('2026-08-26', 3), law, 1);
  const chosen = drawQuestion(onAcceptance, law, 1);
  expect(isAnswerable(typed, ['2026-02-30'])).toBe(false);
  expect(isAnswerable(typed, ['a'])).toBe(false);
  expect(isAnswerable(chosen, ['z'])).toBe(false);
  expect(isAnswerable(chosen, ['a', 'b'])).toBe(false);
});

test('a wording is cited in the version of the day that is asked about', () => {
  expect(citedBy(onAcceptance, dayOf('2026-06-30'), law)).toEqual([{ provision: 'lkn-2011/d27', version: '2012-07-01' }]);
  expect(drawQuestion(onAcceptance, law, 1).citations).toEqual([{ provision: 'lkn-2011/d27', version: '2026-07-01' }]);
});
