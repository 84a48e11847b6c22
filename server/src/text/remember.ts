/** Answers by content: an edit changes one line of a note, the others are read as before and need not be read again. */
import type { Inline } from "./inline";

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

/** The same for a function of visible text with its marks, and what else its answer depends on. */
export function rememberInline<T, Rest extends readonly (string | number | boolean | undefined)[]>(
  compute: (inline: Inline, ...rest: Rest) => T,
  most = 2_000,
): (inline: Inline, ...rest: Rest) => T {
  const kept = keep<T>(most);
  return (inline, ...rest) =>
    inline.text.length > longestKept
      ? compute(inline, ...rest)
      : kept(`${rest.join("\u0000")}\u0001${contentOf(inline)}`, () => compute(inline, ...rest));
}

/** A longer text is hardly ever read twice, and costs memory. */
const longestKept = 2_000;

const contentOf = ({ text, marks }: Inline): string =>
  marks.length === 0 ? text : `${text}\u0001${JSON.stringify(marks)}`;

function keep<T>(most: number): (key: string, compute: () => T) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (key, compute) => {
    if (young.has(key)) return young.get(key) as T;
    const answer = old.has(key) ? (old.get(key) as T) : compute();
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(key, answer);
    return answer;
  };
}
