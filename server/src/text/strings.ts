/** Texts that come back again and again, each kept once and called by a number. */
import { hashOf } from "./hash";

/** As many places for so many texts: a quarter to a half of them are taken. */
const placesPerText = 4;
const fewestPlaces = 1_024;

export class Strings {
  /**
   * For each text its number and one, at the place that its sum gives it or at the next free one; 0 where none is. A map of
   * texts would take four times the memory. Made when the first number is asked for: what was restored is often only read.
   */
  private places: Int32Array | undefined;

  /** @param texts each once; they are taken over */
  constructor(private readonly texts: string[] = []) {}

  get size(): number {
    return this.texts.length;
  }

  /** The number of a text, given on first use. */
  numberOf(text: string): number {
    const places = (this.places ??= this.placed());
    const place = this.placeOf(text, places);
    const known = places[place] ?? 0;
    if (known > 0) return known - 1;
    // a text cut from a note would keep all of the note in memory
    const count = this.texts.push(text.length < longestCopy ? text : copyOf(text));
    if (count * 2 > places.length) this.places = this.placed();
    else places[place] = count;
    return count - 1;
  }

  /** Where a text stands among them, or would. */
  private placeOf(text: string, places: Int32Array): number {
    let place = hashOf(text) & (places.length - 1);
    for (;;) {
      const number = places[place] ?? 0;
      if (number === 0 || this.texts[number - 1] === text) return place;
      place = (place + 1) & (places.length - 1);
    }
  }

  private placed(): Int32Array {
    let size = fewestPlaces;
    while (size < this.texts.length * placesPerText) size *= 2;
    const places = new Int32Array(size);
    this.texts.forEach((text, number) => {
      places[this.placeOf(text, places)] = number + 1;
    });
    return places;
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
