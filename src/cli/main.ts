#!/usr/bin/env node
import { run } from './run.ts'

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

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
  message: (text) => stderr.write(`${text}\n`),
  stdin,
  columns: stdout.isTTY ? stdout.columns : undefined,
  colours: showsColours(),
})
