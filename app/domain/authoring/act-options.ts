import { ACT_DATA, PAPER_KINDS, WORLD_EVENTS, type ActType } from '#simulations/desk/act-data.ts';
import { ACT_TEXTS } from '#simulations/desk/acts/texts.vi.ts';
import { fill } from '#simulations/desk/data-reading.ts';
import { PAPER_NAMES } from '#simulations/desk/names.vi.ts';
import { VALUE_NAMES } from './difference.vi.ts';
import type { FactOption } from './fact-form-view.ts';

/** What is done or happens in a case, for which something else can wait: as the desk calls it. */

const small = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** Acts that are told by what they are about are no moments in a case: somebody was asked, something was looked up. */
function acts(): FactOption[] {
  return (Object.keys(ACT_DATA) as ActType[]).flatMap((value) => (ACT_TEXTS[value].label.includes('{') ? [] : [{ value, label: ACT_TEXTS[value].label }]));
}

function sent(): FactOption[] {
  return PAPER_KINDS.map((kind) => ({ value: `paper.sent#${kind}`, label: fill(ACT_TEXTS['paper.sent'].label, { paper: small(PAPER_NAMES[kind]) }) }));
}

/** What the world does by itself; the clock and what is merely said have no names. */
function events(): FactOption[] {
  return WORLD_EVENTS.flatMap((value) => (VALUE_NAMES[value] === undefined ? [] : [{ value, label: capital(VALUE_NAMES[value]) }]));
}

export const ACT_OPTIONS: readonly FactOption[] = [...acts(), ...sent(), ...events()].sort((one, other) => one.label.localeCompare(other.label, 'vi'));
