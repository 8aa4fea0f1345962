#!/usr/bin/env node
import module from 'node:module'
import { run } from './run.ts'

// From Node 22.8 on, what was compiled once is kept for the next start.
;(module as { enableCompileCache?: () => unknown }).enableCompileCache?.()

const { env, stdout, stderr, stdin } = process

// The reader has gone (`vanban cite … | head`): nothing is left to do, and that is no mistake.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

/** As https://no-color.org and https://force-color.org have it. */
function showsColours(): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    message: (text) => stderr.write(`${text}\n`),
    stdin,
    columns: stdout.isTTY ? stdout.columns : undefined,
    colours: showsColours(),
  })
} catch (error) {
  // A mistake of ours. Node's own status for it, 1, would say that the documents have errors.
  stderr.write(`vanban: ${error instanceof Error ? error.stack : error}\n`)
  process.exitCode = 2
}
