import { defineConfig } from 'vitest/config'

export default defineConfig({
  // A machine that stands still for a moment fails a test of time once, not three times.
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, retry: 2 },
})
