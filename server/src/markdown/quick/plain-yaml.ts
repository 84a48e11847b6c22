/** The YAML that heads of notes are made of: `key: value`, lists in lines or brackets. All else is refused, for the library to read. */
import type { Range } from "../../text/range";

export interface PlainValue extends Range {
  readonly value: string;
}

/** Words that begin with none of YAML's signs, and hold nothing that ends them. */
const plain = /^[\p{L}\d(/.+~$_<=][^\t#:]*$/u;
const entry = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/;
const item = /^( *)- +(\S.*)$/;
const inBrackets = /^[\p{L}\d][\p{L}\d .+_/-]*$/u;
/** What is no word but says that there is no value. */
const nothing = /^(?:null|Null|NULL|~)$/;

/**
 * The fields as the library reads them; `undefined` where only the library can tell.
 * @param body the head without its fences
 * @param base where it begins in the note
 */
export function readPlainYaml(body: string, base: number): Map<string, PlainValue[]> | undefined {
  if (body.includes("\r") || body.includes("\t")) return undefined;
  const fields = new Map<string, PlainValue[]>();
  /** The key whose list may follow, with the column of its items. */
  let open: { readonly key: string; readonly values: PlainValue[]; indent: number } | undefined;
  let at = base;
  for (const line of body.split("\n")) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === "") continue;
    const one = item.exec(line);
    if (one !== null) {
      const [, blanks = "", words = ""] = one;
      if (open === undefined || (open.indent >= 0 && open.indent !== blanks.length)) return undefined;
      open.indent = blanks.length;
      const value = scalar(words, start + line.length - words.length);
      if (value === undefined) return undefined;
      open.values.push(...value);
      if (open.values.length > 0) fields.set(open.key, open.values);
      continue;
    }
    const [, key, words] = entry.exec(line) ?? [];
    if (key === undefined) return undefined;
    open = words === undefined ? { key: key.toLowerCase(), values: [], indent: -1 } : undefined;
    if (words === undefined) continue;
    const from = start + line.length - words.length;
    const values = words.startsWith("[") ? list(words, from) : scalar(words, from);
    if (values === undefined) return undefined;
    if (values.length > 0) fields.set(key.toLowerCase(), values);
  }
  return fields;
}

/** One value, or none where the words say so. */
function scalar(words: string, start: number): PlainValue[] | undefined {
  const written = words.trimEnd();
  const quote = written[0];
  if (quote === '"' || quote === "'") {
    const inside = written.slice(1, -1);
    if (written.length < 2 || !written.endsWith(quote) || /["'\\]/.test(inside)) return undefined;
    return [{ value: inside.trim(), start: start + 1, end: start + written.length - 1 }];
  }
  if (!plain.test(written)) return undefined;
  return nothing.test(written) ? [] : [{ value: written, start, end: start + written.length }];
}

function list(words: string, start: number): PlainValue[] | undefined {
  const written = words.trimEnd();
  if (!written.endsWith("]")) return undefined;
  const values: PlainValue[] = [];
  let at = start + 1;
  for (const part of written.slice(1, -1).split(",")) {
    const value = part.trim();
    const from = at + part.length - part.trimStart().length;
    at += part.length + 1;
    if (!inBrackets.test(value)) return undefined;
    if (!nothing.test(value)) values.push({ value, start: from, end: from + value.length });
  }
  return values;
}
