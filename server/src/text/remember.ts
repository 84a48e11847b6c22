/** Answers by content: an edit changes one line of a note, the others are read as before and need not be read again. */
import type { Inline } from "./visible-text";

/**
 * A pure function of a text that keeps its last answers; they are shared between calls: read, never change them.
 * @param most how many to keep; at twice as many the older half is forgotten
 * @param longest texts of more UTF-16 units are not kept
 */
export function remember<T>(
  compute: (text: string) => T,
  most = 2_000,
  longest = longestKept,
): (text: string) => T {
  const kept = keep<T>(most);
  return (text) => (text.length > longest ? compute(text) : kept(text, () => compute(text)));
}

let asking = 0;

/** The same for a function of visible text with its marks, and what else its answer depends on; kept as long as that text is. */
export function rememberInline<T, Rest extends readonly (string | number | boolean | undefined)[]>(
  compute: (inline: Inline, ...rest: Rest) => T,
): (inline: Inline, ...rest: Rest) => T {
  // answers stand beside the text and not in a weak map, which costs the garbage collector much more
  const [alone, withRest] = [asking++, asking++];
  return (inline, ...rest) => {
    const { answers } = inline.content;
    if (rest.length === 0 || (rest.length === 1 && rest[0] === undefined)) {
      const known = (answers[alone] ??= compute(inline, ...rest) ?? nothing);
      return (known === nothing ? undefined : known) as T;
    }
    const own = (answers[withRest] ??= new Map<unknown, T>()) as Map<unknown, T>;
    const key = keyOf(rest);
    if (own.has(key)) return own.get(key) as T;
    const answer = compute(inline, ...rest);
    own.set(key, answer);
    return answer;
  };
}

/** One value for all that an answer depends on. Two offsets, the most frequent case, make a number and no new text. */
function keyOf(rest: readonly (string | number | boolean | undefined)[]): unknown {
  const [first, second] = rest;
  if (rest.length === 1) return first;
  if (rest.length === 2 && typeof first === "number" && typeof second === "number")
    return first * farBeyondText + second;
  return rest.join("\u0000");
}

/** More than any offset of a note that anybody writes, and small enough that the product of two stays exact. */
const farBeyondText = 2 ** 26;

/** Stands for the answer `undefined`, which is known as well. */
const nothing = Symbol("nothing");

/** A longer text is hardly ever read twice, and costs memory. */
const longestKept = 2_000;

/** The last answers by key; at twice as many as `most` the older half is forgotten. */
export function keep<T>(most: number): (key: string, compute: () => T) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, compute) => {
    const known = young.get(key);
    if (known !== undefined || young.has(key)) return known as T;
    const answer = old.has(key) ? (old.get(key) as T) : compute();
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}
