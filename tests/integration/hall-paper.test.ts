import { expect, test } from 'vitest';
import { answerVote } from '#app/use-cases/answer-vote.server.ts';
import { keyPaper } from '#app/use-cases/key-paper.server.ts';
import { loadOwnTestResults } from '#app/use-cases/load-test-results.server.ts';
import { loadPaperMode } from '#app/use-cases/load-paper-mode.server.ts';
import { loadConsole } from '#app/use-cases/load-workshop.server.ts';
import type { KeyPaperInput, PaperTestForm, PaperVoteForm } from '#app/use-cases/paper-mode-contracts.ts';
import { loadPrint } from '#app/use-cases/print-paper-mode.server.ts';
import { listAudit } from '#db/repositories/audit.ts';
import type { Question } from '#simulations/questions/question.ts';
import { CROWD, OwnHall } from './support/crew-hall.ts';
import { content, refusal, value, World } from './support/world.ts';

const common = { course: 'khieu-nai', competence: 'time', provisions: ['lkn-2011/d27'], level: 3 } as const;
const CHOICE: Question = { ...common, id: 'ai-nhan', kind: 'single', ask: 'Thông báo gửi ai?', options: [{ text: 'Cả hai nơi', right: true, because: 'Luật buộc cả hai.' }, { text: 'Không ai', because: 'Phải báo.', misconception: 'im-lang' }] };
const TERM: Question = { ...common, id: 'han-thu-ly', kind: 'date', ask: 'Đơn đến ngày {nhan}. Chậm nhất ngày nào?', vary: { nhan: { day: { from: '2026-07-06', to: '2026-09-30', working: true } } }, answer: { term: 'lkn-2011/d27', from: 'nhan' }, because: 'Hạn là {term}.' };
const BANK = { questions: new Map([CHOICE, TERM].map((question) => [question.id, question])), misconceptions: new Map([['im-lang', { id: 'im-lang', name: 'Coi im lặng là trả lời', why: 'Luật buộc báo.' }]]) };

const VOTE = { kind: 'vote', id: 'bau', title: 'Mời mấy người', minutes: 5, ask: 'Mời mấy người vào?', about: CROWD, options: [{ key: 'a', text: 'Tất cả' }, { key: 'b', text: 'Năm người' }] };
const SHEET = [
  { kind: 'pre-test', id: 'dau-buoi', title: 'Câu hỏi đầu buổi', minutes: 5, questions: ['ai-nhan', 'han-thu-ly'] },
  VOTE,
  { kind: 'law', id: 'luat', title: 'Luật nói gì', minutes: 5, provisions: ['ltcd-2013/d29/so-luong'], on: '2026-11-02' },
  { ...VOTE, id: 'bau-sau', title: 'Câu sau', about: null },
];

async function open(): Promise<OwnHall> {
  const hall = await OwnHall.open(new World({ content: { ...content(), bank: BANK } }), SHEET);
  hall.press('run.started');
  return hall;
}

const load = (hall: OwnHall, over: Partial<Parameters<typeof loadPaperMode>[2]> = {}) => value(loadPaperMode(hall.world.ports, hall.facilitator, { workshop: hall.id, item: null, round: null, sheet: null, rows: null, ...over }));
const key = (hall: OwnHall, over: Partial<KeyPaperInput>) => keyPaper(hall.world.ports, hall.facilitator, { workshop: hall.id, item: 'bau', round: 1, sheet: '', hands: '', cells: {}, ...over });
const counted = (hall: OwnHall) => value(loadConsole(hall.world.ports, hall.facilitator, { workshop: hall.id })).live.counted?.bars.map(({ count }) => count);
const vote = (hall: OwnHall) => load(hall, { item: 'bau' }).form as PaperVoteForm;

