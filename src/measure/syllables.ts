/** Entries that the table begins with room for, doubled. */
const SMALLEST = 1024

/** Every syllable that the vocabularies know, as printed, by its number. */
const known = { printed: [''], hashes: [0], slots: new Int32Array(SMALLEST) }

function add(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The upper bits of a hash decide, too. */
function place(hash: number): number {
  return hash ^ (hash >>> 15)
}

/** Put an entry into the first free place from its own on (open addressing). */
function settle(entry: number): void {
  const { slots, hashes } = known
  const mask = slots.length - 1
  let slot = place(hashes[entry] as number) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = entry
}

/** The number of a syllable, which is entered if it is new; at least 1. For building vocabularies. */
export function syllableNumber(syllable: string): number {
  let hash = 0
  for (let at = 0; at < syllable.length; at++) hash = add(hash, syllable.charCodeAt(at))
  const number = find(syllable, 0, syllable.length, hash)
  if (number > 0) return number
  const entry = known.printed.push(syllable) - 1
  known.hashes.push(hash)
  if (entry * 2 > known.slots.length) {
    known.slots = new Int32Array(known.slots.length * 2)
    for (let earlier = 1; earlier < entry; earlier++) settle(earlier)
  }
  settle(entry)
  return entry
}

function find(text: string, start: number, end: number, hash: number): number {
  const { slots, hashes, printed } = known
  const mask = slots.length - 1
  for (let slot = place(hash) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] as number
    if (entry === 0 || (hashes[entry] === hash && isSame(text, start, end, printed[entry] as string))) return entry
  }
}

function isSame(text: string, start: number, end: number, syllable: string): boolean {
  if (end - start !== syllable.length) return false
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== syllable.charCodeAt(at - start)) return false
  return true
}

/** The number of the syllable [start, end) of a text, found without cutting it out; 0 for one that nothing knows. */
export function syllableAt(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = add(hash, text.charCodeAt(at))
  return find(text, start, end, hash)
}
