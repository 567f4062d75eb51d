/** How often a second the disk of the temporary directory says that a record is there: one append and one sync for each. */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Takes a second. */
export function countSyncs() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-syncs-'));
  const file = openSync(join(folder, 'records'), 'w');
  const record = 'x'.repeat(700);
  const end = performance.now() + 1000;
  let count = 0;
  for (; performance.now() < end; count += 1) {
    writeSync(file, record);
    fdatasyncSync(file);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  return count;
}
