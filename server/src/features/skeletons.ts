/** Skeletons of events, talks and speaker lines, in the style that the note already uses; as snippets, and as plain text. */
import type { TalkPlace } from "../facts/facts";
import { contains, type Range } from "../text/range";
import { lineStart } from "../text/line-start";
import type { Snapshot } from "../workspace/snapshot";
import { speakerField } from "./speaker-field";

export type SkeletonKind = "event" | "talk" | "speaker";

export interface Skeleton {
  readonly kind: SkeletonKind;
  readonly label: string;
  /** In the syntax of snippets: `### ${1:Title} - ${2:Speaker}`. */
  readonly snippet: string;
  /** The same without stops. */
  readonly plain: string;
}

/** The skeletons for a place in a note. */
export function skeletons(snapshot: Snapshot, note: string, offset: number): Skeleton[] {
  const facts = snapshot.graph.facts(note);
  const talk = sampleTalk(snapshot, note, offset);
  const made = [
    facts?.event === undefined ? skeleton("event", "New event", eventParts) : undefined,
    skeleton("talk", "New talk", talk ?? defaultTalk),
    skeleton("speaker", "Speaker line", speakerParts(snapshot, note)),
  ];
  return made.filter((one) => one !== undefined);
}

/** Words as they are, and stops with what stands in them until something is typed. */
type Part = string | { readonly stop: number; readonly shown: string };

const eventParts: readonly Part[] = [
  "# ",
  { stop: 1, shown: "Event" },
  " ",
  { stop: 2, shown: "2026" },
  "\n\n",
  { stop: 3, shown: "Place" },
  ", ",
  { stop: 4, shown: "dates" },
  "\n\n",
];
const defaultTalk: readonly Part[] = [
  "### ",
  { stop: 1, shown: "Title" },
  " - ",
  { stop: 2, shown: "Speaker" },
  ", ",
  { stop: 3, shown: "Company" },
  "\n\n",
];

function skeleton(kind: SkeletonKind, label: string, parts: readonly Part[]): Skeleton {
  return {
    kind,
    label,
    snippet: `${parts.map((part) => (typeof part === "string" ? escape(part) : `\${${String(part.stop)}:${escape(part.shown)}}`)).join("")}$0`,
    plain: parts.map((part) => (typeof part === "string" ? part : part.shown)).join(""),
  };
}

const escape = (text: string): string => text.replace(/[\\$}]/g, "\\$&");

/** The nearest talk above the place, else the note's first, with stops for title, first speaker and company. */
function sampleTalk(snapshot: Snapshot, note: string, offset: number): Part[] | undefined {
  const text = snapshot.note(note)?.text ?? "";
  const talks = (snapshot.graph.facts(note)?.talks ?? []).filter(
    ({ title, section }) => title.end > title.start && contains(section, title),
  );
  const sample = talks.filter((talk) => talk.title.end <= offset).at(-1) ?? talks[0];
  if (sample === undefined) return undefined;
  const parts = withStops(text, sample, peopleOf(snapshot, note, text, sample));
  // a sentence that tells of a talk, or a note's head, is no form for the next one
  const [first = ""] = parts;
  if (typeof first === "string" && /^---\s*\n/.test(first)) return undefined;
  const own = parts.map((part) => (typeof part === "string" ? part : "")).join(" ");
  return (own.match(/\p{L}{2,}/gu) ?? []).length > mostWords ? undefined : parts;
}

/** `Speaker: … works at …`: more words of its own stand around the names only in a sentence. */
const mostWords = 4;

/**
 * Where a new talk stands: behind the one at an offset, else behind the paragraph there.
 * @returns the offset of the end of a line with words, or that of the given place where it stands on an empty line of no talk
 */
export function placeForTalk(snapshot: Snapshot, note: string, offset: number): number {
  const text = snapshot.note(note)?.text ?? "";
  const isEmpty = text.slice(lineStart(text, offset), lineEnd(text, offset)).trim() === "";
  const around = (snapshot.graph.facts(note)?.talks ?? []).filter(
    ({ title, section }) => section.start <= offset && offset < section.end && title.end > title.start,
  );
  const talk = around.sort((a, b) => a.section.end - a.section.start - (b.section.end - b.section.start))[0];
  if (talk === undefined && isEmpty) return offset;
  const end = talk === undefined ? paragraphEnd(text, offset) : endOfTalk(text, talk);
  return lineEnd(text, text.slice(0, end).trimEnd().length);
}

