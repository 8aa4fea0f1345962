const RAISED = '[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}'
const BRACKETED = String.raw`\[\^?\d{1,2}\]`

/** What calls a footnote and opens it, as a pattern: `²`, `[2]`, `[^2]` of Markdown. */
export const FOOTNOTE_MARK = `(?:${RAISED}|${BRACKETED})`

/** The row of a footnote. */
export const FOOTNOTE = new RegExp(String.raw`^(?:${RAISED}|${BRACKETED}:?)\s{0,3}\S`)
