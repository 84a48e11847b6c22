/** A short sum of a text, to tell whether it is still the same; no protection against anybody who means harm. */

/** 53 bits, as a number: two mixed sums of 32 bits. */
export function hashOf(text: string): number {
  // whole numbers of 32 bits from the beginning: the engine keeps the loop free of fractions
  let low = 0xdeadbeef | 0;
  let high = 0x41c6ce57 | 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 2_654_435_761);
    high = Math.imul(high ^ code, 1_597_334_677);
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  return 2 ** 32 * (2_097_151 & high) + (low >>> 0);
}
