/** Where and when the event took place, as far as the note says so: in its title, in fields, in the prose around its name. */
import type { NoteDocument } from "../markdown/document";
import type { EventReading } from "./event-reading";
import { month } from "./month";

export interface PlaceAndDates {
  readonly place?: string;
  /** The dates as written: `27th and 28th of June 2016`. */
  readonly dates?: string;
}

const dayNumber = "\\d{1,2}(?:st|nd|rd|th)?";
const between = "\\s{0,2}(?:-|–|—|to|and|&|until)\\s{0,2}(?:the\\s)?";
const dates = new RegExp(
  [
    `\\b${month}\\.?\\s${dayNumber}(?:${between}(?:${month}\\.?\\s)?${dayNumber})?(?:,?\\s(?:19|20)\\d{2})?`,
    `\\b${dayNumber}(?:${between}${dayNumber})?\\s(?:of\\s)?${month}\\.?(?:,?\\s(?:19|20)\\d{2})?`,
    "\\b\\d{1,2}\\.(?:\\d{1,2}\\.)?\\s?(?:-|–)\\s?\\d{1,2}\\.\\d{1,2}\\.(?:(?:19|20)?\\d{2})?",
    "\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:\\s(?:to|-|–)\\s(?:19|20)\\d{2}-\\d{2}-\\d{2})",
  ].join("|"),
  "iu",
);
const placeField =
  /^\W{0,3}(?:location|place|where|venue|city|ort)\W{0,3}\s{0,3}:\W{0,3}\s{0,2}(\p{Lu}[^\n|]{1,60})$/imu;
const dateField = /^\W{0,3}(?:dates?|when|datum)\W{0,3}\s{0,3}:\W{0,3}\s{0,2}(\S[^\n|]{3,60})$/imu;
const city =
  "\\p{Lu}[\\p{L}.'’-]{2,}(?:\\s\\p{Lu}[\\p{L}.'’-]{2,}){0,2}(?:,\\s\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+)?)?";
const inCity = new RegExp(`\\b(?:in|at)\\s(?:the\\s)?(${city})`, "u");
/** Blocks from the top in which place and dates are looked for. */
const reach = 10;

export function readPlaceAndDates(document: NoteDocument, event: EventReading): PlaceAndDates {
  const lines = [
    ...["title", "description"].flatMap((key) => document.frontMatter.fields.get(key)?.[0]?.value ?? []),
    ...document.blocks.slice(0, reach).map((block) => block.inline.text),
  ];
  const field = (keys: readonly string[]): string | undefined =>
    keys.flatMap((key) => document.frontMatter.fields.get(key)?.[0]?.value ?? [])[0];
  let place = field(["location", "place", "venue", "city"]);
  let when = field(["dates", "event_date", "eventdate"]);
  for (const line of lines) {
    place ??= placeField.exec(line)?.[1]?.trim();
    when ??= dateField.exec(line)?.[1]?.trim();
  }
  for (const line of lines) {
    const named = event.forms.find((form) => line.includes(form));
    if (named === undefined && !/\b(?:conference|took place|held|attended|visited|went to)\b/i.test(line))
      continue;
    const near =
      named === undefined
        ? line
        : line.slice(Math.max(0, line.indexOf(named) - 60), line.indexOf(named) + named.length + 120);
    when ??= dates.exec(near)?.[0];
    place ??= inCity.exec(near)?.[1]?.replace(/[.,]$/, "");
  }
  return { ...(place === undefined ? {} : { place }), ...(when === undefined ? {} : { dates: when }) };
}
