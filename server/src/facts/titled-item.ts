/** Items that are a talk by themselves: a title, and below it in the same item who speaks. */
import type { Block } from "../markdown/document";
import { inlineLines } from "../text/inline";
import { isField } from "./field-name";
import { titleScore } from "./title-score";

/** An item whose first line is a title, no room, time or field: its further lines speak of the item. */
export function isTitled({ kind, inline }: Block): boolean {
  if (kind !== "item" || !inline.text.includes("\n")) return false;
  const first = (inlineLines(inline)[0]?.text ?? "").replace(/^\W+/, "");
  if (/^(?:room\b|\d)/i.test(first) || isField(first)) return false;
  return titleScore(first) >= 0.4 && first.split(/\s+/).length > 2;
}
