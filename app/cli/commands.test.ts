import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Terminal } from './command.ts';
import { runCommand } from './commands.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CASE = 'content/scenarios/dat-vuon-bai-sa/scenario.yaml';
const LAWFUL = 'tests/fixtures/logs/dat-vuon-bai-sa/lawful.json';

interface Outcome {
  code: number;
  out: string;
  err: string;
}

async function saban(argv: readonly string[], given: Partial<Pick<Terminal, 'root' | 'cwd' | 'env'>> & { input?: string } = {}): Promise<Outcome> {
  const outcome: Outcome = { code: -1, out: '', err: '' };
  outcome.code = await runCommand(argv, {
    root: given.root ?? ROOT,
    cwd: given.cwd ?? ROOT,
    env: given.env ?? {},
    readInput: () => Promise.resolve(given.input ?? ''),
    answer: (text) => (outcome.out += text),
    say: (text) => (outcome.err += `${text}\n`),
  });
  return outcome;
}

async function inFolder<Value>(body: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'saban-cli-'));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test.each([
  { from: '2026-08-03', value: '7', unit: 'working_day', due: '2026-08-12', words: 'thứ Tư 12/8/2026' },
  { from: '2026-08-05', value: '10', unit: 'day', due: '2026-08-17', words: '15/8/2026 là thứ Bảy → hết hạn thứ Hai 17/8/2026' },
])('$value $unit from $from end on $due, told in words', async ({ from, value, unit, due, words }) => {
  const { code, out, err } = await saban(['term', '--from', from, '--value', value, '--unit', unit]);
  expect([code, err]).toEqual([0, '']);
  const answer = JSON.parse(out) as { due: string; derivation: string[] };
  expect(answer.due).toBe(due);
  expect(answer.derivation.join(' ')).toContain(words);
});

test('a term in remote areas is the longer one', async () => {
  const { out } = await saban(['term', '--from', '2026-08-03', '--value', '30', '--unit', 'day', '--remote', '45']);
  expect(JSON.parse(out)).toMatchObject({ due: '2026-09-17' });
});

test.each([
  { argv: [], words: 'Chưa nêu lệnh' },
  { argv: ['bay'], words: 'Không có lệnh "bay"' },
  { argv: ['toString'], words: 'Không có lệnh "toString"' },
  { argv: ['term', '--bogus'], words: 'Không có tùy chọn "--bogus"' },
  { argv: ['term', '--from'], words: 'Tùy chọn --from thiếu giá trị' },
  { argv: ['term', '--from', '2026-02-30', '--value', '7', '--unit', 'day'], words: '"2026-02-30" không phải một ngày có thật' },
  { argv: ['term', '--from', '2026-08-03', '--value', '-7', '--unit', 'day'], words: '--value' },
  { argv: ['term', '--from', '2026-08-03', '--value', '0', '--unit', 'day'], words: 'không phải số nguyên từ 1' },
  { argv: ['term', '--from', '2026-08-03', '--value', '7', '--unit', 'week'], words: '"week" không phải đơn vị' },
  { argv: ['term', '--from', '2026-08-03', '--value', '7'], words: 'Thiếu tùy chọn --unit' },
  { argv: ['grade', CASE], words: 'Thiếu đường dẫn tệp' },
  { argv: ['derive', CASE, LAWFUL], words: 'Thừa' },
  { argv: ['derive', CASE, '--on', '01/7/2026'], words: 'không phải một ngày có thật' },
])('wrong use $argv is told in Vietnamese with the usage, exit 2, and no answer', async ({ argv, words }) => {
  const { code, out, err } = await saban(argv);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(words);
  expect(err).toContain('npm run -s saban --');
  expect(err).not.toMatch(/Error|undefined|\bat \//);
});

test('a year without a calendar is an error and no guess', async () => {
  const { code, out, err } = await saban(['term', '--from', '1990-08-03', '--value', '7', '--unit', 'working_day']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('1990');
});

test('the engines answer the oracles, whatever the order of cases', async () => {
  const read = (name: string): string => readFileSync(join(ROOT, 'tests/fixtures/oracle', name), 'utf8');
  const pairs = JSON.parse(read('alignment.json')) as { cases: { id: string; expected: Record<string, number | null> }[] };
  const aligned = await saban(['align'], { input: read('alignment.json') });
  expect(aligned.code).toBe(0);
  expect(JSON.parse(aligned.out)).toEqual(Object.fromEntries(pairs.cases.map(({ id, expected }) => [id, expected])));
  const declared = JSON.parse(read('declare.json')) as { templates: Record<string, { holds: string[] }> };
  const ledger = await saban(['ledger'], { input: read('declare.json') });
  expect(JSON.parse(ledger.out)).toEqual({ templates: Object.fromEntries(Object.entries(declared.templates).map(([name, { holds }]) => [name, { holds }])) });
});

test.each([
  { command: 'align', input: '', words: 'Đầu vào rỗng' },
  { command: 'align', input: '{"cases": [\n{"id": }]}', words: '(đầu vào):2: không phải JSON đúng' },
  { command: 'align', input: '{"cases": [1]}', words: 'cases[0]: phải là một nhóm' },
  { command: 'align', input: '{}', words: 'cases: thiếu mục này' },
  { command: 'align', input: '{"cases":[{"id":"a","automaton":{"states":1,"initial":3,"finals":[],"arcs":[]},"trace":[]}]}', words: 'nằm ngoài phạm vi' },
  { command: 'ledger', input: '{"traces":["a"],"templates":{"bogus":{"over":["a"]}}}', words: 'không có mẫu này' },
])('broken input of $command is told with its place: $input', async ({ command, input, words }) => {
  const { code, out, err } = await saban([command], { input });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(words);
  expect(err).not.toMatch(/Error|expected|Invalid/);
});

test('a lawful log is worth 100 points, and the report names what it rests on', async () => {
  const { code, out, err } = await saban(['grade', CASE, LAWFUL]);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ score: 100, passed: true, findings: [], basis: { scenario: 'dat-vuon-bai-sa', procedure: 'complaint' } });
});

