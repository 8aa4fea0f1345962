import { slug } from '../law/slug.ts'

/** What a row of a registry may say. `name` is a title that is also a name to be cited by. */
export type RegistryField =
  | 'type'
  | 'code'
  | 'date'
  | 'issuer'
  | 'title'
  | 'name'
  | 'aliases'
  | 'effective'
  | 'expired'
  | 'replacedBy'
  | 'basis'
  | 'witnesses'

/** Names of columns in use, as slugs: capitals, marks and signs do not matter. */
const columns: Readonly<Record<RegistryField, readonly string[]>> = {
  type: ['type', 'loai', 'loai-van-ban', 'ten-loai', 'ten-loai-van-ban', 'the-loai', 'hinh-thuc', 'hinh-thuc-van-ban'],
  code: ['code', 'so-ky-hieu', 'so-va-ky-hieu', 'so-hieu', 'so-hieu-van-ban', 'so-van-ban', 'ky-hieu', 'so-kh'],
  date: ['date', 'ngay-ban-hanh', 'ngay', 'ngay-ky', 'ngay-van-ban', 'ngay-thang', 'thoi-gian-ban-hanh'],
  issuer: ['issuer', 'co-quan-ban-hanh', 'co-quan', 'noi-ban-hanh', 'don-vi-ban-hanh'],
  title: ['title', 'trich-yeu', 'trich-yeu-noi-dung', 'tieu-de', 'noi-dung', 've-viec', 'noi-dung-trich-yeu'],
  name: ['name', 'ten', 'ten-van-ban', 'ten-goi'],
  aliases: ['aliases', 'alias', 'ten-khac', 'ten-goi-khac', 'ten-thuong-goi', 'ten-tat', 'ten-goi-tat'],
  effective: ['effective', 'ngay-hieu-luc', 'ngay-co-hieu-luc', 'hieu-luc-tu', 'co-hieu-luc-tu', 'hieu-luc'],
  expired: ['expired', 'ngay-het-hieu-luc', 'het-hieu-luc', 'het-hieu-luc-tu'],
  replacedBy: ['replacedby', 'replaced-by', 'thay-the-boi', 'bi-thay-the-boi', 'duoc-thay-the-boi', 'van-ban-thay-the'],
  basis: ['basis'],
  witnesses: ['witnesses', 'so-nguon'],
}

export const registryFields = Object.keys(columns) as readonly RegistryField[]

const fields = new Map<string, RegistryField>(
  Object.entries(columns).flatMap(([field, names]) => names.map((name) => [name, field as RegistryField] as const)),
)

/** The field that a column holds, by its name in Vietnamese or English; null for a column of the user's own. */
export function fieldOf(column: string): RegistryField | null {
  return fields.get(slug(column)) ?? null
}
