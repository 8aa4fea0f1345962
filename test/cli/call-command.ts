import { run } from '../../src/cli/run.ts'

export interface Outcome {
  status: number
  out: string
  messages: string[]
}

/** Run the command in this process, away from the real terminal. */
export async function callCommand(
  args: readonly string[],
  { stdin = '', columns, colours = false }: { stdin?: string | Uint8Array; columns?: number; colours?: boolean } = {},
): Promise<Outcome> {
  let out = ''
  const messages: string[] = []
  const status = await run(args, {
    out: async (text) => {
      out += typeof text === 'string' ? text : new TextDecoder('utf-8', { ignoreBOM: true }).decode(text)
    },
    message: (text) => {
      messages.push(text)
    },
    stdin: (async function* () {
      yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
    })(),
    columns,
    colours,
  })
  return { status, out, messages }
}
