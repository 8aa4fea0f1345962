/** Classes of characters: each is the text between the brackets of a character class of a regular expression. */

/** Characters without width: soft hyphen, zero-width space and joiners, direction marks, byte order mark. */
export const invisible = '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff'

/**
 * Characters that a reader takes for a blank. U+FEFF is not among them, though `\s` has it: it has no width.
 */
export const blank = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

/** Marks that stand on or under the letter before them: tones, circumflex, breve, horn. */
export const combining = '\\u0300-\\u036f'

/** Latin letters, Vietnamese ones included: what `\w` does not see. `×` and `÷` are let through for shortness. */
export const letter = 'A-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff'
