import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * What chevrotain does with a grammar at every start, and need not; no grammar has to know of it.
 *
 * - Grammars are validated where they are tested; doing it again costs more than parsing a plan.
 * - To record a grammar it gives the parser some ninety properties and deletes them again. It has made the parser a
 *   prototype before, so that V8 finds quick places for its properties, and does so anew at each deletion: done behind
 *   the last one, the same takes two thirds of the time.
 */
export const quickGrammars: Plugin = {
  name: 'quick-grammars',
  setup(build) {
    build.onLoad({ filter: /chevrotain[\\/]lib[\\/]src[\\/]parse[\\/]parser[\\/]parser\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [before, after] of [
        ['skipValidations: false', 'skipValidations: true'],
        ['toFastProperties(this);', ''],
        ['this.disableRecording();', 'this.disableRecording(); toFastProperties(this);'],
      ] as const) {
        if (!contents.includes(before)) return { errors: [{ text: `chevrotain has no ${before} any more` }] }
        contents = contents.replace(before, after)
      }
      return { contents }
    })
  },
}

/**
 * Importing the library runs next to nothing: chevrotain, zod and the tables of the law run when something of them is
 * first used. The modules named here are entered by a door of the same name, which calls what is behind it with
 * `require`; esbuild then wraps those modules into functions. `import()` would do the same, but `parse` is no promise.
 */
export const deferModules: Plugin = {
  name: 'defer-modules',
  setup(build) {
    const entries = /[\\/]src[\\/](?:index|unified|registry)\.ts$/
    const functions = new Set(['parse', 'resolve', 'check', 'parse-citation', 'create-registry', 'read-registry'])
    const values: Record<string, string> = {
      schemas: 'export const schemas = deferred({}, (target) => Object.assign(target, behind().schemas))',
      rules: 'export const rules = deferred([], (target) => target.push(...behind().rules))',
    }
    build.onResolve({ filter: /\.ts$/ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const name = doorName(path)
      if (pluginData === 'behind the door' || !entries.test(importer)) return null
      if (!functions.has(name) && values[name] === undefined) return null
      const found = await build.resolve(path, { importer, resolveDir, kind, pluginData: 'behind the door' })
      return { path: found.path, namespace: 'door' }
    })
    build.onLoad({ filter: /./, namespace: 'door' }, ({ path }) => {
      const name = doorName(path)
      const exported = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      const call = `export const ${exported} = (...values) => behind().${exported}(...values)`
      const contents = `const behind = () => require(${JSON.stringify(path)})\n${values[name] === undefined ? call : DEFERRED + values[name]}`
      return { contents, loader: 'js', resolveDir: dirname(path) }
    })
  },
}

/** `./rules/index.ts` → `rules`, `./parse.ts` → `parse`. */
function doorName(path: string): string {
  const name = basename(path, '.ts')
  return name === 'index' ? basename(dirname(path)) : name
}

/** An object or array that is filled when it is first looked at. */
const DEFERRED = `
function deferred(target, fill) {
  let empty = true
  const trap = (name) => (_, ...rest) => {
    if (empty) {
      empty = false
      fill(target)
    }
    return Reflect[name](target, ...rest)
  }
  const names = ['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor']
  return new Proxy(target, Object.fromEntries(names.map((name) => [name, trap(name)])))
}
`