test('many sheets of a vote are keyed in one go and counted with the phones, a table’s phone for all at it', async () => {
  const hall = await open();
  using world = hall.world;
  hall.join('may-1');
  hall.join('ban', { table: true, size: '6' });
  hall.press('item.finished', 'vote.opened');
  for (const deviceToken of ['may-1', 'ban']) value(answerVote(world.ports, { code: hall.code, deviceToken, item: 'bau', round: 1, choice: 'b', clientKey: `khoa-${deviceToken}` }));
  expect(counted(hall)).toEqual([0, 7]);
  expect(value(key(hall, { cells: { 'p.1.a': '3', 'p.1.b': '5', 'p.1.tay': '8', 'p.2.b': '4', 'p.3.a': '' } }))).toEqual({ item: 'bau', sheets: 2, people: 12 });
  expect(counted(hall)).toEqual([3, 16]);
  expect(vote(hall).whole.total).toBe(19);
  expect(vote(hall).rows).toHaveLength(10);
  expect(vote(hall).rows.slice(0, 3)).toEqual([{ sheet: 1, counts: { a: 3, b: 5 }, hands: 8 }, { sheet: 2, counts: { b: 4 }, hands: 4 }, { sheet: 3, counts: {}, hands: null }]);
  value(key(hall, { cells: { 'p.1.a': '', 'p.1.b': '', 'p.1.tay': '', 'p.2.b': '5' } }));
  expect(counted(hall)).toEqual([0, 12]);
  expect(listAudit(world.db, hall.id).filter(({ act }) => act === 'workshop.paper-keyed')).toHaveLength(2);
});

test('sheets whose counts do not come to their hands are told line by line, and nothing of the form is written', async () => {
  const hall = await open();
  using _world = hall.world;
  hall.press('item.finished', 'vote.opened');
  const wrong = refusal(key(hall, { cells: { 'p.1.a': '3', 'p.1.b': '5', 'p.1.tay': '9', 'p.2.a': 'x', 'p.3.a': '2' } }));
  expect(wrong).toEqual({ reason: 'invalid', fields: { 'p.1.tay': { fault: 'sum', sum: 8, hands: 9 }, 'p.2.a': { fault: 'number', min: 0, max: 2000 } } });
  expect(counted(hall)).toEqual([0, 0]);
});

test('a sheet that comes late is keyed into its own round, and one of a vote that was not opened is not', async () => {
  const hall = await open();
  using _world = hall.world;
  expect(refusal(key(hall, { cells: { 'p.1.a': '1' } }))).toEqual({ reason: 'not-yet' });
  expect(load(hall, { item: 'bau' })).toMatchObject({ form: null, asked: { item: 'bau', rounds: 0 } });
  hall.press('item.finished', 'vote.opened', 'vote.closed', 'vote.revealed', 'vote.reopened', 'vote.closed', 'item.finished');
  value(key(hall, { round: 1, cells: { 'p.1.a': '4' } }));
  value(key(hall, { round: 2, cells: { 'p.1.b': '4' } }));
  expect(refusal(key(hall, { round: 3, cells: { 'p.1.b': '4' } }))).toEqual({ reason: 'not-yet' });
  expect(vote(hall)).toMatchObject({ round: 2, rounds: 2, whole: { total: 4, bars: [{ count: 0 }, { count: 4 }] } });
  expect((load(hall, { item: 'bau', round: 1 }).form as PaperVoteForm).whole.bars).toMatchObject([{ count: 4 }, { count: 0 }]);
});

