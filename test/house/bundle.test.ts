import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'tsup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VERSION } from '../../src/cli/version.ts'
import { command, library } from '../../tsup.config.ts'
import { faulty, folderOf, sound } from '../cli/plans.ts'

const dist = mkdtempSync(join(tmpdir(), 'vanban-dist-'))
const cli = join(dist, 'cli', 'main.js')

beforeAll(async () => {
  for (const options of [library, command]) {
    const outDir = join(dist, relative('dist', options.outDir ?? 'dist'))
    await build({
      ...options,
      outDir,
      config: false,
      dts: false,
      sourcemap: false,
      metafile: false,
      silent: true,
      onSuccess: async () => undefined,
    })
  }
}, 120_000)
afterAll(() => rmSync(dist, { recursive: true }))

/** Files that loading a file loads, with those it loads later on where `lazy`; and what is no file of the bundle. */
function reach(entry: string, lazy: boolean): { files: string[]; outside: string[] } {
  const files = [join(dist, entry)]
  const outside = new Set<string>()
  for (const file of files) {
    const code = readFileSync(file, 'utf8')
    const patterns = [/(?:^|[;\s}])(?:import|export)(?:[^'"`;()]*?from)?\s*"([^"]+)"/g]
    if (lazy) patterns.push(/\bimport\("([^"]+)"\)/g)
    for (const [, specifier = ''] of patterns.flatMap((pattern) => [...code.matchAll(pattern)])) {
      const target = join(dirname(file), specifier)
      if (!specifier.startsWith('.')) outside.add(specifier)
      else if (!files.includes(target)) files.push(target)
    }
  }
  return { files, outside: [...outside] }
}

describe('what is published', () => {
  it.each(['index.js', 'unified.js', 'markdown.js', 'registry.js'])(
    '%s imports nothing from outside, so it runs in a browser',
    (entry) => {
      const { files, outside } = reach(entry, true)
      expect(outside).toEqual([])
      expect(files.length).toBeGreaterThan(1)
    },
  )

  it.each(['node.js', 'cli/main.js'])('%s imports nothing but Node', (entry) => {
    expect(reach(entry, true).outside.filter((name) => !isBuiltin(name))).toEqual([])
  })

  it('the library works', async () => {
    const { check, parse, resolve } = await import(pathToFileURL(join(dist, 'index.js')).href)
    const tree = parse(faulty)
    expect(check(tree, resolve(tree))).toMatchObject([{ ruleId: 'citation/year-mismatch' }])
  })

  it('the library works where there is nothing of Node', () => {
    const url = JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)
    const code = `const { stdout } = process
      for (const name of ['process', 'Buffer', 'global', 'require', 'setImmediate']) globalThis[name] = undefined
      const { check, parse, resolve } = await import(${url})
      const tree = parse(${JSON.stringify(faulty)})
      stdout.write(check(tree, resolve(tree)).map(({ ruleId }) => ruleId).join())`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect(stdout).toBe('citation/year-mismatch')
  })

  it('the command loads little before it knows what to do', () => {
    const size = (lazy: boolean) => reach('cli/main.js', lazy).files.reduce((sum, file) => sum + statSync(file).size, 0)
    expect(size(false)).toBeLessThan(40_000)
    expect(size(true)).toBeGreaterThan(300_000)
  })

  it('a check does not load the schemas, nor the Markdown reader', () => {
    const chunk = readdirSync(join(dist, 'cli', 'chunks')).find((name) => /^check-\w+\.js$/.test(name))
    const holding = (mark: string, entry: string, lazy: boolean) =>
      reach(entry, lazy).files.filter((file) => readFileSync(file, 'utf8').includes(mark))
    for (const mark of ['ZodError', 'codeIndented']) {
      expect(holding(mark, `cli/chunks/${chunk}`, false)).toEqual([])
      expect(holding(mark, 'cli/main.js', true)).toHaveLength(1)
    }
  })
})

describe('the registry', () => {
  const mark = 'thong-tu-lien-tich"],"issuers"'
  const holding = (entry: string, lazy: boolean) =>
    reach(entry, lazy).files.filter((file) => readFileSync(file, 'utf8').includes(mark))

  it('is in one file, loaded by nothing that does not ask it', () => {
    expect(holding('registry.js', false)).toHaveLength(1)
    expect(holding('node.js', true)).toHaveLength(1)
    expect(holding('cli/main.js', true)).toHaveLength(1)
    for (const entry of ['index.js', 'unified.js', 'markdown.js']) expect(holding(entry, true)).toEqual([])
    for (const entry of ['node.js', 'cli/main.js']) expect(holding(entry, false)).toEqual([])
  })

  it('answers, and reads others, where there is nothing of Node', () => {
    const url = JSON.stringify(pathToFileURL(join(dist, 'registry.js')).href)
    const code = `const { stdout } = process
      for (const name of ['process', 'Buffer', 'global', 'require', 'setImmediate']) globalThis[name] = undefined
      const { embeddedRegistry, readRegistry, stackRegistries } = await import(${url})
      const own = readRegistry('loại;số ký hiệu;ngày ban hành\\nKế hoạch;494/KH-UBND;1/3/2019\\n', { name: 'own' })
      const queries = ['121/2020/QH14', '494/KH-UBND'].map((code) => ({ type: null, code, name: null, year: null }))
      stdout.write(stackRegistries([own, embeddedRegistry]).lookup(queries).map(([one]) => one.date).join())`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '2020-06-19,2019-03-01', stderr: '' })
  })
})

describe('the command as a process', () => {
  const run = (args: string[], input = '', env: Record<string, string> = {}) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
    return spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', env: { ...inherited, ...env } })
  }

  it('prints its version', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it.each([
    ['no errors', ['check', '-'], sound, 0],
    ['errors', ['check', '-'], faulty, 1],
    ['wrong usage', ['check'], '', 2],
    ['an unreadable file', ['check', 'no/such.txt'], '', 2],
  ])('ends with its status: %s', (_, args, input, status) => {
    const result = run(args, input)
    expect(result.status).toBe(status)
    expect(result.stderr === '').toBe(status < 2)
    expect(result.stdout === '').toBe(status === 2)
  })

  it('keeps to NO_COLOR and FORCE_COLOR', () => {
    expect(run(['check', '-'], faulty).stdout).not.toContain('\u001b[')
    expect(run(['check', '-'], faulty, { FORCE_COLOR: '1' }).stdout).toContain('\u001b[')
    expect(run(['check', '-'], faulty, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b[')
  })

  it('is silent when the reader of its output goes away', async () => {
    const folder = folderOf({ 'a.txt': sound.repeat(200) })
    const child = spawn(process.execPath, [cli, 'parse', '--format', 'json', folder])
    let messages = ''
    child.stderr.on('data', (data) => {
      messages += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, messages }).toEqual({ status: 0, messages: '' })
  })
})
