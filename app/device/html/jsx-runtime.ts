/**
 * Writes our components as HTML text. It stands in for React's runtime in the scripts of the device (scripts/device.mjs), where the
 * pages are those that a browser without script gets: no component there needs more than its first rendering, and React would be a
 * fifth of everything that goes over the network.
 */

/** Markup that is ready; everything else that a component returns is text. */
class Html {
  constructor(readonly text: string) {}
}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

const VOID = new Set(['area', 'br', 'circle', 'col', 'hr', 'img', 'input', 'line', 'link', 'meta', 'path', 'rect', 'source', 'use', 'wbr']);
const CLOSED_IN_SVG = new Set(['circle', 'line', 'path', 'rect', 'use']);
/** Attributes that are there or not. */
const FLAGS = new Set(['autoFocus', 'checked', 'disabled', 'hidden', 'multiple', 'noValidate', 'open', 'readOnly', 'required', 'reversed', 'selected']);
const NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', strokeWidth: 'stroke-width', strokeLinecap: 'stroke-linecap', textAnchor: 'text-anchor' };
const NO_ATTRIBUTES = new Set(['children', 'dangerouslySetInnerHTML', 'defaultChecked', 'defaultValue', 'key', 'ref']);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

function written(node: unknown): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (node instanceof Html) return node.text;
  if (Array.isArray(node)) return node.map(written).join('');
  return escaped(String(node));
}

function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === 'function' || NO_ATTRIBUTES.has(name)) return '';
  const isText = name.startsWith('aria-') || name.startsWith('data-');
  if (!isText && value === false) return '';
  if (FLAGS.has(name)) return ` ${name.toLowerCase()}=""`;
  return ` ${NAMES[name] ?? name.toLowerCase()}="${escaped(String(value))}"`;
}

/** What a control shows at first is said in attributes of its own. */
function initial(type: string, { defaultChecked, defaultValue }: Props): string {
  if (type !== 'input') return '';
  return (defaultChecked === true ? ' checked=""' : '') + attribute('value', defaultValue);
}

function inner(type: string, { children, defaultValue }: Props): string {
  if (type === 'textarea') return escaped(String(defaultValue ?? ''));
  const text = written(children);
  if (type !== 'select' || typeof defaultValue !== 'string') return text;
  const option = `<option value="${escaped(defaultValue)}"`;
  return text.replace(option, () => `${option} selected=""`);
}

export function jsx(type: string | Component, props: Props): unknown {
  if (typeof type === 'function') return type(props);
  const attributes = Object.entries(props).map(([name, value]) => attribute(name, value)).join('') + initial(type, props);
  if (VOID.has(type)) return new Html(`<${type}${attributes}${CLOSED_IN_SVG.has(type) ? '></' + type + '>' : '/>'}`);
  return new Html(`<${type}${attributes}>${inner(type, props)}</${type}>`);
}

/** The compiler's name for an element with several children; they are written alike. */
export function jsxs(type: string | Component, props: Props): unknown {
  return jsx(type, props);
}

/** Several nodes beside each other. */
export const Fragment: Component = ({ children }) => new Html(written(children));

/** A component's page as HTML. */
export function toHtml(node: unknown): string {
  return written(node);
}
