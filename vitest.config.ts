import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,content,db,simulations,tests}/**/*.test.ts'],
    isolate: false,
    pool: 'forks',
    // Left to itself Vitest keeps one core free, half of a machine of two.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
