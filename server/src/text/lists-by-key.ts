/** Lists by key. Most hold a single thing, and thousands of lists of one would cost more memory than what is in them. */
export class ListsByKey<Key, Value extends string | object> {
  private readonly lists = new Map<Key, Value | Value[]>();

  /** In the order in which they were added; to be read, and never changed. */
  get(key: Key): readonly Value[] {
    const known = this.lists.get(key);
    return known === undefined ? none : Array.isArray(known) ? known : [known];
  }

  add(key: Key, value: Value): void {
    const known = this.lists.get(key);
    if (known === undefined) this.lists.set(key, value);
    else if (Array.isArray(known)) known.push(value);
    else this.lists.set(key, [known, value]);
  }

  remove(key: Key, value: Value): void {
    const left = this.get(key).filter((one) => one !== value);
    const [only] = left;
    if (only === undefined) this.lists.delete(key);
    else this.lists.set(key, left.length === 1 ? only : left);
  }
}

const none: readonly never[] = [];
