import { expect, test } from 'vitest';
import { readLesson } from '#content/compile/lesson-file.ts';
import { compileText } from '#content/compile/lesson-tree.ts';
import { LARGEST_LESSON } from '#content/schema/lesson.ts';
import { svgFault } from '#content/compile/svg-guard.ts';
import { smallSurroundings } from '../support/lesson-surroundings.ts';
import { HOSTILE_HEADS } from './mdx-corpus/front-matter.ts';
import { HOSTILE } from './mdx-corpus/hostile.ts';

/** A machine would be slow that needs longer than this for a text of a person. */
const PATIENCE = 10_000;

test.each(HOSTILE.map((one) => [one.what, one] as const))('%s is refused for what it is, at its line', async (_what, { text, refusal, line }) => {
  const result = await compileText(text);
  expect(result.ok ? [] : result.refusals).toContainEqual({ line, message: expect.stringContaining(refusal), remedy: expect.stringMatching(/\S/) });
});

test('no refusal tells anything of the machine', async () => {
  for (const { text } of HOSTILE) {
    const told = JSON.stringify(await compileText(text));
    expect(told).not.toMatch(new RegExp(`${process.cwd()}|node_modules|_mdx_bundler|esbuild|acorn`));
  }
});

test.each(HOSTILE_HEADS.map((one) => [one.what, one] as const))('%s is refused before anything is made of it', async (_what, { head, refusal }) => {
  const { lesson, faults } = await readLesson('a.mdx', `${head}\n\nChào.\n`, smallSurroundings(), compileText);
  expect(lesson).toBeNull();
  expect(faults.map(({ message, remedy }) => `${message} ${remedy ?? ''}`).join('\n')).toContain(refusal);
});

test('a text over a million bytes is refused unread', async () => {
  const result = await compileText('ắ'.repeat(LARGEST_LESSON / 3 + 1));
  expect(result).toEqual({ ok: false, refusals: [{ line: 1, message: expect.stringContaining('quá lớn'), remedy: expect.any(String) }] });
});

const MARKS = 7_900;

test.each([
  ['emphasis that never ends', '*a **b '.repeat(MARKS / 3)],
  ['brackets that never close', '['.repeat(MARKS)],
  ['links without end', '[a](/b) '.repeat(MARKS / 2).replaceAll(/(.{12000}) /g, '$1\n')],
  ['quotes within quotes', `${'> '.repeat(MARKS)}a`],
  ['tags within tags', `${'<Story title="a">\n\n'.repeat(900)}a${'\n\n</Story>'.repeat(900)}`],
  ['citations without end', '<Cite id="a/b"/> '.repeat(MARKS / 2).replaceAll(/(.{12000}) /g, '$1\n')],
  ['a table of bars alone', `${'|'.repeat(2_600)}\n${'|-'.repeat(2_600)}\n${'|'.repeat(2_600)}`],
  ['back ticks of every length', Array.from({ length: 120 }, (_, length) => `${'`'.repeat(length)}a`).join(' ')],
  ['names of sites without end', `${'www.a '.repeat(MARKS / 4)}\n`.repeat(4)],
  ['paragraphs without end', 'Người dân đến nộp đơn.\n\n'.repeat(2_400)],
  ['lists within lists', Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
])('%s are answered in time', async (_what, text) => {
  const started = performance.now();
  await compileText(text);
  expect(performance.now() - started).toBeLessThan(PATIENCE);
}, 3 * PATIENCE);

test.each([
  ['more marks than anybody writes', `${'*a '.repeat(2_000)}\n`.repeat(5), 1, 'quá nhiều ký hiệu'],
  ['more lines than anybody writes', '\n'.repeat(5_001), 5_000, 'trên 5.000 dòng'],
  ['a line longer than anybody writes', `a\n${'b'.repeat(20_001)}`, 2, 'quá dài'],
  ['a line indented deeper than anybody writes', `a\n${' '.repeat(61)}- b`, 2, 'thụt vào quá sâu'],
  ['quotes deeper than anybody writes', `${'> '.repeat(40)}a`, 1, 'lồng nhiều bậc quá'],
])('%s are refused', async (_what, text, line, words) => {
  const result = await compileText(text);
  expect(result.ok ? [] : result.refusals).toEqual([{ line, message: expect.stringContaining(words), remedy: expect.any(String) }]);
});

test.each([
  ['plain text, headings, lists and a table', '## Một\n\nHai **ba** *bốn* ~~năm~~ `sáu`.\n\n- bảy\n- tám\n\n1. chín\n\n> mười\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n### Hai\n'],
  ['links within Sa Bàn', '[a](/tra-cuu/lkn-2011/d27?ngay=2026-07-01#moi) [b](#muc) [c][d]\n\n[d]: /quy-trinh'],
  ['a comment', 'a {/* soạn sau */} b\n\n{/* cả dòng */}'],
  ['signs that only look like markup', 'a < b, 3 > 2, 5 & 6, “ngoặc”, 100%, @, $'],
  ['every kind of literal', '<Term id="lkn-2011/d27" extended remote={true} on={"2026-08-03"} />'],
  ['components in a sentence, in a table and alone', 'a <Cite id="lkn-2011/d27" /> b\n\n| <Cite id="lkn-2011/d27" /> |\n|---|\n| <Term id="lkn-2011/d27" /> |\n\n<Provision id="lkn-2011/d27" />'],
  ['a pair of look-alikes', '<Contrast>\n<Side title="A">\n\nmột\n\n</Side>\n<Side title="B">\n\nhai\n\n</Side>\n</Contrast>'],
])('%s are let through', async (_what, text) => {
  const result = await compileText(text);
  expect(result.ok ? [] : result.refusals).toEqual([]);
});

test.each([
  ['a script', '<svg><script>alert(1)</script></svg>'],
  ['a handler', '<svg onload="alert(1)"></svg>'],
  ['a foreign object', '<svg><foreignObject></foreignObject></svg>'],
  ['a picture from elsewhere', '<svg><image href="https://evil.example/x"/></svg>'],
  ['a style that fetches', '<svg><rect fill="url(https://evil.example/x)"/></svg>'],
  ['an entity', '<!DOCTYPE svg [<!ENTITY a "x">]><svg>&a;</svg>'],
  ['something else than a picture', '<html></html>'],
])('a picture with %s is refused', (_what, svg) => {
  expect(svgFault('a.svg', svg)?.message).toMatch(/\S/);
});

test('a picture of shapes and words is let through', () => {
  expect(svgFault('a.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g fill="url(#a)"><text x="1">Tiếp &amp; nhận</text></g></svg>')).toBeNull();
});
