import { nameOfKey } from '../tree/describe-registry-document.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import { columnWidth, padTo, wrap } from './column-width.ts'
import { documentKindName } from './document-name.ts'
import { formatDay } from './format-figures.ts'
import { registryWords } from './registry-words.ts'
import type { WriteOptions } from './write-options.ts'

/**
 * What registries say to one question, for people; ends in a line end.
 *
 *     Luật 102/2016/QH13 · 5/4/2016 · Quốc hội
 *       Trẻ em
 *       hiệu lực  1/6/2017
 *       tên khác  Luật Trẻ em
 *       biết từ   Bộ pháp điển · 2 nguồn · vanban 2026-11-22
 */
export function registryAnswer(
  asked: string,
  { exact, near }: { exact: readonly RegistryDocument[]; near: readonly RegistryDocument[] },
  options: WriteOptions,
): string {
  const say = registryWords(options.lang)
  const cards = (documents: readonly RegistryDocument[]) =>
    documents.map((document) => card(document, options)).join('\n')
  if (exact.length > 0) return cards(exact)
  const none = `${say.notFound(asked)}\n`
  return near.length === 0 ? none : `${none}${options.paint('strong', say.near)}\n${cards(near)}`
}

function card(document: RegistryDocument, { lang, width, paint }: WriteOptions): string {
  const say = registryWords(lang)
  const { type, code, date, issuer, title, aliases, effective, expired, replacedBy, basis, witnesses, source } =
    document
  const kind = documentKindName(type) ?? type
  const head = [
    code === null ? (title ?? kind) : `${kind} ${code}`,
    date === null ? null : formatDay(date, lang),
    issuer,
  ]
  const rows: Array<readonly [string, string | null]> = [
    [say.effective, effective === null ? null : formatDay(effective, lang)],
    [say.expired, expired === null ? null : formatDay(expired, lang)],
    [say.replacedBy, replacedBy === null ? null : nameOfKey(replacedBy)],
    [say.aliases, aliases.length === 0 ? null : aliases.join('; ')],
    [say.known, [say.basis[basis], say.witnesses(witnesses), source].join(' · ')],
  ]
  const shown = rows.filter((row): row is readonly [string, string] => row[1] !== null)
  const nameWidth = Math.max(...shown.map(([name]) => columnWidth(name)))
  const lines = shown.flatMap(([name, value]) =>
    wrap(value, width - nameWidth - 4).map((line, at) => `  ${padTo(at === 0 ? name : '', nameWidth)}  ${line}`),
  )
  const named = code === null ? [] : wrap(title ?? say.untitled, width - 2).map((line) => `  ${line}`)
  return [paint('strong', head.filter((part) => part !== null).join(' · ')), ...named, ...lines].join('\n').concat('\n')
}