test.each([
  { what: 'broken JSON', log: '{ "format": 1,\n "acts": [ }', words: 'log.json:2: không phải JSON đúng' },
  { what: 'an act that does not exist', log: '{"format":1,"acts":[{"act":"petition.registred","on":"2026-08-03","data":{}}]}', words: 'petition.registered' },
  { what: 'another format', log: '{"format":2,"acts":[]}', words: 'format' },
  { what: 'an act that is impossible', log: '{"format":1,"acts":[{"act":"paper.read","on":"2026-08-03","data":{"paper":"don"}},{"act":"paper.read","on":"2026-08-03","data":{"paper":"giay-khong-co"}}]}', words: 'việc thứ 2 (acts[1], paper.read, 2026-08-03)' },
  { what: 'a day that goes back', log: '{"format":1,"acts":[{"wait":"2026-08-10"},{"act":"paper.read","on":"2026-08-03","data":{"paper":"don"}}]}', words: 'việc thứ 2 (acts[1]' },
])('a log with $what is refused with its place', async ({ log, words }) => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'log.json'), log);
    const { code, out, err } = await saban(['grade', join(ROOT, CASE), 'log.json'], { cwd: folder });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(words);
    expect(err).not.toMatch(/Error|\bat \//);
  });
});

test('a file that is not there, and a folder in its place, are told plainly', async () => {
  expect((await saban(['derive', 'khong-co.yaml'])).err).toBe('khong-co.yaml: không có tệp này.\n');
  expect((await saban(['grade', CASE, 'docs'])).err).toBe('docs: đây là thư mục, cần một tệp.\n');
});

test('the derived path is lawful for its own day and differs under the law of another', async () => {
  const now = JSON.parse((await saban(['derive', CASE])).out) as { path: { act: string; src: string; due: string | null; derivation: string[]; cites: { provision: string; version: string }[] }[] };
  const before = JSON.parse((await saban(['derive', CASE, '--on', '2025-03-01'])).out) as typeof now;
  const accepted = (derived: typeof now) => derived.path.find(({ act }) => act === 'complaint.accepted');
  expect(accepted(now)?.due).not.toBe(accepted(before)?.due);
  expect(now.path.filter(({ src, cites }) => src === 'trainee' && cites.length === 0).map(({ act }) => act)).toEqual([]);
});

test('check says nothing on standard output for sound content, and every fault with file and line otherwise', async () => {
  // The whole library is checked by this command as a part of npm test.
  expect(await saban(['check', dirname(CASE)])).toMatchObject({ code: 0, out: '' });
  await inFolder(async (folder) => {
    const scenario = join(folder, 'dat-vuon-bai-sa');
    mkdirSync(scenario);
    const source = readFileSync(join(ROOT, CASE), 'utf8');
    writeFileSync(join(scenario, 'scenario.yaml'), source.replace('difficulty:', 'answer: dung\ndifficulty:'));
    const { code, out } = await saban(['check', scenario]);
    const line = source.split('\n').findIndex((text) => text.startsWith('difficulty:')) + 1;
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`scenario\\.yaml:${line}: .*đáp án.* – `));
  });
}, 300_000);

