import type { Paint } from './paint.ts'

export type Language = 'vi' | 'en'

/** How output for people is to look. */
export interface WriteOptions {
  lang: Language
  /** Columns of the terminal. */
  width: number
  paint: Paint
}
