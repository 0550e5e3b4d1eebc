/** Texts that somebody could hand in as a lesson, each with what it has to be refused for. */
export interface Hostile {
  what: string;
  text: string;
  /** Part of the refusal's words. */
  refusal: string;
  /** The line that it names. */
  line: number;
}

const FOREIGN = 'dẫn ra ngoài Sa Bàn hoặc không an toàn';
const COMPUTED = 'phải ghi thẳng giá trị';
const EXPRESSION = 'không được dùng biểu thức';
const CODE = 'không được dùng mã, biểu thức hay import, export';
const ESM = 'không được dùng import hoặc export';
const IMAGE = 'Hình phải đặt bằng <Figure>';

export const HOSTILE: readonly Hostile[] = [
  { what: 'an expression that reads the environment', text: 'Chào {process.env.HOME}', refusal: EXPRESSION, line: 1 },
  { what: 'an expression alone on its line', text: 'a\n\n{globalThis.process.exit(1)}', refusal: EXPRESSION, line: 3 },
  { what: 'an expression of a plain number', text: '{1 + 1}', refusal: EXPRESSION, line: 1 },
  { what: 'an immediately called function', text: '{(() => { throw 1 })()}', refusal: EXPRESSION, line: 1 },
  { what: 'an import in an expression', text: '{await import("node:fs")}', refusal: EXPRESSION, line: 1 },
  { what: 'an empty pair of braces', text: 'a {} b', refusal: EXPRESSION, line: 1 },
  { what: 'an import of a module of Node', text: 'import fs from "node:fs"\n\na', refusal: ESM, line: 1 },
  { what: 'an import of a file of the machine', text: 'a\n\nimport secret from "/etc/passwd"', refusal: ESM, line: 3 },
  { what: 'an import for its side effects', text: 'import "./x.js"', refusal: ESM, line: 1 },
  { what: 'an export of a value', text: 'export const a = process.env', refusal: ESM, line: 1 },
  { what: 'an export of another layout', text: 'export default function () { return null }', refusal: ESM, line: 1 },
  { what: 'an export from elsewhere', text: 'export * from "node:child_process"', refusal: ESM, line: 1 },
  { what: 'broken code behind an export', text: 'export const = ;', refusal: CODE, line: 1 },
  { what: 'broken code in braces', text: 'a\n\n{1 +}', refusal: CODE, line: 3 },
  { what: 'a script', text: '<script>alert(1)</script>', refusal: 'Không có thành phần “<script>”', line: 1 },
  { what: 'a frame', text: '<iframe src="/x"></iframe>', refusal: 'Không có thành phần “<iframe>”', line: 1 },
  { what: 'a plain element', text: 'a <span>b</span>', refusal: 'Không có thành phần “<span>”', line: 1 },
  { what: 'a picture as an element', text: '<img src="/x.png" />', refusal: 'Không có thành phần “<img>”', line: 1 },
  { what: 'a form', text: '<form action="/dang-xuat"><button>x</button></form>', refusal: 'Không có thành phần “<form>”', line: 1 },
  { what: 'a fragment', text: '<>a</>', refusal: 'Không có thành phần “<>”', line: 1 },
  { what: 'a component that a member expression names', text: '<process.exit />', refusal: 'Không có thành phần “<process.exit>”', line: 1 },
  { what: 'a name of the prototype', text: '<constructor />', refusal: 'Không có thành phần “<constructor>”', line: 1 },
  { what: 'a misspelt component', text: '<Cit id="lkn-2011/d27" />', refusal: 'Không có thành phần “<Cit>”', line: 1 },
  { what: 'a comment of HTML', text: '<!-- a -->', refusal: 'ký hiệu lạ trong một thẻ', line: 1 },
  { what: 'an attribute spread', text: '<Story {...{ dangerouslySetInnerHTML: { __html: "x" } }}>a</Story>', refusal: 'không được nhận thuộc tính bằng {...}', line: 1 },
  { what: 'raw markup as an attribute', text: '<Story title="a" dangerouslySetInnerHTML="x">\n\na\n\n</Story>', refusal: 'không được có thuộc tính “dangerouslySetInnerHTML”', line: 1 },
  { what: 'an event handler', text: '<Story title="a" onClick="x">\n\na\n\n</Story>', refusal: 'không được có thuộc tính “onClick”', line: 1 },
  { what: 'an event handler in small letters', text: '<Story title="a" onmouseover="x">\n\na\n\n</Story>', refusal: 'không được có thuộc tính “onmouseover”', line: 1 },
  { what: 'a style', text: '<Story title="a" style="position:fixed">\n\na\n\n</Story>', refusal: 'không được có thuộc tính “style”', line: 1 },
  { what: 'a class', text: '<Story title="a" className="skip">\n\na\n\n</Story>', refusal: 'không được có thuộc tính “className”', line: 1 },
  { what: 'a reference', text: '<Story title="a" ref="x">\n\na\n\n</Story>', refusal: 'không được có thuộc tính “ref”', line: 1 },
  { what: 'children as an attribute', text: '<Cite id="lkn-2011/d27" children="x" />', refusal: 'không được có thuộc tính “children”', line: 1 },
  { what: 'a prototype as an attribute', text: '<Cite id="lkn-2011/d27" __proto__="x" />', refusal: 'không được có thuộc tính “__proto__”', line: 1 },
  { what: 'an attribute that is called', text: '<Cite id={String(1)} />', refusal: COMPUTED, line: 1 },
  { what: 'an attribute of a variable', text: '<Cite id={process} />', refusal: COMPUTED, line: 1 },
  { what: 'a template as an attribute', text: '<Cite id={`a`} />', refusal: COMPUTED, line: 1 },
  { what: 'an object as an attribute', text: '<Cite id={{ a: 1 }} />', refusal: COMPUTED, line: 1 },
  { what: 'a list with something computed in it', text: '<Cite id={["a", f()]} />', refusal: COMPUTED, line: 1 },
  { what: 'a hole in a list', text: '<Cite id={["a", , "b"]} />', refusal: COMPUTED, line: 1 },
  { what: 'a regular expression as an attribute', text: '<Cite id={/(a+)+$/} />', refusal: COMPUTED, line: 1 },
  { what: 'markup as an attribute', text: '<Story title={<Cite id="x" />}>\n\na\n\n</Story>', refusal: COMPUTED, line: 1 },
  { what: 'an attribute twice', text: '<Cite id="lkn-2011/d27" id="lkn-2011/d28" />', refusal: 'có hai thuộc tính “id”', line: 1 },
  { what: 'a link that runs', text: '[a](javascript:alert(1))', refusal: FOREIGN, line: 1 },
  { what: 'a link that runs, in mixed letters', text: '[a](JaVaScRiPt:alert)', refusal: FOREIGN, line: 1 },
  { what: 'a link that runs, behind an entity', text: '[a](java&#x09;script:alert)', refusal: FOREIGN, line: 1 },
  { what: 'a link that runs, behind an encoded colon', text: '[a](javascript&colon;alert)', refusal: FOREIGN, line: 1 },
  { what: 'a link of data', text: '[a](data:text/html,x)', refusal: FOREIGN, line: 1 },
  { what: 'a link to a file', text: '[a](file:///etc/passwd)', refusal: FOREIGN, line: 1 },
  { what: 'a link to another site', text: '[a](https://vbpl.vn)', refusal: FOREIGN, line: 1 },
  { what: 'a link to whatever protocol the page has', text: '[a](//evil.example)', refusal: FOREIGN, line: 1 },
  { what: 'a link that browsers read as another host', text: '[a](/\\\\evil.example)', refusal: FOREIGN, line: 1 },
  { what: 'a link with a tab before another host', text: '[a](<&#47;&#9;/evil.example>)', refusal: FOREIGN, line: 1 },
  { what: 'a link to a page beside this one', text: '[a](../quan-tri)', refusal: FOREIGN, line: 1 },
  { what: 'a link without an address', text: '[a]()', refusal: FOREIGN, line: 1 },
  { what: 'a definition elsewhere', text: '[a][b]\n\n[b]: javascript:alert', refusal: FOREIGN, line: 3 },
  { what: 'a bare address', text: 'xem https://evil.example nhé', refusal: FOREIGN, line: 1 },
  { what: 'a bare name of a site', text: 'xem www.evil.example nhé', refusal: FOREIGN, line: 1 },
  { what: 'an address of mail', text: 'gửi a@evil.example nhé', refusal: FOREIGN, line: 1 },
  { what: 'a picture from elsewhere', text: '![a](https://evil.example/x.png)', refusal: IMAGE, line: 1 },
  { what: 'a picture by reference', text: '![a][b]\n\n[b]: /x.png', refusal: IMAGE, line: 1 },
  { what: 'a heading of the page', text: '# Chiếm đề mục', refusal: 'Đề mục chỉ dùng ## hoặc ###', line: 1 },
  { what: 'a heading below the third', text: '#### a', refusal: 'Đề mục chỉ dùng ## hoặc ###', line: 1 },
  { what: 'a block of code', text: '```js\nx\n```', refusal: 'không dùng khối mã', line: 1 },
  { what: 'a footnote', text: 'a[^1]\n\n[^1]: b', refusal: 'không dùng chú thích cuối trang', line: 1 },
  { what: 'a list of tasks', text: '- [ ] a', refusal: 'không dùng ô đánh dấu', line: 1 },
  { what: 'a block within a sentence', text: 'a <Story title="b">c</Story> d', refusal: 'phải đứng riêng một dòng', line: 1 },
  { what: 'a block within a block', text: '<Story title="a">\n\n<Deadline id="lkn-2011/d27" from="2026-08-26" what="x" />\n\n</Story>', refusal: 'không được đặt bên trong', line: 3 },
  { what: 'a block within a list', text: '- a\n\n  <Question id="x" />', refusal: 'không được đặt bên trong', line: 3 },
  { what: 'a component within itself', text: '<Callout kind="note">\n\n<Callout kind="note">\n\na\n\n</Callout>\n\n</Callout>', refusal: 'không được đặt trong <Callout> khác', line: 3 },
  { what: 'a side without its pair', text: '<Side title="a">\n\nb\n\n</Side>', refusal: 'chỉ đặt trong <Contrast>', line: 1 },
  { what: 'a pair that holds other things', text: '<Contrast>\n\na\n\n</Contrast>', refusal: '<Contrast> chỉ chứa các <Side>', line: 1 },
  { what: 'a citation with something in it', text: '<Cite id="lkn-2011/d27">a</Cite>', refusal: '<Cite> không chứa nội dung', line: 1 },
  { what: 'a component that nobody closes', text: 'a\n\n<Story title="a">\n\nb', refusal: 'mở mà không đóng', line: 3 },
  { what: 'a component that nobody opens', text: 'a\n\n</Story>', refusal: 'thẻ đóng mà không có thẻ mở', line: 3 },
  { what: 'a brace that nobody closes', text: 'a\n\n{b', refusal: 'chưa đóng', line: 3 },
  { what: 'an attribute without quotes', text: '<Cite id=lkn />', refusal: 'ký hiệu lạ trong một thẻ', line: 1 },
];
