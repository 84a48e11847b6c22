/** An event in a field: `Event: Queues by the Sea 2022 (Bergen)`. */
import { sourceRange, type Inline } from "../text/inline";
import { tooPlain, year, yearOf, type EventReading } from "./event-reading";

const field =
  /(?:^|\n)\W{0,3}(?:event|conference|conf|meetup)\W{0,2}:{1,2}\W{0,3}?[ \t](\p{L}[^\n(,;:.!?]{2,60}?)(?=\s*(?:$|\n|[(,;]|\s[-–—|]\s))/iu;

/** The event that a line of a block names behind a word for one, with its year. */
export function eventOfField(inline: Inline): EventReading | undefined {
  const match = field.exec(inline.text);
  const name = match?.[1]?.trim() ?? "";
  const when = yearOf(name);
  if (match === null || when === undefined || name.split(/\s+/).length > 8) return undefined;
  if (tooPlain.test(name.replace(year, "").trim())) return undefined;
  const start = match.index + match[0].lastIndexOf(name);
  const range = sourceRange(inline, { start, end: start + name.length });
  return { name, forms: [name], year: when, range, rule: "field: event", confidence: 0.95 };
}