/** Below a heading code and raw HTML belong to the talk as well, which tell nothing and so end no section. */
function endOfTalk(text: string, { section }: TalkPlace): number {
  if (!/^#{1,6}\s/.test(text.slice(lineStart(text, section.start), section.end))) return section.end;
  let isFenced = false;
  let at = section.start;
  for (const line of text.slice(section.start).split("\n")) {
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced;
    if (at >= section.end && !isFenced && /^#{1,6}\s/.test(line)) return at;
    at += line.length + 1;
  }
  return text.length;
}

/** Where the lines with words around an offset end. */
function paragraphEnd(text: string, offset: number): number {
  const behind = /\n[ \t]*\r?(?=\n|$)/.exec(text.slice(offset));
  return behind === null ? text.length : offset + behind.index;
}

/** The ranges of the first speaker and company near a talk's title: on its line or on the three below. */
function peopleOf(
  { graph }: Snapshot,
  note: string,
  text: string,
  talk: TalkPlace,
): { speaker: Range | undefined; company: Range | undefined; others: readonly Range[]; last: number } {
  const nearEnd = lineEnd(text, talk.title.end, 3);
  const near = graph
    .mentionsIn(note)
    .filter(
      (one) =>
        one.start >= talk.section.start && one.end <= Math.min(talk.section.end, nearEnd) && !one.partial,
    );
  const speaker = near.find((one) => one.entity.startsWith("speaker:"));
  const line =
    speaker === undefined
      ? undefined
      : { start: lineStart(text, speaker.start), end: lineEnd(text, speaker.start) };
  const beside = near.filter((one) => line !== undefined && contains(line, one));
  const others = beside.filter((one) => one.entity.startsWith("speaker:") && one !== speaker);
  const company = beside.find((one) => one.entity.startsWith("company:"));
  const last = Math.max(
    0,
    ...beside.filter((one) => /^(?:speaker|company):/.test(one.entity)).map((one) => one.end),
  );
  return { speaker, company, others, last };
}

function withStops(
  text: string,
  talk: TalkPlace,
  { speaker, company, others, last }: ReturnType<typeof peopleOf>,
): Part[] {
  // `## Jane Roe - Acme`: who spoke stands for the title
  const isPerson =
    speaker !== undefined && contains(talk.title, speaker) && speaker.start === talk.title.start;
  const stops = [
    { range: isPerson ? speaker : talk.title, stop: 1, shown: isPerson ? "Speaker" : "Title" },
    ...(speaker === undefined || isPerson ? [] : [{ range: speaker, stop: 2, shown: "Speaker" }]),
    ...(company === undefined ? [] : [{ range: company, stop: 4, shown: "Company" }]),
  ].sort((a, b) => a.range.start - b.range.start);
  const parts: Part[] = [];
  let at = lineStart(text, talk.section.start);
  for (const { range, stop, shown } of stops) {
    if (range.start < at) continue;
    // further people between two stops are left out with what joins them
    const from = Math.max(at, ...others.filter((one) => one.end <= range.start).map((one) => one.end));
    parts.push(...between(asNew(text.slice(from, range.start)), stop === 4), { stop, shown });
    at = range.end;
  }
  // what closes the line stays, further people of it don't
  const from = Math.max(at, last);
  const end = lineEnd(text, from);
  const rest = asNew(text.slice(from, end));
  parts.push(/^[\s*_)\]"”'’|#:]*$/.test(rest) ? rest : "", underline(text.slice(end)), "\n\n");
  return parts;
}

/**
 * What joins two names; a role between somebody and their company is theirs, so the next one has a stop for it.
 * @param isBeforeCompany true where a role may stand
 */
function between(words: string, isBeforeCompany: boolean): Part[] {
  const core = words.replace(/^\P{L}+/u, "").replace(/\P{L}+$/u, "");
  if (!isBeforeCompany || core === "" || words.includes("\n") || joining.test(core)) return [words];
  const [before = "", after = ""] = words.split(core);
  const behind = /\s(?:at|of|from|@|bei|von|chez)$/u.exec(core)?.[0] ?? "";
  return [before, { stop: 3, shown: "Role" }, `${behind}${after}`];
}

const joining =
  /^(?:by|from|at|of|with|and|the|works (?:at|for)|von|bei|aus|mit|und|de|du|chez|avec|et|en|y|da|di|van|bij|med|fra|från)$/iu;

/** What stood around the other talk's names, without what was its own: its time of day, its number, the address of a link. */
const asNew = (words: string): string =>
  words
    .replace(/\d{1,2}[:.h]\d{2}(?:\s?[-–]\s?\d{1,2}[:.h]\d{2})?/, "00:00")
    .replace(
      /^((?:#{1,6} \D{0,6})?)(\d{1,3})(?=[.)] )/,
      (_, mark: string, number: string) => mark + String(Number(number) + 1),
    )
    .replace(/^\]\([^)]*\)/, "")
    .replace(/\[$/, "");

/** The second line of a heading that is underlined. */
const underline = (below: string): string =>
  /^(?:\r\n|\n|\r)(=|-)\1+[ \t]*(?=[\r\n]|$)/.exec(below)?.[1]?.repeat(5).replace(/^/, "\n") ?? "";

function speakerParts(snapshot: Snapshot, note: string): Part[] {
  const text = snapshot.note(note)?.text ?? "";
  const field = speakerField(text);
  return [field ?? "Speaker: ", { stop: 1, shown: "Speaker" }, ", ", { stop: 2, shown: "Company" }, "\n\n"];
}

/** The end of the line that holds an offset, or of one further down. */
function lineEnd(text: string, at: number, further = 0): number {
  let end = at;
  for (let i = 0; i <= further; i++) {
    const next = text.slice(end).search(/[\r\n]/);
    if (next < 0) return text.length;
    end += next + (i < further ? 1 : 0);
  }
  return end;
}
