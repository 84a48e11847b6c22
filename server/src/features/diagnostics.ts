/** Diagnostics of a note: every rule that the settings switch on, without what is just being typed, in code or quoted. */
import { problemRules, type ProblemLevel, type ProblemRule } from "../../../protocol/settings";
import { movedRange } from "../text/edit";
import { contains, touches, type Range } from "../text/range";
import type { Move } from "../workspace/moves";
import type { Snapshot } from "../workspace/snapshot";
import { marksOf } from "./note-marks";
import { ambiguousNames } from "./problems/ambiguous-names-rule";
import { brokenHeadingLinks, brokenLinks } from "./problems/broken-links-rule";
import { misspelledNames } from "./problems/misspelled-names-rule";
import type { Problem } from "./problems/problem";
import { similarNames } from "./problems/similar-names-rule";
import { talkWithoutSpeaker } from "./problems/talk-without-speaker-rule";
import { twoCompanies } from "./problems/two-companies-rule";
import { unknownKeys } from "./problems/unknown-keys-rule";

export interface Diagnostic extends Problem {
  readonly level: Exclude<ProblemLevel, "off">;
}

type Rule = (snapshot: Snapshot, note: string, within?: Range) => Problem[];

const rules: Readonly<Record<ProblemRule, Rule>> = {
  similarNames,
  misspelledNames,
  twoCompanies,
  talkWithoutSpeaker,
  ambiguousNames,
  brokenLinks,
  brokenHeadingLinks,
  unknownKeys,
};

/** Rules that look at words which name nothing yet: only these may say something new where nothing else changed. */
const rulesOfWords: readonly ProblemRule[] = ["misspelledNames", "ambiguousNames"];

/**
 * What the author of a note should look at, sorted by place. A note that reports no event, talk or speaker has no
 * problems but its links.
 * @param typing where the author is typing just now; what touches this offset waits
 */
export function diagnostics(snapshot: Snapshot, note: string, typing?: number): Diagnostic[] {
  const found = problemsOf(snapshot, note, problemRules);
  return inOrder(
    snapshot,
    note,
    found.filter((one) => typing === undefined || !touches(one, typing)),
  );
}

/**
 * The same after an edit that only moved what the note says.
 * @param before what was found before it
 */
export function diagnosticsAfter(
  snapshot: Snapshot,
  note: string,
  before: readonly Diagnostic[],
  { edit, block }: Move,
): Diagnostic[] {
  const moved = before.flatMap((one): Diagnostic[] => {
    const range = movedRange(one, edit);
    if (range === undefined || (rulesOfWords.includes(one.rule) && contains(block, range))) return [];
    const related = one.related.map((place) =>
      place.note === note ? { ...place, ...movedRange(place, edit) } : place,
    );
    return [{ ...one, ...range, related }];
  });
  const found = problemsOf(snapshot, note, rulesOfWords, block);
  return found.length === 0 ? moved : inOrder(snapshot, note, [...moved, ...found]);
}

function problemsOf(
  snapshot: Snapshot,
  note: string,
  asked: readonly ProblemRule[],
  within?: Range,
): Diagnostic[] {
  const facts = snapshot.graph.facts(note);
  if (facts === undefined || snapshot.note(note) === undefined) return [];
  return asked.flatMap((rule): Diagnostic[] => {
    const level = snapshot.settings[`diagnostics.${rule}`];
    if (level === "off" || (!facts.conference && !rule.startsWith("broken"))) return [];
    return rules[rule](snapshot, note, within).map((problem) => ({ ...problem, level }));
  });
}

/** Sorted by place, without what others said. */
function inOrder(snapshot: Snapshot, note: string, found: readonly Diagnostic[]): Diagnostic[] {
  const stored = snapshot.note(note);
  if (found.length === 0 || stored === undefined) return [];
  const quotes = marksOf(stored)
    .blocks.filter((block) => block.quoted)
    .map((block) => block.range);
  return found
    .filter((one) => !quotes.some((quote) => contains(quote, one)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
