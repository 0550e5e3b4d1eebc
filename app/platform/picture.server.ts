import type { Sharp, SharpOptions } from 'sharp';
import type { Result } from './result.ts';
import { done, failed } from './result.ts';

/** A picture as it is kept: WebP, without anything that the camera or a program wrote into the file. */
export interface ReadPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** `svg`: a document that can hold script; `unknown`: neither PNG nor JPEG nor WebP, whatever it is called; `moving`: of several frames; `unavailable`: this machine cannot decode pictures. */
export type PictureFileFault = 'too-heavy' | 'svg' | 'unknown' | 'broken' | 'too-many-pixels' | 'moving' | 'unavailable';

export const MAX_PICTURE_BYTES = 8 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
const WIDEST = 1600;
const HIGHEST = 2400;
const QUALITY = 82;
const LONGEST_SECONDS = 15;

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean => signature.every((value, index) => bytes[index] === value);

/** What a file is, by its own first bytes. */
function kindOf(bytes: Uint8Array): 'png' | 'jpeg' | 'webp' | 'svg' | 'unknown' {
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(bytes, 0x52, 0x49, 0x46, 0x46) && starts(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50)) return 'webp';
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 2048));
  return /<svg[\s>]|<!doctype svg/i.test(text) ? 'svg' : 'unknown';
}

/** The decoder, with every format switched off that is not taken. Loaded at the first picture: a machine without it can do all the rest. */
async function decoder(): Promise<((bytes: Uint8Array, options: SharpOptions) => Sharp) | null> {
  try {
    const { default: sharp } = await import('sharp');
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadWebp'] });
    return sharp;
  } catch {
    return null;
  }
}

/**
 * Reads a picture that somebody chose, by what is in it and not by its name. It is decoded and drawn anew: what else stood in the
 * file is gone, and it is no wider than a page. Its measures are looked at before anything is decoded.
 */
export async function readPicture(bytes: Uint8Array): Promise<Result<ReadPicture, PictureFileFault>> {
  if (bytes.length > MAX_PICTURE_BYTES) return failed('too-heavy');
  const kind = kindOf(bytes);
  if (kind === 'svg' || kind === 'unknown') return failed(kind);
  const sharp = await decoder();
  if (sharp === null) return failed('unavailable');
  const options: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'warning', sequentialRead: true };
  try {
    const { width, height, pages = 1 } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
    if (width * height > MOST_PIXELS) return failed('too-many-pixels');
    if (pages > 1) return failed('moving');
    const { data, info } = await sharp(bytes, options).rotate().resize({ width: WIDEST, height: HIGHEST, fit: 'inside', withoutEnlargement: true }).webp({ quality: QUALITY }).timeout({ seconds: LONGEST_SECONDS }).toBuffer({ resolveWithObject: true });
    return done({ bytes: data, width: info.width, height: info.height });
  } catch {
    // The decoder's own words are English and of no use to whoever chose the file.
    return failed('broken');
  }
}
