import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import { FirstTokenLookahead } from '../lookahead/first-token.ts'
import {
  Article,
  Aside,
  agencyTokens,
  Body,
  BodyJoin,
  DeptHead,
  Field,
  FieldJoin,
  GroupJoin,
  GroupNoun,
  HeadColon,
  Level,
  LevelJoin,
  Modifier,
  Office,
  Owner,
  PlaceName,
} from './tokens.ts'

/** One body as read: its tokens in order, and what kind of name it is. */
export interface BodyRecord {
  kind: 'department' | 'elided' | 'body' | 'group' | 'office'
  /** Everything from the office or article to the last word of its place. */
  tokens: IToken[]
}

/**
 * A list of bodies, as it stands in the heading of an assignment or behind "phối hợp với".
 *
 *     Giám đốc các Sở: Y tế, Tài chính; UBND các huyện, thị xã và các đơn vị có liên quan
 *     └──── department ───┘  └elided┘   └────── body ───────┘    └──────── group ───────┘
 *
 * ```ebnf
 * bodies     = body { BodyJoin body | FieldJoin elided } ;
 * body       = { Office } [ Article ] ( department | institution | group ) | Office { Office } ;
 * department = DeptHead [ HeadColon ] Field qualifiers ;
 * elided     = Field qualifiers ;
 * institution = Body qualifiers ;
 * group      = ( GroupNoun | Level ) qualifiers ;
 * qualifiers = { Modifier | Article | Level | PlaceName | LevelJoin | GroupJoin | GroupNoun | Body | owner | Aside } ;
 * owner      = Owner [ DeptHead Field | Body ] ;
 * ```
 * Basis: usage; no text orders how bodies are listed.  Deviation: accepts more than is ever written (a level may follow
 * a modifier, an aside anything), because the tokenizer hands on only what can belong to a list.
 */
export class AgencyGrammar extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(agencyTokens, {
      maxLookahead: 1,
      lookaheadStrategy: new FirstTokenLookahead(),
      recoveryEnabled: false,
      skipValidations,
    })
    this.performSelfAnalysis()
  }

  readonly bodies = this.RULE('bodies', (): BodyRecord[] => {
    const records = [this.SUBRULE(this.body)]
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(BodyJoin)
            records.push(this.SUBRULE1(this.body))
          },
        },
        {
          ALT: () => {
            this.CONSUME(FieldJoin)
            records.push(this.SUBRULE(this.elided))
          },
        },
      ])
    })
    return records
  })

  readonly body = this.RULE('body', (): BodyRecord => {
    const record: BodyRecord = { kind: 'office', tokens: [] }
    this.MANY(() => {
      record.tokens.push(this.CONSUME(Office))
    })
    this.OPTION(() => {
      record.tokens.push(this.CONSUME(Article))
    })
    this.OPTION1(() => {
      this.OR([
        { ALT: () => this.SUBRULE(this.department, { ARGS: [record] }) },
        { ALT: () => this.SUBRULE(this.institution, { ARGS: [record] }) },
        { ALT: () => this.SUBRULE(this.group, { ARGS: [record] }) },
      ])
    })
    return record
  })

  readonly department = this.RULE('department', (record: BodyRecord): void => {
    const head = this.CONSUME(DeptHead)
    this.OPTION(() => {
      this.CONSUME(HeadColon)
    })
    const field = this.CONSUME(Field)
    this.ACTION(() => {
      record.kind = 'department'
      record.tokens.push(head, field)
    })
    this.SUBRULE(this.qualifiers, { ARGS: [record] })
  })

  readonly elided = this.RULE('elided', (): BodyRecord => {
    const record: BodyRecord = { kind: 'elided', tokens: [this.CONSUME(Field)] }
    this.SUBRULE(this.qualifiers, { ARGS: [record] })
    return record
  })

  readonly institution = this.RULE('institution', (record: BodyRecord): void => {
    const name = this.CONSUME(Body)
    this.ACTION(() => {
      record.kind = 'body'
      record.tokens.push(name)
    })
    this.SUBRULE(this.qualifiers, { ARGS: [record] })
  })

  readonly group = this.RULE('group', (record: BodyRecord): void => {
    const noun = this.OR([{ ALT: () => this.CONSUME(GroupNoun) }, { ALT: () => this.CONSUME(Level) }])
    this.ACTION(() => {
      record.kind = 'group'
      record.tokens.push(noun)
    })
    this.SUBRULE(this.qualifiers, { ARGS: [record] })
  })

  readonly qualifiers = this.RULE('qualifiers', (record: BodyRecord): void => {
    this.MANY(() => {
      const token = this.OR([
        { ALT: () => this.CONSUME(Modifier) },
        { ALT: () => this.CONSUME(Article) },
        { ALT: () => this.CONSUME(Level) },
        { ALT: () => this.CONSUME(PlaceName) },
        { ALT: () => this.CONSUME(LevelJoin) },
        { ALT: () => this.CONSUME(GroupJoin) },
        { ALT: () => this.CONSUME(GroupNoun) },
        { ALT: () => this.CONSUME(Body) },
        { ALT: () => this.SUBRULE(this.owner, { ARGS: [record] }) },
        { ALT: () => this.CONSUME(Aside) },
      ])
      this.ACTION(() => {
        record.tokens.push(token)
      })
    })
  })

  /** "thuộc Sở Y tế", "trên địa bàn tỉnh": the owner's name is part of this body's name. */
  readonly owner = this.RULE('owner', (record: BodyRecord): IToken => {
    const of = this.CONSUME(Owner)
    let last = of
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            const head = this.CONSUME(DeptHead)
            const field = this.CONSUME(Field)
            this.ACTION(() => record.tokens.push(of, head))
            last = field
          },
        },
        {
          ALT: () => {
            const name = this.CONSUME(Body)
            this.ACTION(() => record.tokens.push(of))
            last = name
          },
        },
      ])
    })
    return last
  })
}
