import { describeRegistryDocument } from '../tree/describe-registry-document.ts'
import type { Evidence } from '../tree/nodes.ts'
import type { RegistryDocument } from '../tree/registry.ts'

/** The other side of a finding, where a registry is that side: the document as it knows it, and which registry. */
export function registryEvidence(document: RegistryDocument): Evidence {
  return { kind: 'registry', message: `${describeRegistryDocument(document)}; theo ${document.source}` }
}
