import { dayOf, formatDay } from '#simulations/law/day.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import { readTypedDate } from '../typed-date.ts';
import { isDocument, isList } from './document.ts';
import type { DraftDocument } from './document.ts';

/** Values of a posted form by the names of its fields. */
export type Posted = (name: string) => readonly string[];

/** Rows that a form of lists has at most. */
export const MOST_ROWS = 8;
const ROWS = Array.from({ length: MOST_ROWS }, (_, index) => index);
const MOST_VARIED = 4;

const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
const wholeOrText = (text: string): number | string => (/^-?\d{1,9}$/.test(text) ? Number(text) : text);
const dayOrName = (text: string): string => readTypedDate(text) ?? text.trim();

/** Keeps what was filled in. */
function filled(entries: Readonly<Record<string, Json | undefined>>): DraftDocument {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== ''));
}

function rowsOf(rows: readonly DraftDocument[]): Json[] {
  return rows.filter((row) => Object.keys(row).length > 0);
}

function optionsOf(one: (name: string) => string): Json {
  return rowsOf(ROWS.map((row) => filled({ text: one(`o.${row}.text`), right: one(`o.${row}.right`) === '1' ? true : undefined, because: one(`o.${row}.because`), misconception: one(`o.${row}.mis`) })));
}

function itemsOf(one: (name: string) => string): Json {
  return rowsOf(
    ROWS.map((row) => {
      const facts = filled({ demand: one(`m.${row}.demand`), against: one(`m.${row}.against`), own: one(`m.${row}.own`) === '1' ? true : undefined });
      const hasAny = one(`m.${row}.text`) !== '' || facts['demand'] !== undefined;
      return hasAny ? filled({ text: one(`m.${row}.text`), facts: { own: false, ...facts } }) : {};
    }),
  );
}

