/**
 * `3ª edição do Queue in Praia`, `J'ai assisté aux Journées Queue`: where somebody says to have been, with the name and the year that
 * the note's title has, in whatever language. Nothing else may tell that the name is an event's.
 */
import type { NoteDocument } from "../markdown/document";
import { sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import { yearOf, type EventReading } from "./event-reading";
import { firstBlock } from "./first-block";
import { isYearlyName } from "./yearly-name";

/** Words before the name of a conference where somebody was, and of what has editions; to a town and a party one goes by others. */
const wasAt = new RegExp(
  "(?:edition of|edici[oó]n del?|edi[cç][aã]o d[oae]|[ée]dition d(?:u|es?|e la)|edizione del(?:la)?|" +
    "assist[éií]\\p{L}{0,2}\\s(?:à|au|aux|al?|ao?s?)|particip(?:é|ei|ar|er|ado)\\s(?:à|au|aux|en|d[oae]s?|no|na)|" +
    "(?:la conférence|konferenz|konferansen|konferensen|conferentie|conferência|conferencia|konferencji)|deltok på|attended(?: (?:my|our)(?: \\p{L}+)?)?)" +
    "(?:\\s(?:the|la|le|les|el|los|las|der|die|das|den|dem|il|o|a|os|as))?\\s?$",
  "iu",
);
/** Where these are said three times, people gave talks; a council has one report at most. */
const spoken =
  /(?<!\p{L})(?:talks?|speakers?|keynotes?|palestras?|charlas?|ponencias?|ponentes?|présentations?|conférences?|vorträge?|vortrag|foredrag(?:ene|et)?|föredrag(?:en|et)?|prelekcj\p{L}+|wykład\p{L}*)(?!\p{L})/giu;
const enough = 3;
/** People meet for other ends as well. */
const council =
  /(?<!\p{L})(?:assemblée|conseil|réunion|sitzung|versammlung|elternabend|asamblea|junta|reunión|assembleia|reunião|vergadering|møte|möte|council|meeting|board|party|wedding|school|course|training)/iu;
/** Blocks from the top in which it is looked for. */
const reach = 8;
/** How much of a note is looked at, in UTF-16 units. */
const farthest = 20_000;

export function attendedEvent({ blocks, frontMatter, text }: NoteDocument): EventReading[] {
  const first = firstBlock(blocks);
  const title =
    frontMatter.fields.get("title")?.[0]?.value ?? (first?.kind === "heading" ? first.inline.text : "");
  const when = yearOf(title);
  if (when === undefined || council.test(title)) return [];
  const whole = title.slice(0, title.indexOf(String(when))).replace(/[\s,;:|(–—-]+$/u, "");
  const names = [whole, whole.split(/\s[-–—|]\s|:\s/u)[0] ?? ""].map((one) => one.trim());
  for (const name of new Set(names)) {
    if (name.length < 4 || name.length > 60 || !/\p{Lu}/u.test(name) || !isYearlyName(name)) continue;
    const range = placeAttended(name, blocks, frontMatter);
    if (range === undefined || (text.slice(0, farthest).match(spoken)?.length ?? 0) < enough) continue;
    const rule = "prose: where somebody was";
    const full = `${name} ${String(when)}`;
    return [{ name: full, forms: [name, full], year: when, range, rule, confidence: 0.8 }];
  }
  return [];
}

/** Where a name stands behind words for having been there: in the first blocks, or in what the note says of itself. */
function placeAttended(
  name: string,
  blocks: NoteDocument["blocks"],
  { fields }: NoteDocument["frontMatter"],
): Range | undefined {
  for (const { inline } of blocks.slice(0, reach)) {
    const at = attendedAt(name, inline.text);
    if (at !== undefined) return sourceRange(inline, { start: at, end: at + name.length });
  }
  for (const { value, start } of ["description", "excerpt", "summary"].flatMap(
    (key) => fields.get(key)?.[0] ?? [],
  )) {
    const at = attendedAt(name, value);
    if (at !== undefined) return { start: start + at, end: start + at + name.length };
  }
  return undefined;
}

function attendedAt(name: string, text: string): number | undefined {
  const lower = text.toLowerCase();
  // letters whose small form is longer would move what is behind them
  const at = lower.length === text.length ? lower.indexOf(name.toLowerCase()) : -1;
  const isThere =
    at >= 0 &&
    !/^\p{L}/u.test(lower.slice(at + name.length)) &&
    wasAt.test(lower.slice(Math.max(0, at - 50), at));
  return isThere ? at : undefined;
}
