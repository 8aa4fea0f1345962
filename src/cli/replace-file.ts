import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Write a file so that at every moment either the old or the new content is there: into a file beside it, which then
 * takes its name. A link stays a link, and what it points at is replaced; mode and owner are kept.
 *
 * @throws The error of the file system where the file may not be written.
 */
export async function replaceFile(file: string, content: Uint8Array | string): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const old = await stat(target).catch(() => null)
  if (old !== null) await access(target, constants.W_OK)
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.${Date.now().toString(36)}.tmp`)
  const handle = await open(beside, 'wx', old?.mode)
  try {
    await handle.writeFile(content)
    if (old !== null) {
      await handle.chmod(old.mode)
      // Only root may give a file away; for others it is theirs already, or the old one was somebody else's.
      await handle.chown(old.uid, old.gid).catch(() => undefined)
    }
    await handle.sync()
    await handle.close()
    await rename(beside, target)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(beside, { force: true })
    throw error
  }
}
