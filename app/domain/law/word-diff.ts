/** A piece of two texts laid over each other. */
export interface DiffPart {
  text: string;
  change: 'same' | 'gone' | 'new';
}

export interface WordDiff {
  parts: DiffPart[];
  /** From 0 (no word in common) to 1 (the same words in the same order). */
  alike: number;
}

/** A word or a sign, with the space that follows it. */
const PIECE = /[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]\s*/gu;

const piecesOf = (text: string): string[] => text.normalize('NFC').trim().match(PIECE) ?? [];

/** Longest common subsequences of all pairs of rests, row by row. */
function lengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i]?.trim() === after[j]?.trim();
      const row = rows[i];
      if (row !== undefined) row[j] = same ? (rows[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Which words went and which came between two texts of a few hundred words; what stays, stays in its order. */
export function wordDiff(before: string, after: string): WordDiff {
  const [old, fresh] = [piecesOf(before), piecesOf(after)];
  const rows = lengths(old, fresh);
  const parts: DiffPart[] = [];
  const add = (text: string, change: DiffPart['change']): void => {
    const last = parts.at(-1);
    if (last?.change === change) last.text += text;
    else parts.push({ text, change });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const [gone, come] = [old[i], fresh[j]];
    if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) {
      add(come, 'same');
      i += 1;
      j += 1;
    } else if (come === undefined || (gone !== undefined && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      add(gone ?? '', 'gone');
      i += 1;
    } else {
      add(come, 'new');
      j += 1;
    }
  }
  const longest = Math.max(old.length, fresh.length);
  return { parts, alike: longest === 0 ? 1 : (rows[0]?.[0] ?? 0) / longest };
}
