/**
 * Two sums of a text, 61 bits together, to find it by in a flat table of numbers: a map of texts looks at memory far apart for
 * each question. Two texts of one sum are less likely than a fault of the memory.
 */
export class TextSums {
  /** 32 bits. */
  low = 0;
  /** `highBits` bits. */
  high = 0;

  /** Makes the sums of `[start, end)` in small letters; false where a letter beyond ASCII may have a small one. */
  sumUp(text: string, start: number, end: number): boolean {
    let [low, high] = [0x2545f491, 0x41c6ce57];
    let isPlain = true;
    for (let at = start; at < end; at++) {
      let code = text.charCodeAt(at);
      if (code >= 65 && code <= 90) code += 32;
      else if (code > 127) isPlain = false;
      low = Math.imul(low ^ code, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ code, 0x5f356495);
    }
    this.low = low;
    this.high = (high ^ (high >>> 13)) & highMask;
    return isPlain;
  }
}

export const highBits = 29;
export const highMask = 2 ** highBits - 1;
