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
  const people = peopleOf(snapshot, note, text, sample);
  return withStops(text, sample, people);
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
  const stops = [
    { range: talk.title, stop: 1, shown: "Title" },
    ...(speaker === undefined ? [] : [{ range: speaker, stop: 2, shown: "Speaker" }]),
    ...(company === undefined ? [] : [{ range: company, stop: 3, shown: "Company" }]),
  ].sort((a, b) => a.range.start - b.range.start);
  const parts: Part[] = [];
  let at = lineStart(text, talk.section.start);
  for (const { range, stop, shown } of stops) {
    if (range.start < at) continue;
    // further people between two stops are left out with what joins them
    const from = Math.max(at, ...others.filter((one) => one.end <= range.start).map((one) => one.end));
    parts.push(asNew(text.slice(from, range.start)));
    parts.push({ stop, shown });
    at = range.end;
  }
  // what closes the line stays, further people of it don't
  const from = Math.max(at, last);
  const end = lineEnd(text, from);
  const rest = asNew(text.slice(from, end));
  parts.push(/^[\s*_)\]"”'’|#:]*$/.test(rest) ? rest : "", underline(text.slice(end)), "\n\n");
  return parts;
}

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
