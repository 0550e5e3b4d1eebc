import { formatDay } from '../law/day.ts';
import type { FormTemplate, LawRegister } from '../law/types.ts';
import type { Scenario } from '../scenario/schema.ts';
import { AUTHORITIES, SIGNATORIES } from './act-data.ts';
import { fill } from './data-reading.ts';
import { isContentKnown, isKnown } from './knowledge.ts';
import { AUTHORITY_NAMES, NAMES, OTHER_OFFICIALS, PLACE_KINDS, PLACES, SIGNATORY_NAMES } from './names.vi.ts';
import type { Scene } from './world-state.ts';

type Named = Pick<Scene, 'scenario' | 'world'>;

function withKind(kind: string, name: string): string {
  const lower = name.toLocaleLowerCase('vi');
  return PLACE_KINDS.some((known) => lower.startsWith(known)) ? name : `${kind} ${name}`;
}

function placesOf({ place }: Pick<Scenario, 'place'>): Record<string, string> {
  return {
    commune: withKind(PLACES.commune, place.commune),
    province: withKind(PLACES.province, place.province),
    district: place.district === undefined ? PLACES.anyDistrict : withKind(PLACES.district, place.district),
  };
}

/** "bà Lường Thị Hiên", or a colleague without a name: "cán bộ khác của xã"; null for nobody of this case. */
export function personName(scenario: Scenario, id: string): string | null {
  const person = scenario.people.find((candidate) => candidate.id === id);
  if (person !== undefined) return `${person.address} ${person.name}`;
  return Object.entries(OTHER_OFFICIALS).find(([known]) => known === id)?.[1] ?? null;
}

/** The office that signs: "Chủ tịch UBND xã Bãi Sa". */
export function signatoryName(scenario: Scenario, id: string): string {
  const known = SIGNATORIES.find((candidate) => candidate === id);
  return known === undefined ? id : fill(SIGNATORY_NAMES[known], placesOf(scenario));
}

/** An authority with the names of the places of the case; null for none of the list. */
export function authorityTitle(scenario: Pick<Scenario, 'place'>, id: string): string | null {
  const known = AUTHORITIES.find((candidate) => candidate === id);
  return known === undefined ? null : fill(AUTHORITY_NAMES[known], placesOf(scenario));
}

/** The same as the desk shows it, where whoever forwarded the petition is named once that was found out. */
export function authorityName({ scenario, world }: Named, id: string): string | null {
  const forwarder = scenario.facts.petition.forwardedBy;
  if (id === 'forwarder' && forwarder !== undefined && isKnown(scenario, world.found, 'petition.forwardedBy.name')) return forwarder.name;
  return authorityTitle(scenario, id);
}

/** A person, authority, source or stand-in by id, as it is called on the desk. */
export function nameOf(scene: Named, id: string): string {
  const source = scene.scenario.sources.find((candidate) => candidate.id === id);
  return personName(scene.scenario, id) ?? authorityName(scene, id) ?? source?.name ?? id;
}

/** The people and authorities by id, joined as in a sentence. */
export function namesOf(scene: Named, ids: readonly string[]): string {
  return ids.map((id) => nameOf(scene, id)).join(', ');
}

/** A content of the petition: its gist once it was read, before that its number. */
export function contentName({ scenario, world }: Named, id: string): string {
  const index = scenario.facts.petition.contents.findIndex((content) => content.id === id);
  const content = scenario.facts.petition.contents[index];
  if (content === undefined) return id;
  return isContentKnown(scenario, world.found, id) ? content.gist : fill(NAMES.content, { number: String(index + 1) });
}

/** "Mẫu số 03: Thông báo thụ lý (bản áp dụng từ 01/7/2026)". */
export function formName(form: FormTemplate): string {
  return fill(NAMES.form, { number: form.number, title: form.title, from: formatDay(form.from) });
}

/** The instrument that a provision or form id belongs to, as officials call it. */
export function instrumentName(register: LawRegister, id: string): string {
  const instrument = id.split('/')[0] ?? id;
  return register.instruments.get(instrument)?.short ?? instrument;
}
