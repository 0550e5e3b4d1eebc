/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return percentile(samples, 0.5);
}

/** Milliseconds that a piece of work takes, run by run, after a warm-up. */
export function timed(runs: number, work: (run: number) => void): number[] {
  for (let run = 0; run < Math.min(30, runs); run += 1) work(run);
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
}

const ROUNDS = 5;

/**
 * Milliseconds of processor time that one run takes, garbage collection included: the mean of the best round. Other work on the
 * machine lengthens the time on the wall, not this.
 */
export function timedByProcessor(runs: number, work: (run: number) => void): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    for (let run = 0; run < runs; run += 1) work(run);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / runs;
  });
  return Math.min(...rounds);
}

/** One line of the result: what, p50, p99, the longest, and the number of samples. */
export function line(what: string, samples: readonly number[]): string {
  return `${what.padEnd(62)} p50 ${percentile(samples, 0.5).toFixed(2).padStart(8)} ms   p99 ${percentile(samples, 0.99).toFixed(2).padStart(8)} ms   max ${Math.max(...samples).toFixed(2).padStart(8)} ms   n ${samples.length}`;
}
