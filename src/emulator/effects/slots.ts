/**
 * Bounded room for work of many owners, shared so that no owner can use it up: an owner may take one more slot only while
 * it holds fewer than are left free, and so may each place among the owner's slots (dynamic thresholds, Choudhury and
 * Hahne 1998). However many owners hang, each has the few that are its own.
 */
import type { MaybePromise } from '../shell/ports.ts';
import type { Deadline } from './system.ts';

export interface SlotLimits {
  /** Slots that are shared by all. */
  readonly inAll: number;
  /** Slots that every owner has, even when the shared ones are used up. */
  readonly own: number;
  /** Slots of one owner. One place alone gets half of them. */
  readonly perOwner: number;
  /** Most slots of one owner at one place, if that is less. */
  readonly perPlace?: number | undefined;
  /** How many may wait for a slot, in all. */
  readonly waiting: number;
}

/** `taken`: release it when the work is done. `late`: the deadline was over first. `full`: too many wait already. */
type Taking = 'taken' | 'late' | 'full';

interface Slots {
  /** Takes a slot, at once where one is free; else waits for one until the deadline is over. */
  take(owner: string, place: string, deadline: Deadline): MaybePromise<Taking>;
  release(owner: string, place: string): void;
}

type Waiter = (taking: Taking) => void;

interface Place {
  used: number;
  readonly waiting: Set<Waiter>;
}

interface Owner {
  used: number;
  waiting: number;
  readonly places: Map<string, Place>;
}

/**
 * @example
 * if ((await slots.take(account.id, url.host, deadline)) === 'taken') try { … } finally { slots.release(account.id, url.host); }
 */
export function createSlots({ inAll, own, perOwner, perPlace = Infinity, waiting: mostWaiting }: SlotLimits): Slots {
  const owners = new Map<string, Owner>();
  let used = 0;
  let waiting = 0;

  const mayTake = (owner: Owner): boolean => owner.used < Math.min(perOwner, Math.max(own, inAll - used));

  const hasRoom = (owner: Owner, place: Place): boolean => place.used < Math.min(perPlace, perOwner - owner.used);

  /** The first place of an owner that waits and may take a slot. */
  const findReady = (owner: Owner): [string, Place] | undefined => {
    for (const entry of owner.places) {
      const [, place] = entry;
      if (place.waiting.size > 0 && hasRoom(owner, place)) return entry;
    }
    return undefined;
  };

  const count = (owner: Owner, place: Place, change: 1 | -1): void => {
    used += change;
    owner.used += change;
    place.used += change;
  };

  const countWaiting = (owner: Owner, change: 1 | -1): void => {
    waiting += change;
    owner.waiting += change;
  };

  const forget = (ownerId: string, owner: Owner, placeId: string, place: Place): void => {
    if (place.used === 0 && place.waiting.size === 0) owner.places.delete(placeId);
    if (owner.places.size === 0) owners.delete(ownerId);
  };

  /** Gives a free slot to the one who waits and has waited longest for a turn; false when no owner may take one. */
  const grantOne = (): boolean => {
    for (const [ownerId, owner] of owners) {
      const ready = owner.waiting > 0 && mayTake(owner) ? findReady(owner) : undefined;
      const [placeId, place] = ready ?? [];
      const [waiter] = place?.waiting ?? [];
      if (placeId === undefined || !place || !waiter) continue;
      place.waiting.delete(waiter);
      countWaiting(owner, -1);
      count(owner, place, 1);
      // To the end of both rows: the next slot is another one's.
      owners.delete(ownerId);
      owners.set(ownerId, owner);
      owner.places.delete(placeId);
      owner.places.set(placeId, place);
      waiter('taken');
      return true;
    }
    return false;
  };

  return {
    take(ownerId, placeId, deadline) {
      const owner = owners.get(ownerId) ?? { used: 0, waiting: 0, places: new Map<string, Place>() };
      const place = owner.places.get(placeId) ?? { used: 0, waiting: new Set() };
      const isFree = place.waiting.size === 0 && mayTake(owner) && hasRoom(owner, place);
      if (!isFree && owner.waiting >= mostWaiting - waiting) return 'full';
      owners.set(ownerId, owner);
      owner.places.set(placeId, place);
      if (isFree) {
        count(owner, place, 1);
        return 'taken';
      }
      return new Promise((resolve) => {
        place.waiting.add(resolve);
        countWaiting(owner, 1);
        deadline.whenOver(() => {
          if (!place.waiting.delete(resolve)) return;
          countWaiting(owner, -1);
          forget(ownerId, owner, placeId, place);
          resolve('late');
        });
      });
    },
    release(ownerId, placeId) {
      const owner = owners.get(ownerId);
      const place = owner?.places.get(placeId);
      if (!owner || !place) return;
      count(owner, place, -1);
      while (waiting > 0 && grantOne());
      forget(ownerId, owner, placeId, place);
    },
  };
}
