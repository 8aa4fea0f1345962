import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type CitationMention, findMentions, type Span } from '../../src/citation/find-mentions.ts'

/**
 * Five real plans and guidance documents, read by hand: every mention, counted by type, code (or name), day and issuer.
 * Only these facts are kept here; without the files the test has nothing to read.
 */
const folder = new URL('../../../shared/seeds/', import.meta.url)
const skip = existsSync(folder) ? false : 'no ../shared/seeds beside the repository'

interface Expectation {
  /** True for a text whose sentences run over several lines. */
  wrapped: boolean
  /** Citations that stand in the trích yếu of another. */
  within: number
  titles: number
  references: Record<string, number>
  citations: string
}

const expectations: Record<string, Expectation> = {
  '000': {
    wrapped: false,
    within: 23,
    titles: 72,
    references: { document: 4 },
    citations: `
      1 bo-luat Bộ luật Hình sự
      2 bo-luat Bộ luật hình sự @2015
      2 chi-thi 23/CT-TTg @2020 #thu-tuong-chinh-phu
      5 chi-thi 23/CT-TTg @2020-05-26 #thu-tuong-chinh-phu
      3 chuong-trinh Chương trình hành động quốc gia vì trẻ em
      3 chuong-trinh Chương trình phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật
      3 chuong-trinh Chương trình phòng, chống tai nạn, thương tích trẻ em
      1 cong-uoc Công ước Quốc tế về trẻ em
      2 cong-uoc Công ước của Liên hợp quốc về quyền trẻ em
      2 cong-van 478/LĐTBXH-TE #bo-lao-dong-thuong-binh-va-xa-hoi
      1 cong-van 478/LĐTBXH-TE @2022-02-28 #bo-lao-dong-thuong-binh-va-xa-hoi
      3 de-an Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng
      1 de-an Đề án hỗ trợ trẻ em khuyết tật tiếp cận các dịch vụ bảo vệ, chăm sóc, giáo dục tại cộng đồng
      2 ke-hoach 1153/KH-UBND
      2 ke-hoach 159/KH-UBND @2021-01-18 #uy-ban-nhan-dan-tinh-hai-duong
      2 ke-hoach 197/KH-UBND
      2 ke-hoach 2189/KH-UBND
      1 ke-hoach 2716/KH-UBND @2021-07-27
      2 ke-hoach 2716/KH-UBND @2024
      2 ke-hoach 33/KH-UBND #thanh-pho-da-nang
      2 ke-hoach 3740/KH-UBND @2021
      1 ke-hoach 3740/KH-UBND @2021-10-12 #uy-ban-nhan-dan-tinh-hai-duong
      2 ke-hoach 3741/KH-UBND @2021
      1 ke-hoach 3741/KH-UBND @2021-10-12 #uy-ban-nhan-dan-tinh
      2 ke-hoach 42/KH-UBND
      2 ke-hoach 46/KH-UBND #tinh-an-giang
      2 ke-hoach 494/KH-UBND @2019
      1 ke-hoach 494/KH-UBND @2019-02-25 #uy-ban-nhan-dan-tinh-hai-duong
      2 ke-hoach 495/KH-UBND @2019 #tinh-hai-duong
      1 ke-hoach 495/KH-UBND @2019-02-25 #uy-ban-nhan-dan-tinh-hai-duong
      1 ke-hoach 583/KH-UBND #tinh-hai-duong
      1 luat Luật Trẻ em
      3 luat Luật hộ tịch
      1 luat Luật ngân sách của Nhà nước
      2 luat Luật ngân sách nhà nước @2015
      2 luat Luật trẻ em
      2 luat Luật trẻ em @2016
      2 nghi-dinh 123/2015/NĐ-CP
      1 nghi-dinh 123/2015/NĐ-CP @2015-11-15 #chinh-phu
      2 nghi-dinh 130/2021/NĐ-CP
      1 nghi-dinh 130/2021/NĐ-CP @2021-12-30 #chinh-phu
      2 nghi-dinh 80/2017/NĐ-CP
      1 nghi-dinh 80/2017/NĐ-CP @2018-07-17 #chinh-phu
      2 nghi-quyet 121/2020/QH12 @2020-06-19 #quoc-hoi
      2 nghi-quyet 121/2020/QH14
      2 nghi-quyet 121/2020/QH14 @2020 #quoc-hoi
      2 nghi-quyet 121/2020/QH14 @2020-06-19 #quoc-hoi
      1 nghi-quyet 121/20250/QH14 @2020-06-19 #quoc-hoi
      1 nghi-quyet Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII
      2 quyet-dinh 1248/QĐ-TTg @2021 #thu-tuong-chinh-phu
      1 quyet-dinh 1248/QĐ-TTg @2021-07-19 #thu-tuong-chinh-phu
      2 quyet-dinh 1472/QĐ-TTg @2020 #thu-tuong-chinh-phu
      3 quyet-dinh 1472/QĐ-TTg @2020-09-28 #thu-tuong-chinh-phu
      2 quyet-dinh 23/QĐ-TTg @2021 #thu-tuong-chinh-phu
      1 quyet-dinh 23/QĐ-TTg @2021-01-07 #thu-tuong-chinh-phu
      1 quyet-dinh 588/QĐ-TTg
      2 quyet-dinh 588/QĐ-TTg @2020 #thu-tuong-chinh-phu
      2 quyet-dinh 782/QĐ-TTg @2021 #thu-tuong-chinh-phu
      1 quyet-dinh 782/QĐ-TTg @2021-05-27 #thu-tuong-chinh-phu`,
  },
  '001': {
    wrapped: true,
    within: 4,
    titles: 7,
    references: { document: 16 },
    citations: `
      12 chi-thi 28-CT/TW
      3 chi-thi 28-CT/TW @2023-12-25 #bo-chinh-tri
      1 chien-luoc Chiến lược quốc gia về dinh dưỡng
      1 chien-luoc Chiến lược quốc gia về phát triển trẻ em
      1 chuong-trinh Chương trình bơi an toàn phòng, chống đuối nước trẻ em
      1 chuong-trinh Chương trình can thiệp giảm tử vong trẻ em dưới 5 tuổi
      1 chuong-trinh Chương trình chăm sóc sức khỏe tâm thần trẻ em, chăm sóc trẻ em mồ côi
      2 chuong-trinh Chương trình hành động quốc gia vì trẻ em
      1 chuong-trinh Chương trình hành động vì trẻ em
      1 chuong-trinh Chương trình phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật
      1 chuong-trinh Chương trình phòng, chống tai nạn, thương tích trẻ em
      1 cong-uoc Công ước Liên hợp quốc
      1 ke-hoach 21/KH-UBND @2022-01-25 #uy-ban-nhan-dan-thanh-pho
      1 ke-hoach 276-KH-TU
      6 ke-hoach 276-KH/TU
      2 ke-hoach 276-KH/TU @2024-03-06 #ban-thuong-vu-thanh-uy
      1 ke-hoach 276-KH/TU @2024-03-06 #ban-thuong-vu-thanh-uy-can-tho
      1 luat Luật Trẻ em`,
  },
  '002': {
    wrapped: false,
    within: 5,
    titles: 12,
    references: { document: 19, indicator: 5 },
    citations: `
      5 chi-thi 28-CT/TW
      4 chi-thi 28-CT/TW @2023-12-25 #bo-chinh-tri
      1 chien-luoc Chiến lược quốc gia về dinh dưỡng
      1 chuong-trinh Chương trình can thiệp để giảm thiểu tử vong ở trẻ em dưới 5 tuổi
      1 chuong-trinh Chương trình chăm sóc sức khoẻ tâm thần trẻ em, chăm sóc trẻ em mồ côi
      1 chuong-trinh Chương trình hành động quốc gia vì trẻ em
      1 chuong-trinh Chương trình phòng ngừa, giảm thiểu trẻ em lao động trái quy định của pháp luật
      1 chuong-trinh Chương trình phòng, chống bạo lực, xâm hại trẻ em
      2 chuong-trinh Chương trình phòng, chống tai nạn, thương tích trẻ em
      6 ke-hoach 177-KH/TU
      3 ke-hoach 177-KH/TU @2024-06-23 #ban-thuong-vu-tinh-uy
      1 ke-hoach 194/KH-UBND @2024-08-12 #uy-ban-nhan-dan-tinh-lang-son
      2 luat Luật Trẻ em
      1 luat Luật Trẻ em @2016
      1 luat Luật Tư pháp người chưa thành niên
      1 nghi-dinh 56/2017/NĐ-CP @2017-05-09 #chinh-phu
      1 nghi-quyet 121/2020/QH14 @2020-06-19 #quoc-hoi
      1 quyet-dinh 622/QĐ-TTg @2017-05-10 #thu-tuong-chinh-phu
      1 thong-tu 29/2019/TT-BLĐTBXH @2019-12-26 #bo-lao-dong-thuong-binh-va-xa-hoi`,
  },
  '003': {
    wrapped: false,
    within: 2,
    titles: 8,
    references: { document: 2, unit: 1 },
    citations: `
      1 bo-luat Bộ luật hình sự
      1 cong-uoc Công ước Quốc tế về trẻ em
      1 ke-hoach 01/KH-UBND @2013-01-02 #uy-ban-nhan-dan-tinh
      1 ke-hoach 136/KH-UBND @2018-07-10
      1 luat Luật Trẻ em
      1 luat Luật hộ tịch
      1 luat Luật ngân sách của Nhà nước
      2 luat Luật trẻ em
      1 nghi-dinh 123/2015/NĐ-CP @2015-11-15 #chinh-phu
      1 nghi-dinh 144/2013/NĐ-CP @2013-10-29 #chinh-phu
      1 nghi-dinh 56/2017/NĐ-CP @2017-05-19 #thu-tuong-chinh-phu
      1 nghi-dinh 80/2017/NĐ-CP @2018-07-17 #chinh-phu
      3 nghi-quyet 08/2016/NQ-HĐND
      1 nghi-quyet 08/2016/NQ-HĐND @2016-08-31
      1 nghi-quyet 08/2016/NQ-HĐND @2016-08-31 #hoi-dong-nhan-dan-tinh
      1 quyet-dinh 01/QĐ-UBND @2020-01-01 #uy-ban-nhan-dan-tinh
      1 quyet-dinh 06/QĐ-TTG @2019-01-03 #thu-tuong-chinh-phu
      1 quyet-dinh 06/QĐ-TTg @2019-01-03 #thu-tuong-chinh-phu
      1 quyet-dinh 67/2016/QĐ-UBND
      1 quyet-dinh 67/2016/QĐ-UBND #uy-ban-nhan-dan-tinh
      1 quyet-dinh 67/2016/QĐ-UBND @2016-09-27 #uy-ban-nhan-dan-tinh`,
  },
  '004': {
    wrapped: false,
    within: 2,
    titles: 5,
    references: {},
    citations: `
      1 chuong-trinh 641/CTr-BCĐ @2023-03-13
      4 chuong-trinh Chương trình hành động quốc gia vì trẻ em
      1 de-an 06
      2 ke-hoach 2026/KH-UBND @2021-06-18 #uy-ban-nhan-dan-tinh
      1 ke-hoach 782/KH-UBND @2023-03-22 #uy-ban-nhan-dan-tinh
      1 quyet-dinh 06/QĐ-TTg @2019-01-03 #thu-tuong-chinh-phu
      1 thong-tu 13/2021/TT-BLĐTBXH @2021-09-30 #bo-lao-dong-thuong-binh-va-xa-hoi
      1 van-ban 636/LĐTBXH-TE @2023-02-28 #bo-lao-dong-thuong-binh-va-xa-hoi`,
  },
}

