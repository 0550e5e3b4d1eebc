import { runBench } from './bench-run.mjs';

await runBench('tests/load/bench.ts', { parts: ['cli', 'content', 'web'] });
