/** Whole numbers in bytes, seven bits to each: small ones take one. */

/** Bytes in the making. */
export class Bytes {
  private bytes: Uint8Array;
  private length = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  number(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(this.bytes.length * 2 + 8);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  private grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.bytes);
    this.bytes = larger;
  }

  clear(): void {
    this.length = 0;
  }

  /** A copy of all so far, with more behind it. */
  with(more: Uint8Array): Uint8Array {
    const all = new Uint8Array(this.length + more.length);
    all.set(this.bytes.subarray(0, this.length));
    all.set(more, this.length);
    return all;
  }

  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

/** Reads numbers one after the other. Throws a `RangeError` where the bytes are not whole. */
export class ByteReader {
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined || shift > 28) throw new RangeError("bytes end too early");
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  /** A number of things that are still to come: no more than there are bytes. */
  count(): number {
    const count = this.number();
    if (count > this.bytes.length - this.at) throw new RangeError("bytes end too early");
    return count;
  }
}
