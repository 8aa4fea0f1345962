import { readFileSync } from 'node:fs'

/** One row of the table of rooms in README.md. */
export interface Room {
  floor: number
  /** `src/text`, `grammars/*`, `src/parse.ts`. */
  paths: string[]
  /** What it may import from `node_modules`; `node:` stands for Node itself. */
  packages: string[]
  /** Rooms on its own floor that it may import too. */
  neighbours: boolean
}

/** The table under "Rooms" of README.md: the one place where the rooms are listed. */
export function readRooms(): Room[] {
  const readme = readFileSync('README.md', 'utf8')
  const rows = readme.match(/^\| \d \|.*$/gm) ?? []
  return rows.map((row) => {
    const [, floor = '', paths = '', , packages = ''] = row.split('|').map((cell) => cell.trim())
    const names = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name as string)
    return {
      floor: Number(floor),
      paths: names(paths),
      packages: names(packages),
      neighbours: floor === '4' || floor === '5',
    }
  })
}
