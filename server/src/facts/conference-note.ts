/**
 * Which notes are of conferences. Where no event is named, a note has to say itself that it is of talks: recipes, records, releases and
 * reports have titles with `by` and a name as well, and people who told something.
 */
import type { NoteDocument } from "../markdown/document";
import { coded } from "./heading-talks";
import type { EventReading } from "./event-reading";
import { firstBlock } from "./first-block";
import type { Held } from "./note-name";
import type { TalkDraft } from "./talk-draft";
import { titleScore } from "./title-score";
import { partsOfPath } from "./yearly-name";

/** Nouns alone: at work and at home people present, show and speak too. */
const wordsOfTalks = [
  "talks? keynotes? speakers? sessions? slides? (?:\\p{L}+conf|(?:un)?conferences?) summit meet-?ups? workshops? panell?ists? panels?",
  "presentations? presenters? webinars? symposi(?:um|a) devroom seminars? congress hackathon lectures? masterclass(?:es)? colloquium",
  "lightnings? breakouts? fireside brown[\\s-]?bags? lunch\\sand\\slearn user\\sgroup (?:demo|dev)\\s?days? presented\\sby q\\s?&\\s?a speakerdeck slideshare",
  "vortr[aä]ge? fachtag(?:ung)? beitrag konferenz\\p{L}* referent(?:in|en)? folien",
  "conférences? présentations? ateliers? orateurs? oratrices? interventions?",
  "charlas? ponencias? ponentes? conferencias? taller palestras? palestrantes? apresentador(?:a|es|as)? conferências? apresentaç(?:ão|ões)",
  "present(?:azione|azioni) intervento relator[ei] prelekcj\\p{L}+ prezentacj\\p{L}+ předn[aá]šk\\p{L}+ wykład\\p{L}* konferencj\\p{L}+",
  "foredrag(?:et|ene)? lyntaler? fagdag(?:en)? konferans\\p{L}* föredrag(?:et|en)? konferens\\p{L}* presentasjon(?:en|er)?",
  "lezing(?:en)? presentaties? conferenties? sprekers? sessies?",
];
const ofTalks = new RegExp(`(?<!\\p{L})(?:${wordsOfTalks.join(" ").replaceAll(" ", "|")})(?!\\p{L})`, "iu");

/** What has titles and people as well, by what a file or a note is called. */
const ofOther =
  /^\P{L}{0,12}(?:(?:my|favou?rite|our|the) )*(?:podcasts?|books?|reading(?: list)?|bookshelf|recipes?|films?|movies?|series|music|playlists?|albums?|songs?|change ?log|release notes|minutes|stand-?ups?|livres|bücher|libros|livros|recettes|rezepte|recetas|receitas)(?!\p{L})/iu;

/** True for a text with a word that says that a note is of talks. */
export const holdsTalkWord = (text: string): boolean => ofTalks.test(text);

/** What a note says itself that it is of. */
type Subject = "talks" | "something else" | "no conference";

/** `talkgraph: false` in its head: a note about somebody, with talks that others report. */
export const isNoReport = ({ frontMatter }: NoteDocument): boolean =>
  /^(?:false|no|off)$/i.test(frontMatter.fields.get("talkgraph")?.[0]?.value ?? "");

/** Asked of notes that name no event. */
export function subjectOf({ text, blocks, frontMatter }: NoteDocument, path: string): Subject | undefined {
  const parts = partsOfPath(path).map((part) => part.replace(/[-_.+\d]+/g, " ").trim());
  const title = frontMatter.fields.get("title")?.[0]?.value ?? firstBlock(blocks)?.inline.text ?? "";
  const names = [parts.at(-1) ?? "", title];
  if (names.some((name) => ofOther.test(name)) && !names.some((name) => holdsTalkWord(name)))
    return "something else";
  return (isSlot.test(path) && headedBy.test(text)) || [...parts, text].some(holdsTalkWord)
    ? "talks"
    : undefined;
}

/** `Tuesday-1400.md`: a file for what was on at a time; standups, classes and recipes have such names as well. */
const isSlot =
  /(?:^|[\\/])(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[-_ ]?(?:[01]\d|2[0-3])[-_.:]?[0-5]\d\.[a-z]{1,8}$/i;

/** `## By Jane Roe` below a title. */
const headedBy = /^#[^#\n][^\n]*\n+##\sBy\s\p{Lu}\S*\s\p{Lu}/mu;

/** What a note as a whole tells of its talks, before they are looked for. */
export interface NoteHabits {
  readonly event: EventReading | undefined;
  readonly held: Held | undefined;
  /** What a note of no event says that it is of. */
  readonly subject: Subject | undefined;
}

/** A file that reports no event, talk or speaker is no conference note; what may be one is asked for an event before it is judged. */
export function mayBeConferenceNote(
  talks: readonly TalkDraft[],
  { event, held, subject }: NoteHabits,
): boolean {
  if (talks.length === 0) return event !== undefined && event.confidence >= 0.75;
  if (held === "short talks" && talks.length > 2) return true;
  if (subject === "talks" && isProgramme(talks)) return true;
  if (event !== undefined) return true;
  const listed = talks.filter((talk) => /^(?:list|table)/.test(talk.rule));
  const titled = listed.filter((talk) => titleScore(talk.title) >= 0.3).length;
  if (listed.length > 0 && titled < listed.length / 2) return false;
  // one word and whose it is may be anything: a package and its author
  return talks.some(
    (talk) =>
      /\s/.test(talk.title) &&
      talk.confidence >= 0.55 &&
      talk.speakers.some((one) => one.confidence >= 0.5 && one.name !== talk.title),
  );
}

/** Three sessions or more with their codes and times. */
const isProgramme = (talks: readonly TalkDraft[]): boolean =>
  talks.filter(({ rule }) => rule === coded).length > 2;

/** The verdict, once all has been asked for an event. */
export function isConferenceNote(talks: readonly TalkDraft[], habits: NoteHabits): boolean {
  const isTold = isToldOfTalks(habits) || (habits.subject === undefined && talks.some(isOfHouse));
  return isTold && mayBeConferenceNote(talks, habits);
}

/** A note that names its event, or says itself that it is of talks. */
export const isToldOfTalks = ({ event, held, subject }: NoteHabits): boolean =>
  event !== undefined || held === "short talks" || subject === "talks";

/** A book's heading may name its author; whose author has a company beside the name, was there to speak. */
export const isOfHouse = ({ rule, title, speakers }: TalkDraft): boolean =>
  rule.startsWith("heading") && /\s/.test(title) && speakers.some(({ company }) => company !== undefined);
