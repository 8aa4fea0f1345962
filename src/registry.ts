export { createRegistry } from './registry/create-registry.ts'
export type { DocumentFacts, LocalRegistry } from './registry/document-facts.ts'
export { embeddedRegistry } from './registry/embedded-registry.ts'
export { stackAsyncRegistries, stackRegistries } from './registry/stack-registries.ts'
export {
  type AsyncRegistry,
  type Basis,
  isStrong,
  type Registry,
  type RegistryDocument,
  type RegistryQuery,
} from './tree/registry.ts'
