import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Terminal } from '#app/cli/command.ts';
import { runCommand } from '#app/cli/commands.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { checkItem, loadCurrency, staleNote } from '#app/use-cases/currency.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { flipsOf, touchedRuns } from '#app/use-cases/preview-law.ts';
import type { CurrencyItem } from '#content/compile/currency-item.ts';
import { registerFromJson } from '#content/compile/law-json.ts';
import { listAudit } from '#db/repositories/audit.ts';
import { dayOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';
import { amend, changeWording, wordingFrom } from '#tests/support/amended-law.ts';
import { workedAttempt } from '#tests/support/worked-attempt.ts';
import { ROOT, TestFolder } from './support/files.ts';
import { content, refusal, value, World } from './support/world.ts';

const TERM = 'lkn-2011/d27';
const LESSON = 'lesson:khieu-nai/thu-ly-phai-tra-loi-co-hay-khong';
const CASES = ['quay-cho-go-may', 'sap-vai-cho-ben-tram', 'ao-ca-ven-song', 'dat-vuon-bai-sa'];
const COPIED = [
  'content/law',
  'content/terms.yaml',
  'content/currency.yaml',
  'content/courses/khieu-nai/course.yaml',
  'content/courses/khieu-nai/03-thu-ly-phai-tra-loi-co-hay-khong.mdx',
  'content/questions/khieu-nai.yaml',
  'content/questions/misconceptions.yaml',
  ...CASES.map((id) => `content/scenarios/${id}`),
  'tests/fixtures/logs/quay-cho-go-may',
];

/** One course, its questions and a few cases in a folder of their own, with the command line on them. */
class ContentFolder extends TestFolder {
  constructor() {
    super();
    for (const path of COPIED) {
      mkdirSync(join(this.path, path, '..'), { recursive: true });
      cpSync(join(ROOT, path), join(this.path, path), { recursive: true });
    }
  }

  edit(file: string, change: (text: string) => string): void {
    const path = join(this.path, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${file} stays as it is`);
    writeFileSync(path, after);
  }

  async saban(...argv: string[]): Promise<string> {
    let out = '';
    let err = '';
    const terminal: Terminal = {
      root: this.path,
      cwd: this.path,
      env: { SABAN_DATA_DIR: join(this.path, 'var'), SABAN_CLOCK: '2026-11-23T02:00:00Z' },
      readInput: () => Promise.resolve(''),
      answer: (words) => void (out += words),
      say: (words) => void (err += words),
    };
    const code = await runCommand(argv, terminal);
    if (code !== 0) throw new Error(err);
    return out;
  }
}

interface Told {
  id: string;
  kind: string;
  from?: string;
  staleSince?: string;
}

/** The one edit by which the term becomes five working days from July 2027 on. */
function shorten(law: string): string {
  const start = law.indexOf(`  - id: ${TERM}\n`);
  const end = law.indexOf('    confidence: read', start);
  const entry = law.slice(start, end);
  const last = entry.slice(entry.lastIndexOf('      - effective_from:'));
  const ended = last.replace('effective_to: null', 'effective_to: 2027-07-01');
  const added = last.replace(/effective_from: \S+/, 'effective_from: 2027-07-01').replace('value: 7, unit', 'value: 5, unit');
  return law.slice(0, start) + entry.replace(last, ended + added) + law.slice(end);
}

const ofKind = (told: readonly Told[], kind: string): string[] => told.filter((one) => one.kind === kind).map(({ id }) => id);

describe('a trainer who edits one number in one YAML file', { timeout: 120_000 }, () => {
  test('sees which lesson, questions, cases and rules it touches, and from when', async () => {
    using folder = new ContentFolder();
    folder.edit('content/law/khieu-nai.yaml', shorten);
    const before = JSON.parse(await folder.saban('currency', '--json', '--on', '2027-06-30')) as { stale: Told[]; coming: Told[] };
    const after = JSON.parse(await folder.saban('currency', '--json', '--on', '2027-07-01')) as { stale: Told[] };
    const since = (told: readonly Told[]) => told.filter(({ staleSince }) => staleSince === '2027-07-01');
    expect(since(before.stale)).toEqual([]);
    const stale = since(after.stale);
    expect(ofKind(stale, 'question')).toEqual(expect.arrayContaining(['question:kn-thu-ly-han', 'question:kn-thu-ly-so-ngay']));
    expect(ofKind(stale, 'scenario')).toEqual(CASES.map((id) => `scenario:${id}`).sort());
    expect(ofKind(stale, 'rule')).toEqual(expect.arrayContaining(['rule:duty:complaint.accepted', 'rule:duty:complaint.acceptanceRefused']));
    expect(ofKind(after.stale, 'lesson')).toEqual([LESSON]);
  });

  test('is told by the preview which answers and which verdicts of recorded runs would change', async () => {
    using folder = new ContentFolder();
    mkdirSync(join(folder.path, 'sua'));
    cpSync(join(folder.path, 'content/law/khieu-nai.yaml'), join(folder.path, 'sua/khieu-nai.yaml'));
    folder.edit('sua/khieu-nai.yaml', (law) => law.replace('{value: 7, unit: working_day, from: ngày nhận được khiếu nại', '{value: 30, unit: working_day, from: ngày nhận được khiếu nại'));
    const preview = JSON.parse(await folder.saban('currency', '--json', '--preview', 'sua/khieu-nai.yaml')) as {
      differences: { name: string; edits: { fields: { key: string; before: string; after: string }[] }[] }[];
      touched: Told[];
      answers: { question: string }[];
      flips: { run: string; scenario: string; gone: string[]; score: { before: number; after: number } }[];
    };
    expect(preview.differences).toMatchObject([{ name: 'Điều 27 Luật Khiếu nại', edits: [{ fields: [{ key: 'deadline.value', before: '7', after: '30' }] }] }]);
    expect(ofKind(preview.touched, 'lesson')).toEqual([LESSON]);
    expect(preview.answers.map(({ question }) => question)).toEqual(expect.arrayContaining(['kn-thu-ly-han', 'kn-thu-ly-so-ngay']));
    expect(preview.flips).toMatchObject([{ scenario: 'quay-cho-go-may', run: 'khong-thu-ly-tre', gone: ['Thông báo không thụ lý quá hạn'], score: { after: 1000 } }]);
    expect(await folder.saban('currency', '--preview', 'sua/khieu-nai.yaml')).toContain('deadline.value: 7 → 30');
  });

  test('notes a check in the file, its comments untouched, and the item is up to date from then on', async () => {
    using folder = new ContentFolder();
    folder.edit('content/law/khieu-nai.yaml', shorten);
    await folder.saban('currency', '--checked', '--on', '2027-03-15', LESSON, 'provision:lkn-2011/d28');
    const file = readFileSync(join(folder.path, 'content/currency.yaml'), 'utf8');
    expect(file).toContain('# Ngày rà soát gần nhất');
    expect(file).toContain(`${TERM}@2027-07-01`);
    expect(file).toContain('lkn-2011/d28: 2027-03-15');
    const report = JSON.parse(await folder.saban('currency', '--json', '--on', '2027-08-01')) as { stale: Told[]; unverified: { provision: string }[] };
    expect(ofKind(report.stale, 'lesson')).toEqual([]);
    expect(ofKind(report.stale, 'question')).toContain('question:kn-thu-ly-han');
    expect(report.unverified.map(({ provision }) => provision)).toContain(TERM);
    expect(report.unverified.map(({ provision }) => provision)).not.toContain('lkn-2011/d28');
    await expect(folder.saban('currency', '--checked', 'lesson:khong-co')).rejects.toThrow('Không có mục “lesson:khong-co”');
  });
});

const ITEM: CurrencyItem = { id: LESSON, kind: 'lesson', title: 'Thụ lý khiếu nại', owner: 'Tổ một', checkedOn: '2026-11-22', ahead: [], until: null, part: null, rests: [TERM] };
const JULY = dayOf('2027-07-01');

const shortened = amend({ ...content(), currency: { items: [ITEM], verified: {} } }, TERM, wordingFrom(JULY, (version) => version));
const AFTER = '2027-08-02T03:00:00.000Z';

describe('the queue', () => {
  test('tells trainers and administrators what is stale since when and who keeps it, and refuses trainees', async () => {
    using world = new World({ content: shortened });
    const admin = await world.admin();
    expect(value(loadCurrency(world.ports, admin, { kind: '' }))).toMatchObject({ stale: { count: 0 }, coming: { count: 1, rows: [{ id: LESSON, since: JULY, owner: 'Tổ một' }] } });
    world.now = AFTER;
    const page = value(loadCurrency(world.ports, await world.person(admin, 'trainer', '0912000002'), { kind: '' }));
    expect(page).toMatchObject({ stale: { count: 1, rows: [{ id: LESSON, since: JULY, changes: [{ provision: TERM }] }] }, coming: { count: 0 }, mayRegrade: false });
    expect(page.unverified.count).toBeGreaterThan(100);
    expect(refusal(loadCurrency(world.ports, world.trainee(), { kind: '' }))).toEqual({ reason: 'not-allowed' });
    expect(refusal(checkItem(world.ports, world.trainee('Lò Văn Sơn'), { item: LESSON }))).toEqual({ reason: 'not-allowed' });
    expect(refusal(checkItem(world.ports, admin, { item: 'lesson:khong-co' }))).toEqual({ reason: 'not-found' });
  });

  test('takes an item off once somebody noted that it was checked; the audit tells who and when', async () => {
    using world = new World({ content: shortened });
    const admin = await world.admin();
    world.now = AFTER;
    expect(staleNote(world.ports, LESSON)).toMatchObject({ since: JULY });
    value(checkItem(world.ports, admin, { item: LESSON }));
    expect(staleNote(world.ports, LESSON)).toBeNull();
    expect(value(loadCurrency(world.ports, admin, { kind: '' }))).toMatchObject({ stale: { count: 0 }, recent: [{ title: 'Thụ lý khiếu nại', by: 'Nông Văn Quản', on: '2027-08-02' }] });
    expect(listAudit(world.db, 'currency')).toMatchObject([{ actor: admin.person, act: 'content.checked', at: AFTER, details: { item: LESSON, ahead: [] } }]);
    expect(staleNote(world.restarted(), LESSON)).toBeNull();
  });

  test('keeps off it what was checked before the change came into force', async () => {
    using world = new World({ content: shortened });
    value(checkItem(world.ports, await world.admin(), { item: LESSON }));
    world.now = AFTER;
    expect(staleNote(world.ports, LESSON)).toBeNull();
  });
});

test('of handed-in attempts only those are graded anew for a preview that rest on what was edited, and nothing is stored', async () => {
  using world = new World();
  await world.admin();
  const caller: Caller = world.trainee();
  const late = workedAttempt(world.ports, caller, 'quay-cho-go-may', 'khong-thu-ly-tre');
  const present: Ports['content'] = world.ports.content;
  const inCase = dayOf('2026-08-26');
  const longer = amend(present, TERM, changeWording(inCase, (version) => (version.deadline === undefined ? version : { ...version, deadline: { ...version.deadline, value: 30 } })));
  const before = createLawView(registerFromJson(present.registerJson));
  const reports = () => world.db.driver.prepare('SELECT count(*) FROM reports').pluck().get();
  const stored = reports();
  expect(flipsOf(touchedRuns(world.ports, longer.register), before, createLawView(longer.register))).toMatchObject([{ run: late, score: { after: 1000 }, gone: ['Thông báo không thụ lý quá hạn'] }]);
  expect([...touchedRuns(world.ports, shortened.register)]).toEqual([]);
  expect(reports()).toBe(stored);
});
