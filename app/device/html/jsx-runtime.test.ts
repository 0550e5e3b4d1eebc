import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement } from 'react';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_ANSWER } from '#app/features/desk/answer.ts';
import { DeskPage } from '#app/features/desk/desk-page.tsx';
import { deskPageView } from '#app/features/desk/page-view.ts';
import { SubmitPage } from '#app/features/desk/submit-page.tsx';
import { debriefCore } from '#app/domain/debrief/debrief-core.ts';
import { BooksPage } from '#app/features/desk/books/books-page.tsx';
import { booksPageView } from '#app/features/desk/books/books-view.ts';
import { PaperPage } from '#app/features/forms/paper-page.tsx';
import { HomePage } from '#app/features/offline/home-page.tsx';
import { LookUpPage, ProvisionOnDevicePage } from '#app/features/offline/law-pages.tsx';
import { ResultPage } from '#app/features/offline/result-page.tsx';
import type { HomeView } from '#app/features/offline/offline-view.ts';
import { Judgement } from '#app/features/questions/judgement.tsx';
import { QuestionForm } from '#app/features/questions/question-form.tsx';
import { everyField, makeLoadedDesk } from '#tests/support/desk-fixture.ts';
import { ROOT } from '#tests/integration/support/files.ts';
import { LOGS_BY_HAND, playLog, register } from '#tests/support/played-logs.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { viewBooks } from '#simulations/desk/books/view-books.ts';
import { filledSheet } from '#simulations/desk/forms/print.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import { bundleForDevice } from '../../../scripts/device.mjs';

type Component = (props: never) => unknown;
interface OnDevice {
  toHtml(node: unknown): string;
  jsx(type: Component | string, props: unknown): unknown;
  DeskPage: Component;
  SubmitPage: Component;
  BooksPage: Component;
  HomePage: Component;
  LookUpPage: Component;
  PaperPage: Component;
  ProvisionOnDevicePage: Component;
  ResultPage: Component;
  QuestionForm: Component;
  Judgement: Component;
}

const folder = join(ROOT, 'node_modules/.cache/saban-device');
const file = join(folder, `html-${process.pid}.mjs`);
let device: OnDevice;

beforeAll(async () => {
  const pages = ['desk/desk-page', 'desk/submit-page', 'desk/books/books-page', 'forms/paper-page', 'offline/home-page', 'offline/law-pages', 'offline/result-page', 'questions/question-form', 'questions/judgement'].map((path) => `export * from './app/features/${path}.tsx';`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, await bundleForDevice(ROOT, { source: [...pages, "export { toHtml, jsx } from './app/device/html/jsx-runtime.ts';"].join('\n') }));
  device = (await import(pathToFileURL(file).href)) as OnDevice;
});
afterAll(() => rmSync(file, { force: true }));

/** Markup without what makes no difference to a reader: the order and the case of attributes, and what the router notes for itself. */
function plain(html: string): string {
  return html.replaceAll(/<([a-z0-9]+)((?:\s[^<>]*?)?)(\/?)>/gi, (_whole, tag: string, attributes: string) => {
    const all = [...attributes.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => `${name.toLowerCase()}="${value}"`);
    return `<${[tag, ...all.filter((one) => !one.startsWith('data-discover')).sort()].join(' ')}>`;
  });
}

const same = <Props extends object>(component: (props: Props) => ReactElement | null, onDevice: Component, props: Props): void => {
  expect(plain(device.toHtml(device.jsx(onDevice, props)))).toBe(plain(renderPage(createElement(component, props))));
};

test('the desk on a device is the desk of the server, tag for tag', () => {
  const view = deskPageView(makeLoadedDesk(), null);
  const typed = { values: { dated: ['ngày "mai" <3>'], contents: ['gia-dat'], signatory: ['deputyChair'], form: ['mau-3'], 'conclusions.dat-vuon': ['wrong'], signed: ['no'], ground: ['lkn-2011/d31'] }, errors: { dated: 'Không có ngày này.', 'conclusions.gia-dat': 'Chưa chọn.' } };
  for (const [offer, query, form] of [[null, '', NO_ANSWER.form], [null, 'hỏi', NO_ANSWER.form], [everyField, '', NO_ANSWER.form], [everyField, '', typed]] as const) {
    same(DeskPage, device.DeskPage, { view, offer, query, answer: { ...NO_ANSWER, form, refusal: form === typed ? 'Chưa làm được & vì sao' : null } });
  }
});

