/** What a stretch of output is; the terminal decides how that looks. */
export type Style = 'file' | 'error' | 'warning' | 'info' | 'rule' | 'strong' | 'faint'

/** Dress a stretch of output. Takes no columns. */
export type Paint = (style: Style, text: string) => string

/** For files, pipes and tests: nothing is dressed. */
export const plain: Paint = (_style, text) => text
