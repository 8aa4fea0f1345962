/** Letters of Latin scripts and most punctuation: no two of these characters compose, and none has another form. */
const LOOSE = /[^\u0000-\u02ff\u1e00-\u1eff\u2002-\u20cf]/

/** A text in NFC, as `normalize` gives it; most texts are composed already, which a look at their characters tells. */
export function composed(text: string): string {
  return LOOSE.test(text) ? text.normalize('NFC') : text
}
