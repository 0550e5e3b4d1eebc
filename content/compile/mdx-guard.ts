import { EXIT, visit } from 'unist-util-visit';
import { COMPONENTS, isComponent, ruleOf, type ComponentName } from '../schema/lesson-components.ts';
import { nearest } from './nearest.ts';

/**
 * What an author's text may hold, decided on the parsed document before anything is made of it. It has to be the first plugin:
 * what a later one adds (an `export` of the front matter, say) is ours and not the author's.
 */

/** Something the guard refuses, in Vietnamese, with the line of the document. */
export interface Refusal {
  line: number;
  message: string;
  remedy: string;
}

export type Literal = string | number | true | readonly string[];

/** One component as it stands in the text; `attributes` are literals, not yet held to their schema. */
export interface ComponentUse {
  component: ComponentName;
  attributes: Readonly<Record<string, Literal>>;
  line: number;
  /** The components around it, the nearest first. */
  within: readonly ComponentName[];
}

export interface LinkUse {
  href: string;
  line: number;
}

/** What the guard saw on its way through a document. */
export interface Seen {
  refusals: Refusal[];
  uses: ComponentUse[];
  links: LinkUse[];
  headings: number;
}

/** Stops the compiler; the refusals say why. */
export class Refused extends Error {}

interface Expression {
  type: string;
  value?: unknown;
  elements?: readonly (Expression | null)[];
}

interface Attribute {
  type: string;
  name?: string;
  value?: string | null | { data?: { estree?: { body: readonly { type: string; expression?: Expression }[] } | null } };
}

interface Place {
  line: number;
  column: number;
}

/** The part of a Markdown tree that the guard looks at. */
interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  checked?: boolean | null;
  attributes?: readonly Attribute[];
  children?: Node[];
  position?: { start: Place; end: Place };
  data?: { estree?: { comments?: readonly unknown[]; body: readonly unknown[] } | null };
}

/** Deeper than any text that people write: a list in a list in a side of a pair. */
const DEEPEST = 24;

