/** Gives each different sequence of texts a number: quicker than to join them, and to look the joined text up. */

interface Branch {
  readonly next: Map<string, Branch>;
  number: number;
}

export interface Sequences {
  /** @returns its number, from 0 on; -1 when it is new and there is no room for it */
  numberOf(sequence: readonly string[]): number;
  readonly all: readonly (readonly string[])[];
}

const newBranch = (): Branch => ({ next: new Map(), number: -1 });

/** @example const names = createSequences(100); names.numberOf(Object.keys(value)) */
export function createSequences(most: number): Sequences {
  const root = newBranch();
  const all: (readonly string[])[] = [];
  const add = (sequence: readonly string[]): number => {
    if (all.length >= most) return -1;
    let branch = root;
    for (const text of sequence) {
      let next = branch.next.get(text);
      if (!next) branch.next.set(text, (next = newBranch()));
      branch = next;
    }
    branch.number = all.push(sequence) - 1;
    return branch.number;
  };
  return {
    all,
    numberOf(sequence) {
      let branch: Branch | undefined = root;
      for (let index = 0; index < sequence.length && branch; index += 1)
        branch = branch.next.get(sequence[index] ?? '');
      return branch && branch.number !== -1 ? branch.number : add(sequence);
    },
  };
}
