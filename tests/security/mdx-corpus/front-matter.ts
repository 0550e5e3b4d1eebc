/** Beginnings of a lesson that are refused, each with the words of its refusal. */
export const HOSTILE_HEADS: readonly { what: string; head: string; refusal: string }[] = [
  { what: 'front matter of JavaScript', head: '---js\nmodule.exports = { title: process.exit(1) }\n---', refusal: 'phải bắt đầu bằng phần đầu YAML' },
  { what: 'front matter of JavaScript by its long name', head: '---javascript\n({ title: 1 })\n---', refusal: 'phải bắt đầu bằng phần đầu YAML' },
  { what: 'front matter of JSON', head: '---json\n{ "title": "x" }\n---', refusal: 'phải bắt đầu bằng phần đầu YAML' },
  { what: 'front matter of TOML', head: '+++\ntitle = "x"\n+++', refusal: 'phải bắt đầu bằng phần đầu YAML' },
  { what: 'no front matter', head: 'Chào', refusal: 'phải bắt đầu bằng phần đầu YAML' },
  { what: 'a tag that makes a function', head: '---\ntitle: !!js/function "function () {}"\n---', refusal: 'Nhãn (!) này không được dùng' },
  { what: 'a key that nobody knows', head: '---\nlayout: ../../etc/passwd\n---', refusal: 'khóa lạ “layout”' },
  { what: 'markup in a title', head: '---\ntitle: <script>alert(1)</script>\n---', refusal: 'không có thẻ, ngoặc nhọn' },
  { what: 'aliases that grow without end', head: `---\na: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 120 }, (_, index) => `b${index}: *a`).join('\n')}\n---`, refusal: 'lồng quá nhiều tham chiếu' },
];
