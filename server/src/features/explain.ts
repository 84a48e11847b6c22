/** Why a line was recognised as it was: its facts with rule, confidence and evidence, and what was tried and lost. */
import { kindLabels, relationVerbs } from "../../../protocol/kinds";
import { findKnownNames } from "../facts/known-names";
import { triedReadings } from "../facts/talk-line";
import { readDocument } from "../markdown/document";
import { kindOf } from "../graph/entity";
import { sourceRange } from "../text/inline";
import { overlaps, type Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";

export interface ExplainedFact {
  readonly words: string;
  /** `tool Kubernetes`. */
  readonly entity: string;
  readonly rule: string;
  readonly confidence: number;
  /** What relations these words are evidence for: `Jane Roe presents Taming Queues`. */
  readonly evidenceFor: readonly string[];
}

export interface Explanation {
  readonly line: string;
  readonly facts: readonly ExplainedFact[];
  /** The note names an event or a talk. */
  readonly isConferenceNote: boolean;
  /** Readings and names that were weighed and not believed, each as one sentence. */
  readonly lost: readonly string[];
}

/** Explains the line of a note that holds `offset`; `undefined` for a note that is not there. */
export function explain(snapshot: Snapshot, note: string, offset: number): Explanation | undefined {
  const stored = snapshot.note(note);
  if (stored === undefined) return undefined;
  const { line } = stored.lines.positionAt(offset);
  const start = stored.lines.lineStart(line);
  const next = line + 1 < stored.lines.lineCount ? stored.lines.lineStart(line + 1) : stored.text.length;
  const range = { start, end: Math.max(start + 1, next) };
  return {
    line: stored.text.slice(start, next).trimEnd(),
    facts: factsIn(snapshot, note, stored.text, range),
    isConferenceNote: isConferenceNote(snapshot, note),
    lost: lostIn(snapshot, note, stored.text, range),
  };
}

const isConferenceNote = ({ graph }: Snapshot, note: string): boolean =>
  graph.eventIn(note) !== undefined ||
  graph.mentionsIn(note).some(({ entity }) => entity.startsWith("talk:"));

function factsIn({ graph }: Snapshot, note: string, text: string, line: Range): ExplainedFact[] {
  return graph
    .mentionsIn(note)
    .filter((mention) => overlaps(mention, line))
    .map((mention) => {
      const entity = graph.brief(mention.entity);
      const relations = graph
        .relationsOf(mention.entity)
        .filter((relation) =>
          relation.evidence.some(
            (one) => one.path === note && one.ranges.some((range) => overlaps(range, mention)),
          ),
        )
        .map(
          ({ kind, from, to }) =>
            `${graph.brief(from)?.name ?? from} ${relationVerbs[kind]} ${graph.brief(to)?.name ?? to}`,
        );
      return {
        words: text.slice(mention.start, mention.end).replace(/\s+/g, " "),
        entity:
          entity === undefined
            ? // a name of a note that the graph does not take
              `${kindLabels[kindOf(mention.entity)].one} of that name`
            : `${entity.kind} ${entity.name}`,
        rule: mention.rule,
        confidence: mention.confidence,
        evidenceFor: [...new Set(relations)],
      };
    });
}

/** More losers than these explain nothing. */
const most = 6;

function lostIn({ graph }: Snapshot, note: string, text: string, line: Range): string[] {
  const lost: string[] = [];
  const taken = graph.mentionsIn(note);
  for (const block of readDocument(text).blocks) {
    if (!overlaps(block.range, line)) continue;
    for (const reading of triedReadings(block.inline)
      .filter((one) => !one.believed)
      .slice(0, most))
      lost.push(
        `as ${reading.order}${reading.title === "" ? "" : `, title “${reading.title}”`}, speaker ${reading.speakers.map((name) => `“${name}”`).join(", ")}: score ${reading.score.toFixed(2)}`,
      );
    for (const name of findKnownNames(block)) {
      const range = sourceRange(block.inline, name);
      if (
        !overlaps(range, line) ||
        taken.some((one) => overlaps(one, range) && !one.entity.startsWith("talk:"))
      )
        continue;
      lost.push(
        `“${name.written}” as the ${name.kind} ${name.entry.name}: ${name.doubtful ? "it may be a plain word here" : "nothing else in the note speaks for it"}`,
      );
    }
  }
  return lost;
}

/** An explanation as plain text. */
export function renderExplanation({ line, facts, isConferenceNote, lost }: Explanation): string {
  const lines = [line.trim(), ""];
  if (facts.length === 0) lines.push("Nothing is recognised on this line.");
  if (!isConferenceNote)
    lines.push(
      ...(facts.length === 0 ? [] : ["What it names is not in the graph.", ""]),
      "This note is taken for none of a conference: it names no event and says nothing of talks. A line “event: QueueConf 2023” between two lines “---” at its top, with the event's own name, makes it one.",
      ...(facts.length === 0 ? [] : [""]),
    );
  for (const fact of facts) {
    lines.push(
      `“${fact.words}” is the ${fact.entity}`,
      `  rule: ${fact.rule}; confidence ${fact.confidence.toFixed(2)}`,
    );
    for (const relation of fact.evidenceFor) lines.push(`  evidence for: ${relation}`);
  }
  if (lost.length > 0) lines.push("", "Tried, and not believed:", ...lost.map((one) => `  ${one}`));
  return `${lines.join("\n")}\n`;
}