const UNIT_OPENING = /^\s*([-+•|]|\d+(\.\d+)*[.)]|[a-zđ]\)|[IVX]+\.|Thực hiện )/

/** Paragraphs: single lines, or lines up to one that ends a sentence or opens a unit. Enough to test the mentions. */
function blocksOf(text: string, wrapped: boolean): Span[] {
  const blocks: Span[] = []
  let open: Span | null = null
  let at = 0
  let previous = ''
  for (const line of text.split('\n')) {
    const isBlank = line.trim() === ''
    if (open && (!wrapped || isBlank || UNIT_OPENING.test(line) || /[.;:]\s*$/.test(previous))) open = null
    if (!isBlank) {
      if (open) open.end = at + line.length
      else {
        open = { start: at, end: at + line.length }
        blocks.push(open)
      }
    }
    previous = line
    at += line.length + 1
  }
  return blocks
}

function keyOf(text: string, citation: CitationMention): string {
  const shown = (span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const what = citation.code
    ? shown(citation.code).replace(/ /g, '')
    : citation.name
      ? shown(citation.name)
      : citation.number
  const date = citation.date ? ` @${citation.date.iso}` : ''
  return `${citation.documentType} ${what}${date}${citation.issuer ? ` #${citation.issuer.id}` : ''}`
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

describe.skipIf(skip)(`real plans${skip ? ` (${skip})` : ''}`, () => {
  it.each(Object.entries(expectations))('%s', (prefix, expected) => {
    const name = readdirSync(folder).find((file) => file.startsWith(prefix)) as string
    const text = readFileSync(new URL(name, folder), 'utf8')
      .normalize('NFC')
      .replace(/[‐-―−]/g, '-')
    const mentions = findMentions(text, blocksOf(text, expected.wrapped))
    const citations = mentions.filter((mention): mention is CitationMention => mention.type === 'citation')
    const references = mentions.flatMap((mention) => (mention.type === 'crossReference' ? [mention.target] : []))
    const counts: Record<string, number> = {}
    for (const line of expected.citations.trim().split('\n')) {
      const [count, ...key] = line.trim().split(' ')
      counts[key.join(' ')] = Number(count)
    }
    expect(tally(citations.map((citation) => keyOf(text, citation)))).toEqual(counts)
    expect(tally(references)).toEqual(expected.references)
    expect(citations.filter((citation) => citation.within !== null)).toHaveLength(expected.within)
    expect(citations.filter((citation) => citation.title !== null)).toHaveLength(expected.titles)
    expect(mentions.filter((mention) => mention.type === 'unrecognised')).toEqual([])
  })
})
