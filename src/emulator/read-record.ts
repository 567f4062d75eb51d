/**
 * Reading the record that nothing takes back, for who judges a client in the emulator's own process.
 */
import type { KeptRecord } from './control/kept-record.ts';
import { readKeptRecord } from './control/kept-record.ts';
import type { Parts } from './parts.ts';

// As they are now: a test may fake timers.
const { setTimeout } = globalThis;

const pauseMs = 10;
/** A client that ended this moment may have left a request in a socket that nobody has read yet. */
const leastLooks = 5;
const mostLooks = 100;

/** Waits until nothing more is going to be known of requests under way; those that wait for a task may take for ever. */
async function settle(keeper: NonNullable<Parts['house']['keeper']>): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    if (looks >= leastLooks && keeper.listOpen().every((request) => request.isSettled())) return;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** @example const readRecord = createRecordReader(parts); const { journals } = await readRecord(); */
export function createRecordReader({ house, secrecy }: Parts): () => Promise<KeptRecord> {
  return async () => {
    const { shell, fileUrl, keeper } = house;
    if (!keeper) throw new Error("No record was kept: start the emulator with the option 'keepRecord'.");
    await settle(keeper);
    return readKeptRecord({ shell, fileUrl, secrecy }, keeper);
  };
}
