/** A name written into front matter: quoted where YAML would read it as something else. */
import { lineStart } from "../text/line-start";
import type { Range } from "../text/range";

export interface YamlEdit extends Range {
  readonly newText: string;
}

/**
 * The edit that writes a name in place of a range of front matter. Inside quotes only the quotes need care; a value that
 * the name fills is quoted as a whole; in the midst of a longer value it is written as it is.
 */
export function asYaml(text: string, range: Range, name: string): YamlEdit {
  const { start, end } = range;
  const before = text.slice(lineStart(text, start), start);
  const quote = openQuote(before);
  if (quote !== undefined) {
    const newText = quote === '"' ? name.replace(/["\\]/g, "\\$&") : name.replace(/'/g, "''");
    return { start, end, newText };
  }
  const isWhole = /(?:[:\-[,]\s+|\[)$/.test(before) && /^[ \t]*(?:[\r\n,\]]|$)/.test(text.slice(end));
  const isFlow = /[[{][^\]}]*$/.test(before);
  const needs = unsafe.test(name) || (isFlow && /[,[\]{}]/.test(name));
  return { start, end, newText: isWhole && needs ? JSON.stringify(name) : name };
}

/** What a plain YAML value can't hold or start with. */
const unsafe = /:(?:\s|$)|\s#|^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:true|false|yes|no|null|~|[\d.]+)$/i;

/** The quote that is open at the end of a line's beginning. */
function openQuote(before: string): string | undefined {
  let open: string | undefined;
  for (let at = 0; at < before.length; at++) {
    const sign = before[at];
    if (open === '"' && sign === "\\") at++;
    else if (open !== undefined) open = sign === open ? undefined : open;
    else if ((sign === '"' || sign === "'") && /(?:^|[\s:[,-])$/.test(before.slice(0, at))) open = sign;
  }
  return open;
}
