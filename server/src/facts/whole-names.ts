/** Whether what looks like a name in a line is all of it, or a part of a path, an identifier or an address. */
import { lookUp } from "../catalogue/catalogue";
import { wordFrom, type Word } from "../catalogue/name-matcher";
import type { Inline } from "../text/inline";
import type { Range } from "../text/range";

/** `kubectl` in code marks with an `s` behind them is still that word. */
export function splitAtMarks(words: readonly Word[], inline: Inline): readonly Word[] {
  const ends = new Set(
    inline.marks.filter((mark) => mark.kind === "code" || mark.kind === "link").map((mark) => mark.end),
  );
  if (ends.size === 0) return words;
  return words.flatMap((word) => {
    for (let at = word.end - 1; at > word.start && at > word.end - 4; at--)
      if (ends.has(at))
        return [
          wordFrom(word.start, at, word.folded.slice(0, at - word.start)),
          wordFrom(at, word.end, word.folded.slice(at - word.start)),
        ];
    return [word];
  });
}

/** The rest of a name that is written as its address: `.io` behind `Rook`. */
export const domainBehind = /^\.(?:io|js|org|com|dev|net|sh|ai|rs|app|py|NET)(?![\p{L}\p{N}./@])/u;

/** `cert` in `cert-operator`, `go` in `go.mod`, `vault` in `/vault/data`: parts of other names. */
export function isInsideIdentifier(text: string, match: Range): boolean {
  const before = text.slice(Math.max(0, match.start - 2), match.start);
  const after = text.slice(match.end, match.end + 2);
  const lower = text.slice(match.start, match.end) === text.slice(match.start, match.end).toLowerCase();
  if (/[\p{L}\p{N}][._]$/u.test(before) && lower) return true;
  if (
    /^[._][\p{L}\p{N}]/u.test(after) &&
    !domainBehind.test(text.slice(match.end, match.end + 8)) &&
    !/^\.\d/.test(after)
  )
    return true;
  if (/^(?:\/\/|:\/)/.test(after) || /[@$~\\]$/.test(before)) return true;
  // `:iphone:`, `:D`
  if (lower && before.endsWith(":") && after.startsWith(":")) return true;
  if (match.end - match.start === 1 && /[:;=]-?$/.test(before)) return true;
  if (/\S\/$/.test(before) && lower && !isBehindTool(text, match)) return true;
  // `Dell’Antonio`
  if (/^['’]\p{Lu}/u.test(after)) return true;
  return (
    lower &&
    (/[\p{Ll}\p{N}]-$/u.test(before) || /^-[\p{Ll}\p{N}]/u.test(after)) &&
    !/^-(?:based|native|like|style|compatible|as|only|first|specific|hosted|managed|powered|ready|aware|related|side|level|side)/.test(
      text.slice(match.end, match.end + 12),
    )
  );
}

/** `clang` in `gcc/clang` is no part of a path, and none of three such names is. */
function isBehindTool(text: string, { start, end }: Range): boolean {
  const from = /[\p{L}\d+#/-]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  const rest = /^[\p{L}\d+#/-]*/u.exec(text.slice(end, end + 40))?.[0].length ?? 0;
  const parts = text.slice(start - from, end + rest).split("/");
  if (parts.length > 2 && parts.every((part) => lookUp(part, "tool") !== undefined)) return true;
  const before = /(?:^|[\s(])([\p{L}\d+#-]{2,})\/$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return (
    before !== undefined &&
    lookUp(before, "tool") !== undefined &&
    !/^(?:\/|\.\p{L})/u.test(text.slice(end, end + 2))
  );
}
