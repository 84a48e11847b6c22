/** Talks, as numbers, by the keys of their titles, whole or by their beginnings: only links ask for them. */
import { firstIndex } from "../text/first-index";

/** Behind the title there is a number where a note has several talks of it. */
const titleOf = (key: string): string => key.replace(/@\d+$/, "");

export class TalkTitles {
  private readonly talks = new Map<string, number[]>();
  /** In order; made when the first beginning is looked for, and kept from then on: a letter typed in a title moves one. */
  private sorted: string[] | undefined;

  add(key: string, talk: number): void {
    const title = titleOf(key);
    const known = this.talks.get(title);
    if (known !== undefined) {
      known.push(talk);
      return;
    }
    this.talks.set(title, [talk]);
    this.sorted?.splice(placeIn(this.sorted, title), 0, title);
  }

  remove(key: string, talk: number): void {
    const title = titleOf(key);
    const left = (this.talks.get(title) ?? []).filter((one) => one !== talk);
    if (left.length > 0) {
      this.talks.set(title, left);
      return;
    }
    if (this.talks.delete(title)) this.sorted?.splice(placeIn(this.sorted, title), 1);
  }

  /** The talks of a title, in no order. */
  called(title: string): readonly number[] {
    return this.talks.get(title) ?? [];
  }

  /** A talk of each title that begins so, by their titles; at most so many. */
  beginning(letters: string, most: number): number[] {
    const sorted = (this.sorted ??= [...this.talks.keys()].sort());
    const found: number[] = [];
    for (let at = placeIn(sorted, letters); at < sorted.length && found.length < most; at++) {
      const title = sorted[at] ?? "";
      if (!title.startsWith(letters)) break;
      const [talk] = this.called(title);
      if (talk !== undefined) found.push(talk);
    }
    return found;
  }
}

const placeIn = (sorted: readonly string[], title: string): number =>
  firstIndex(sorted.length, (i) => (sorted[i] ?? "") >= title);
