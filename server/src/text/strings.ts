/** Texts that come back again and again, each kept once and called by a number. */
export class Strings {
  /** Made when the first number is asked for: what was restored is often only read. */
  private numbers: Map<string, number> | undefined;

  /** @param texts each once; they are taken over */
  constructor(private readonly texts: string[] = []) {}

  get size(): number {
    return this.texts.length;
  }

  /** The number of a text, given on first use. */
  numberOf(text: string): number {
    this.numbers ??= new Map(this.texts.map((one, number) => [one, number]));
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

  /** All texts from a number on, or up to another one, in order. */
  since(number: number, end?: number): string[] {
    return this.texts.slice(number, end);
  }
}

/** Engines copy what is shorter than this, and point into the whole for what is longer. */
const longestCopy = 13;

/** The same letters in a string of their own. */
const copyOf = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
