/** Line breaks as blanks, offset by offset: a phrase may stand over two printed lines. */
export const oneLine = (value: string) => value.replace(/[^\S ]/g, ' ')
