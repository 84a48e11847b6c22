/** Answers by content: an edit changes one line of a note, the others are read as before and need not be read again. */
import { hashOf } from "./hash";
import type { Inline } from "./visible-text";

/**
 * A pure function of a text that keeps its last answers; they are shared between calls: read, never change them.
 * @param most how many to keep, a power of two
 * @param longest texts of more UTF-16 units are not kept
 */
export function remember<T>(
  compute: (text: string) => T,
  most = 2_048,
  longest = longestKept,
): (text: string) => T {
  const kept = keep<T>(most);
  return (text) => (text.length > longest ? compute(text) : kept(text, compute));
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
      const known = (answers[alone] ??= shared(compute(inline, ...rest)) ?? nothing);
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

/** Most lists are empty: one for all of them is in the processor's cache already, thousands of their own are not. */
const shared = <T>(answer: T): T =>
  Array.isArray(answer) && answer.length === 0 ? (emptyList as T) : answer;

const emptyList: readonly never[] = [];

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

/**
 * Answers by key: as many as there are places, each in the place that its sum gives it, or in the one beside. An answer that
 * finds both taken puts the older one out. A map would cost several looks at memory far apart for each question.
 * @param most how many to keep, a power of two
 * @param isPatient true to keep only what was asked for before, most probably: most lines of most notes stand there once,
 * and to keep them all for the few that come again is what the garbage collector has to pay for
 */
export function keep<T>(most: number, isPatient = false): (key: string, compute: (key: string) => T) => T {
  const keys = new Array<string | undefined>(most).fill(undefined);
  const answers = new Array<T | undefined>(most).fill(undefined);
  const asked = new Int32Array(isPatient ? most * 4 : 0);
  return (key, compute) => {
    const sum = hashOf(key) | 0;
    // an even one, so that the newer answer of two stands first
    const place = sum & (most - 2);
    const beside = place + 1;
    if (keys[place] === key) return answers[place] as T;
    if (keys[beside] === key) return answers[beside] as T;
    const answer = compute(key);
    if (isPatient) {
      const at = sum & (asked.length - 1);
      if (asked[at] !== sum) {
        asked[at] = sum;
        return answer;
      }
    }
    keys[beside] = keys[place];
    answers[beside] = answers[place];
    keys[place] = key;
    answers[place] = answer;
    return answer;
  };
}
