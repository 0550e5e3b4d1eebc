import { runBench } from './bench-run.mjs';

await runBench('tests/load/regrade.ts', { parts: ['cli', 'content', 'web'] });