test('a bundle of a test is keyed by choices, and by right and wrong where the answer is written; it stands in the results of the class', async () => {
  const hall = await open();
  using world = hall.world;
  const form = load(hall).form as PaperTestForm;
  expect(form).toMatchObject({ item: 'dau-buoi', sheet: 1, questions: [{ number: 1, keys: ['a', 'b'], written: false }, { number: 2, keys: ['right', 'wrong'], written: true }] });
  const print = value(loadPrint(world.ports, hall.facilitator, { workshop: hall.id }));
  const [test] = print.sheets.flatMap((sheet) => (sheet.kind === 'test' ? [sheet] : []));
  const right = test?.questions[0]?.rows.find(({ text }) => text === 'Cả hai nơi')?.key ?? '';
  const wrong = right === 'a' ? 'b' : 'a';
  expect(refusal(key(hall, { item: 'dau-buoi', sheet: '1', hands: '10', cells: { [`p.1.${right}`]: '8', [`p.1.${wrong}`]: '3' } }))).toEqual({ reason: 'invalid', fields: { 'p.1.tay': { fault: 'sum', sum: 11, hands: 10 } } });
  expect(refusal(key(hall, { item: 'dau-buoi', sheet: '0', hands: '' }))).toMatchObject({ fields: { sheet: {}, hands: {} } });
  const cells = { [`p.1.${right}`]: '7', [`p.1.${wrong}`]: '3', 'p.2.right': '4', 'p.2.wrong': '5' };
  value(key(hall, { item: 'dau-buoi', sheet: '1', hands: '10', cells }));
  value(key(hall, { item: 'dau-buoi', sheet: '1', hands: '10', cells }));
  expect(load(hall).form).toMatchObject({ sheet: 2, bundles: [{ sheet: 1, hands: 10 }] });
  const results = value(loadOwnTestResults(world.ports, hall.facilitator, { workshop: hall.id })).results;
  expect(results?.questions).toMatchObject([{ question: 'ai-nhan', before: { people: 10 } }, { question: 'han-thu-ly', before: { people: 9 } }]);
  expect(results?.misconceptions).toMatchObject([{ id: 'im-lang', before: 3 }]);
});

test('what is printed: the case with its papers, facts only for whoever asks, a sheet for each vote and test, the answers apart', async () => {
  const hall = await open();
  using world = hall.world;
  const { cases, sheets, key: answers } = value(loadPrint(world.ports, hall.facilitator, { workshop: hall.id }));
  expect(cases).toMatchObject([{ id: CROWD, title: 'Đêm trước cổng ủy ban', papers: [{ name: 'Sổ trực ban ngày 13/10/2025', read: true }], laterPapers: [] }]);
  expect(cases[0]?.facts.find(({ source }) => source === 'Hỏi bà Hứa Thị Thắm')?.told).toHaveLength(1);
  expect(sheets.map(({ kind, item }) => [kind, item])).toEqual([['test', 'dau-buoi'], ['vote', 'bau'], ['vote', 'bau-sau']]);
  expect(JSON.stringify([cases, sheets])).not.toMatch(/isRight|because|"right"|misconception/);
  expect(answers).toMatchObject([{ kind: 'test', entries: [{ number: 1, right: [{ text: 'Cả hai nơi' }] }, { number: 2 }] }, { kind: 'vote', item: 'bau', law: [{ id: 'ltcd-2013/d29/so-luong' }] }, { kind: 'vote', item: 'bau-sau', law: [] }]);
  expect(answers.flatMap((one) => (one.kind === 'vote' ? one.law : []))[0]?.says).toBeTruthy();
});

test('a stranger neither prints nor keys, and a step that is not on the sheet is not there', async () => {
  const hall = await open();
  using world = hall.world;
  const stranger = { ...hall.facilitator, person: world.trainee().person };
  expect(refusal(loadPaperMode(world.ports, stranger, { workshop: hall.id, item: null, round: null, sheet: null, rows: null }))).toEqual({ reason: 'not-found' });
  expect(refusal(loadPrint(world.ports, stranger, { workshop: hall.id }))).toEqual({ reason: 'not-found' });
  expect(refusal(keyPaper(world.ports, stranger, { workshop: hall.id, item: 'bau', round: 1, sheet: '', hands: '', cells: {} }))).toEqual({ reason: 'not-found' });
  expect(refusal(key(hall, { item: 'luat' }))).toEqual({ reason: 'not-found' });
});
