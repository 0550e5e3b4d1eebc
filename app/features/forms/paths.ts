import { isoOf } from '#simulations/law/day.ts';
import type { Day } from '#simulations/law/types.ts';

/** Addresses of the forms, blank and filled in. */
export const formListPath = (on?: Day) => (on === undefined ? '/bieu-mau' : `/bieu-mau?ngay=${isoOf(on)}`);
export const formPath = (id: string) => `/bieu-mau/${id}`;
export const sheetPath = (attempt: string, seq: number) => `/ban-lam-viec/${attempt}/giay/${seq}`;
/** The paper with one of its fields in front. */
export const sheetFieldPath = (attempt: string, seq: number, field: string) => `${sheetPath(attempt, seq)}#${fieldAnchor(field)}`;
export const fieldAnchor = (field: string) => `o-${field}`;
