/** Events that the lines of talks name, each its own: in lists of recordings, `- QueueConf 2017: Taming Queues`. */
import type { Block } from "../markdown/document";
import { sourceRange } from "../text/inline";
import { eventBeside } from "./event-beside";
import type { EventReading } from "./event-reading";

/** The event that a talk's own line names beside its title. */
export function eventOfLine({ inline }: Block): EventReading | undefined {
  // `[…](…) [12:00]`: how long it takes
  const text = inline.text.trimEnd().replace(/\s\[[\d:]+\]$/, "");
  const beside = text.includes("\n") ? undefined : eventBeside(text);
  if (beside === undefined) return undefined;
  return { ...beside.event, range: sourceRange(inline, beside.name), rule: "line: event", confidence: 0.8 };
}
