import type { LessonView, TagNode, ViewNode } from '../lessons/view-types.ts';
import type { QuestionFormView } from '../questions/view-types.ts';
import { slideWords as words } from '../../messages/hall-projector.ts';

/** What a projector shows at once. */
export interface Slide {
  title: string;
  nodes: readonly ViewNode[];
}

/** What fits below a title at 28 px letters on 1366 by 768: lines, and letters in a line. */
const LINES = 12.4;
const LETTERS = 80;

const tag = (name: string, ...children: ViewNode[]): TagNode => ({ tag: name, children });

const isTag = (node: ViewNode, ...names: string[]): node is TagNode => typeof node !== 'string' && 'tag' in node && names.includes(node.tag);

const isBlank = (node: ViewNode): boolean => typeof node === 'string' && node.trim() === '';

/** The words of a node as they will be read. */
function textIn(node: ViewNode): string {
  if (typeof node === 'string') return node;
  return 'component' in node && node.view !== null && 'words' in node.view ? node.view.words : node.children.map(textIn).join('');
}

/** Text as it stands on a screen that nobody presses: links are words. */
function plain(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.flatMap((node): ViewNode[] => {
    if (typeof node === 'string') return [node];
    if ('tag' in node) return node.tag === 'a' ? plain(node.children) : [{ ...node, children: plain(node.children) }];
    if (node.component === 'Cite') return [node.view.article];
    if (node.component === 'Glossary') return plain(node.children);
    if (node.component === 'Term' || node.component === 'Value' || node.component === 'Form') return [{ component: node.component, view: { ...node.view, href: null }, children: [] }];
    return [{ ...node, children: plain(node.children) }];
  });
}

const lines = (text: string, letters: number): number => Math.max(1, Math.ceil(text.trim().length / letters));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const cellsOf = (row: ViewNode): string[] => (typeof row === 'string' ? [] : row.children.filter((cell) => isTag(cell, 'td', 'th')).map(textIn));

function rowsOf(table: TagNode): { head: TagNode[]; rows: TagNode[] } {
  const within = (name: string) => table.children.filter((part) => isTag(part, name)).flatMap(({ children }) => children.filter((row) => isTag(row, 'tr')));
  return { head: within('thead'), rows: within('tbody') };
}

function rowHeight(row: ViewNode, letters: number): number {
  const cells = cellsOf(row);
  return Math.max(1, ...cells.map((cell) => lines(cell, (letters / cells.length) * 0.9))) + 0.7;
}

/** About how many lines of a slide a block takes. */
function height(node: ViewNode, letters = LETTERS): number {
  if (typeof node === 'string') return lines(node, letters);
  const inside = (width = letters) => sum(node.children.filter((child) => !isBlank(child)).map((child) => height(child, width) + 0.3));
  if ('tag' in node) {
    if (node.tag === 'ul' || node.tag === 'ol') return sum(node.children.filter((item) => !isBlank(item)).map((item) => lines(textIn(item), letters - 4) + 0.2));
    if (node.tag === 'table') return sum([...rowsOf(node).head, ...rowsOf(node).rows].map((row) => rowHeight(row, letters)));
    return lines(textIn(node), letters) + (node.tag === 'p' ? 0.3 : 0.8);
  }
  switch (node.component) {
    case 'BeforeAfter': {
      const half = letters / 2 - 4;
      const side = ({ term, summary, by, care }: typeof node.view.before) => 1.3 + (term === null ? 0 : 1.6) + lines(summary, half) + (by === null ? 0 : lines(by, half)) + (care === null ? 0 : lines(care, half));
      return 1.2 + Math.max(side(node.view.before), side(node.view.after));
    }
    case 'Provision':
      return 5 + lines(node.view.summary ?? node.view.missing, letters);
    case 'Deadline':
      return Math.max(9, 3.4 + node.view.weeks.length * 1.7);
    case 'Contrast':
      return Math.max(0, ...node.children.filter((child) => !isBlank(child)).map((side) => height(side, letters / 2 - 4)));
    case 'Side':
    case 'Callout':
      return 1.6 + inside();
    case 'Paper':
      return 6 + inside(letters - 8);
    case 'Figure':
      return LINES;
    default:
      return lines(textIn(node), letters) + 0.3;
  }
}

/** Parts in a row that stay below a height together; one that is higher by itself stands alone. */
function packed<Part>(parts: readonly Part[], heightOf: (part: Part) => number, most: number): Part[][] {
  const packs: Part[][] = [];
  let filled = Infinity;
  for (const part of parts) {
    const more = heightOf(part);
    if (filled + more > most) {
      packs.push([]);
      filled = 0;
    }
    packs.at(-1)?.push(part);
    filled += more;
  }
  return packs;
}