const PLAIN = ['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'thematicBreak', 'heading', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'link', 'linkReference', 'definition'];
const INLINE_HOLDERS = ['paragraph', 'heading', 'emphasis', 'strong', 'delete', 'tableCell', 'link', 'linkReference'];

const FORBIDDEN_ATTRIBUTE = /^(on[a-z]|style$|ref$|key$|children$|dangerously|class(name)?$|srcset$|srcdoc$|formaction$|__proto__$|constructor$|prototype$)/i;

/** A path or an anchor of our own: what browsers read as another host (`//`, `/\`, control characters) is none. */
const OWN_ADDRESS = /^(#|\/(?![/\\]))[^\s\\\p{Cc}]*$/u;

const WORDS = {
  deep: ['Bài lồng nhiều bậc quá.', 'Bớt bậc của danh sách, trích dẫn và thành phần; một bài thường chỉ lồng hai, ba bậc.'],
  esm: ['Bài học không được dùng import hoặc export.', 'Xóa dòng này. Nếu là câu văn bắt đầu bằng chữ “import” hay “export”, hãy viết lại câu.'],
  expression: ['Bài học không được dùng biểu thức trong ngoặc nhọn { }.', 'Xóa ngoặc nhọn; giá trị của luật thì dùng <Term>, <Value> hoặc <Form>.'],
  image: ['Hình phải đặt bằng <Figure>, không dùng ![…](…).', 'Để tệp .svg vào thư mục figures của khóa rồi ghi <Figure src="…" alt="…" />.'],
  code: ['Bài học không dùng khối mã.', 'Viết thành đoạn văn hoặc bảng.'],
  footnote: ['Bài học không dùng chú thích cuối trang.', 'Dẫn điều khoản bằng <Cite>, nhắc thêm bằng <Callout>.'],
  html: ['Bài học không được dùng HTML.', 'Dùng Markdown hoặc các thành phần trong README của content/courses.'],
  heading: ['Đề mục chỉ dùng ## hoặc ###.', 'Tên bài đã ghi ở phần đầu; đề mục trong bài bắt đầu từ ##.'],
  task: ['Danh sách không dùng ô đánh dấu [ ].', 'Bỏ ô đánh dấu.'],
  spread: ['Thành phần không được nhận thuộc tính bằng {...}.', 'Ghi từng thuộc tính, ví dụ id="lkn-2011/d27".'],
  contrast: ['<Contrast> chỉ chứa các <Side>.', 'Đặt mọi đoạn văn vào trong một <Side title="…">.'],
} as const;

function literalOf(expression: Expression | undefined): Literal | null {
  if (expression === undefined) return null;
  if (expression.type === 'Literal') {
    const { value } = expression;
    return typeof value === 'string' || typeof value === 'number' || value === true ? value : null;
  }
  if (expression.type !== 'ArrayExpression') return null;
  const items = (expression.elements ?? []).map((item) => (item?.type === 'Literal' && typeof item.value === 'string' ? item.value : null));
  return items.every((item) => item !== null) ? items : null;
}

/** The literal that an attribute states; null for anything that has to be computed. */
function attributeValue({ value }: Attribute): Literal | null {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const body = value.data?.estree?.body ?? [];
  const [statement] = body;
  return body.length === 1 && statement?.type === 'ExpressionStatement' ? literalOf(statement.expression) : null;
}

/** One plugin for one document. Afterwards `seen` holds what stands in it, or every reason to refuse it. */
export function guardInto(seen: Seen): () => (tree: Node) => void {
  return () => (tree) => {
    const parents = new WeakMap<Node, Node>();
    const depths = new WeakMap<Node, number>();
    const refuse = (node: Node, [message, remedy]: readonly [string, string]) => seen.refusals.push({ line: node.position?.start.line ?? 1, message, remedy });
    visit(tree, (node: Node, _index: number | undefined, parent: Node | undefined) => {
      if (parent !== undefined) parents.set(node, parent);
      const depth = parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1;
      depths.set(node, depth);
      if (depth > DEEPEST) {
        refuse(node, WORDS.deep);
        return EXIT;
      }
      checkNode(node, parents, seen, (words) => refuse(node, words));
      return undefined;
    });
    if (seen.refusals.length > 0) throw new Refused();
  };
}

type Refuse = (words: readonly [string, string]) => void;

function checkNode(node: Node, parents: WeakMap<Node, Node>, seen: Seen, refuse: Refuse): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return refuse(WORDS.esm);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment is an expression without a body.
      return node.data?.estree?.body.length === 0 && node.value?.trim() !== '' ? undefined : refuse(WORDS.expression);
    case 'image':
    case 'imageReference':
      return refuse(WORDS.image);
    case 'code':
      return refuse(WORDS.code);
    case 'footnoteReference':
    case 'footnoteDefinition':
      return refuse(WORDS.footnote);
    case 'heading':
      if (node.depth !== 2 && node.depth !== 3) refuse(WORDS.heading);
      seen.headings += 1;
      return;
    case 'listItem':
      return typeof node.checked === 'boolean' ? refuse(WORDS.task) : undefined;
    case 'link':
    case 'definition':
      return checkLink(node, seen, refuse);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, parents, seen, refuse);
    default:
      return PLAIN.includes(node.type) ? undefined : refuse(WORDS.html);
  }
}

function checkLink(node: Node, seen: Seen, refuse: Refuse): void {
  const href = node.url ?? '';
  if (!OWN_ADDRESS.test(href)) {
    return refuse([`Liên kết “${href.replaceAll(/\p{Cc}/gu, '').slice(0, 60)}” dẫn ra ngoài Sa Bàn hoặc không an toàn.`, 'Chỉ dẫn tới trang của Sa Bàn, bắt đầu bằng “/” hoặc “#”; điều luật thì dùng <Cite>.']);
  }
  seen.links.push({ href, line: node.position?.start.line ?? 1 });
}

