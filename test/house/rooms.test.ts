import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { type Room, readRooms } from './read-rooms.ts'

const rooms = readRooms()

const files = ['src', 'grammars'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
)

/** The most special row whose path covers the file: `src/cli` before `src/*`. */
function roomOf(file: string): { room: Room; path: string } | undefined {
  return rooms
    .flatMap((room) => room.paths.map((path) => ({ room, path })))
    .find(({ path }) => file === path || file.startsWith(`${path}/`))
}

/** Where a file imports from: paths from the root of the project, or names of packages. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  const specifiers = [
    ...code.matchAll(/(?:^|[\s;}])(?:import|export)[^'"`;]*?from\s+'([^']+)'/g),
    ...code.matchAll(/import\(?\s*'([^']+)'/g),
  ]
  return specifiers.map(([, specifier]) => {
    const name = specifier as string
    return name.startsWith('.') ? join(dirname(file), name) : name
  })
}

function complaint(file: string, imported: string): string | null {
  const here = roomOf(file)
  if (here === undefined) return `${file} is in no room of the table`
  if (!/^(?:src|grammars)\//.test(imported)) {
    const allowed = here.room.packages.some((name) =>
      name === 'node:' ? imported.startsWith(name) : imported === name || imported.startsWith(`${name}/`),
    )
    return allowed ? null : `${file} imports ${imported}`
  }
  const there = roomOf(imported)
  if (there === undefined) return `${file} imports ${imported}, which is in no room`
  if (there.path === here.path || there.room.floor < here.room.floor) return null
  const neighbours = there.room.floor === here.room.floor && here.room.neighbours
  return neighbours ? null : `${file} (floor ${here.room.floor}) imports ${imported} (floor ${there.room.floor})`
}

describe('rooms', () => {
  it('finds the table and the code', () => {
    expect(rooms.length).toBeGreaterThan(5)
    expect(files.length).toBeGreaterThan(20)
  })

  it('has every room of the table', () => {
    expect(rooms.flatMap(({ paths }) => paths).filter((path) => !existsSync(path))).toEqual([])
  })

  it('has every file in a room', () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([])
  })

  it('imports only downwards', () => {
    const complaints = files.flatMap((file) => importsOf(file).map((imported) => complaint(file, imported)))
    expect(complaints.filter((line) => line !== null)).toEqual([])
  })

  it('would notice an import that goes up, sideways, or to a package', () => {
    expect(complaint('src/text/view.ts', 'src/tree/nodes.ts')).toMatch(/floor 0.*floor 1/)
    expect(complaint('src/write/pretty.ts', 'src/rules/index.ts')).toMatch(/floor 2.*floor 2/)
    expect(complaint('src/tree/nodes.ts', 'node:fs')).toMatch(/imports node:fs/)
    expect(complaint('grammars/citation/grammar.ts', 'src/tree/nodes.ts')).toMatch(/floor 1.*floor 1/)
    expect(complaint('src/new-room/file.ts', 'src/law/slug.ts')).toMatch(/no room/)
  })
})
