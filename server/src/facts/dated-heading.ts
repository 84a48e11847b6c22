/** `# Future of Sorting` above `📍 Letter House (Bergen) | 31st January 2026`: what took place there and then is an event. */
import type { NoteDocument } from "../markdown/document";
import { sourceRange } from "../text/inline";
import type { EventReading } from "./event-reading";
import { month } from "./month";
import { isYearlyName } from "./yearly-name";

/** A place by its sign and a whole date, and nothing else. */
const placeAndDate = new RegExp(
  `^📍\\s?[^\\n|·•]{2,60}?\\s?(?:[|·•,–—-]|📅|🗓)\\uFE0F?\\s?(?:📅|🗓)?\\uFE0F?\\s?(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?${month}\\.?|${month}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?),?\\s((?:19|20)\\d{2})$`,
  "iu",
);
const longest = 120;

export function datedHeading({ blocks }: NoteDocument): EventReading[] {
  const [heading, line] = blocks;
  if (heading?.kind !== "heading" || line?.kind !== "paragraph" || line.inline.text.length > longest)
    return [];
  const when = placeAndDate.exec(line.inline.text.trim())?.[1];
  const { inline } = heading;
  const name = inline.text.trim();
  if (when === undefined || name.length > 60 || !isYearlyName(name)) return [];
  const start = inline.text.indexOf(name);
  const full = name.includes(when) ? name : `${name} ${when}`;
  return [
    {
      name: full,
      forms: [...new Set([name, full])],
      year: Number(when),
      range: sourceRange(inline, { start, end: start + name.length }),
      rule: "heading: event with place and date",
      confidence: 0.95,
    },
  ];
}
