/** Tools of lists in which each item is a name and what it does. */
import { lookUp } from "../catalogue/catalogue";
import type { Block } from "../markdown/document";
import { isOrdinaryPhrase, isPlausible, isTechnicalShape, toolNoun, type UnknownTool } from "./tool-shape";

const described =
  /^((?:[\p{Lu}\d`][\p{L}\d.+#`-]*|\p{Ll}[\p{L}\d]{0,30}(?:[-_.][\p{L}\d.+-]{0,30})?)(?:\s{1,3}(?:[+&]\s{1,3})?[\p{Lu}\d][\p{L}\d.+#-]*){0,3})\s{0,3}(?:\([^)]{1,60}\))?\s{0,3}(?:[-–—:]{1,2}|=)\s{1,3}(\S.*)$/u;
const saysTool = new RegExp(
  `\\b(?:${toolNoun}|proxy|runtime|scheduler|manager|storage|queue|orchestrat\\w+|monitoring|logging|tracing|registry|generator|debugger|profiler|wrapper|scanner|service mesh|allows?|lets you|helps|creates|manages|used (?:to|for)|written in|implementation|alternative to|like|ui for|built on)\\b`,
  "i",
);
/** `Level 1 - …`, `Before Talk Q: …`: a place in an order, or in the visitor's day. */
const numbered =
  /^(?:(?:Level|Slide|Step|Part|Phase|Day|Talk|Stage|Tier|Type|Option|Question|Lesson|Rule|Tip|Point|Layer|Week|Room|Track)\s(?:\d{1,2}|[A-Z])|(?:Before|After|During|With|From|Le|La|Les|Der|Die|Das|El|The)\s.*)$/i;
/** Who looks for people is a company. */
const ofJobs = /^https?:\/\/\S*(?:jobs|careers|greenhouse|lever\.co|work-with-us)/i;

/** Lists in which each item is a name and what it does; most of them tools, or described as tools. */
export function findDescribedTools(
  blocks: readonly Block[],
  isName: (text: string) => boolean,
): UnknownTool[] {
  const groups = new Map<number, { block: number; name: string; start: number; about: string }[]>();
  blocks.forEach((block, i) => {
    if (block.kind !== "item") return;
    const match = described.exec(block.inline.text.split("\n")[0] ?? "");
    if (match?.[1] === undefined || match[2] === undefined || match[2].length < 12) return;
    if (numbered.test(match[1]) || ofJobs.test(match[2])) return;
    const list = groups.get(block.group) ?? [];
    list.push({ block: i, name: match[1], start: 0, about: match[2] });
    groups.set(block.group, list);
  });
  const found: UnknownTool[] = [];
  for (const list of groups.values()) {
    const known = list.filter((one) => lookUp(one.name, "tool") !== undefined).length;
    const say = list.filter((one) => saysTool.test(one.about.slice(0, 80))).length;
    const code = list.filter((one) => isCode(blocks[one.block], one.name)).length;
    for (const one of list) {
      if (
        /^\p{Ll}+$/u.test(one.name) &&
        !isCode(blocks[one.block], one.name) &&
        lookUp(one.name, "tool") === undefined
      )
        continue;
      const shaped = isTechnicalShape(one.name);
      const coded = isCode(blocks[one.block], one.name);
      const likely =
        (known > 0 && known + say >= list.length / 2) || (code >= 2 && coded && one.name.includes("-"));
      const dressed =
        isDressed(blocks[one.block], one.name) && !isOrdinaryPhrase(one.name) && !/\s/.test(one.name);
      if (!likely && !dressed && !(shaped && say >= 1 && saysTool.test(one.about.slice(0, 60)))) continue;
      if (!isPlausible(one.name) || isName(one.name) || (isOrdinaryPhrase(one.name) && !coded)) continue;
      let at = 0;
      for (const part of one.name.split(/\s+[+&]\s+/)) {
        const start = one.name.indexOf(part, at);
        found.push({
          block: one.block,
          start,
          end: start + part.length,
          name: part,
          rule: "name - what it does",
          confidence: 0.65,
        });
        at = start + part.length;
      }
    }
  }
  return found;
}

/** A name that its writer set off from what it is: `_Queuectl_ - …`. */
const isDressed = (block: Block | undefined, name: string): boolean =>
  block?.inline.marks.some(
    (mark) =>
      (mark.kind === "emphasis" || mark.kind === "strong") && mark.start === 0 && mark.end === name.length,
  ) === true;

const isCode = (block: Block | undefined, name: string): boolean =>
  block?.inline.marks.some(
    (mark) => mark.kind === "code" && mark.start === 0 && mark.end >= name.length - 1,
  ) === true;
