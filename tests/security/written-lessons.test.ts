import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonBody } from '#app/domain/authoring/lesson-parts.ts';
import { LessonPreviewPane } from '#app/features/authoring/lesson-preview.tsx';
import type { Caller } from '#app/use-cases/contracts.ts';
import type { LessonPreview } from '#app/use-cases/lesson-draft-contracts.ts';
import { previewDraftText } from '#app/use-cases/load-lesson-draft.server.ts';
import { startDraft } from '#app/use-cases/start-draft.server.ts';
import { createElement } from 'react';
import { ownContent, value, World } from '../integration/support/world.ts';
import { FIELDS } from '../integration/support/written-lesson.ts';
import { renderPage } from '../support/render-page.tsx';
import { HOSTILE } from './mdx-corpus/hostile.ts';

let world: World;
let author: Caller;
let draft = '';

beforeAll(async () => {
  world = new World({ content: ownContent() });
  author = await world.admin();
  draft = value(startDraft(world.ports, author, { kind: 'lesson', from: 'nothing', source: '', title: 'Bài thử', unit: '' })).draft;
});
afterAll(() => world[Symbol.dispose]());

const previewed = async (text: string, fields = FIELDS): Promise<LessonPreview> => value(await previewDraftText(world.ports, author, { draft, text: lessonBody({ fields, text }) }));
const words = ({ faults }: LessonPreview): string => faults.map(({ line, text }) => `${line ?? 'đầu'}: ${text}`).join('\n');

describe('what is posted to the editor of lessons', () => {
  test.each([
    ['an import', 'import fs from "node:fs"\n\nA', /import hoặc export/],
    ['an export', 'export const a = process.env\n\nA', /import hoặc export/],
    ['an expression', 'A {globalThis.ran = true} b', /biểu thức/],
    ['an expression in an attribute', '<Cite id={globalThis.ran = "x"}/>', /phải ghi thẳng giá trị|không được tính/],
    ['a spread', '<Cite {...globalThis}/>', /từng thuộc tính/],
    ['raw HTML', '<script>globalThis.ran = true</script>', /Không có thành phần|HTML|biểu thức/],
    ['an image with a handler', '<img src="x" onerror="globalThis.ran = true"/>', /Không có thành phần/],
    ['a handler on a component', '<Story title="a" onClick="globalThis.ran = true">\n\nA\n\n</Story>', /không được có thuộc tính “onClick”/],
    ['a style on a component', '<Callout kind="note" style="position:fixed">\n\nA\n\n</Callout>', /không được có thuộc tính “style”/],
    ['a script URL', '[a](javascript:alert(1))', /dẫn ra ngoài Sa Bàn hoặc không an toàn/],
    ['a script URL written in another case', '[a](JaVaScRiPt:alert(1))', /không an toàn/],
    ['a data URL', '[a](data:text/html,<script>1</script>)', /không an toàn/],
    ['another host without its scheme', '[a](//example.org/x)', /không an toàn/],
    ['a picture from elsewhere', '![a](https://example.org/x.png)', /<Figure>/],
    ['an unknown component', '<Iframe id="a"/>', /Không có thành phần “<Iframe>”/],
    ['a component of React', '<Fragment>a</Fragment>', /Không có thành phần/],
    ['a citation that does not exist', 'A <Cite id="lkn-2011/d999"/>', /không có điều khoản “lkn-2011\/d999”/],
    ['a picture that nobody uploaded', '<Figure src="hinh-000000000000000000000000.webp" alt="a"/>', /không có hình/],
    ['a picture by a path', '<Figure src="../../etc/passwd" alt="a"/>', /không đúng dạng/],
    ['a picture of another kind', '<Figure src="a.html" alt="a"/>', /không đúng dạng/],
    ['lists nested without end', Array.from({ length: 30 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), /lồng nhiều bậc|thụt vào quá sâu/],
    ['components in components', `${'<Callout kind="note">\n\n'.repeat(30)}a${'\n\n</Callout>'.repeat(30)}`, /lồng nhiều bậc|không được đặt trong/],
    ['a tag that never closes', '<Story title="a">\n\nA', /không đóng|chưa đóng/],
    ['a text of a megabyte', 'ắ '.repeat(260_000), /quá lớn|quá dài/],
  ])('%s is refused in words, and nothing of it runs', async (_what, text, refusal) => {
    Reflect.deleteProperty(globalThis, 'ran');
    const preview = await previewed(text);
    expect(words(preview)).toMatch(refusal);
    expect(Reflect.has(globalThis, 'ran')).toBe(false);
    const page = renderPage(createElement(LessonPreviewPane, { preview }));
    expect(page).not.toMatch(/<script|<iframe|<img|onerror|onclick|javascript:|data:text|style=/i);
  });

  test('everything that the guard of the build refuses is refused here, and shows no page of this machine', async () => {
    for (const { what, text } of HOSTILE) {
      const told = words(await previewed(text.replace(/^---[\s\S]*?---\n/, '')));
      expect(told, what).not.toBe('');
      expect(told).not.toMatch(new RegExp(`${process.cwd()}|node_modules|esbuild|acorn`));
    }
  }, 60_000);

  test.each([
    ['a tag', '<script>alert(1)</script>'],
    ['an end of the head', 'x\n---\nimport a from "b"'],
    ['an anchor bomb', '&a [*a,*a]'],
    ['a tag of YAML', '!!js/function "a"'],
    ['an expression', '{process.exit()}'],
  ])('%s in the title stays a text: it reaches neither YAML nor the page as itself', async (_what, title) => {
    const preview = await previewed('Chữ.', { ...FIELDS, title });
    const page = renderPage(createElement(LessonPreviewPane, { preview }));
    expect(page).not.toMatch(/<script>alert|import a from "b"/);
    expect(page.match(/<p>Chữ\.<\/p>/g)).toHaveLength(1);
  });
});
