import { z } from 'zod';
import {
  AUTHORITIES,
  COMPLEXITY_GROUNDS,
  CONTENT_ITEMS,
  COOPERATION_STEPS,
  COUNCIL_MEMBERS,
  DENOUNCED_OFFICES,
  FOLLOWERS,
  FORWARDERS,
  IDENTITY_ITEMS,
  LOGBOOK_COLUMNS,
  LOGBOOK_ITEMS,
  MADE_BY,
  MINUTES_SIGNATURES,
  NOTICE_ITEMS,
  OBSTACLES,
  PUBLICATION_WAYS,
  RECEPTION_PAPERS,
  RECIPIENTS,
  REPRESENTATION_PAPERS,
  SCHEDULE_ITEMS,
} from './law-lists.ts';

const some = <const T extends readonly [string, ...string[]]>(words: T) => z.array(z.enum(words)).min(1);
const items = z.array(z.enum(CONTENT_ITEMS as [string, ...string[]])).min(1);
const count = z.int().min(1);

/**
 * Law values that rules read from the register instead of knowing them: the closed list of keys, each with its kind.
 * content/law/README.md says what each means.
 */
export const VALUE_KEYS = {
  first_instance_of_commune_chair: some(MADE_BY),
  first_instance_unsettled: some(MADE_BY),
  first_instance_of_district_chair: some(MADE_BY),
  second_instance_for_commune_chair: z.enum(AUTHORITIES),
  court_for_commune: z.enum(AUTHORITIES),

  responses: some(['guide', 'transfer']),

  denounced_of_commune_chair: some(DENOUNCED_OFFICES),
  settler_of_commune_leaders: z.enum(AUTHORITIES),
  min_members: count,
  special_from: count,
  followers: some(FOLLOWERS),

  council_members: some(COUNCIL_MEMBERS),
  sessions_until_failed: count,
  signatures: some(MINUTES_SIGNATURES),
  complaint_to: z.enum(AUTHORITIES),

  recipients: some(RECIPIENTS),
  recipients_open: some(RECIPIENTS),
  recipients_discipline: some(RECIPIENTS),
  recipients_if_complainant_gone: some(RECIPIENTS),
  invited: some(RECIPIENTS),
  forwarders: some(FORWARDERS),

  contents: items,
  contents_if_any: items,
  acceptance_contents: items,
  refusal_contents: items,

  identity_items: some(IDENTITY_ITEMS),
  logbook_items: some(LOGBOOK_ITEMS),
  logbook_columns: some(LOGBOOK_COLUMNS),
  schedule_items: some(SCHEDULE_ITEMS),
  notice_items: some(NOTICE_ITEMS),
  reception_papers: some(RECEPTION_PAPERS),
  min_chair_days: count,
  chair_days_per: z.enum(['week', 'month']),
  closing_day: count,

  complexity_grounds: some(COMPLEXITY_GROUNDS),
  min_places: count,
  min_contents: count,
  obstacles: some(OBSTACLES),
  representation_papers: some(REPRESENTATION_PAPERS),
  publication_ways: some(PUBLICATION_WAYS),
  min_copies: count,
  small_group_from: count,
  small_group_representatives: count,
  large_group_from: count,
  large_group_representatives: count,
  cooperation_steps: some(COOPERATION_STEPS),
} as const;

export const valuesSchema = z.strictObject(VALUE_KEYS).partial();
