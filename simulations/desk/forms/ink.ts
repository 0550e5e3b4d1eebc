import { dayOf, formatDay, partsOf } from '../../law/day.ts';
import type { CaseEvent } from '../../procedures/case-event.ts';
import { ACT_DATA, SIGNATORIES, type ActType } from '../act-data.ts';
import { actOf } from '../acts/catalogue.ts';
import { fill, listOf, textOf } from '../data-reading.ts';
import { authorityTitle, namesOf, personName, signatoryName } from '../names.ts';
import { PLACE_KINDS } from '../names.vi.ts';
import { readable } from '../readable.ts';
import type { Field } from '../view-types.ts';
import type { Scene } from '../world-state.ts';
import type { DeskSlot } from './template.ts';
import { SHEET_WORDS, SIGNER_TITLES } from './words.vi.ts';

/** What fills the gaps of a paper; every answer is null where nothing does. */
export interface Ink {
  /** A field of the act, as it is read on paper. */
  field(name: string): string | null;
  /** The entries of a list of the act. */
  list(name: string): readonly string[];
  /** The entries of a list as the desk calls them, those that are not told apart. */
  entries(name: string, toldApart: readonly string[]): string | null;
  desk(slot: DeskSlot): string | null;
  /** Everybody to whom the paper goes. */
  recipients(): readonly string[];
  /** The office over the signature. */
  signer(name: 'signatory' | 'chairedBy'): string | null;
  /** The lines of the issuing office; none on a blank paper. */
  issuer: readonly string[];
  placeAndDate: string | null;
}

/** Nothing is filled in. */
export const NO_INK: Ink = { field: () => null, list: () => [], entries: () => null, desk: () => null, recipients: () => [], signer: () => null, issuer: [], placeAndDate: null };

const two = (value: number): string => String(value).padStart(2, '0');

/** "xã Bãi Sa" */
function communeOf({ scenario }: Scene): string {
  return (authorityTitle(scenario, 'commune-chair') ?? '').replace(/^.*UBND /, '');
}

/** "Bãi Sa, ngày 03 tháng 8 năm 2026": as papers of state write it, with a zero before days 1 to 9 and months 1 and 2. */
function placeAndDate(scene: Scene, event: CaseEvent): string {
  const { commune } = scene.scenario.place;
  const kind = PLACE_KINDS.find((known) => commune.toLocaleLowerCase('vi').startsWith(known)) ?? '';
  const dated = textOf(event.data, 'dated');
  const { year, month, day } = partsOf(dated === '' ? event.day : dayOf(dated));
  return fill(SHEET_WORDS.placeAndDate, { place: commune.slice(kind.length), day: two(day), month: month <= 2 ? two(month) : String(month), year: String(year) });
}

/** The day of receipt as the trainee wrote it into a book: the paper repeats his books, never the truth of the case. */
function registeredOn(scene: Scene, event: CaseEvent): string | null {
  const registered = scene.world.log.findLast(({ type, seq }) => type === 'petition.registered' && seq < event.seq);
  return registered === undefined ? null : formatDay(dayOf(textOf(registered.data, 'receivedOn')));
}

function deskSlot(scene: Scene, event: CaseEvent, slot: DeskSlot): string | null {
  const { scenario } = scene;
  const commune = communeOf(scene);
  switch (slot) {
    case 'committee':
      return fill(SHEET_WORDS.committee, { commune });
    case 'chairOffice':
      return fill(SHEET_WORDS.chairOffice, { commune });
    case 'complainant':
      // Nobody can be addressed by a name that he has not given.
      return scenario.facts.petition.sender === 'named' ? personName(scenario, scenario.facts.complainant.person) : null;
    case 'receivedOn':
      return registeredOn(scene, event);
    case 'madeOn':
      return formatDay(event.day);
    case 'signatoryOffice': {
      const office = textOf(event.data, 'signatory');
      const own = office === '' || office === 'chair' || office === 'deputyChair';
      return (own ? fill(SHEET_WORDS.chairOffice, { commune }) : signatoryName(scenario, office)).toLocaleUpperCase('vi');
    }
  }
}

/** Everybody whom the act itself names, and to whom the paper was sent since. */
function recipientsOf(scene: Scene, event: CaseEvent): string[] {
  const sent = scene.world.made.find((paper) => paper.event.seq === event.seq)?.sent.flatMap(({ to }) => to) ?? [];
  return [...new Set([...listOf(event.data, 'recipients'), ...sent])].map((id) => namesOf(scene, [id]));
}

/** What an act of a case filled in, together with what the desk knows. */
export function inkOf(scene: Scene, event: CaseEvent, type: ActType): Ink {
  const fields: ReadonlyMap<string, Field> = new Map((actOf(type)?.fields(scene) ?? []).map((field) => [field.name, field]));
  const read = (name: string, data: CaseEvent['data'] = event.data): string | null => {
    const field = fields.get(name);
    return field === undefined ? null : readable(scene, field, data);
  };
  return {
    field: (name) => read(name),
    list: (name) => listOf(event.data, name),
    entries: (name, toldApart) => {
      const left = listOf(event.data, name).filter((entry) => !toldApart.includes(entry));
      return left.length === 0 ? null : read(name, { [name]: left });
    },
    desk: (slot) => deskSlot(scene, event, slot),
    recipients: () => recipientsOf(scene, event),
    signer: (name) => {
      const named = Object.hasOwn(ACT_DATA[type].shape, name) ? textOf(event.data, name) : event.actor;
      const office = SIGNATORIES.find((known) => known === named);
      return office === undefined ? null : SIGNER_TITLES[office];
    },
    issuer: [SHEET_WORDS.issuer, communeOf(scene).toLocaleUpperCase('vi')],
    placeAndDate: placeAndDate(scene, event),
  };
}
