import { describe, it } from 'vitest'
import { generate } from '../../scripts/generate.ts'
import { expectFile } from '../support/expectation.ts'

describe('generated files agree with the code (UPDATE=1 writes them)', () => {
  for (const { file, content } of generate()) {
    it(file, () => expectFile(content, file))
  }
})