test('broken content stops the build with file and line, and leaves the old content alone', async () => {
  await inFolder(async (folder) => {
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    expect((await saban(['compile'], { root: folder })).code).toBe(0);
    const good = readFileSync(join(folder, 'build/content.json'), 'utf8');
    const made = readdirSync(join(folder, 'build'));
    writeFileSync(join(folder, 'content/scenarios/dat-vuon-bai-sa/scenario.yaml'), 'format: 1\nid: [');
    const { code, err } = await saban(['compile'], { root: folder });
    expect(code).toBe(1);
    expect(err).toMatch(/content\/scenarios\/dat-vuon-bai-sa\/scenario\.yaml:\d+: /);
    expect(readFileSync(join(folder, 'build/content.json'), 'utf8')).toBe(good);
    expect(readdirSync(join(folder, 'build'))).toEqual(made);
  });
}, 300_000);

test('the machine can issue a way in, back its data up, look itself over and take a backup back', async () => {
  await inFolder(async (folder) => {
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    cpSync(join(ROOT, 'db/migrations'), join(folder, 'db/migrations'), { recursive: true });
    await saban(['compile'], { root: folder });
    const here = { root: folder, env: { SABAN_DATA_DIR: 'du-lieu', PORT: '4000' } };
    expect(await saban(['doctor'], here)).toMatchObject({ code: 0 });
    const seeded = await saban(['seed'], here);
    expect(seeded.out).toMatch(/http:\/\/localhost:4000\/lan-dau\/[\w-]{40,}/);
    expect(seeded.out).toMatch(/Mã lớp cho học viên: \d{6}/);
    expect(await saban(['seed', '--phone', '0912345678'], here)).toMatchObject({ code: 1, err: 'Không có ai dùng số điện thoại 0912345678.\n' });
    const backedUp = await saban(['backup'], here);
    const backup = /(saban-\d\S+\.sqlite)/.exec(backedUp.out)?.[1] ?? '';
    expect(backup).not.toBe('');
    expect((await saban(['restore'], here)).err).toContain(backup);
    expect((await saban(['restore', backup], here)).out).toContain('Đã khôi phục');
    writeFileSync(join(folder, 'du-lieu/saban.sqlite'), 'no database');
    const doctor = await saban(['doctor'], here);
    expect(doctor.code).toBe(1);
    expect(doctor.out).toContain('không phải tệp dữ liệu của Sa Bàn');
    expect(await saban(['seed'], here)).toMatchObject({ code: 1, out: '' });
  });
});

test('wrong environment variables are all told at once', async () => {
  const { code, err } = await saban(['serve'], { env: { PORT: 'x', SABAN_CLOCK: 'y' } });
  expect(code).toBe(1);
  expect(err).toContain('PORT');
  expect(err).toContain('SABAN_CLOCK');
});

test('variants are printed with what follows from each, and are the same for the same seed', async () => {
  const given = ['variant', 'content/scenarios/don-xem-lai-giao-dat/scenario.yaml', '--seed', '1', '--count', '2'];
  const first = await saban(given);
  expect([first.code, first.err]).toEqual([0, '']);
  const variants = JSON.parse(first.out) as { seed: number; response: string; scenario: { variant: { seed: number } } }[];
  expect(variants.map(({ seed, scenario }) => [seed, scenario.variant.seed])).toEqual([[1, 1], [2, 2]]);
  expect((await saban(given)).out).toBe(first.out);
  expect((await saban(['variant', CASE])).err).toContain('--seed');
});

test('coverage tells for every provision who uses it, and where nobody does', async () => {
  const { code, out } = await saban(['coverage', '--json']);
  const coverage = JSON.parse(out) as { provisions: { provision: string; parts: string[]; scenarios: string[]; lessons: string[]; questions: string[] }[]; gaps: Record<string, string[]> };
  expect(code).toBe(0);
  const accepted = coverage.provisions.find(({ provision }) => provision === 'lkn-2011/d27')!;
  expect(accepted.parts).toContain('complaint');
  expect(accepted.scenarios).toContain('dat-vuon-bai-sa');
  for (const provision of coverage.gaps['withoutRule']!) expect(coverage.provisions.find((one) => one.provision === provision)!.parts).toEqual([]);
  const table = await saban(['coverage']);
  expect(table.out).toContain('lkn-2011/d27');
});
