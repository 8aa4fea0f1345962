/**
 * Tells which paths globs stand for: `*` and `?` within a name, `**` over folders, `{a,b}` one of several; everything
 * else is itself. A glob of a folder stands for all that is in it.
 *
 * @param globs  With `/` between folders, relative to the same folder as the paths.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => new RegExp(`^${patternOf(glob)}(?:/.*)?$`, 's'))
  return (path) => patterns.some((pattern) => pattern.test(path))
}

const parts = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[\s\S]/g

function patternOf(glob: string): string {
  const tidy = glob
    .replace(/^\.\//, '')
    .replace(/\/+$/, '')
    .replace(/\*{2,}/g, '**')
  return tidy.replace(parts, (part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (part.length > 1) return `(?:${part.slice(1, -1).split(',').map(patternOf).join('|')})`
    return part.replace(/[\\^$.|?*+()[\]{}/]/, '\\$&')
  })
}
