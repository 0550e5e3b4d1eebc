import { formatDay } from '../../law/day.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import { actOf } from '../acts/catalogue.ts';
import { fill, textOf } from '../data-reading.ts';
import { namesOf, nameOf, signatoryName } from '../names.ts';
import { PAPER_NAMES } from '../names.vi.ts';
import { readable } from '../readable.ts';
import { paperOnDesk } from '../world-papers.ts';
import { foldWorld } from '../world-state.ts';
import type { Scene } from '../world-state.ts';
import { isPresent } from '../presence.ts';
import { BOOK_WORDS } from './books.vi.ts';
import type { Correspondence, FolderIndex, Line } from './types.ts';

/** About so many letters stand on a page of an administrative document. */
const LETTERS_ON_A_PAGE = 1800;

type Row = Omit<FolderIndex['papers'][number], 'number'> & { seq: number };

const arrivals = ({ world }: Scene): ReadonlyMap<string, CaseEvent> => new Map(world.log.filter(({ type }) => type === 'paper.arrived').map((event) => [textOf(event.data, 'paper'), event]));

/** Papers that came from outside. What stands on them is told once they were read; how thick they are can be seen. */
function receivedRows(scene: Scene): Row[] {
  const came = arrivals(scene);
  return scene.world.received.flatMap((id) => {
    const paper = paperOnDesk(scene, id);
    if (paper === null) return [];
    const arrived = came.get(id);
    const body = scene.scenario.papers.find((source) => source.id === id)?.body ?? paper.body;
    return [{
      seq: arrived?.seq ?? 0,
      name: paper.name,
      joined: arrived?.day ?? null,
      dated: paper.placeAndDate ?? '',
      author: paper.issuer ?? paper.signature ?? '',
      pages: Math.max(1, Math.ceil(body.join('').length / LETTERS_ON_A_PAGE)),
      read: paper.read,
    }];
  });
}

function madeRows(scene: Scene): Row[] {
  return scene.world.made.map(({ kind, event }) => ({
    seq: event.seq,
    name: PAPER_NAMES[kind],
    joined: event.day,
    dated: textOf(event.data, 'dated') === '' ? formatDay(event.day) : textOf(event.data, 'dated').split('-').reverse().join('/'),
    author: signatoryName(scene.scenario, event.actor),
    pages: 1,
    read: true,
  }));
}

/** Minutes that stand on no form of their own among the papers of the desk. */
function minuteRows(scene: Scene): Row[] {
  const kinds: Readonly<Record<string, string>> = BOOK_WORDS.minutes;
  return scene.world.log.flatMap((event) => {
    const name = event.src === 'trainee' ? kinds[event.type] : undefined;
    if (name === undefined) return [];
    const words = fill(name, { who: nameOf(scene, textOf(event.data, 'with')) });
    return [{ seq: event.seq, name: words, joined: event.day, dated: formatDay(event.day), author: signatoryName(scene.scenario, event.actor), pages: 1, read: true }];
  });
}

function archivedLines(scene: Scene, event: CaseEvent): Line[] {
  return (actOf(event.type)?.fields(scene) ?? []).flatMap((field) => {
    const value = readable(scene, field, event.data);
    return value === null ? [] : [{ label: field.label, value }];
  });
}

/** The folder of papers in the order in which they came into it. */
export function folderIndex(scene: Scene): FolderIndex {
  const rows = [...receivedRows(scene), ...madeRows(scene), ...minuteRows(scene)].sort((a, b) => a.seq - b.seq);
  const archived = scene.world.log.findLast(({ type }) => type === 'file.archived');
  return {
    papers: rows.map(({ seq: _, ...row }, index) => ({ number: index + 1, ...row })),
    archived: archived === undefined ? null : { on: archived.day, lines: archivedLines(scene, archived) },
  };
}

/** People who were not in the office when they were asked were asked by telephone. */
function callsOf(scene: Scene): Correspondence['calls'] {
  const { log } = scene.world;
  return log.flatMap((event) => {
    if (event.type === 'dialogue.invited' && textOf(event.data, 'way') === 'phone') {
      return [{ on: event.day, what: fill(BOOK_WORDS.phonedInvitation, { who: namesOf(scene, recipientsOf(event)) }) }];
    }
    if (event.type !== 'person.asked') return [];
    const person = textOf(event.data, 'person');
    const then = { scenario: scene.scenario, world: foldWorld(scene.setting, log.slice(0, event.seq - 1)) };
    return isPresent(then, person) ? [] : [{ on: event.day, what: fill(BOOK_WORDS.phoned, { who: nameOf(scene, person) }) }];
  });
}

function recipientsOf({ data }: CaseEvent): string[] {
  const { recipients } = data;
  return Array.isArray(recipients) ? recipients.filter((id): id is string => typeof id === 'string') : [];
}

/** Post that came since the case began, papers that went out, and calls. */
export function correspondence(scene: Scene): Correspondence {
  const { world } = scene;
  const came = arrivals(scene);
  return {
    received: [...came].flatMap(([id, event]) => {
      const paper = paperOnDesk(scene, id);
      return paper === null ? [] : [{ on: event.day, what: paper.name, read: paper.read }];
    }),
    sent: world.made
      .flatMap(({ kind, sent }) => sent.map(({ on, to }) => ({ on, what: PAPER_NAMES[kind], to: namesOf(scene, to) })))
      .sort((a, b) => a.on - b.on),
    calls: callsOf(scene),
  };
}
