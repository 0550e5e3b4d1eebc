import { sheetOfText } from '../domain/workshop/roster-sheet.ts';
import type { RosterSheet } from '../domain/workshop/roster-sheet.ts';
import type { Result } from './result.ts';
import { done, failed } from './result.ts';
import { readXlsx } from './xlsx-reader.server.ts';
import type { SheetFileFault } from './xlsx-reader.server.ts';

/** `encoding`: letters of another age; Excel's plain "CSV" loses Vietnamese letters. */
export type TableFileFault = SheetFileFault | { reason: 'encoding' };

function decode(bytes: Uint8Array): string | null {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Reads a file that somebody chose, by what is in it and not by its name: XLSX, or text with tabs, semicolons or commas. */
export function readTableFile(bytes: Uint8Array): Result<RosterSheet, TableFileFault> {
  const isPacked = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  if (isPacked) return readXlsx(bytes);
  const text = decode(bytes);
  return text === null ? failed({ reason: 'encoding' }) : done(sheetOfText(text));
}
