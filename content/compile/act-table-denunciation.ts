import * as names from '#simulations/desk/names/denunciation.vi.ts';

type Names = Readonly<Record<string, string>>;

/** Values of the fields that only a denunciation has. */
export const DENUNCIATION_VALUES: Readonly<Record<string, Names>> = {
  carries: names.CARRIED_NAMES,
  carriage: names.CARRIAGE_NAMES,
  access: names.ACCESS_NAMES,
  check: names.CHECK_NAMES,
  delivery: names.DELIVERY_NAMES,
  signer: names.EXPERT_NAMES,
  search: names.SEARCH_NAMES,
  measure: names.PROTECTION_NAMES,
  measures: names.MEASURE_NAMES,
  follower: names.FOLLOWER_NAMES,
  'denunciation.heard/place': names.PLACE_NAMES,
  'denunciation.accepted/items': names.DENUNCIATION_ITEM_NAMES,
  'denunciation.conditionSet/condition': names.CONDITION_NAMES,
  'denunciation.harmPrevented/by': names.HARM_NAMES,
  'denunciation.superiorAnswered/with': names.ANSWER_NAMES,
  'denunciation.verificationAssigned/way': names.VERIFICATION_WAY_NAMES,
  'crime.referred/to': names.CRIME_TARGET_NAMES,
  'protection.asked/of': names.PROTECTION_TARGET_NAMES,
  'protection.asked/way': names.PROTECTION_WAY_NAMES,
  'protection.ended/why': names.PROTECTION_END_NAMES,
  'conclusion.made/items': names.CONCLUSION_ITEM_NAMES,
  'conclusion.published/way': names.CONCLUSION_PUBLICATION_NAMES,
};

export const DENUNCIATION_REFERENCES: Readonly<Record<string, string>> = {
  members: 'danh sách mã người, hoặc `can-bo-khac`, `can-bo-khac-hai`',
  signedBy: 'danh sách mã người',
  'denunciation.shown/to': `mã người, mã cơ quan, hoặc ${Object.entries(names.OUTSIDER_NAMES).map(([code, name]) => `\`${code}\` ${name}`).join('; ')}`,
};
