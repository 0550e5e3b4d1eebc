/** A time of the day as people type it: `8:00`, `8h`, `8 giờ 30`, `13.30`. @returns such as `08:00`; null when it is none */
export function readClockTime(text: string): string | null {
  const match = /^(\d{1,2})(?:\s*(?::|\.|h|g|giờ)\s*(\d{1,2})?)?(?:\s*(?:phút|p|'))?$/.exec(text.normalize('NFKC').trim().toLowerCase());
  const hours = Number(match?.[1] ?? Number.NaN);
  const minutes = Number(match?.[2] ?? 0);
  return hours < 24 && minutes < 60 ? `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` : null;
}
