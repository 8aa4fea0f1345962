import { legalFact } from './legal-fact.ts'

/**
 * Names of bodies with the capitals that they are wrongly given or denied, and as the decree writes them. "Nhân dân" may
 * have its capital anywhere, so `Ủy ban Nhân dân` is right too; names in capitals throughout are headings.
 */
export const bodyCapitals = legalFact<Readonly<Record<string, readonly string[]>>>({
  value: {
    'Thủ tướng Chính phủ': [
      ...['Thủ tướng chính phủ', 'thủ tướng chính phủ', 'thủ tướng Chính phủ', 'Thủ Tướng Chính phủ'],
      ...['Thủ Tướng Chính Phủ', 'Thủ tướng Chính Phủ', 'Thủ Tướng chính phủ'],
    ],
    'Quốc hội': ['Quốc Hội'],
    'Chính phủ': ['Chính Phủ'],
    'Bộ Chính trị': ['Bộ chính trị', 'Bộ Chính Trị'],
    'Ban Bí thư': ['Ban bí thư', 'Ban Bí Thư'],
    'Ban Thường vụ': ['Ban Thường Vụ'],
    'Ủy ban nhân dân': ['Ủy Ban Nhân Dân', 'Ủy Ban nhân dân', 'Ủy Ban Nhân dân', 'Ủy ban Nhân Dân'],
    'Uỷ ban nhân dân': ['Uỷ Ban Nhân Dân', 'Uỷ Ban nhân dân', 'Uỷ Ban Nhân dân', 'Uỷ ban Nhân Dân'],
    'Hội đồng nhân dân': ['Hội Đồng Nhân Dân', 'Hội Đồng nhân dân', 'Hội Đồng Nhân dân', 'Hội đồng Nhân Dân'],
    'Mặt trận Tổ quốc': ['Mặt Trận Tổ Quốc', 'Mặt trận tổ quốc', 'Mặt trận Tổ Quốc', 'Mặt Trận Tổ quốc'],
    'Chủ tịch Ủy ban': ['Chủ Tịch Ủy ban', 'Chủ Tịch Ủy Ban'],
  },
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV.1 và V.1',
})
