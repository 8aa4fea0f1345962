/** One thing wrong in a registry that somebody made. */
export interface RegistryProblem {
  /** Line of the file, counted from 1; element, in a JSON array; null where it concerns the whole. */
  readonly row: number | null
  /** As the file calls it; null where it concerns the whole row. */
  readonly column: string | null
  /** The whole sentence, with file, row and column. */
  readonly message: string
}

/** A registry cannot be used. `message` names the first problems, one a line, each with file, row and column. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
  /** All of them. */
  readonly problems: readonly RegistryProblem[]

  constructor(message: string, problems: readonly RegistryProblem[]) {
    super(message)
    this.problems = problems
  }
}
