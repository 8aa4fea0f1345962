/** The command line cannot be followed. Exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
