export { createRegistry } from './registry/create-registry.ts'
export type { DocumentFacts, LocalRegistry } from './registry/document-facts.ts'
export { embeddedRegistry } from './registry/embedded-registry.ts'
export { type ReadRegistryOptions, readRegistry } from './registry/read-registry.ts'
export type { RegistryFormat } from './registry/read-rows.ts'
export { RegistryError, type RegistryProblem } from './registry/registry-error.ts'
export { stackAsyncRegistries, stackRegistries } from './registry/stack-registries.ts'
export {
  type AsyncRegistry,
  type Basis,
  isStrong,
  type Registry,
  type RegistryDocument,
  type RegistryQuery,
} from './tree/registry.ts'
