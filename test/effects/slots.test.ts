import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deadline } from '../../src/emulator/effects/system.ts';
import { createSlots } from '../../src/emulator/effects/slots.ts';

/** A deadline that a test ends by hand. */
function createHandDeadline(): Deadline {
  const listeners: (() => void)[] = [];
  let isOver = false;
  return {
    get isOver() {
      return isOver;
    },
    whenOver(listener) {
      if (isOver) listener();
      else listeners.push(listener);
    },
    end() {
      isOver = true;
      for (const listener of listeners.splice(0)) listener();
    },
    clear() {
      listeners.length = 0;
    },
  };
}

test('One place takes half of its owner’s slots, one owner half of all', () => {
  const slots = createSlots({ inAll: 8, own: 1, perOwner: 100, waiting: 100 });
  const take = (owner: string, place: string) => slots.take(owner, place, createHandDeadline());
  const taken = Array.from({ length: 8 }, (_, index) => take('ada', `place-${index}`));
  expect(taken.filter((taking) => taking === 'taken')).toHaveLength(4);
  expect(take('bob', 'a')).toBe('taken');
  const narrow = createSlots({ inAll: 100, own: 1, perOwner: 8, waiting: 100 });
  const inOnePlace = Array.from({ length: 8 }, () => narrow.take('ada', 'a', createHandDeadline()));
  expect(inOnePlace.filter((taking) => taking === 'taken')).toHaveLength(4);
  expect(narrow.take('ada', 'b', createHandDeadline())).toBe('taken');
});

test('Every owner has the slots that are its own, however many others hang', () => {
  const slots = createSlots({ inAll: 4, own: 2, perOwner: 100, waiting: 1000 });
  for (const owner of ['ada', 'bob', 'cy', 'dee', 'eve']) {
    const taken = Array.from({ length: 4 }, (_, index) => slots.take(owner, `place-${index}`, createHandDeadline()));
    expect(taken.slice(0, 2)).toEqual(['taken', 'taken']);
  }
});

test('A free slot goes round the owners that wait', async () => {
  const slots = createSlots({ inAll: 1, own: 1, perOwner: 1, waiting: 100 });
  const order: string[] = [];
  for (const owner of ['ada', 'bob', 'cy']) expect(slots.take(owner, 'a', createHandDeadline())).toBe('taken');
  const begun = ['ada', 'ada', 'ada', 'bob', 'bob', 'cy'].map(async (owner) => {
    await slots.take(owner, 'a', createHandDeadline());
    order.push(owner);
    slots.release(owner, 'a');
  });
  for (const owner of ['ada', 'bob', 'cy']) slots.release(owner, 'a');
  await Promise.all(begun);
  expect(order.slice(0, 3).toSorted()).toEqual(['ada', 'bob', 'cy']);
  expect(order).toHaveLength(6);
});

test('A caller that waits too long gets an answer, and takes nothing', async () => {
  const slots = createSlots({ inAll: 1, own: 1, perOwner: 1, waiting: 1 });
  const deadline = createHandDeadline();
  expect(slots.take('ada', 'a', createHandDeadline())).toBe('taken');
  const late = slots.take('ada', 'a', deadline);
  expect(slots.take('ada', 'b', createHandDeadline())).toBe('full');
  deadline.end();
  expect(await late).toBe('late');
  slots.release('ada', 'a');
  expect(slots.take('ada', 'b', createHandDeadline())).toBe('taken');
});

test('In any order of takes, releases and time-outs no limit is broken and no caller is forgotten', async () => {
  const limits = { inAll: 7, own: 1, perOwner: 5, waiting: 50 };
  const steps = fc.array(
    fc.record({
      what: fc.constantFrom('take', 'release', 'end'),
      owner: fc.constantFrom('a', 'b', 'c'),
      place: fc.constantFrom('x', 'y'),
      which: fc.nat(),
    }),
    { maxLength: 80 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (list) => {
      const slots = createSlots(limits);
      const held: [string, string][] = [];
      const waits: { readonly deadline: Deadline; readonly done: Promise<unknown> }[] = [];
      const hold = (owner: string, place: string) => {
        held.push([owner, place]);
        expect(held.length).toBeLessThanOrEqual(limits.inAll + 3 * limits.own);
        expect(held.filter(([other]) => other === owner).length).toBeLessThanOrEqual(limits.perOwner);
      };
      for (const { what, owner, place, which } of list) {
        if (what === 'take') {
          const deadline = createHandDeadline();
          const taking = slots.take(owner, place, deadline);
          if (taking === 'taken') hold(owner, place);
          if (taking instanceof Promise) {
            const done = taking.then((later) => (later === 'taken' ? hold(owner, place) : undefined));
            waits.push({ deadline, done });
          }
        } else if (what === 'release' && held.length > 0) {
          const [gone] = held.splice(which % held.length, 1);
          if (gone) slots.release(...gone);
        } else if (waits.length > 0) {
          waits[which % waits.length]?.deadline.end();
        }
        await Promise.resolve();
      }
      // Everything that is held is given back: then everybody who waits has their turn.
      for (let rounds = 0; rounds < 100 && held.length > 0; rounds += 1) {
        for (const [owner, place] of held.splice(0)) slots.release(owner, place);
        await new Promise(setImmediate);
      }
      await Promise.all(waits.map(({ done }) => done));
    }),
    { numRuns: 100, seed: 7 },
  );
});