test('handing in, questions of every form and their judgement are the same pages as well', () => {
  same(SubmitPage, device.SubmitPage, { view: { attempt: 'a', seq: 3, title: 'Vụ <việc>', today: 20_000, acts: 2, papers: 1, stage: null, unsent: ['Giấy mời'] }, refusal: 'Chưa được.' });
  const rows = [{ key: 'a', text: 'một' }, { key: 'b', text: 'hai "hai"' }];
  for (const form of ['one', 'many', 'day', 'number', 'order', 'classify'] as const) {
    const question = { id: 'hoi', seed: 1, ask: 'Hỏi?', form, rows, classes: [{ value: 'complaint', label: 'khiếu nại' }], unit: 'ngày' };
    same(QuestionForm, device.QuestionForm, { question, state: { values: { dap: ['b'], ngay: ['3'], 'dap.a': ['2'] }, errors: {} }, fault: 'missing' as const, to: { action: '/x', button: 'Trả lời' } });
    same(Judgement, device.Judgement, { question, judgement: { outcome: 'partly', right: ['một', 'hai'], given: null, marks: [{ text: 'một', given: 'a', right: true, because: 'vì' }], misconceptions: [{ id: 'x', name: 'Nhầm', why: 'Vì.' }], reasons: ['lẽ'], because: null, derivation: ['đếm'], calendar: null, cites: [], on: 20_000 } });
  }
});

test('the first page of the device is the same in both', () => {
  const view: HomeView = {
    status: { queue: { waiting: 1, sent: 2, refused: 1 }, online: false, trouble: 'failed', sending: false },
    kept: 'kept',
    evicted: true,
    said: 'Đã lấy.',
    pack: { day: '2026-11-22', isOld: true, left: 3, bytes: 61_000 },
    cases: [{ id: 'x', title: 'Vụ', address: '/a', day: 20_000, takenOn: 20_100, bytes: 41_200, score: '87,8', waiting: false, forked: true, differs: true }],
    offered: [{ value: 'vu:a', label: 'A', group: 'Khiếu nại' }],
    lessons: [{ path: '/bai-hoc/a/c', title: 'C', takenOn: 20_100, bytes: 80_000, state: 'law' }],
    lessonsOffered: [{ value: '/bai-hoc/a/b', label: 'B', group: 'Khiếu nại' }],
    refused: [{ kind: 'case.acted', reason: 'gap', said: null }],
  };
  same(HomePage, device.HomePage, { view });
});

test('books, papers, the law and the debrief are the same in both, whatever a case has come to', () => {
  const status = { queue: { waiting: 0, sent: 2, refused: 0 }, online: true, trouble: null, sending: false };
  const told = LOGS_BY_HAND.map(({ id, name }) => playLog(id, name)).find(({ report: { findings }, events: { length } }) => findings.length > 2 && length > 15);
  if (told === undefined) throw new Error('no log with findings');
  const { scenario, procedure, report, events } = told;
  const setting = { scenario, register };
  const books = viewBooks(setting, events);
  for (const kind of ['reception', 'register', 'software', 'folder', 'post'] as const) {
    const view = booksPageView({ attempt: 'a', open: true, books, kind });
    if (view === null) throw new Error(kind);
    same(BooksPage, device.BooksPage, { view });
  }
  const sheets = events.flatMap((event) => filledSheet(sceneOf(setting, events), event) ?? []);
  expect(sheets.length).toBeGreaterThan(0);
  for (const sheet of sheets) same(PaperPage, device.PaperPage, { view: { attempt: 'a', submitted: true, scenario: 'Vụ', madeOn: 20_000, sheet, findings: [{ anchor: 'loi-1', name: 'Sai', fields: ['dated'] }] } });
  const cite = { provision: 'a/d1', article: 'Điều 1', instrument: 'Luật', summary: 'Lời.', applies: 'từ 01/7/2026', verified: 'đã đọc', otherVersions: [] };
  const row = { id: 'a/d1', article: 'Điều 1', summary: 'Lời' };
  same(LookUpPage, device.LookUpPage, { status, view: { on: 20_000, asOf: 20_000, words: '', day: { typed: 'mai', error: 'Không có ngày này.' }, found: 0, rows: [], instruments: [{ name: 'Luật', rows: [row] }] } });
  same(ProvisionOnDevicePage, device.ProvisionOnDevicePage, { status, view: { id: 'a/d1', article: 'Điều 1', on: 20_000, wording: cite, others: [{ applies: 'đến 30/6/2026', summary: 'Cũ' }], open: ['Hỏi?'] } });
  const core = debriefCore({ attempt: 'a', report, scenario, scenarioHash: 'f'.repeat(64), register, procedure, log: events.map((event) => ({ event, batch: event.seq })), disagreements: [] });
  for (const attempt of [null, 'b']) same(ResultPage, device.ResultPage, { status, view: { core, attempt, forked: false, differs: false, canFork: attempt === null, refusal: attempt, refused: attempt !== null, older: attempt !== null } });
});

test('what is typed never becomes markup', () => {
  const html = device.toHtml(device.jsx('a', { href: '"><script>', title: "'", children: ['<b>', 3, null, false, ['&']] }));
  expect(html).toBe('<a href="&quot;&gt;&lt;script&gt;" title="&#x27;">&lt;b&gt;3&amp;</a>');
});
