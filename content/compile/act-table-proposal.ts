import { REPLY_SAYS_NAMES } from '#simulations/desk/names/proposal.vi.ts';

/** Words of the table of acts for handling petitions and for recommendations and feedback. */

export const PROPOSAL_VALUES = { says: REPLY_SAYS_NAMES } as const;

export const PROPOSAL_REFERENCES = {
  unit: 'mã người (`people`), hoặc `can-bo-khac`',
  'proposal.passedOn/content': 'mã nội dung (`contents`)',
  'proposal.passedOn/to': 'mã cơ quan',
} as const;
