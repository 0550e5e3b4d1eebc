/** A score in tenths as it is read aloud: 610 → "61", 878 → "87,8". */
export function formatScore(tenths: number): string {
  const whole = Math.trunc(tenths / 10);
  const rest = Math.abs(tenths % 10);
  return rest === 0 ? String(whole) : `${whole},${rest}`;
}

/** A score of 0 to 100 with one decimal, as whole tenths. */
export function tenthsOf(score: number): number {
  return Math.round(score * 10);
}
