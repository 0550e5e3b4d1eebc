import { authorityTitle, formName, personName, signatoryName } from '../desk/names.ts';
import { ACCEPTANCE_ITEM_NAMES, BOOKS, CLASS_NAMES, COMPLEXITY_GROUNDS, CONCLUSIONS, DECISION_ITEM_NAMES, FILE_ITEM_NAMES, INVITATION_WAYS, IDENTITY_WAYS, MINUTES, NAMES, PAPER_NAMES, PUBLICATION_WAYS, REFUSAL_REASONS, RETURN_TO, SIGNATORY_NAMES } from '../desk/names.vi.ts';
import { REPLY_SAYS_NAMES } from '../desk/names/proposal.vi.ts';
import { CROWD_CODES } from '../desk/names/crowd.vi.ts';
import { COMPLAINT_CODES } from '../desk/names/complaint.vi.ts';
import { HEAD_CODES } from '../desk/names/head.vi.ts';
import { DENUNCIATION_CODES } from '../desk/names/denunciation.vi.ts';
import { RECEPTION_CODES } from '../desk/names/reception.vi.ts';
import { LAND_DISPUTE_CODES } from '../desk/names/land-dispute.vi.ts';
import { dayOf, formatDay } from '../law/day.ts';
import type { LawRegister } from '../law/types.ts';
import type { Scenario } from '../scenario/schema.ts';
import { words } from './vi.ts';

/** Lists that acts are filled in from; of two with the same code the first one names it. */
const TABLES: readonly Readonly<Record<string, string>>[] = [
  COMPLAINT_CODES, CLASS_NAMES, CONCLUSIONS, ACCEPTANCE_ITEM_NAMES, DECISION_ITEM_NAMES, FILE_ITEM_NAMES, COMPLEXITY_GROUNDS, INVITATION_WAYS, BOOKS,
  MINUTES, RECEPTION_CODES, HEAD_CODES, LAND_DISPUTE_CODES, CROWD_CODES, DENUNCIATION_CODES, REPLY_SAYS_NAMES, IDENTITY_WAYS, REFUSAL_REASONS,
  RETURN_TO, PUBLICATION_WAYS, PAPER_NAMES,
];

function tableName(code: string): string | null {
  for (const table of TABLES) if (Object.hasOwn(table, code)) return words.firstWords(table[code] ?? code);
  return null;
}

/** One code of a verdict as an official would say it; what is no code stays as it is. */
function nameCode(scenario: Scenario, register: LawRegister, code: string): string {
  if (code === 'none') return words.firstWords(NAMES.noForm);
  if (/^\d{4}-\d{2}-\d{2}$/.test(code)) return formatDay(dayOf(code));
  const { forwardedBy, contents } = scenario.facts.petition;
  if (code === 'forwarder' && forwardedBy !== undefined) return forwardedBy.name;
  const content = contents.find(({ id }) => id === code);
  const form = register.forms.find(({ id }) => id === code);
  return (
    personName(scenario, code) ??
    (Object.hasOwn(SIGNATORY_NAMES, code) ? words.office(signatoryName(scenario, code)) : null) ??
    authorityTitle(scenario, code) ??
    (content === undefined ? null : words.content(content.gist)) ??
    scenario.facts.head?.cases.find(({ id }) => id === code)?.what ??
    (form === undefined ? null : formName(form)) ??
    register.provisions.get(code)?.article ??
    tableName(code) ??
    code
  );
}

/** Codes separated by ", ", each alone or as "code: code", in words. Empty stays empty. */
export function nameCodes(scenario: Scenario, register: LawRegister, codes: string): string {
  if (codes === '') return '';
  return codes
    .split(', ')
    .map((part) =>
      part
        .split(': ')
        .map((code) => nameCode(scenario, register, code))
        .join(': '),
    )
    .join(', ');
}
