import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readAgencyHeading } from '../../src/agency/read-agency-heading.ts'
import { readDutyMode } from '../../src/agency/read-duty-mode.ts'
import { normalizeText } from '../../src/normalize/normalize.ts'
import { sourceText } from '../../src/text/source-text.ts'

const folder = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))
const absent = !existsSync(folder)
if (absent) console.warn('test/agency/seeds: the sample plans are not here (../shared/seeds); skipped')

const label = /^ *(\d+(?:\.\d+)*\.|[a-zđ]\)|-|[IVX]+\.)\s+/

/** The labelled units of a plan, lines joined, without their labels. */
function unitsOf(prefix: string): Array<{ label: string; text: string }> {
  const file = readdirSync(folder).find((name) => name.startsWith(prefix)) as string
  const { text } = normalizeText(sourceText(readFileSync(folder + file, 'utf8')))
  const units: Array<{ label: string; text: string }> = []
  let open = false
  for (const line of text.split('\n')) {
    const found = label.exec(line)
    if (found !== null) units.push({ label: found[1] as string, text: line.slice(found[0].length) })
    else if (line.trim() === '') open = false
    else if (open && units.length > 0) {
      const last = units[units.length - 1] as { text: string }
      last.text += `\n${line}`
    }
    open = line.trim() !== ''
  }
  return units
}

/** Bodies of the numbered units that head an assignment by themselves. */
function headingsOf(prefix: string): string[] {
  return unitsOf(prefix)
    .filter((unit) => /^\d/.test(unit.label))
    .map((unit) => ({ ...unit, heading: readAgencyHeading(unit.text, 0, unit.text.length) }))
    .filter(({ heading }) => heading !== null)
    .map(({ label, heading }) => `${label} ${heading?.agencies.map((agency) => agency.name).join(' | ')}`)
}

describe.skipIf(absent)('agencies of the sample plans', () => {
  it('heads the assignments of 000', () => {
    expect(headingsOf('000')).toEqual([
      '1. Sở Lao động - Thương binh và Xã hội',
      '7. Sở Văn hóa, Thể thao và Du lịch',
      '9. Sở Thông tin và Truyền thông',
      '10. Các sở, ban ngành khác',
      '11. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Các tổ chức thành viên',
      '12. Ủy ban nhân dân các huyện, thị xã, thành phố',
      '2. Sở Lao động - Thương binh và Xã hội',
    ])
  })

  it('heads the assignments of 001', () => {
    expect(headingsOf('001')).toEqual([
      '1. Sở Lao động - Thương binh và Xã hội',
      '2. Sở Giáo dục và Đào tạo',
      '3. Sở Y tế',
      '4. Sở Thông tin và Truyền thông',
      '5. Sở Văn hóa, Thể thao và Du lịch',
      '6. Sở Nội vụ',
      '7. Sở Kế hoạch và Đầu tư',
      '8. Sở Tài chính',
      '9. Sở, ban ngành có liên quan | Ủy ban nhân dân quận, huyện',
      '10. Ủy ban Mặt trận Tổ quốc Việt Nam | Hội Liên hiệp Phụ nữ Việt Nam | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Các tổ chức thành viên của Mặt trận',
      '1. Các sở, ban ngành, đoàn thể thành phố | Ủy ban nhân dân quận, huyện',
      '2. Sở Lao động - Thương binh và Xã hội',
    ])
  })

  it('heads the assignments of 002', () => {
    expect(headingsOf('002')).toEqual([
      '1. Phòng Lao động, Thương binh, Xã hội - Dân tộc',
      '2. Phòng Giáo dục và Đào tạo',
      '3. Trung tâm Y tế',
      '4. Trung tâm Văn hóa, Thể thao và Truyền thông',
      '5. Phòng Văn hóa và Thông tin',
      '6. Phòng Tư pháp',
      '7. Phòng Tài chính',
      '8. Công an huyện',
      '9. Các phòng, ban, ngành, đơn vị liên quan',
      '10. Ủy ban Mặt trận Tổ quốc Việt Nam huyện | Đoàn Thanh niên Cộng sản Hồ Chí Minh huyện',
      '11. Hội Liên hiệp Phụ nữ huyện',
      '12. Ủy ban nhân dân các xã, thị trấn',
    ])
  })

  it('heads the assignments of 003', () => {
    expect(headingsOf('003')).toEqual([
      '1. Sở Lao động - Thương binh và Xã hội',
      '2. Sở Kế hoạch và Đầu tư',
      '3. Sở Tài chính',
      '4. Sở Tư pháp',
      '5. Sở Y tế',
      '6. Sở Giáo dục và Đào tạo',
      '7. Sở Văn hóa và Thể thao',
      '8. Công an tỉnh',
      '9. Sở Thông tin và Truyền thông',
      '10. Các sở, ban ngành liên quan',
      '11. Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Các tổ chức đoàn thể chính trị - xã hội | Các tổ chức liên quan',
      '12. Ủy ban nhân dân thành phố Huế, các thị xã và các huyện',
      '2. Sở Lao động - Thương binh và Xã hội',
    ])
  })

  it('finds no assignment among the numbered tasks of 004', () => {
    expect(headingsOf('004')).toEqual([])
  })

  it('reads who leads and who only cooperates', () => {
    const modes = unitsOf('002')
      .filter((unit) => unit.label === '-')
      .map((unit) => readDutyMode(unit.text, 0, unit.text.length).mode)
    expect(modes.filter((mode) => mode === 'lead')).toHaveLength(6)
    expect(modes.filter((mode) => mode === 'cooperate')).toHaveLength(4)
  })
})
