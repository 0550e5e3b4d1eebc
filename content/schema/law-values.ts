import { z } from 'zod';
import {
  AUTHORITIES,
  COMPLEXITY_GROUNDS,
  CONTENT_ITEMS,
  FORWARDERS,
  MADE_BY,
  OBSTACLES,
  PUBLICATION_WAYS,
  RECIPIENTS,
  REPRESENTATION_PAPERS,
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
} as const;

export const valuesSchema = z.strictObject(VALUE_KEYS).partial();
