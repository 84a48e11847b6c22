/**
 * What a phrase may be, by its sum: most words of a text begin no name, and a look at a byte tells so. Two phrases may share a
 * place, so that only the names themselves know for sure.
 */
export class PhraseBits {
  private readonly bits: Uint8Array;

  /** @param most how many sums there will be, about */
  constructor(most: number) {
    this.bits = new Uint8Array(2 ** Math.ceil(Math.log2(Math.max(most, 8) * placesPerSum)));
  }

  add(sum: number, may: number): void {
    const place = sum & (this.bits.length - 1);
    this.bits[place] = (this.bits[place] ?? 0) | may;
  }

  get(sum: number): number {
    return this.bits[sum & (this.bits.length - 1)] ?? 0;
  }
}

/** A place should most often be its own. */
const placesPerSum = 16;
