import { existsSync, readFileSync } from 'node:fs'
import { plainWords } from './plain-words.ts'

/** What a clerk could look up of one document. */
export interface Fact {
  readonly type: string
  readonly code: string | null
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly title: string
  readonly aliases: readonly string[]
}

/** The lists of real documents beside the repository; empty where they are not there. */
export interface Facts {
  /** Documents of this type and code; several over the years where the code carries none. */
  byCode(type: string, code: string): readonly Fact[]
  /** The only document of this name; undefined where several have it. */
  byName(name: string): Fact | undefined
}

/** Only what several witnesses or a listing tell: the single pages may be wrong themselves. */
const files = ['documents.jsonl', 'cited-by-plans.jsonl']

/** @param folder  Holds the lists; may be absent. */
export function readFacts(folder: string): Facts {
  const codes = new Map<string, Fact[]>()
  const names = new Map<string, Fact[]>()
  const add = (map: Map<string, Fact[]>, key: string, fact: Fact) => {
    const known = map.get(key) ?? []
    if (known.every(({ code, date }) => code !== fact.code || date !== fact.date)) map.set(key, [...known, fact])
  }
  for (const file of files.map((name) => `${folder}/${name}`).filter((path) => existsSync(path))) {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { type, code, date, title, aliases } = JSON.parse(line)
      const fact: Fact = { type, code: code ?? null, date, title: title ?? '', aliases: aliases ?? [] }
      if (fact.code !== null) add(codes, codeKey(type, fact.code), fact)
      for (const name of fact.aliases) add(names, plainWords(name), fact)
    }
  }
  return {
    byCode: (type, code) => codes.get(codeKey(type, code)) ?? [],
    byName(name) {
      const known = names.get(plainWords(name)) ?? []
      return known.length === 1 ? known[0] : undefined
    },
  }
}

function codeKey(type: string, code: string): string {
  return `${plainWords(type)} ${plainWords(code)}`
}
