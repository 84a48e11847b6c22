/** The words above a list, and what they say of it: that talks follow, short ones, or talks to watch. */
import type { Block } from "../markdown/document";
import { announcesTalks, isGrouping } from "./no-talk";
import type { Section } from "./sections";

/** A heading above books, and what else is called by a title and its author. */
export const isReadingList = /\b(?:books?|reading|novels?|podcasts?|films?|movies?|albums?|songs?)\b/i;

/** A heading or line above short talks, or those that visitors brought. */
export const isShortTalks =
  /^(?:\d.{0,12}\s)?[^\p{L}\d]{0,4}(?:LTs?\s\()?(?:lightning(?: talks?|s)?|ignites?|flash talks|lightning session|(?:\d{1,2}|five|ten)[ -]minutes? talks|unconference (?:slots?|sessions?|talks?))\b.{0,24}$|^(?:99|90|60)[ -]seconds? (?:talks?|pitches)\b.{0,40}$|\b(?:lightning talks?|ignites)\b.{0,60}:$/iu;

/** A heading or line above talks to watch, or that were missed: whoever stands behind a title gave it. */
export const isWatchList =
  /^[^\p{L}\d]{0,4}(?:(?:want |still )?to (?:re)?watch|watch ?list|watch later|missed|skipped|not seen|à (?:re)?voir|nachholen|verpasst)\b.{0,40}$|(?<!\p{L})(?:à (?:re)?voir en replay|to watch later)\b/iu;

/** `I drank great beer at:`, whatever stands below. */
export const isOffStage = (above: string): boolean =>
  !/\b(?:talks?|sessions?|keynotes?|workshops?)\b/i.test(above) &&
  /\b(?:drank|drunk|ate|eaten|beers?|restaurants?|breweries|pubs?|hotels?|museums?|sightseeing|places)\b.{0,40}:$/iu.test(
    above,
  );

const links =
  "links?|liens?|enlaces?|resources?|references?|articles?|blogs?|posts|websites?|urls?|write-?ups?";
const aboutLinks = new RegExp(`(?:${links})\\P{L}*$`, "iu");
const besideLinks = new RegExp(
  `^(?:${links}|weitere|weiterführende|autres|más|otros|more|other|further|additional|useful|interesting|some|relevant|related|external|unsorted|random|misc|and|notes|reading|materials?|photos|transcripts?)$`,
  "i",
);
/** True for a heading above links: `More Notes & Links`. */
export const isLinkList = (heading: string): boolean =>
  aboutLinks.test(heading) && (heading.match(/[\p{L}-]+/gu) ?? []).every((word) => besideLinks.test(word));

/** The innermost section that holds a block. */
export function enclosing(sections: readonly Section[], index: number): Section | undefined {
  let best: Section | undefined;
  for (const section of sections) if (section.first < index && index < section.end) best = section;
  return best;
}

/** Whether a section's heading announces talks, or the one above a line that only serves as a heading. */
export const isAnnounced = (section: Section | undefined): boolean =>
  section !== undefined &&
  (announcesTalks(section.heading.inline.text.trim()) ||
    (section.heading.kind !== "heading" && isAnnounced(section.parent)));

const onlyTalks =
  /^\P{L}*(?:(?:the|die|las|les|as) )?(?:talks|presentations|vorträge|conférences|présentations|charlas|ponencias|presentaciones|palestras|apresentações)\P{L}*$/iu;

/** `Talks` and nothing else as a section's heading, or as the one above a day. */
export const isOfTalksAlone = (section: Section | undefined): boolean =>
  section !== undefined &&
  (onlyTalks.test(section.heading.inline.text) ||
    (isGrouping(section.heading.inline.text) && onlyTalks.test(section.parent?.heading.inline.text ?? "")));

/** `others:`, `I noted only these:`. */
const speaksOfSome =
  /\b(?:others?|only (?:wrote|noted|saw|caught|these)|(?:wrote|noted) (?:down )?(?:only )?these|these:|the ones)/i;

/** A longer lead says what follows with its last words. */
const longestLead = 120;

/** The words of a lead that its colon belongs to. */
export const lastClause = (text: string): string => /(?:^|[.,;:!?]\s)([^.,;:!?]*:)$/.exec(text)?.[1] ?? text;

/** `Here are the sessions I watched:`: whatever follows was one. */
export const attendedThese = (above: string): boolean =>
  /\b(?:talks?|sessions?|presentations?|keynotes?|workshops?)\s(?:[^.:;]{1,30}\s)?(?:I|we)(?: have|['’]ve)?\s(?:\p{L}+\s)?(?:watched|attended|saw|seen|visited|joined|went to|listened to|heard|(?<=did\s)(?:attend|watch|see|visit|join|hear))\b.{0,40}:$/iu.test(
    above,
  );

/** `I gave three presentations:`: whatever each item begins with was one. */
export const gaveThese = (above: string): boolean =>
  /(?<!\p{L})(?:I|we)(?: have|['’]ve)?\s(?:\p{L}+\s)?(?:gave|held|presented|saw|watched|attended|visited|enjoyed|liked|recommend)\s(?:\S+\s){0,3}(?:talks|sessions|presentations|keynotes|workshops)(?!\p{L})[^.:;]{0,60}:?/iu.test(
    above,
  );

/** The words just above a list: the item or paragraph that it hangs from, else its section's heading. */
export function leadIn(blocks: readonly Block[], first: number, section: Section | undefined): string {
  const own = blocks[first];
  const above = blocks[first - 1];
  const line = above?.kind === "paragraph" && above.indent === 0 ? above.inline.text.trim() : "";
  const isLead = line.length < 40 && (/\b(?:lightnings?|ignites?)\b/i.test(line) || isWatchList.test(line));
  // `I noted only these:` below a heading of short talks
  const title = blocks[first - 2]?.inline.text.trim() ?? "";
  if (line.endsWith(":") && !isLead && isShortTalks.test(title) && speaksOfSome.test(line)) return title;
  if (line.endsWith(":") || isLead) return line.length < longestLead ? line : lastClause(line);
  for (let i = first - 1; i > (section?.first ?? -1); i--) {
    const block = blocks[i];
    if (block?.kind === "item" && block.indent < (own?.indent ?? 0)) {
      const text = block.inline.text.trim();
      const untimed = text.replace(/^\d{1,2}[:.h]\d{2}[\s:–-]{0,3}/, "");
      return isGrouping(untimed.replace(/:$/, "")) ? untimed : "";
    }
  }
  return section?.heading.inline.text.trim() ?? "";
}
