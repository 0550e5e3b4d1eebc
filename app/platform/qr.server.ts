import { encode } from 'uqr';

/** A QR code as one SVG path on a square of `size` modules, with the quiet border that readers need. */
export interface QrPath {
  size: number;
  path: string;
}

const BORDER = 4;

export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}
