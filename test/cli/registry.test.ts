import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callCommand } from './call-command.ts'
import { folderOf } from './plans.ts'

const call = (...args: string[]) => callCommand(['registry', ...args])

describe('vanban registry lookup', () => {
  it.each([
    ['121/2020/QH14', 'Nghị quyết 121/2020/QH14 · 19/6/2020 · Quốc hội'],
    ['Nghị quyết số 121/2020/QH14 ngày 19/6/2020', 'Nghị quyết 121/2020/QH14 · 19/6/2020 · Quốc hội'],
    ['theo Nghị quyết số 121/2020/QH14 của Quốc hội', 'Nghị quyết 121/2020/QH14 · 19/6/2020 · Quốc hội'],
    ['NĐ 30/2020', 'Nghị định 30/2020/NĐ-CP · 5/3/2020 · Chính phủ'],
    ['30/2020/ND-CP', 'Nghị định 30/2020/NĐ-CP · 5/3/2020 · Chính phủ'],
    ['Nghị định 30/2020', 'Nghị định 30/2020/NĐ-CP · 5/3/2020 · Chính phủ'],
    ['28-CT/TW', 'Chỉ thị 28-CT/TW · 25/12/2023'],
    ['Luật Trẻ em', 'Luật 102/2016/QH13 · 5/4/2016 · Quốc hội'],
    ['luật trẻ em năm 2016', 'Luật 102/2016/QH13 · 5/4/2016 · Quốc hội'],
    ['Đề án 06', 'Quyết định 06/QĐ-TTg · 6/1/2022 · Thủ tướng Chính phủ'],
    [
      'Chương trình hành động quốc gia vì trẻ em giai đoạn 2021-2030',
      'Quyết định 23/QĐ-TTg · 7/1/2021 · Thủ tướng Chính phủ',
    ],
    ['Công ước quyền trẻ em', 'Công ước của Liên hợp quốc về quyền trẻ em · 1989 · Liên hợp quốc'],
  ])('%s', async (asked, head) => {
    const { status, out, messages } = await call('lookup', asked)
    expect(messages).toEqual([])
    expect(out.split('\n')[0]).toContain(head)
    expect(status).toBe(0)
  })

  it('says how a document is known', async () => {
    const { out } = await call('lookup', '102/2016/QH13')
    expect(out).toBe(
      `${[
        'Luật 102/2016/QH13 · 5/4/2016 · Quốc hội',
        '  Trẻ em',
        '  hiệu lực  1/6/2017',
        '  tên khác  Luật Trẻ em; Luật Trẻ em năm 2016',
        '  biết từ   Bộ pháp điển · 5 nguồn · vanban 2026-11-22',
      ].join('\n')}\n`,
    )
  })

  it('in English', async () => {
    const { out } = await call('lookup', '--lang', 'en', '102/2016/QH13')
    expect(out).toContain('  known from   the official codification · 5 sources · vanban 2026-11-22')
    expect(out).toContain('  in effect    2017-06-01')
  })

  it.each([
    ['one digit', '121/2020/QH12', 'Nghị quyết 121/2020/QH14'],
    ['the type', 'Quyết định 56/2017/NĐ-CP', 'Nghị định 56/2017/NĐ-CP'],
    [
      'words of a title',
      'hiệu quả việc thực hiện chính sách, pháp luật về phòng, chống xâm hại trẻ em',
      'Nghị quyết 121/2020/QH14',
    ],
  ])('marks what is only near: %s', async (_, asked, near) => {
    const { status, out } = await call('lookup', asked)
    const [first, second, third] = out.split('\n')
    expect(first).toBe(`“${asked}”: không có trong danh mục`)
    expect(second).toBe('gần giống:')
    expect(third).toContain(near)
    expect(status).toBe(1)
  })

  it('says so where nothing is like it', async () => {
    expect(await call('lookup', '9999/1999/TT-ABC')).toEqual({
      status: 1,
      out: '“9999/1999/TT-ABC”: không có trong danh mục\n',
      messages: [],
    })
  })

  it('answers several questions, each under its heading', async () => {
    const { status, out } = await call('lookup', '56/2017/NĐ-CP', 'không có gì như vậy')
    expect(out).toMatch(/^56\/2017\/NĐ-CP\nNghị định 56\/2017\/NĐ-CP · 9\/5\/2017/)
    expect(out).toMatch(/\n\nkhông có gì như vậy\n“không có gì như vậy”: không có trong danh mục\n$/)
    expect(status).toBe(1)
  })

  it('prints JSON: an object for one question, an array for several', async () => {
    const { out } = await call('lookup', '--format', 'json', 'Luật Trẻ em')
    expect(JSON.parse(out)).toMatchObject({
      asked: 'Luật Trẻ em',
      query: { type: 'luat', code: null, name: 'luat-tre-em', year: null },
      exact: [{ key: 'luat 102/2016/QH13', basis: 'codification', date: '2016-04-05' }],
      near: [],
    })
    const several = await call('lookup', '--format', 'json', 'Luật Trẻ em', '121/2020/QH12')
    expect(JSON.parse(several.out)).toMatchObject([{ near: [] }, { exact: [], near: [{ code: '121/2020/QH14' }] }])
  })
})

