/** Texts that come back again and again, each kept once and called by a number. */
export class Strings {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.numberOf(text);
  }

  get size(): number {
    return this.texts.length;
  }

  /** The number of a text, given on first use. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.texts.length;
    // a text cut from a note would keep all of the note in memory
    const own = text.length < longestCopy ? text : copyOf(text);
    this.numbers.set(own, number);
    this.texts.push(own);
    return number;
  }

  /** The text of a number; empty for one that was never given. */
  textOf(number: number): string {
    return this.texts[number] ?? "";
  }

  /** All texts from a number on, in order. */
  since(number: number): string[] {
    return this.texts.slice(number);
  }
}

/** Engines copy what is shorter than this, and point into the whole for what is longer. */
const longestCopy = 13;

/** The same letters in a string of their own. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
