/** Diagnostics of a note: every rule that the settings switch on, without what is just being typed, in code or quoted. */
import { problemRules, type ProblemLevel, type ProblemRule } from "../../../protocol/settings";
import { contains, touches } from "../text/range";
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

const rules: Readonly<Record<ProblemRule, (snapshot: Snapshot, note: string) => Problem[]>> = {
  similarNames,
  misspelledNames,
  twoCompanies,
  talkWithoutSpeaker,
  ambiguousNames,
  brokenLinks,
  brokenHeadingLinks,
  unknownKeys,
};

/**
 * What the author of a note should look at, sorted by place. A note that reports no event, talk or speaker has no
 * problems but its links.
 * @param typing where the author is typing just now; what touches this offset waits
 */
export function diagnostics(snapshot: Snapshot, note: string, typing?: number): Diagnostic[] {
  const facts = snapshot.graph.facts(note);
  const stored = snapshot.note(note);
  if (facts === undefined || stored === undefined) return [];
  const found = problemRules.flatMap((rule): Diagnostic[] => {
    const level = snapshot.settings[`diagnostics.${rule}`];
    if (level === "off" || (!facts.conference && !rule.startsWith("broken"))) return [];
    return rules[rule](snapshot, note).map((problem) => ({ ...problem, level }));
  });
  if (found.length === 0) return found;
  const quotes = marksOf(stored)
    .blocks.filter((block) => block.quoted)
    .map((block) => block.range);
  return found
    .filter((one) => typing === undefined || !touches(one, typing))
    .filter((one) => !quotes.some((quote) => contains(quote, one)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