describe('registries of the user', () => {
  const files = {
    'so.csv': 'Loại;Số, ký hiệu;Ngày ban hành;Cơ quan ban hành\nKế hoạch;494/KH-UBND;1/3/2019;UBND tỉnh Hải Dương\n',
    'so.json': '[{"name":"Luật Trẻ em","code":"102/2016/QH13","date":"2016-04-05"}]',
    'so.ndjson': '{"code":"12/KH-UBND","date":"2020"}\n',
    'sai.csv': 'loại,số ký hiệu,ngày ban hành\nKế hoạch,1/KH-UBND,31/02/2021\nKế,2/KH-UBND,1/1/2021\n',
  }
  const open = () => {
    const folder = folderOf(files)
    return (file: string) => join(folder, file)
  }

  it('are asked first', async () => {
    const at = open()
    const own = ['--registry', at('so.csv'), '--registry', at('so.json'), '--registry', at('so.ndjson')]
    const { status, out } = await call('lookup', ...own, '--format', 'json', '494/KH-UBND', 'Luật Trẻ em', '12/KH-UBND')
    expect(status).toBe(0)
    const sources = (JSON.parse(out) as { exact: { source: string }[] }[]).map(({ exact }) =>
      exact.map((one) => one.source),
    )
    expect(sources).toEqual([[at('so.csv')], [at('so.json'), 'vanban 2026-11-22'], [at('so.ndjson')]])
  })

  it('alone, with --no-embedded', async () => {
    const at = open()
    const { status } = await call('lookup', '--registry', at('so.csv'), '--no-embedded', '121/2020/QH14')
    expect(status).toBe(1)
  })

  it('with mistakes are refused, row and column named', async () => {
    const at = open()
    expect(await call('stats', '--registry', at('sai.csv'))).toEqual({
      status: 2,
      out: '',
      messages: [
        `vanban: ${at('sai.csv')}, dòng 2, cột ngày ban hành: “31/02/2021” không phải một ngày`,
        `vanban: ${at('sai.csv')}, dòng 3, cột loại: “Kế” không phải tên một loại văn bản`,
      ],
    })
  })

  it('that are not there are refused', async () => {
    const at = open()
    expect(await call('stats', '--registry', at('nothing.csv'))).toMatchObject({
      status: 2,
      messages: [`vanban: ${at('nothing.csv')}: không có tệp này`],
    })
  })
})

describe('vanban registry stats', () => {
  it('counts what is in the registry that comes with vanban', async () => {
    const { status, out } = await call('stats')
    expect(status).toBe(0)
    expect(out).toMatch(
      /^vanban \d{4}-\d{2}-\d{2}: 4\.\d{3} văn bản, ban hành từ 1989 đến 2026\n\nloại\n {2}Thông tư +2\.\d{3}\n/,
    )
    expect(out).toContain('\nbiết từ\n  Bộ pháp điển ')
    expect(out).toMatch(/\n {2}2016-2020 +1\.\d{3}\n/)
  })

  it('as JSON, an array for several', async () => {
    const { out } = await call('stats', '--format', 'json')
    const counted = JSON.parse(out)
    expect(counted).toMatchObject({ name: 'vanban 2026-11-22', from: 1989, to: 2026 })
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
    for (const counts of [counted.types, counted.bases, counted.issuers]) {
      expect(sum(counts)).toBe(counted.documents)
    }
    expect(counted.years[0]).toEqual({ from: 1989, to: 1990, documents: 1 })
    expect(counted.years.at(-1)).toMatchObject({ from: 2026, to: 2026 })
  })
})
