import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,content,db,simulations,tests}/**/*.test.ts'],
    isolate: false,
    pool: 'forks',
    testTimeout: 60_000,
  },
});
