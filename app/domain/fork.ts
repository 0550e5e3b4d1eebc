/** An event of a log with the number of the first event of the command that made it. */
export interface BatchedEvent {
  seq: number;
  batch: number;
}

/**
 * Where a case can be cut so that it can go on: between commands. An event in the middle of a command (the world's answer,
 * a day passed while waiting) takes the whole command with it. Null when nothing would be left, or the number is not in the log.
 * @returns the number of the first event that is left out.
 */
export function forkPoint(log: readonly BatchedEvent[], beforeSeq: number): number | null {
  const last = log.at(-1)?.seq ?? 0;
  if (beforeSeq === last + 1) return last === 0 ? null : beforeSeq;
  const cut = log.find((event) => event.seq === beforeSeq)?.batch;
  return cut === undefined || cut <= 1 ? null : cut;
}
