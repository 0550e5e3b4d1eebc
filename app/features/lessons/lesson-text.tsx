import { Fragment, type ReactNode } from 'react';
import type { ComponentNode, TagNode, ViewNode } from '../../domain/lessons/view-types.ts';
import { BeforeAfter, Callout, Deadline, Figure, MapPart, MiniCase, Paper, Quote } from './blocks.tsx';
import { GlossaryTerm, Inline } from './inline.tsx';
import type { QuestionSlot } from './question-slot.ts';

interface LessonTextProps {
  nodes: readonly ViewNode[];
  question: QuestionSlot;
  /** Nothing is folded: the text goes on paper. */
  flat?: boolean;
}

/** The text of a lesson. It needs no script; what unfolds does so by itself. */
export function LessonText({ nodes, question, flat = false }: LessonTextProps) {
  const show: Show = (node, key) => {
    if (typeof node === 'string') return node;
    return 'component' in node ? <Fragment key={key}>{componentOf(node, showAll(node.children, show), question, flat)}</Fragment> : tagOf(node, key, show);
  };
  return <>{nodes.map((node, index) => standing(node, show(node, index), index))}</>;
}

type Show = (node: ViewNode, key: number) => ReactNode;

const showAll = (nodes: readonly ViewNode[], show: Show): ReactNode[] => nodes.map(show);

const INLINE: readonly string[] = ['Cite', 'Term', 'Value', 'Form', 'Glossary'];

/** A word of the register that stands alone on its line is a paragraph. */
function standing(node: ViewNode, shown: ReactNode, key: number): ReactNode {
  return typeof node !== 'string' && 'component' in node && INLINE.includes(node.component) ? <p key={key}>{shown}</p> : shown;
}

const PLAIN = ['p', 'h2', 'h3', 'ul', 'li', 'strong', 'em', 'del', 'code', 'blockquote', 'thead', 'tbody', 'tr'] as const;

function isPlain(tag: string): tag is (typeof PLAIN)[number] {
  return PLAIN.some((known) => known === tag);
}

function tagOf(node: TagNode, key: number, show: Show): ReactNode {
  const children = showAll(node.children, show);
  if (isPlain(node.tag)) return <node.tag key={key} id={node.id}>{children}</node.tag>;
  switch (node.tag) {
    case 'a':
      return <a key={key} href={node.href}>{children}</a>;
    case 'ol':
      return <ol key={key} start={node.start}>{children}</ol>;
    case 'br':
      return <br key={key} />;
    case 'hr':
      return <hr key={key} />;
    case 'table':
      return <Table key={key} node={node} show={show} />;
    default:
      return <Fragment key={key}>{children}</Fragment>;
  }
}

const isTag = (tag: string) => (node: ViewNode): node is TagNode => typeof node !== 'string' && 'tag' in node && node.tag === tag;

const within = (node: TagNode | undefined, tag: string): TagNode[] => node?.children.filter(isTag(tag)) ?? [];

function textOf(node: ViewNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** On a phone the rows stand one below the other, each cell under the name of its column. */
function Table({ node, show }: { node: TagNode; show: Show }) {
  const [head] = within(within(node, 'thead')[0], 'tr');
  const columns = within(head, 'th');
  const rows = within(within(node, 'tbody')[0], 'tr');
  return (
    <table className="tbl stack">
      <thead><tr>{columns.map((column, index) => <th key={index} scope="col" className={column.align === 'right' ? 'num' : undefined}>{showAll(column.children, show)}</th>)}</tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {within(row, 'td').map((cell, column) => (
              <td key={column} data-l={textOf(columns[column] ?? '').trim() || undefined} className={cell.align === 'right' ? 'num' : undefined}>{showAll(cell.children, show)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function componentOf(node: ComponentNode, children: readonly ReactNode[], question: QuestionSlot, flat: boolean): ReactNode {
  switch (node.component) {
    case 'Cite':
      return <a href={node.view.href}>{node.view.article}</a>;
    case 'Term':
    case 'Value':
    case 'Form':
      return <Inline view={node.view} />;
    case 'Glossary':
      return <GlossaryTerm id={node.view.id}>{children}</GlossaryTerm>;
    case 'Provision':
      return <Quote view={node.view} />;
    case 'Deadline':
      return <Deadline view={node.view} />;
    case 'BeforeAfter':
      return <BeforeAfter view={node.view} />;
    case 'ProcedureMap':
      return <MapPart view={node.view} flat={flat} />;
    case 'Contrast':
      return <div className="vs contrast">{children}</div>;
    case 'Side':
      return <section><h3>{node.view.title}</h3>{children}</section>;
    case 'Paper':
      return <Paper view={node.view}>{children}</Paper>;
    case 'Story':
      return <section className="story"><h2>{node.view.title}</h2>{children}</section>;
    case 'Question':
      return question(node.view.id, node.view.number);
    case 'MiniCase':
      return <MiniCase view={node.view} flat={flat}>{children}</MiniCase>;
    case 'Callout':
      return <Callout kind={node.view.kind}>{children}</Callout>;
    case 'Figure':
      return <Figure view={node.view} />;
  }
}
