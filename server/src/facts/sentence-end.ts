/** Where a sentence that names people ends: initials, titles and legal forms have their own full stops. */

/** A capital word in front, and no word behind that goes on with a name: `Univ. of …`. Who writes in a hurry leaves capitals out. */
const hurried =
  /(?<!\b(?:Univ|Dept|Inst|Tech|Bros|Assoc|Dipl|Mag|Hon|Mass|Calif|Conn|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Fig|Sen|Gov|Gen|Rep|Rev))(?<=\p{Lu}[\p{Ll}\p{M}'’-]{2,})\.\s(?!(?:of|for|and|at|in|de|der|von|with)\s)\p{Ll}/u;

const stop = /[.!?](?=\s+[\p{L}\d"“(*]|\s*$)/gu;

/**
 * @param from where to look from
 * @returns the offset of the stop that ends the sentence, or the text's length
 */
export function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from);
  stop.lastIndex = 0;
  for (let match = stop.exec(rest); match !== null; match = stop.exec(rest)) {
    const before = rest.slice(Math.max(0, match.index - longestWord), match.index);
    if (/^.\s+\p{Ll}/u.test(rest.slice(match.index, match.index + 8)) && !isHurried(rest, match.index))
      continue;
    // `Jane Roe et al. (Acme)`
    if (/\set al$/.test(before) && /^.\s\(/.test(rest.slice(match.index, match.index + 3))) continue;
    if (
      match[0] !== "." ||
      !/(?:^|[\s(])(?:(?!U\.[SK]$|A\.I$|D\.C$|E\.U$|P\.S$)\p{Lu}(?:\.-?\p{Lu}){0,2}|Dr|Prof|Mr|Mrs|Ms|St|Univ|Inc|Ltd|Co|Corp|Jr|Sr|vs|e\.g|i\.e)$/u.test(
        before,
      )
    )
      return from + match.index;
  }
  return text.length;
}

/** The first stop of a lead: no abbreviation's and no initial's. */
export const fullStop = /(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|Prof|St|vs|\p{Lu}))\.(?=\s)/u;

/** True for a text that ends with a sentence's stop: `Jane R.` and `Acme Inc.` end none. */
export const endsSentence = (text: string): boolean =>
  /[.!?]$/.test(text) && !/(?:^|[\s(])(?:\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr)\.$/u.test(text);

/** The offset at which the sentence begins that holds an offset. */
export function sentenceStart(text: string, at: number): number {
  // all titles of a paragraph ask for theirs, one after the other
  if (last.text !== text) last = { text, starts: startsIn(text) };
  return last.starts.findLast((start) => start <= at) ?? 0;
}

let last: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [] };

function startsIn(text: string): number[] {
  const starts = [0];
  for (let end = sentenceEnd(text, 0); end < text.length;) {
    const start = end + 1 + (/^["”’)\s]*/.exec(text.slice(end + 1, end + 12))?.[0].length ?? 0);
    starts.push(start);
    end = sentenceEnd(text, start);
  }
  return starts;
}

function isHurried(text: string, stop: number): boolean {
  const before = text.slice(0, stop);
  if (before.lastIndexOf("(") > before.lastIndexOf(")")) return false;
  const from = Math.max(0, stop - longestWord);
  const found = hurried.exec(text.slice(from, stop + 8));
  return found?.index === stop - from;
}

const longestWord = 24;
