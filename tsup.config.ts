import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { deferModules, quickGrammars } from './tsup.plugins.ts'

const METAFILE = 'metafile-esm.json'

/**
 * The published package: everything inside (chevrotain unbundled costs 430 ms at start, bundled 10), and in chunks, so
 * that what only one command needs is loaded by that one.
 *
 * Platform `neutral`: the core must run in a browser, so no package may be taken in its Node build.
 */
const shared: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  minify: true,
  noExternal: [/^[^.]/],
  removeNodeProtocol: false,
  metafile: true,
  esbuildOptions(options) {
    options.mainFields = ['module', 'main']
    options.external = ['node:*', ...builtinModules]
    options.chunkNames = 'chunks/[name]-[hash]'
    // As letters, not as escapes: the registry would be half as large again.
    options.charset = 'utf8'
  },
}

/** The library. Built apart from the command: fewer chunks, and every file costs time to load. */
export const library: Options = {
  ...shared,
  entry: {
    index: 'src/index.ts',
    unified: 'src/unified.ts',
    node: 'src/node.ts',
    markdown: 'src/parse-markdown.ts',
    registry: 'src/registry.ts',
  },
  outDir: 'dist',
  esbuildPlugins: [quickGrammars, deferModules],
  sourcemap: true,
  dts: true,
  async onSuccess() {
    writeThirdPartyLicences('dist')
  },
}

export const command: Options = {
  ...shared,
  entry: ['src/cli/main.ts'],
  outDir: 'dist/cli',
  esbuildPlugins: [quickGrammars],
  async onSuccess() {
    writeThirdPartyLicences('dist/cli')
  },
}

export default defineConfig([library, command])

/** What is bundled keeps its licence: one file with the texts of all packages that went in. */
function writeThirdPartyLicences(outDir: string): void {
  const metafile = join(outDir, METAFILE)
  const { inputs } = JSON.parse(readFileSync(metafile, 'utf8')) as { inputs: Record<string, unknown> }
  rmSync(metafile)
  const folders = new Set<string>()
  for (const input of Object.keys(inputs)) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
    if (folder !== undefined && existsSync(join(folder, 'package.json'))) folders.add(folder)
  }
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    return `${name} ${version} (${license})\n${text}`
  })
  writeFileSync(join(outDir, 'THIRD-PARTY-LICENCES.txt'), `${texts.join(`\n${'-'.repeat(72)}\n\n`)}`)
}
