import { runBench } from './bench-run.mjs';

await runBench('tests/machines/bench-proof.ts');
