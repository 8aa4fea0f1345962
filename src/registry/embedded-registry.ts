import type { LocalRegistry } from './document-facts.ts'
import { embeddedData } from './embedded-data.ts'
import { unpackRegistry } from './packed-registry.ts'
import { RegistryIndex } from './registry-index.ts'

/** The registry that comes with vanban: central documents of Vietnam. Unpacked when it is first asked. */
export const embeddedRegistry: LocalRegistry = new RegistryIndex(() => unpackRegistry(embeddedData))
