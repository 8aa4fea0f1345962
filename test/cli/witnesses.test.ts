import { describe, expect, it } from 'vitest'
import { callCommand } from './call-command.ts'
import { folderOf, sound } from './plans.ts'

/** The sound plan with another legal basis, and a number of its own. */
function planOn(basis: string, number = 12): string {
  return sound.replace(/Căn cứ Nghị định số .*;/, `Căn cứ ${basis};`).replace('Số: 12/KH-UBND', `Số: ${number}/KH-UBND`)
}

const local = (day: string) =>
  `Kế hoạch số 46/KH-UBND ngày ${day} của UBND tỉnh về phát triển cây xanh giai đoạn 2019 - 2025`

describe('check --corpus', () => {
  it('reports the minority, with the places of the majority in other files', async () => {
    const folder = folderOf({
      'a.txt': planOn(local('25/02/2019'), 1),
      'b.txt': planOn(local('26/02/2019'), 2),
      'c.txt': planOn(local('26/02/2019'), 3),
    })
    const { out, status } = await callCommand(['check', '--corpus', '--format', 'json', folder])
    const [first, ...others] = JSON.parse(out)
    expect(first.findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['date/witnesses'])
    expect(first.findings[0].expected).toEqual(['ngày 26/02/2019'])
    const files = first.findings[0].evidence.map(({ file }: { file: string }) => file)
    expect(files).toEqual([`${folder}/b.txt`, `${folder}/c.txt`])
    for (const { findings } of others) expect(findings).toEqual([])
    expect(status).toBe(0)
  })

  it('asks no file about itself, and nothing without the option', async () => {
    const folder = folderOf({ 'a.txt': planOn(local('25/02/2019'), 1), 'b.txt': planOn(local('26/02/2019'), 2) })
    const alone = JSON.parse((await callCommand(['check', '--format', 'json', folder])).out)
    for (const { findings, coverage } of alone) {
      expect(findings).toEqual([])
      expect(coverage.unchecked).toBe(1)
    }
  })

  it('reads standard input as one of the files', async () => {
    const folder = folderOf({ 'b.txt': planOn(local('26/02/2019'), 2), 'c.txt': planOn(local('26/02/2019'), 3) })
    const stdin = planOn(local('25/02/2019'), 1)
    const { out } = await callCommand(['check', '--corpus', '--format', 'json', '-', folder], { stdin })
    expect(JSON.parse(out)[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['date/witnesses'])
  })

  it('names an unreadable file once', async () => {
    const folder = folderOf({ 'b.txt': planOn(local('26/02/2019'), 2) })
    const { messages, status } = await callCommand(['check', '--corpus', `${folder}/b.txt`, `${folder}/none.txt`])
    expect(messages.filter((line) => line.includes('none.txt'))).toHaveLength(1)
    expect(status).toBe(2)
  })
})

describe('registries of a call', () => {
  const csv =
    'loại,số ký hiệu,ngày ban hành,hết hiệu lực\nKế hoạch,46/KH-ABC,2019-02-26,\nNghị định,110/2004/NĐ-CP,08/4/2004,05/3/2020\n'

  it('cite and parse resolve with the registry that comes with vanban, and not without it', async () => {
    const stdin = planOn('Nghị định số 56/2017/NĐ-CP ngày 09/5/2017 của Chính phủ')
    const asked = JSON.parse((await callCommand(['cite', '--format', 'json', '-'], { stdin })).out)
    expect(asked.coverage).toMatchObject({ found: 1, resolved: 1 })
    const alone = JSON.parse((await callCommand(['cite', '--no-embedded', '--format', 'json', '-'], { stdin })).out)
    expect(alone.coverage).toMatchObject({ found: 1, resolved: 0, unchecked: 1 })
    const drawn = await callCommand(['parse', '-'], { stdin })
    expect(drawn.out).toContain('1 xác định được')
  })

  it('takes registries of the user, and judges validity at the date that is asked for', async () => {
    const folder = folderOf({
      'so.csv': csv,
      'a.txt': planOn('Nghị định số 110/2004/NĐ-CP ngày 08/4/2004 của Chính phủ'),
    })
    const call = (...more: string[]) =>
      callCommand(['check', '--registry', `${folder}/so.csv`, '--format', 'json', ...more, `${folder}/a.txt`])
    const rulesOf = (out: string) => JSON.parse(out).findings.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(rulesOf((await call()).out)).toEqual(['validity/replaced'])
    expect(rulesOf((await call('--as-of', '2019-01-01')).out)).toEqual([])
    expect(rulesOf((await call('--as-of', '05/3/2020')).out)).toEqual(['validity/replaced'])
  })

  it('refuses what is no registry and what is no day, in one line', async () => {
    const folder = folderOf({ 'so.csv': csv.replace('08/4/2004', '31/2/2004'), 'a.txt': sound })
    const bad = await callCommand(['check', '--registry', `${folder}/so.csv`, `${folder}/a.txt`])
    expect(bad.status).toBe(2)
    expect(bad.messages.join('\n')).toMatch(/so\.csv, dòng 3, cột ngày ban hành/)
    const none = await callCommand(['check', '--registry', `${folder}/none.csv`, `${folder}/a.txt`])
    expect(none.status).toBe(2)
    expect(none.messages).toHaveLength(1)
    const day = await callCommand(['check', '--as-of', '31/02/2020', `${folder}/a.txt`])
    expect(day.status).toBe(2)
    expect(day.messages.join('\n')).toContain('--as-of 31/02/2020')
  })
})
