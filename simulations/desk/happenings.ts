import { dayOf, formatDay } from '../law/day.ts';
import type { CaseEvent } from '../procedures/case-event.ts';
import type { ActType } from './act-data.ts';
import { PAPER_KINDS } from './act-data.ts';
import { actOf } from './acts/catalogue.ts';
import { ACT_TEXTS } from './acts/texts.vi.ts';
import { fill, textOf, textsOf } from './data-reading.ts';
import { rowNumber } from './logbooks.ts';
import { namesOf, nameOf } from './names.ts';
import { PAPER_NAMES } from './names.vi.ts';
import { readable } from './readable.ts';
import type { Field, Happening } from './view-types.ts';
import { paperName } from './world-papers.ts';
import type { Scene } from './world-state.ts';
import { ARRIVALS } from './world.vi.ts';

const TO_FIELDS = ['to', 'recipients', 'from'] as const;

/** Words that the confirmations of acts are filled with. */
function wordsFor(scene: Scene, event: CaseEvent, fields: readonly Field[]): Record<string, string> {
  const { data } = event;
  const words: Record<string, string> = {};
  for (const field of fields) words[field.name] = readable(scene, field, data) ?? '';
  const person = textOf(data, 'person') || textOf(data, 'with') || textOf(data, 'verifier');
  if (person !== '') words['person'] = nameOf(scene, person);
  if (event.type === 'paper.read') words['paper'] = paperName(scene, textOf(data, 'paper'));
  if (event.type === 'paper.sent') words['paper'] = (PAPER_NAMES[PAPER_KINDS.find((kind) => kind === textOf(data, 'kind')) ?? 'receipt']).toLocaleLowerCase('vi');
  if (event.type === 'provision.consulted') words['ground'] = words['provision'] ?? '';
  if (event.type !== 'petition.returned') for (const name of TO_FIELDS) if (data[name] !== undefined) words['to'] = namesOf(scene, textsOf(data, name));
  if (textOf(data, 'on') !== '') words['date'] = formatDay(dayOf(textOf(data, 'on')));
  words['number'] = String(rowNumber(scene.world.log, event));
  return words;
}

/** The sentences of an event, as the desk shows what happened. Clocks that merely moved on are silent. */
function sentencesOf(scene: Scene, event: CaseEvent, fieldsOf: (type: ActType) => readonly Field[]): Omit<Happening, 'seq' | 'day'>[] {
  const act = event.src === 'trainee' ? actOf(event.type) : null;
  if (act !== null) return [{ kind: 'done', text: fill(ACT_TEXTS[act.type].done, wordsFor(scene, event, fieldsOf(act.type))) }];
  switch (event.type) {
    case 'case.opened':
      return scene.scenario.opening.map((text) => ({ kind: 'narrated', text }));
    case 'day.advanced': {
      const wanted = textOf(event.data, 'wanted');
      if (wanted === '') return [];
      return [{ kind: 'narrated', text: fill(ARRIVALS.stopped, { date: formatDay(event.day), wanted: formatDay(dayOf(wanted)) }) }];
    }
    case 'person.spoke': {
      const who = textOf(event.data, 'who');
      const text = textOf(event.data, 'text');
      return [who === '' ? { kind: 'narrated', text } : { kind: 'spoken', text, who: nameOf(scene, who) }];
    }
    case 'paper.arrived':
      return [{ kind: 'arrived', text: paperName(scene, textOf(event.data, 'paper')) }];
    default:
      return [];
  }
}

/** Everything that has happened, oldest first. */
export function happeningsOf(scene: Scene): Happening[] {
  const known = new Map<ActType, readonly Field[]>();
  const fieldsOf = (type: ActType) => {
    const fields = known.get(type) ?? actOf(type)?.fields(scene) ?? [];
    known.set(type, fields);
    return fields;
  };
  return scene.world.log.flatMap((event) => sentencesOf(scene, event, fieldsOf).map((told) => ({ seq: event.seq, day: event.day, ...told })));
}
