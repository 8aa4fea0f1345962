import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { AgencyGrammar } from '../../grammars/agency/grammar.ts'
import {
  type AgencyToken,
  Article,
  agencyToken,
  agencyTokens,
  Body,
  BodyJoin,
  DeptHead,
  Field,
  FieldJoin,
  GroupJoin,
  GroupNoun,
  Level,
  Office,
} from '../../grammars/agency/tokens.ts'

const source = (name: string): string => readFileSync(new URL(`../../grammars/agency/${name}`, import.meta.url), 'utf8')

describe('the grammar of lists of bodies', () => {
  it('has its vocabulary in the table, in order', () => {
    const rows = [...source('tokens.ts').matchAll(/^ \* \| ([A-Z]\w+) +\| /gm)].map(([, name]) => name)
    expect(rows.slice(1)).toEqual(agencyTokens.map((token) => token.name))
  })

  it('has every rule in its EBNF', () => {
    const rules = [...source('grammar.ts').matchAll(/this\.RULE\('(\w+)'/g)].map(([, name]) => name)
    const ebnf = [...source('grammar.ts').matchAll(/^ \* (\w+) += /gm)].map(([, name]) => name)
    expect(ebnf.sort()).toEqual(rules.sort())
  })

  it('is valid, and reads every token of a list', () => {
    const parser = new AgencyGrammar(false)
    const tokens: AgencyToken[] = [
      [Office, 'giám đốc'],
      [Article, 'các'],
      [DeptHead, 'Sở'],
      [Field, 'Y tế'],
      [FieldJoin, ','],
      [Field, 'Tài chính'],
      [BodyJoin, ';'],
      [Body, 'Ủy ban nhân dân'],
      [Level, 'tỉnh'],
      [BodyJoin, 'và'],
      [Article, 'các'],
      [GroupNoun, 'ban'],
      [GroupJoin, ','],
      [GroupNoun, 'ngành'],
    ].map(([type, says], at) => agencyToken(type as never, at, at + 1, says as string))
    parser.input = tokens
    const records = parser.bodies()
    expect(parser.errors).toEqual([])
    expect(records.map((record) => record.kind)).toEqual(['department', 'elided', 'body', 'group'])
    expect(records.flatMap((record) => record.tokens)).toEqual(
      tokens.filter(({ tokenType }) => tokenType !== BodyJoin && tokenType !== FieldJoin),
    )
  })
})
