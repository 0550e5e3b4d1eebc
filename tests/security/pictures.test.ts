import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readPicture } from '#app/platform/picture.server.ts';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#b03020' } });

/** A PNG chunk with its length and checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  let crc = 0xffffffff;
  for (const byte of body) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, body, sum]);
}

/** A PNG that says it is as large as given and holds next to nothing. */
function claimed(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))]);
}

describe('a picture that somebody chose', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('of %s is drawn anew as WebP', async (format) => {
    const read = await readPicture(await plain(300, 200).toFormat(format).toBuffer());
    expect(read).toMatchObject({ ok: true, value: { width: 300, height: 200 } });
    if (read.ok) expect((await sharp(read.value.bytes).metadata()).format).toBe('webp');
  });

  test('is no wider than a page, and carries nothing of the camera or of any program', async () => {
    const given = await plain(2400, 1200).withExif({ IFD0: { Copyright: 'Bí mật của ai đó' }, IFD3: { GPSLatitudeRef: 'N' } }).jpeg().toBuffer();
    expect(given.includes(Buffer.from('Exif'))).toBe(true);
    const read = await readPicture(given);
    expect(read).toMatchObject({ ok: true, value: { width: 1600, height: 800 } });
    if (!read.ok) return;
    const { exif, icc, xmp, iptc } = await sharp(read.value.bytes).metadata();
    expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(read.value.bytes.toString('latin1')).not.toMatch(/Exif|Copyright|GPS/);
  });

  test('turned by its camera stands upright', async () => {
    expect(await readPicture(await plain(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer())).toMatchObject({ ok: true, value: { width: 200, height: 300 } });
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  test.each([
    ['an SVG with script', Buffer.from(svg), 'svg'],
    ['an SVG behind a declaration and a comment', Buffer.from(`\uFEFF<?xml version="1.0"?><!-- a -->${svg}`), 'svg'],
    ['an SVG of another encoding', Buffer.from(svg, 'utf16le'), 'unknown'],
    ['a page that is called a picture', Buffer.from('<!doctype html><script>alert(1)</script>'), 'unknown'],
    ['a program that is called a picture', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), 'unknown'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1'), 'unknown'],
    ['nothing', Buffer.alloc(0), 'unknown'],
    ['the first bytes of a JPEG and then a page', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('<script>alert(1)</script>')]), 'broken'],
    ['the first bytes of a PNG and then an SVG', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.from(svg)]), 'broken'],
    ['a PNG of 30,000 by 30,000 points in a few hundred bytes', claimed(30_000, 30_000), 'too-many-pixels'],
    ['a PNG that holds less than it says', claimed(3_000, 3_000), 'broken'],
    ['a file over eight megabytes', Buffer.alloc(8 * 1024 * 1024 + 1, 0xff), 'too-heavy'],
  ])('%s is refused', async (_what, bytes, fault) => {
    expect(await readPicture(bytes)).toEqual({ ok: false, error: fault });
  });

  test('a JPEG or a PNG that was cut short is refused', async () => {
    const noise = sharp(Buffer.from(Array.from({ length: 400 * 300 * 3 }, (_, index) => (index * 7919) % 251)), { raw: { width: 400, height: 300, channels: 3 } });
    for (const whole of [await noise.clone().jpeg().toBuffer(), await noise.clone().png().toBuffer()]) {
      expect(await readPicture(whole)).toMatchObject({ ok: true });
      expect(await readPicture(whole.subarray(0, whole.length / 2))).toEqual({ ok: false, error: 'broken' });
    }
  });

  test('a moving picture is refused', async () => {
    const frames = await sharp([await plain(20, 20).png().toBuffer(), await plain(20, 20).negate().png().toBuffer()], { join: { animated: true } }).webp().toBuffer();
    expect(await readPicture(frames)).toEqual({ ok: false, error: 'moving' });
  });

  test('what hides behind a picture does not come through', async () => {
    const read = await readPicture(Buffer.concat([await plain(40, 40).png().toBuffer(), Buffer.from('<script>alert(1)</script>')]));
    expect(read.ok && read.value.bytes.includes(Buffer.from('script'))).toBe(false);
  });
});
