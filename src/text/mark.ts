import type { Range } from './range.ts'

/**
 * Characters of the source that are layout, not content: `##`, `**`, a link target, a backslash escape.
 *
 *     **Điều 1\.** Phạm vi      marks: `**` 0-2, `\` 8-9 (reads ''), `**` 10-12
 */
export interface Mark extends Range {
  /**
   * What a reader sees in place of the mark: `''` for an escape, `&` for `&amp;`. Never longer than the mark.
   * Absent: the mark is pure layout. Where the view has it as blanks, it becomes `furniture` in the tree.
   */
  readonly reads?: string
}
