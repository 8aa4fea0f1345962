/** The bytes are no text, or none that can be read. `message` says why, in Vietnamese, to be shown behind the file name. */
export class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput'
}