/** A list, a table, a note or a comparison that is too high for one slide, in pieces; anything else whole. */
function pieces(block: ViewNode): ViewNode[] {
  if (height(block) <= LINES || typeof block === 'string') return [block];
  if ('component' in block) {
    const parts = block.children.filter((child) => !isBlank(child));
    if (block.component === 'Contrast') return parts.map((side) => ({ ...block, children: [side] }));
    return block.component === 'Callout' ? packed(parts, (part) => height(part) + 0.3, LINES - 1.6).map((children) => ({ ...block, children })) : [block];
  }
  if (!['table', 'ul', 'ol'].includes(block.tag)) return [block];
  if (block.tag === 'table') {
    const { head, rows } = rowsOf(block);
    const room = LINES - sum(head.map((row) => rowHeight(row, LETTERS)));
    return packed(rows, (row) => rowHeight(row, LETTERS), room).map((part) => tag('table', tag('thead', ...head), tag('tbody', ...part)));
  }
  const items = block.children.filter((item) => !isBlank(item));
  let start = block.start ?? 1;
  return packed(items, (item) => lines(textIn(item), LETTERS - 4) + 0.2, LINES).map((part) => {
    const piece: TagNode = { ...block, children: part, ...(block.tag === 'ol' ? { start } : {}) };
    start += part.length;
    return piece;
  });
}

/** A sentence that ends in a colon belongs to what follows it. */
function together(blocks: readonly ViewNode[]): ViewNode[][] {
  const groups: ViewNode[][] = [];
  let leads = false;
  for (const block of blocks) {
    if (leads) groups.at(-1)?.push(block);
    else groups.push([block]);
    leads = isTag(block, 'h3') || (isTag(block, 'p') && textIn(block).trimEnd().endsWith(':'));
  }
  return groups;
}

interface Section {
  title: string;
  blocks: ViewNode[];
}

/** The slides of a section: as many blocks on each as can be read at once. */
function slidesOfSection({ title, blocks }: Section): Slide[] {
  const groups = together(blocks.filter((block) => !isBlank(block)).flatMap(pieces));
  const heightOf = (group: readonly ViewNode[]) => sum(group.map((block) => height(block) + 0.3));
  // A lead-in with something that fills a slide by itself is parted from it after all.
  const parts = groups.flatMap((group) => (heightOf(group) > LINES + 1 ? group.map((block) => [block]) : [group]));
  return packed(parts, heightOf, LINES).map((group, index) => ({ title: index === 0 ? title : words.continued(title), nodes: group.flat() }));
}

/** A question as the hall thinks it over: nothing to press, nothing that is right. */
function questionBlocks({ ask, form, rows, classes }: QuestionFormView): ViewNode[] {
  const letters = rows.map(({ text }, index) => tag('p', tag('strong', `${String.fromCharCode(65 + index)}.`), ` ${text}`));
  return [
    tag('p', tag('strong', ask)),
    ...letters,
    ...(form === 'order' ? [tag('p', words.putInOrder)] : []),
    ...(classes.length === 0 ? [] : [tag('p', words.sortInto(classes.map(({ label }) => label)))]),
  ];
}

/** Where the lesson stands in its procedure: its stages, the one of the lesson strong. */
function stageBlocks({ procedure }: LessonView): ViewNode[] {
  if (procedure === null) return [];
  return [tag('p', words.where(procedure.title)), tag('ol', ...procedure.stages.map(({ label, here }) => tag('li', here ? tag('strong', words.here(label)) : label)))];
}

function blocksOf(node: ViewNode, view: LessonView): ViewNode[] {
  if (typeof node === 'string') return [tag('p', node)];
  if ('tag' in node) return node.tag === 'hr' ? [] : [node];
  switch (node.component) {
    case 'Term':
    case 'Value':
    case 'Form':
      return [tag('p', node)];
    case 'ProcedureMap':
      return stageBlocks(view);
    case 'MiniCase':
      return [...node.children, tag('p', tag('strong', words.caseOf(node.view.title, node.view.stage)))];
    case 'Deadline':
      return [{ ...node, view: { ...node.view, steps: [] } }, tag('ol', ...node.view.steps.map((step) => tag('li', step)))];
    default:
      return [node];
  }
}

/** A lesson cut at its headings, and further wherever more stands under one than a hall can read at once. */
export function lessonSlides(view: LessonView, questions: Readonly<Record<string, QuestionFormView>>): Slide[] {
  const sections: Section[] = [{ title: view.title, blocks: [tag('p', view.summary), tag('h3', words.aims), tag('ul', ...view.aims.map((aim) => tag('li', aim)))] }];
  let title = view.title;
  const begin = (next: string, blocks: ViewNode[]) => sections.push({ title: next, blocks });
  for (const node of plain(view.nodes).filter((each) => !isBlank(each))) {
    if (isTag(node, 'h2')) begin((title = textIn(node).trim()), []);
    else if (typeof node !== 'string' && 'component' in node && node.component === 'Story') begin((title = node.view.title), [...node.children]);
    else if (typeof node !== 'string' && 'component' in node && node.component === 'Question') {
      const question = questions[node.view.id];
      if (question !== undefined) begin(title, questionBlocks(question));
    } else sections.at(-1)?.blocks.push(...blocksOf(node, view));
  }
  return sections.filter(({ blocks }) => blocks.length > 0).flatMap(slidesOfSection);
}
