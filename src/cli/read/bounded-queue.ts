/** A queue between one that makes and one that uses: each waits for the other, so memory is bounded. */

export interface BoundedQueue<Item> {
  /** Comes back when the item has room: one item always has, however heavy. */
  push(item: Item, weight: number): Promise<void>;
  /** The next item in order; null after the last one. */
  shift(): Promise<Item | null>;
  /** No item will follow. */
  end(): void;
}

/** Holds at most `items` items that weigh at most `weight` together. */
export function openQueue<Item>(limits: { items: number; weight: number }): BoundedQueue<Item> {
  const held: { readonly item: Item; readonly weight: number }[] = [];
  let weight = 0;
  let ended = false;
  let wakeMaker: (() => void) | null = null;
  let wakeUser: (() => void) | null = null;
  const isFull = (more: number): boolean =>
    held.length > 0 && (held.length >= limits.items || weight + more > limits.weight);
  return {
    async push(item, more) {
      while (isFull(more)) {
        await new Promise<void>((done) => {
          wakeMaker = done;
        });
      }
      held.push({ item, weight: more });
      weight += more;
      wakeUser?.();
    },
    async shift() {
      while (held.length === 0 && !ended) {
        await new Promise<void>((done) => {
          wakeUser = done;
        });
      }
      const first = held.shift();
      if (first === undefined) return null;
      weight -= first.weight;
      wakeMaker?.();
      return first.item;
    },
    end() {
      ended = true;
      wakeUser?.();
    },
  };
}
