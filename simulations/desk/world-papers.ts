import { capitalised, fill } from './data-reading.ts';
import { findingLines } from './findings.ts';
import { authorityName, personName } from './names.ts';
import type { PaperOnDesk } from './view-types.ts';
import { VERIFICATION_RESULT, type Scene } from './world-state.ts';
import { WORLD_PAPERS } from './world.vi.ts';

type WorldPaperId = keyof typeof WORLD_PAPERS;

function isWorldPaper(id: string): id is WorldPaperId {
  return Object.hasOwn(WORLD_PAPERS, id);
}

/** The name by which a paper lies on the desk. */
export function paperName({ scenario }: Pick<Scene, 'scenario'>, id: string): string {
  if (isWorldPaper(id)) return WORLD_PAPERS[id].name;
  return scenario.papers.find((paper) => paper.id === id)?.name ?? id;
}

/** Fills the places and people of the case into a paper that came by itself. */
function worldPaper(scene: Scene, id: WorldPaperId): PaperOnDesk {
  const { scenario, world } = scene;
  const template = WORLD_PAPERS[id];
  const superior = authorityName(scene, scenario.place.district === undefined ? 'province-chair' : 'district-chair') ?? '';
  const values = {
    commune: (authorityName(scene, 'commune-chair') ?? '').replace(/^.*UBND /, ''),
    complainant: capitalised(personName(scenario, scenario.facts.complainant.person) ?? ''),
    SUPERIOR: superior.replace(/^.*UBND/, 'UBND').toLocaleUpperCase('vi'),
  };
  const body: string[] = template.body.map((text) => fill(text, values));
  if (id === VERIFICATION_RESULT) body.push(...findingLines(scene));
  return {
    id,
    name: template.name,
    heading: fill(template.heading, values),
    ...(template.issuer === '' ? {} : { issuer: fill(template.issuer, values) }),
    ...(template.to === '' ? {} : { to: fill(template.to, values) }),
    body,
    signature: fill(template.signature, values),
    handwritten: template.issuer === '' && id !== VERIFICATION_RESULT,
    read: world.read.has(id),
  };
}

/** A paper on the desk. Until it is read it shows its outside alone: name and heading. */
export function paperOnDesk(scene: Scene, id: string): PaperOnDesk | null {
  const read = scene.world.read.has(id);
  const source = scene.scenario.papers.find((paper) => paper.id === id);
  let whole: PaperOnDesk | null = null;
  if (isWorldPaper(id)) whole = worldPaper(scene, id);
  else if (source !== undefined) {
    const { name, heading, issuer, number, placeAndDate, to, body, signature, handwritten, stamp } = source;
    whole = { id, name, body: [...body], handwritten, read };
    if (heading !== undefined) whole.heading = heading;
    if (issuer !== undefined) whole.issuer = issuer;
    if (number !== undefined) whole.number = number;
    if (placeAndDate !== undefined) whole.placeAndDate = placeAndDate;
    if (to !== undefined) whole.to = to;
    if (signature !== undefined) whole.signature = signature;
    if (stamp !== undefined) whole.stamp = [...stamp];
  }
  if (whole === null || read) return whole;
  const { name, heading, handwritten } = whole;
  return heading === undefined ? { id, name, body: [], handwritten, read } : { id, name, heading, body: [], handwritten, read };
}