function componentsAround(node: Node, parents: WeakMap<Node, Node>): ComponentName[] {
  const around: ComponentName[] = [];
  for (let above = parents.get(node); above !== undefined; above = parents.get(above)) {
    if (typeof above.name === 'string' && isComponent(above.name)) around.push(above.name);
  }
  return around;
}

/** Between blocks only white space may stand beside the allowed things. */
const isBlank = (node: Node) => (node.type === 'text' && node.value?.trim() === '') || node.type.endsWith('Expression');

function checkComponent(node: Node, parents: WeakMap<Node, Node>, seen: Seen, refuse: Refuse): void {
  const name = node.name ?? '';
  if (!isComponent(name)) {
    const meant = nearest(name, Object.keys(COMPONENTS));
    return refuse([`Không có thành phần “<${name.slice(0, 40)}>”.`, meant === null ? `Chỉ dùng: ${Object.keys(COMPONENTS).join(', ')}.` : `Có phải ý là “<${meant}>”?`]);
  }
  const attributes: Record<string, Literal> = {};
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '';
    if (attribute.type !== 'mdxJsxAttribute') refuse(WORDS.spread);
    else if (FORBIDDEN_ATTRIBUTE.test(key)) refuse([`<${name}> không được có thuộc tính “${key}”.`, 'Xóa thuộc tính này.']);
    else if (Object.hasOwn(attributes, key)) refuse([`<${name}> có hai thuộc tính “${key}”.`, 'Giữ lại một.']);
    else {
      const value = attributeValue(attribute);
      if (value === null) refuse([`Thuộc tính “${key}” của <${name}> phải ghi thẳng giá trị, không được tính.`, `Ghi ${key}="…".`]);
      else attributes[key] = value;
    }
  }
  const within = componentsAround(node, parents);
  checkStanding(name, node, parents.get(node), within, refuse);
  seen.uses.push({ component: name, attributes, line: node.position?.start.line ?? 1, within });
}

function checkStanding(name: ComponentName, node: Node, parent: Node | undefined, within: readonly ComponentName[], refuse: Refuse): void {
  const { standing, holds, onlyIn } = ruleOf(name);
  const children = (node.children ?? []).filter((child) => !isBlank(child));
  const inSentence = node.type === 'mdxJsxTextElement' || INLINE_HOLDERS.includes(parent?.type ?? '');
  if (standing !== 'inline' && inSentence) refuse([`<${name}> phải đứng riêng một dòng, không nằm trong câu.`, 'Xuống dòng, để một dòng trống ở trên và ở dưới.']);
  else if (standing === 'top' && parent?.type !== 'root') refuse([`<${name}> không được đặt bên trong thành phần, danh sách hay trích dẫn khác.`, 'Đưa ra ngoài, đứng riêng giữa các đoạn.']);
  if (onlyIn !== undefined && within[0] !== onlyIn) refuse([`<${name}> chỉ đặt trong <${onlyIn}>.`, `Bọc trong <${onlyIn}> … </${onlyIn}>.`]);
  if (within.includes(name)) refuse([`<${name}> không được đặt trong <${name}> khác.`, 'Tách thành hai.']);
  if (holds === 'none' && children.length > 0) refuse([`<${name}> không chứa nội dung.`, `Viết <${name} … />.`]);
  if (holds !== 'none' && children.length === 0) refuse([`<${name}> không có nội dung.`, `Ghi nội dung giữa <${name}> và </${name}>.`]);
  if (holds === 'text' && children.some((child) => child.type !== 'text' && !(child.type === 'paragraph' && (child.children ?? []).every(({ type }) => type === 'text')))) {
    refuse([`<${name}> chỉ chứa chữ.`, 'Bỏ chữ đậm, liên kết và thành phần khác ở trong.']);
  }
  if (name === 'Contrast' && children.some((child) => child.name !== 'Side')) refuse(WORDS.contrast);
}
