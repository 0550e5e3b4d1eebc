import { ACT_TEXTS } from '../desk/acts/texts.vi.ts';
import { PAPER_NAMES } from '../desk/names.vi.ts';
import { splitLabel } from '../procedures/case-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Scenario } from '../scenario/schema.ts';
import { words } from './vi.ts';

/** What the desk calls an act that no rule of the procedure names; null for an inquiry, whose name is filled in from the case. */
function deskName(type: string, choice: string | undefined): string | null {
  const paper = Object.entries(PAPER_NAMES).find(([kind]) => kind === choice)?.[1];
  if (type === 'paper.sent' && paper !== undefined) return words.sends(paper);
  const texts = Object.entries(ACT_TEXTS).find(([known]) => known === type)?.[1];
  if (texts === undefined) return null;
  // A sentence gives the day by itself; without whom or what it asks, an inquiry is no act that anybody would know.
  if (texts.label.includes('{day}')) return texts.button;
  return texts.label.includes('{') ? null : texts.label;
}

/** What an act is called, by its label or type; null for acts that no rule of the procedure names. */
export function actName(procedure: Procedure, label: string): string | null {
  const { type, choice } = splitLabel(label);
  const duty = procedure.duties.find(({ acts }) => acts[0] === label) ?? procedure.duties.find(({ acts }) => acts.includes(label) || acts.includes(type));
  return procedure.acts[label]?.label ?? procedure.acts[type]?.label ?? duty?.label ?? deskName(type, choice);
}

/** What an act is called that somebody did, whether or not the procedure knows it. */
export function doneName(procedure: Procedure, label: string): string {
  const { type } = splitLabel(label);
  return actName(procedure, label) ?? Object.entries(ACT_TEXTS).find(([known]) => known === type)?.[1].button ?? label;
}

/** "bà Lường Thị Hiên" */
export function complainantName({ facts, people }: Scenario): string {
  const person = people.find(({ id }) => id === facts.complainant.person);
  return person === undefined ? words.someone : `${person.address} ${person.name}`;
}
