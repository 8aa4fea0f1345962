/** The parts of a key (contract §4): `ke-hoach 494/KH-UBND @2019 #hai-duong`. */
export interface Identity {
  readonly type: string
  readonly code: string
  readonly year: string | null
  readonly place: string | null
}

/** Take a key apart. What has no such shape is all code. */
export function readKey(key: string): Identity {
  const found = /^(\S{1,80}) (\S{1,300})(?: @(\S{1,20}))?(?: #(\S{1,200}))?$/.exec(key)
  if (found === null) return { type: '', code: key, year: null, place: null }
  return { type: found[1] as string, code: found[2] as string, year: found[3] ?? null, place: found[4] ?? null }
}
