/**
 * A post that its writer filed under events, and called like one: `categories: events` and `title: Queue In Praia`, where the text
 * speaks of talks. Nothing else may tell that the name is an event's.
 */
import type { NoteDocument } from "../markdown/document";
import { yearOf, type EventReading } from "./event-reading";
import { isNoTalk } from "./no-talk";
import { isYearlyName } from "./yearly-name";

const filed =
  /^(?:(?:tech |my )?(?:events?|conferences?|confs?|meet-?ups?)|eventos?|conferências?|conferencias?|conférences?|évènements?|événements?|konferenz(?:en)?|veranstaltung(?:en)?|konferens(?:er)?|konferanser?|conferenties?|evenementen)$/iu;
/** What a report is called besides its event. */
const reported =
  /^(?:resumo|relato|resumen|crónica|retour|compte[- ]rendu|rückblick|bericht|verslag|rapport|report|recap|summary|notes|thoughts|impressions|trip report)\s(?:d[oae]s?|del|de la|sur|du|des|auf|vom|von|zur|zum|van|från|fra|from|of|on|at)\s(?:the\s|le\s|la\s|die\s|das\s|den\s)?/iu;
/** Where these are said three times, people gave talks. */
const spoken =
  /(?<!\p{L})(?:talks?|speakers?|keynotes?|sessions?|palestras?|palestrantes?|charlas?|ponencias?|ponentes?|présentations?|conférences?|vorträge?|vortrag|foredrag(?:ene|et)?|föredrag(?:en|et)?|encontros?|lezing(?:en)?)(?!\p{L})/giu;
const enough = 3;
/** How much of a note is looked at, in UTF-16 units. */
const farthest = 20_000;

export function postedEvent({ frontMatter, text }: NoteDocument): EventReading[] {
  const { fields } = frontMatter;
  const isFiled = ["categories", "category", "tags", "tag"].some((key) =>
    (fields.get(key) ?? []).some(({ value }) => filed.test(value.trim())),
  );
  const title = isFiled ? fields.get("title")?.[0] : undefined;
  if (title === undefined) return [];
  const lead = reported.exec(title.value)?.[0].length ?? 0;
  const name = title.value.slice(lead).trim();
  const words = name.split(/\s+/);
  // a title of a talk or an essay has more of a sentence, and signs
  if (words.length > 8 || !/^\p{Lu}/u.test(name) || /[.:;!?,|]|\s[-–—]\s/u.test(name)) return [];
  if (!isYearlyName(name) || isNoTalk(name) || !isName(words)) return [];
  if ((text.slice(0, farthest).match(spoken)?.length ?? 0) < enough) return [];
  const stated = yearOf(name);
  const when = stated ?? yearOf(fields.get("date")?.[0]?.value ?? "");
  const full = stated === undefined && when !== undefined ? `${name} ${String(when)}` : name;
  const start = title.start + title.value.indexOf(name);
  const range = { start, end: start + name.length };
  return [
    {
      name: full,
      forms: [...new Set([name, full])],
      year: when,
      range,
      rule: "front matter: title",
      confidence: 0.75,
    },
  ];
}

/** All its longer words begin big, or it says that it is a meeting. */
const isName = (words: readonly string[]): boolean =>
  words.every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word)) ||
  /^(?:encontro|encuentro|rencontre|treffen|bijeenkomst|meetup)$/iu.test(words[0] ?? "");
