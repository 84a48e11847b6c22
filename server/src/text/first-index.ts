/**
 * Where something begins in what is in order, by halves.
 * @param count how many there are
 * @param hasBegun whether it has begun at an index; once it has, it goes on to the end
 * @returns the first index where it has begun, `count` where it nowhere does
 */
export function firstIndex(count: number, hasBegun: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hasBegun(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
