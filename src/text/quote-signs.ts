/**
 * `>` at the start of a quoted line, and what is nested; but not the comparator of a figure that stands alone on its
 * line ("> 90%", a cell of a table).
 */
export const quoteSigns = '>(?![> \\t]{0,99}\\d{1,9}(?:[.,]\\d{1,3})?[ ]?(?:%|\\||\\r?$))[> \\t]{0,99}'
