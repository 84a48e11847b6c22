/** Where labels lead: link definitions and footnotes, as far as each is a line of its own. */
import type { Definition, FootnoteDefinition } from "mdast";
import { identifierOf } from "./labels";
import { positionOf, type ScanWords } from "./nodes";
import { refuse } from "./unusual";

const link =
  // eslint-disable-next-line no-control-regex
  /^\[([^[\]\\&\n]{1,999})\]:[ \t]*(?:<([^<>\\&\n]*)>|([^\s<\\&()\x00-\x1f\x7f][^\s\\&()\x00-\x1f\x7f]*))(?:[ \t]+(?:"([^"\\&\n]*)"|'([^'\\&\n]*)'|\(([^()\\&\n]*)\)))?[ \t]*$/;
/** The words behind it begin no list, code or heading. */
const note =
  /^\[\^([^\s[\]\\&]{1,999})\]:[ \t]*(?=(?:[\p{L}"“”'’‘(.¡¿…–—]|\*[^\s*]|_[^\s_]|`(?!``)|<?https?:|!?\[(?![^\]\n]*\]:)|\d+(?![\d.)]))[^\n]*$)/u;

/** The definition or footnote that is all of the line `[at, lineEnd)`; what goes on in the next line is refused. */
export function definedAt(
  source: string,
  at: number,
  lineEnd: number,
  nextLine: number,
  scan: ScanWords,
): Definition | FootnoteDefinition {
  const line = source.slice(at, lineEnd);
  const rest = source.slice(nextLine);
  const next = /^[^\n]*/.exec(rest)?.[0] ?? "";
  if (!line.startsWith("[^")) {
    // a title, an underline or lazy words may follow; what else may stand there is plain
    if (/[^ \t\r]/.test(next) && !/^ {0,3}\[[^\]\n]*\]:/.test(next)) refuse();
    return definition(line, at);
  }
  if (/[^ \t\r]/.test(next) && !/^\[\^[^\]\n]*\]:/.test(next)) refuse();
  // indented words further down would be the footnote's
  const below = /^(?:[ \t]*\r?\n)*([^\n]*)/.exec(rest)?.[1] ?? "";
  if (/^(?: {4}| {0,3}\t)/.test(below)) refuse();
  return footnote(line, at, scan);
}

function definition(line: string, at: number): Definition {
  const found = link.exec(line);
  const [, label = "", enclosed, bare] = found ?? [];
  const title = found?.[4] ?? found?.[5] ?? found?.[6] ?? null;
  if (found === null || label.trim() === "" || title === "") refuse();
  return {
    type: "definition",
    identifier: identifierOf(label),
    label,
    title,
    url: enclosed ?? bare ?? "",
    position: positionOf(at, at + line.length),
  };
}

function footnote(line: string, at: number, scan: ScanWords): FootnoteDefinition {
  const [lead, label = ""] = note.exec(line) ?? [];
  if (lead === undefined) refuse();
  const words = at + lead.length;
  const end = at + line.length;
  return {
    type: "footnoteDefinition",
    identifier: identifierOf(label),
    label,
    children: [{ type: "paragraph", children: scan([words, end]), position: positionOf(words, end) }],
    position: positionOf(at, end),
  };
}
