/** Which event a note is about: from its title, its first heading, its prose or its path. */
import type { Block, NoteDocument } from "../markdown/document";
import { inlineLines, sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import { addressedEvents } from "./addressed-event";
import { attendedEvent } from "./attended-event";
import { seriesKey } from "./event-key";
import { datedHeading } from "./dated-heading";
import { eventOfDay } from "./event-day";
import { eventOfField } from "./event-field";
import { eventsInPath } from "./event-path";
import { yearOf, type EventReading } from "./event-reading";
import { eventsIn } from "./event-text";
import { postedEvent } from "./posted-event";
import { bracketEvent } from "./talk-label";
import { isSpeakerField } from "./speaker-field";

/** The event that a note is about, or `undefined`. Of several the one that is named most, earliest and with its year. */
export function readEvent(document: NoteDocument, path: string): EventReading | undefined {
  const found: EventReading[] = [];
  const title = document.frontMatter.fields.get("title")?.[0];
  if (title !== undefined)
    found.push(
      ...fromText(title.value, "front matter: title", 0.9, (start, end) => ({
        start: title.start + start,
        end: title.start + end,
      })),
    );
  for (const key of ["event", "conference", "conf"]) {
    const field = document.frontMatter.fields.get(key)?.[0];
    if (field === undefined || field.value === "") continue;
    // of a blog's page for the event, `/conferences/QueueConf2008/`, the last part is its name
    const page = /^\/(?:[^/\s]+\/)*([^/\s]+)\/?$/.exec(field.value)?.[1];
    const bare = page ?? field.value.replace(/^\[\[|\]\]$/g, "");
    const start = field.start + document.text.slice(field.start, field.end).indexOf(bare);
    found.push({
      name: bare,
      forms: [bare],
      year: yearOf(bare),
      range: { start, end: start + bare.length },
      rule: `front matter: ${key}`,
      confidence: 1,
    });
  }
  // without a year it may be what the note is like, not where it was
  for (const alias of document.frontMatter.fields.get("aliases") ?? [])
    found.push(
      ...fromText(alias.value, "front matter: alias", 0.75, (start, end) => ({
        start: alias.start + start,
        end: alias.start + end,
      })).filter((one) => one.year !== undefined),
    );
  const description = document.frontMatter.fields.get("description")?.[0];
  if (description !== undefined)
    found.push(
      ...fromText(description.value, "front matter: description", 0.7, (start, end) => ({
        start: description.start + start,
        end: description.start + end,
      })),
    );
  const labels = new Set(
    document.blocks.flatMap(({ kind, inline }) =>
      kind === "item" ? (bracketEvent.exec(inline.text) ?? []) : [],
    ),
  );
  let prose = 0;
  let isFirst = true;
  for (const [at, block] of document.blocks.entries()) {
    const { inline } = block;
    // a list of films is of many events
    if (
      inline.text.trim() === "" ||
      (block.kind === "item" && labels.size > 1 && bracketEvent.test(inline.text))
    )
      continue;
    const heading = block.kind === "heading" && block.level <= 2;
    if (!isFirst && !heading && ++prose > 12) break;
    const weight = isFirst || (heading && block.level === 1) ? 0.9 : heading ? 0.6 : 0.62 - prose * 0.02;
    const rule = isFirst || heading ? "heading: event" : "prose: event";
    const place = (start: number, end: number): Range => sourceRange(inline, { start, end });
    const lead = prose < 3 ? (notesOf.exec(inline.text)?.[0].length ?? 0) : 0;
    found.push(
      ...fromText(inline.text, rule, weight, place).map((one) =>
        lead > 0 && one.range?.start === place(lead, lead).start ? { ...one, confidence: 0.8 } : one,
      ),
    );
    if (block.kind !== "heading" && prose < 6) found.push(...fromField(document.blocks, at));
    isFirst = false;
  }
  found.push(...eventsInPath(path, document.text));
  found.push(
    ...addressedEvents(document),
    ...attendedEvent(document),
    ...eventOfDay(document),
    ...postedEvent(document),
    ...datedHeading(document),
  );
  return choose(found, document);
}

/** `Notes from the Queue Makers Conference` as the first words of a note that is called nothing of its own. */
const notesOf =
  /^(?:(?:these are|here are) )?(?:(?:my|some|our|personal|raw|rough|quick) ){0,2}notes (?:taken )?(?:from|of|at|on|for) (?:the )?/i;

function choose(found: readonly EventReading[], document: NoteDocument): EventReading | undefined {
  const groups = new Map<string, EventReading[]>();
  for (const one of found) {
    const key = seriesKey(one.name);
    if (key === "") continue;
    const near = [...groups.keys()].find((other) => key.startsWith(other) || other.startsWith(key));
    const list = groups.get(near ?? key);
    if (list === undefined) groups.set(key, [one]);
    else list.push(one);
  }
  let best: { group: EventReading[]; score: number } | undefined;
  for (const group of groups.values()) {
    const score =
      Math.max(...group.map((one) => one.confidence + (one.year === undefined ? 0 : 0.15))) +
      Math.min(0.3, group.length * 0.08);
    if (best === undefined || score > best.score) best = { group, score };
  }
  if (best === undefined || best.score < 0.6) return undefined;
  const { group } = best;
  const [top] = [...group].sort(
    (a, b) =>
      b.confidence + (b.year === undefined ? 0 : 0.2) - (a.confidence + (a.year === undefined ? 0 : 0.2)),
  );
  if (top === undefined) return undefined;
  const forms = [...new Set(group.flatMap((one) => one.forms))];
  const inNote = group.find((one) => one.range !== undefined);
  const when = top.year ?? group.find((one) => one.year !== undefined)?.year ?? proseYear(document);
  return { ...top, forms, year: when, range: top.range ?? inNote?.range };
}

/** Before, nobody took notes of the kind: the year is that of something else. */
const earliest = 1985;

function proseYear(document: NoteDocument): number | undefined {
  for (const block of document.blocks.slice(0, 12)) {
    const when = yearOf(block.inline.text);
    if (when !== undefined && when >= earliest) return when;
  }
  return undefined;
}

/**
 * Beside a line that says who speaks, in the same block or in items next to it: elsewhere an event is a birthday, or what a program
 * tells another one.
 */
function fromField(blocks: readonly Block[], at: number): EventReading[] {
  const inline = blocks[at]?.inline;
  const stated = inline === undefined ? undefined : eventOfField(inline);
  if (inline === undefined || stated === undefined) return [];
  const near = blocks
    .slice(Math.max(0, at - besideField), at + besideField + 1)
    .filter(({ kind, group }) => kind === "item" && group === blocks[at]?.group);
  const isOfTalk = [inline, ...near.map((one) => one.inline)].some((one) =>
    inlineLines(one).some(({ text }) => isSpeakerField(text)),
  );
  return isOfTalk ? [stated] : [];
}

/** How many items around one hold fields of the same talk. */
const besideField = 4;

/** The event names of a text as readings of its place in the note. */
const fromText = (
  text: string,
  rule: string,
  weight: number,
  place: (start: number, end: number) => Range,
): EventReading[] =>
  eventsIn(text).map(({ start, end, certainty, ...names }) => ({
    ...names,
    range: place(start, end),
    rule,
    confidence: weight * certainty,
  }));
