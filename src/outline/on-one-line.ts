/** What the view has of blanks that are not one space. */
const BROKEN = /[\t-\r]| {2}/

/** Blanks as one space each. */
export function onOneLine(text: string): string {
  return BROKEN.test(text) ? text.replace(/\s+/g, ' ') : text
}
