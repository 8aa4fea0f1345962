import { check, type Finding, parse, resolve } from '../src/index.ts'
import { embeddedRegistry } from '../src/registry.ts'

export type { Finding }

/** What the checker says of a text: the only place where the measurement touches what it measures. */
export function findingsOf(text: string): Finding[] {
  const tree = parse(text)
  return check(tree, resolve(tree, { registry: embeddedRegistry }))
}
