/**
 * What the built package costs, beside other ways to read the same text: `npm run bench [-- FILE…]`.
 *
 * Only ratios within one run mean anything: the machine, its load and its memory are part of every figure. Rounds are
 * interleaved, so that a slow second hits all candidates; the median of the rounds is shown.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { check, parse, resolve } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const plans = join(root, 'fixtures', 'plans')
const TARGET_BYTES = 2_000_000
const ROUNDS = 7
const STARTS = 15

const files = process.argv.length > 2 ? process.argv.slice(2) : fixtures()
const documents = files.map((file) => readFileSync(file, 'utf8'))
const repeats = Math.max(1, Math.round(TARGET_BYTES / bytes(documents.join(''))))
const many = Array.from({ length: repeats }, () => documents).flat()
const one = many.join('\n')

console.log(`${files.length} files, repeated ${repeats} times: ${megabytes(one)} MB; Node ${process.version}\n`)
throughput(`${many.length} documents, one after another`, many)
throughput('all of them as one text', [one])
starts()

function fixtures() {
  return readdirSync(plans).flatMap((folder) =>
    readdirSync(join(plans, folder))
      .filter((name) => name.startsWith('input.'))
      .map((name) => join(plans, folder, name)),
  )
}

/** @param {string} title @param {string[]} texts */
function throughput(title, texts) {
  const markdown = unified().use(remarkParse)
  const candidates = {
    'regular expression': each(texts, scan),
    'vanban parse': each(texts, parse),
    'vanban parse, resolve, check': each(texts, (text) => {
      const tree = parse(text)
      return check(tree, resolve(tree)).length
    }),
    // Worse than linear in long texts: there, too slow to wait for.
    ...(texts.length > 1 ? { 'remark-parse': each(texts, (text) => markdown.parse(text)) } : {}),
  }
  const times = interleave(candidates, ROUNDS)
  const base = times['regular expression']
  const size = Number(megabytes(texts.join('')))
  console.log(title)
  for (const [name, time] of Object.entries(times)) {
    const rate = `${((size / time) * 1000).toFixed(1)} MB/s`
    console.log(`  ${name.padEnd(30)}${rate.padStart(12)}${`${(time / base).toFixed(2)} R`.padStart(12)}`)
  }
  console.log()
}

/** One realistic scan, R: words for types of documents, codes, dates. @param {string} text */
function scan(text) {
  const pattern =
    /nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|công văn|chương trình|đề án|luật|\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\d&/-]{1,20}|ngày\s+\d{1,2}(?:\/|\s+tháng\s+)\d{1,2}(?:\/|\s+năm\s+)\d{4}/giu
  let found = 0
  for (const match of text.matchAll(pattern)) found += match.length
  return found
}

function starts() {
  const cli = join(root, 'dist', 'cli', 'main.js')
  const plan = files[0] ?? ''
  const library = new URL('../dist/index.js', import.meta.url).href
  const candidates = {
    'node -e 0': start('-e', '0'),
    'import vanban': start('--input-type=module', '-e', `import ${JSON.stringify(library)}`),
    'vanban --version': start(cli, '--version'),
    [`vanban check, ${(bytes(documents[0] ?? '') / 1000).toFixed(0)} KB`]: start(cli, 'check', plan),
  }
  const times = interleave(candidates, STARTS)
  console.log('start of a process')
  for (const [name, time] of Object.entries(times)) {
    const ratio = `${(time / times['node -e 0']).toFixed(2)} x`
    console.log(`  ${name.padEnd(30)}${`${time.toFixed(0)} ms`.padStart(12)}${ratio.padStart(12)}`)
  }
}

/** @param {...string} args */
function start(...args) {
  return () => spawnSync(process.execPath, args).status
}

/** @template T @param {T[]} items @param {(item: T) => unknown} work */
function each(items, work) {
  return () => {
    for (const item of items) work(item)
  }
}

/**
 * Milliseconds of each candidate, after one round to warm up: the median of rounds in which all take turns.
 *
 * @param {Record<string, () => unknown>} candidates
 * @param {number} rounds
 * @returns {Record<string, number>}
 */
function interleave(candidates, rounds) {
  /** @type {Record<string, number[]>} */
  const times = {}
  for (let round = -1; round < rounds; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const began = performance.now()
      run()
      const time = performance.now() - began
      if (round >= 0) times[name] = [...(times[name] ?? []), time]
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1] ?? 0]),
  )
}

/** @param {string} text */
function bytes(text) {
  return Buffer.byteLength(text)
}

/** @param {string} text */
function megabytes(text) {
  return (bytes(text) / 1e6).toFixed(1)
}
