import type { Config } from './config-schema.ts'

export type { Config } from './config-schema.ts'

/** A configuration as it stands: the function only tells editors what may be in it. */
export function defineConfig(config: Config): Config {
  return config
}
