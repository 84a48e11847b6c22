/** Lists of what was worth keeping, in which each title says behind it what it is: `[Taming Queues](…) (talk) – for beginners`. */
import { slice } from "../text/inline";
import { itemLine } from "./item-line";
import { readItem, type Item } from "./list-item";
import { readTalkLine } from "./talk-line";

const kindBehind =
  /\s\((?:(?:lightning|short|invited|opening|closing|recorded) )?(?:talk|keynote|workshop|tutorial|panel|session|vortrag|conférence|charla|palestra)\)(?=\s*(?:[-–—:.,;]|$))/iu;
/** No title is longer, in UTF-16 units. */
const farthest = 200;

/** The items that are talks, without what stands behind their titles; `undefined` for lists without such words. */
export function withKindsBehind(items: readonly Item[]): readonly Item[] | undefined {
  const talks = items.flatMap((item) => cut(item) ?? []);
  const [only, second] = talks;
  // a single one has to be set off
  return only === undefined || (second === undefined && only.setOff === 0) ? undefined : talks;
}

function cut(item: Item): Item | undefined {
  const at = kindBehind.exec(item.block.inline.text.slice(0, farthest))?.index;
  if (at === undefined || at < 6) return undefined;
  const inline = slice(item.block.inline, 0, at);
  const read = readItem({ ...item.block, inline }, item.index);
  if (read === undefined) return undefined;
  const { line } = itemLine(inline);
  return { ...read, block: item.block, line: { ...readTalkLine(line), label: "talk" } };
}
