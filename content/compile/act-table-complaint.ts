import * as names from '#simulations/desk/names/complaint.vi.ts';
import { FILE_ITEM_NAMES } from '#simulations/desk/names.vi.ts';

type Names = Readonly<Record<string, string>>;

/** Values of the fields that only some complaints have. */
export const COMPLAINT_VALUES: Readonly<Record<string, Names>> = {
  'session.held/signed': names.SIGNING_NAMES,
  'verification.reported/says': names.REPORT_NAMES,
  'enforcement.ordered/says': names.ORDER_NAMES,
  'enforcement.urged/measure': names.URGING_NAMES,
  'file.handedOver/items': FILE_ITEM_NAMES,
};

export const COMPLAINT_REFERENCES: Readonly<Record<string, string>> = {
  'file.handedOver/to': 'mã cơ quan (bảng Cơ quan)',
};
