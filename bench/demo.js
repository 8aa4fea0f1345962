/** The main job on the example plan: what `npm run demo` shows. Fails where the command cannot do it. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const plan = 'fixtures/plans/digital-transformation-province-2023/input.txt'

for (const command of ['parse', 'cite', 'check']) {
  console.log(`\n$ vanban ${command} ${plan}\n`)
  const { status } = spawnSync(process.execPath, [cli, command, plan], { stdio: 'inherit' })
  // 1 means that `check` has found mistakes: the example is made to have some.
  if (status !== 0 && !(command === 'check' && status === 1)) process.exit(status ?? 2)
}
