/** What is being typed, and where: the words before the cursor, and what the line says about what may follow. */
import { openLink, openMention } from "../../../protocol/asked-names";
import type { EntityKind } from "../../../protocol/kinds";
import { lineStart } from "../text/line-start";
import type { Range } from "../text/range";

export interface Typing {
  readonly trigger: "@" | "[[" | undefined;
  /** The words before the cursor as one phrase, the longest first. */
  readonly phrases: readonly (Range & { readonly text: string })[];
  /** Only these kinds, where the place allows no others. */
  readonly kinds: readonly EntityKind[] | undefined;
  /** What the words before make likely. */
  readonly prefers: "speaker" | "company" | undefined;
  /** What follows an inserted name: `]]` of a link. */
  readonly closing: string | undefined;
  readonly opensSentence: boolean;
}

const longestPhrase = 3;
const speakerField =
  /(?:^|\s|\*)(?:speakers?|presenters?|presented by|who|panelists?|moderator|by)\*{0,2}\s{0,3}:{1,2}\s{0,3}\*{0,2}[^:]*$/i;
/** Fields whose values are of one kind; the others are the speakers'. */
const otherFields: readonly (readonly [EntityKind, RegExp])[] = [
  [
    "company",
    /^\W{0,6}(?:company|employer|affiliation|organi[sz]ation)\*{0,2}\s{0,3}:{1,2}\s{0,3}\*{0,2}[^:]*$/i,
  ],
  ["event", /^\W{0,6}(?:event|conference)\*{0,2}\s{0,3}:{1,2}\s{0,3}\*{0,2}[^:]*$/i],
];
const byLine = /(?:^|\s)(?:by|with)\s+$/i;
const afterPerson =
  /\p{Lu}[\p{L}'’.-]+\s+(?:from|at|of|@)\s+$|\p{Lu}[\p{L}'’.-]+\s*[(@]\s*$|\p{Lu}[\p{L}'’.-]+\s\p{Lu}\p{L}+,\s+$/u;

/** Reads the place of the cursor; `undefined` in code, addresses and other places where names are not typed. */
export function readTyping(text: string, offset: number): Typing | undefined {
  const start = lineStart(text, offset);
  const line = text.slice(start, offset);
  if (line.length > 2_000 || isInCode(text, start, line)) return undefined;
  const wiki = openLink.exec(line);
  if (wiki?.[1] !== undefined) {
    const start = offset - wiki[1].length;
    const closed = text.slice(offset, offset + 2) === "]]";
    return {
      trigger: "[[",
      // what the editor closed by itself is replaced, so that one goes on typing behind it
      phrases: [{ start, end: closed ? offset + 2 : offset, text: wiki[1] }],
      kinds: undefined,
      prefers: undefined,
      closing: "]]",
      opensSentence: false,
    };
  }
  const at = openMention.exec(line);
  if (at !== null) {
    const typed = at[1] ?? "";
    return {
      trigger: "@",
      phrases: [{ start: offset - typed.length, end: offset, text: typed }],
      kinds: ["speaker", "company"],
      prefers: undefined,
      closing: undefined,
      opensSentence: false,
    };
  }
  return readWords(text, offset, line);
}

/** Behind `Speaker: ` and its like, where no letter stands yet: whom the field may name, to somebody who asks for it. */
function readEmptyField(offset: number, line: string): Typing | undefined {
  if (!/:\*{0,2}\s+$/.test(line)) return undefined;
  const other = otherFields.find(([, pattern]) => pattern.test(line))?.[0];
  const isSpeakers = speakerField.test(line);
  if (!isSpeakers && other === undefined) return undefined;
  return {
    trigger: undefined,
    phrases: [{ start: offset, end: offset, text: "" }],
    kinds: isSpeakers ? ["speaker"] : other === undefined ? undefined : [other],
    prefers: isSpeakers ? "speaker" : undefined,
    closing: undefined,
    opensSentence: true,
  };
}

function readWords(text: string, offset: number, line: string): Typing | undefined {
  const last = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.+#'’/-]*$/u.exec(line);
  if (last === null) return readEmptyField(offset, line);
  if (
    /(?:https?:\/\/|www\.|\]\()\S*$/.test(line) ||
    /^(?:ht|htt|https?|www)$/i.test(last[0]) ||
    /<\/?[a-z][^<>]*$/i.test(line) ||
    /&[a-z]*$/.test(line) ||
    /[@#\\/<`]$/.test(line.slice(0, last.index))
  )
    return undefined;
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(offset, offset + 40))?.[0].length ?? 0;
  const end = offset + after;
  const phrases = [{ start: offset - last[0].length, end, text: last[0] }];
  let before = line.slice(0, last.index);
  for (let i = 1; i < longestPhrase; i++) {
    const word = /(\p{Lu}[\p{L}\p{N}\p{M}.+#'’-]*) $/u.exec(before);
    if (word === null) break;
    before = before.slice(0, word.index);
    const start = offset - line.length + word.index;
    phrases.unshift({ start, end, text: text.slice(start, offset) });
  }
  const lead = line.slice(0, last.index);
  const isSpeakerField = speakerField.test(lead);
  const other = otherFields.find(([, pattern]) => pattern.test(lead))?.[0];
  return {
    trigger: undefined,
    phrases,
    kinds: isSpeakerField ? ["speaker", "company"] : other === undefined ? undefined : [other],
    prefers: afterPerson.test(lead) ? "company" : isSpeakerField || byLine.test(lead) ? "speaker" : undefined,
    closing: undefined,
    opensSentence: /(?:^|[.!?:]\s|^\s*(?:[-*+>#]+|\d+[.)])\s)\s*$/.test(lead),
  };
}

/** Inside a fence or between back-ticks. Only the lines just above are looked at: a keystroke must not cost the note. */
function isInCode(text: string, start: number, line: string): boolean {
  if ((line.match(/`/g)?.length ?? 0) % 2 === 1) return true;
  if (/^\s*(?:```|~~~)/.test(line)) return true;
  const reach = 20_000;
  const above = text.slice(Math.max(0, start - reach), start);
  const fences = above.match(/^(?: {0,3}>)* {0,3}(?:```|~~~)/gm)?.length ?? 0;
  return fences % 2 === 1;
}
