import { documentKinds } from '../law/document-kinds.ts'

/**
 * The name of a type (`bao-cao` → Báo cáo) with the capitals of what is printed: throughout, at its head, or none.
 *
 * @param model  Words of the text; where they do not begin with a letter, the name begins with a capital.
 */
export function typeName(slug: string, model: string): string {
  const name = documentKinds.find((kind) => kind.slug === slug)?.name ?? slug
  const first = model.charAt(0)
  if (/^\p{Lu}{2}/u.test(model) && model === model.toUpperCase()) return name.toUpperCase()
  return /^\p{Ll}/u.test(first) ? name : name.charAt(0).toUpperCase() + name.slice(1)
}
