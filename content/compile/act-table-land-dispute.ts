import * as names from '#simulations/desk/names/land-dispute.vi.ts';

type Names = Readonly<Record<string, string>>;

/** Values of the fields that only a dispute over land has. */
export const LAND_DISPUTE_VALUES: Readonly<Record<string, Names>> = {
  'mediation.delegated/to': names.MEDIATION_DELEGATE_NAMES,
  'mediation.inquired/items': names.INQUIRY_ITEM_NAMES,
  'mediation.councilFormed/members': names.COUNCIL_MEMBER_NAMES,
  'mediation.held/outcome': names.MEDIATION_OUTCOME_NAMES,
  'mediation.held/items': names.MEDIATION_ITEM_NAMES,
  'mediation.held/signed': names.MINUTES_SIGNATURE_NAMES,
  'mediation.reheld/outcome': names.MEDIATION_OUTCOME_NAMES,
  'mediation.reheld/items': names.MEDIATION_ITEM_NAMES,
  'mediation.reheld/signed': names.MINUTES_SIGNATURE_NAMES,
  'dispute.reported/items': names.DISPUTE_FILE_ITEM_NAMES,
  'dispute.settled/grounds': names.DISPUTE_GROUND_NAMES,
};

export const LAND_DISPUTE_REFERENCES: Readonly<Record<string, string>> = {
  'mediation.guided/to': 'danh sách mã cơ quan (bảng Cơ quan)',
  'dispute.settled/complaintTo': 'mã cơ quan (bảng Cơ quan)',
};
