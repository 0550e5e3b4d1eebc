import { runBench } from './bench-run.mjs';

await runBench('tests/load/hall.ts', { parts: ['cli', 'content', 'web'] });
