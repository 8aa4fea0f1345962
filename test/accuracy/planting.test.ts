import { describe, expect, it } from 'vitest'
import { classes } from '../../accuracy/classes.ts'
import { readFacts } from '../../accuracy/facts.ts'
import { harmlessChanges } from '../../accuracy/harmless.ts'
import { judge } from '../../accuracy/judge.ts'
import { layouts } from '../../accuracy/layouts.ts'
import { type Ground, plant, prepare } from '../../accuracy/plant.ts'
import { readText } from '../../accuracy/reading.ts'
import { ownTexts } from '../../accuracy/texts.ts'

const noRegistry = readFacts('no such folder')
const [plain] = layouts
const grounds = ownTexts().map((text) => prepare(text, plain as NonNullable<typeof plain>, noRegistry, 'test'))

describe('planting slips', () => {
  it('reads the texts of the repository', () => {
    expect(grounds.length).toBeGreaterThan(12)
  })

  it.each(classes.map((slipClass) => [slipClass.name, slipClass] as const))('plants “%s” into them', (_, slipClass) => {
    const slips = plant(grounds, slipClass, 20, 'test')
    expect(slips.length).toBeGreaterThan(0)
    for (const { clean, planted, stretch, printed, component } of slips) {
      expect(planted).toBe(clean.slice(0, stretch.start) + printed + clean.slice(stretch.end))
      expect(planted).not.toBe(clean)
      expect(stretch.start >= component.start || printed === '').toBe(true)
    }
  })

  it('plants the same with the same seed, and something else with another', () => {
    const drawn = (seed: string) =>
      classes.flatMap((slipClass) => plant(grounds, slipClass, 5, seed).map(({ file, planted }) => file + planted))
    expect(drawn('one')).toEqual(drawn('one'))
    expect(drawn('one')).not.toEqual(drawn('two'))
  })

  it('leaves alone what is blamed already', () => {
    const faulty = grounds.find(({ source }) => source.file.includes('digital-transformation')) as Ground
    const touched = classes
      .flatMap((slipClass) => faulty.slips(slipClass))
      .filter(({ stretch }) => faulty.clean.slice(stretch.start - 8, stretch.end + 8).includes('20200'))
    expect(touched).toEqual([])
  })
})

describe('other layouts', () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    '%s: the same letters, each offset where it went',
    (_, layout) => {
      for (const { source } of grounds) {
        const { text, at } = layout.apply(source.text)
        const letters = (part: string) => part.normalize('NFC').replace(/[\s*]/g, '')
        expect(letters(text)).toBe(letters(source.text))
        for (let offset = 0; offset < source.text.length; offset += 97) {
          expect(letters(text.slice(at(offset)))).toBe(letters(source.text.slice(offset)))
        }
      }
    },
  )
})

describe('harmless changes', () => {
  it.each(harmlessChanges.map((change) => [change.name, change] as const))('%s: changes some text', (_, { apply }) => {
    const readings = ownTexts().map(({ text }) => readText(text))
    expect(readings.filter((reading) => apply(reading) !== reading.text).length).toBeGreaterThan(0)
  })
})

describe('judging', () => {
  it('counts a finding at the wrong component, and takes its first correction', () => {
    const text = 'KẾ HOẠCH\nCăn cứ Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XIV về trẻ em;\n'
    const start = text.indexOf('QH14') + 2
    const slip = {
      stretch: { start, end: start + 2 },
      printed: '12',
      component: { start: start - 11, end: start + 2 },
      others: [],
      rightKnown: true,
      file: 'made-up.txt',
      className: 'wrong term',
      clean: text,
      planted: text.replace('QH14', 'QH12'),
      before: [],
    }
    expect(judge(slip)).toMatchObject({ found: 'place', rightFirst: true, further: 0 })
    expect(judge({ ...slip, planted: text, printed: '14' })).toMatchObject({ found: 'missed', rightFirst: null })
  })
})
