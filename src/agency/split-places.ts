import { type AgencyToken, Article, Body, Field, Level, LevelJoin, PlaceName } from '../../grammars/agency/tokens.ts'
import { placeByName } from '../law/places.ts'

/** Levels of one rank; "thành phố" is of the first or the second, by its name. */
const ranks: readonly string[][] = [['tỉnh'], ['huyện', 'quận', 'thị xã'], ['xã', 'phường', 'thị trấn', 'đặc khu']]

/**
 * The bodies that one name stands for because it names several places of one rank: "UBND huyện Sông Mã, huyện Mai
 * Sơn" are two. One body where a place is only said more exactly ("huyện Văn Quan, tỉnh Lạng Sơn") or is not named
 * ("các huyện, thị xã").
 *
 * @returns  Lists of tokens, the name's own first; each later one repeats the name and the level before its place.
 */
export function splitPlaces(tokens: readonly AgencyToken[]): AgencyToken[][] {
  const core = tokens.findIndex(({ tokenType }) => tokenType === Body || tokenType === Field)
  if (core < 0 || !tokens.some(({ tokenType }) => tokenType === PlaceName)) return [[...tokens]]
  const name = tokens.slice(0, core + 1)
  const bodies: AgencyToken[][] = []
  let body = [...name]
  let level: AgencyToken | null = null
  for (let at = core + 1; at < tokens.length; at++) {
    const token = tokens[at] as AgencyToken
    const { tokenType } = token
    if (tokenType === Level) {
      if (tokens[at + 1]?.tokenType !== PlaceName) return [[...tokens]]
      level = token
    }
    if (tokenType === LevelJoin && level !== null) {
      const next = tokens.slice(at + 1).find((later) => later.tokenType !== Article)
      if (next?.tokenType === PlaceName) {
        bodies.push(body)
        body = [...name, level]
        continue
      }
      if (next?.tokenType === Level && rankOf(next, tokens, at) === rankOf(level, tokens, at - 2)) {
        bodies.push(body)
        body = [...name]
        continue
      }
    }
    if (tokenType !== Article) body.push(token)
  }
  bodies.push(body)
  return bodies.length === 1 ? [[...tokens]] : bodies
}

/** The rank of a level by the place's name that follows it somewhere behind `from`. */
function rankOf(level: AgencyToken, tokens: readonly AgencyToken[], from: number): number {
  const rank = ranks.findIndex((levels) => levels.includes(level.says))
  if (rank >= 0) return rank
  const name = tokens.slice(Math.max(0, from)).find(({ tokenType }) => tokenType === PlaceName)
  return name && placeByName(name.says)?.citySince != null ? 0 : 1
}