function variedOf(one: (name: string) => string): Json | undefined {
  const entries = ROWS.slice(0, MOST_VARIED).flatMap((row): [string, Json][] => {
    const name = one(`v.${row}.name`).trim();
    if (name === '') return [];
    const [from, to] = [one(`v.${row}.from`), one(`v.${row}.to`)];
    switch (one(`v.${row}.sort`)) {
      case 'sum':
        return [[name, { sum: { from: wholeOrText(from), to: wholeOrText(to) } }]];
      case 'pick':
        return [[name, { pick: lines(one(`v.${row}.picks`)) }]];
      default:
        return [[name, { day: filled({ from: dayOrName(from), to: dayOrName(to), working: one(`v.${row}.working`) === '1' ? true : undefined }) }]];
    }
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function answerOf(kind: string, one: (name: string) => string, all: Posted): DraftDocument {
  switch (kind) {
    case 'date':
      return { answer: filled({ term: one('d.term').trim(), from: dayOrName(one('d.from')), extended: one('d.extended') === '1' ? true : undefined, remote: one('d.remote') === '1' ? true : undefined }) };
    case 'number': {
      const [sort = '', ...rest] = one('n.what').split(':');
      return { answer: filled({ value: one('n.value').trim(), [sort === 'name' ? 'name' : 'field']: rest.join(':'), on: dayOrName(one('n.on')), unit: one('n.unit').trim() }) };
    }
    case 'order':
      return { order: filled({ scenario: one('x.scenario'), acts: [...all('x.acts')] }) };
    case 'classify':
      return { items: itemsOf(one) };
    default:
      return { options: optionsOf(one) };
  }
}

/** The question that a form says. What the machine derives has no field; the provision that an answer is computed from is always cited. */
export function questionOfForm(all: Posted): DraftDocument {
  const one = (name: string): string => all(name)[0]?.trim() ?? '';
  const kind = one('kind');
  const answer = answerOf(kind, one, all);
  const asked = isDocument(answer['answer']) ? (answer['answer']['term'] ?? answer['answer']['value']) : undefined;
  const provisions = [...new Set([...(typeof asked === 'string' && asked !== '' ? [asked] : []), ...lines(one('provisions'))])];
  const untouched = all('untouched');
  return filled({
    kind,
    course: one('course'),
    competence: one('competence'),
    provisions,
    level: one('level') === '' ? undefined : Number(one('level')),
    ask: one('ask'),
    vary: variedOf(one),
    on: one('on') === '' ? undefined : dayOrName(one('on')),
    untouched: untouched.length === 0 ? undefined : [...untouched],
    ...answer,
    because: one('because'),
  });
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
/** A day as people write it; a name of one as it is. */
function dayInWords(value: Json | undefined): string {
  const day = readTypedDate(textOf(value));
  return day === null ? textOf(value) : formatDay(dayOf(day));
}
const partOf = (value: Json | undefined): DraftDocument => (isDocument(value) ? value : {});
const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

function flags(prefix: string, part: DraftDocument, names: readonly string[]): [string, string][] {
  return names.flatMap((name): [string, string][] => (part[name] === true ? [[`${prefix}${name}`, '1']] : []));
}

function variedFields(document: DraftDocument): [string, string][] {
  return Object.entries(partOf(document['vary'])).flatMap(([name, value], row): [string, string][] => {
    const vary = partOf(value);
    const sort = ['day', 'sum', 'pick'].find((each) => vary[each] !== undefined) ?? 'day';
    const span = partOf(vary[sort]);
    return [[`v.${row}.name`, name], [`v.${row}.sort`, sort], [`v.${row}.from`, dayInWords(span['from'])], [`v.${row}.to`, dayInWords(span['to'])], ...flags(`v.${row}.`, span, ['working']), [`v.${row}.picks`, listOf(vary['pick']).map(textOf).join('\n')]];
  });
}

/** The fields of the form as a question fills them: what `questionOfForm` reads back. */
export function formOfQuestion(document: DraftDocument): Record<string, string[]> {
  const answer = partOf(document['answer']);
  const order = partOf(document['order']);
  const plain = ['kind', 'course', 'competence', 'level', 'ask', 'because'].map((name): [string, string] => [name, textOf(document[name])]);
  const options = listOf(document['options']).flatMap((value, row): [string, string][] => {
    const option = partOf(value);
    return [[`o.${row}.text`, textOf(option['text'])], ...flags(`o.${row}.`, option, ['right']), [`o.${row}.because`, textOf(option['because'])], [`o.${row}.mis`, textOf(option['misconception'])]];
  });
  const items = listOf(document['items']).flatMap((value, row): [string, string][] => {
    const item = partOf(value);
    const facts = partOf(item['facts']);
    return [[`m.${row}.text`, textOf(item['text'])], [`m.${row}.demand`, textOf(facts['demand'])], [`m.${row}.against`, textOf(facts['against'])], ...flags(`m.${row}.`, facts, ['own'])];
  });
  const what = answer['name'] === undefined ? (answer['field'] === undefined ? '' : `field:${textOf(answer['field'])}`) : `name:${textOf(answer['name'])}`;
  const computed: [string, string][] = [['on', dayInWords(document['on'])], ['d.term', textOf(answer['term'])], ['d.from', dayInWords(answer['from'])], ...flags('d.', answer, ['extended', 'remote']), ['n.value', textOf(answer['value'])], ['n.what', what], ['n.on', dayInWords(answer['on'])], ['n.unit', textOf(answer['unit'])], ['x.scenario', textOf(order['scenario'])]];
  const single = [...plain, ...options, ...items, ...computed, ...variedFields(document)].map(([name, value]): [string, string[]] => [name, [value]]);
  return {
    ...Object.fromEntries(single),
    provisions: [listOf(document['provisions']).map(textOf).join('\n')],
    untouched: listOf(document['untouched']).map(textOf),
    'x.acts': listOf(order['acts']).map(textOf),
  };
}
