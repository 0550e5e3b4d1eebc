import { z } from 'zod';

/**
 * What a paper or a spoken word holds of the sender's identity, from most to least: the petition itself; a copy of it (name and
 * handwriting); a text with the name or address; a typed extract without name, address and handwriting; the violation told anew in
 * other words; nothing of the petition.
 */
export const CARRIES = ['original', 'copy', 'names', 'extract', 'summary', 'nothing'] as const;
export type Carried = (typeof CARRIES)[number];

export const carries = z.enum(CARRIES).describe('Giấy, lời đó mang gì về người gửi đơn.');

/** How a paper travels: closed and marked secret, or open for anybody who handles it. */
export const CARRIAGES = ['sealed', 'open'] as const;
/** Who can open a file: those who work on it, or everybody in the house. */
export const ACCESSES = ['restricted', 'everybody'] as const;
