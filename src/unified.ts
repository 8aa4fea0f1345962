import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type CheckOptions, check } from './check.ts'
import { parse } from './parse.ts'
import { type ResolveOptions, resolve } from './resolve.ts'
import type { Finding } from './tree/finding.ts'
import type { Links } from './tree/links.ts'
import type { Document } from './tree/nodes.ts'
import type { AsyncRegistry, Registry } from './tree/registry.ts'
import { outlineText } from './write/outline-text.ts'
import { plain } from './write/paint.ts'

declare module 'vfile' {
  interface DataMap {
    /** What `vanbanResolve` and `vanbanCheck` have found out about this file. */
    vanban: { links?: Links; findings?: Finding[] }
  }
}

export interface VanbanResolveOptions extends ResolveOptions {
  /** What is asked about cited documents: `embeddedRegistry` of `vanban/registry`, or one of your own. */
  registry?: Registry | AsyncRegistry
}

export interface StringifyOptions {
  /** `json` is the tree, `outline` a drawing of it for people. */
  format?: 'json' | 'outline'
  /** Of the outline; Vietnamese if not said. */
  lang?: 'vi' | 'en'
  /** Columns of the outline; 100 if not said. */
  width?: number
}

/** Parse a Vietnamese administrative document. */
export const vanbanParse: Plugin<[], string, Document> = function () {
  this.parser = (text) => parse(text)
}

/** Say of every citation which document it means; the links are kept in `file.data.vanban.links`. */
export const vanbanResolve: Plugin<[VanbanResolveOptions?], Document> =
  ({ registry, ...options } = {}) =>
  (tree, file) => {
    const keep = (links: Links): void => {
      vanbanData(file).links = links
    }
    const links = resolve(tree, registry === undefined ? options : { ...options, registry })
    return 'then' in links ? links.then(keep) : keep(links)
  }

/** Check the document: one message a finding. The findings are kept in `file.data.vanban.findings` too. */
export const vanbanCheck: Plugin<[CheckOptions?], Document> = (options) => (tree, file) => {
  const data = vanbanData(file)
  data.links ??= resolve(tree)
  data.findings = check(tree, data.links, options)
  for (const finding of data.findings) addMessage(file, finding)
}

/** Write the tree: as JSON, or as an outline for people. */
export const vanbanStringify: Plugin<[StringifyOptions?], Document, string> = function (options = {}) {
  const { format = 'json', lang = 'vi', width = 100 } = options
  this.compiler = (node, file) => {
    const tree = node as Document
    if (format === 'json') return `${JSON.stringify(tree, null, 2)}\n`
    const data = vanbanData(file)
    const input = { text: String(file), tree, links: data.links ?? resolve(tree), findings: data.findings ?? [] }
    return outlineText(input, { lang, width, paint: plain })
  }
}

function vanbanData(file: VFile): { links?: Links; findings?: Finding[] } {
  file.data.vanban ??= {}
  return file.data.vanban
}

/** A `VFileMessage` with the fields of the finding; what vfile spells otherwise is spelt its way. */
function addMessage(file: VFile, finding: Finding): void {
  const { reason, place, ruleId, source, actual, expected, note, url, severity, evidence, confidence, key } = finding
  const message = file.message(reason, { place, ruleId, source })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  Object.assign(message, { actual: actual ?? undefined, expected, url, severity, evidence, confidence, key })
  if (note !== null) message.note = note
}
