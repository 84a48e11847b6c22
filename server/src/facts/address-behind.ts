/** Titles with the bare address of their slides or recording right behind: `Taming Queues - https://youtu.be/…`, `Cold Starts (slides: https://…)`. */
import { slice, type Inline } from "../text/inline";
import { isNoTalk } from "./no-talk";
import { isRecording, isSlideDeck } from "./recordings";
import { titleScore } from "./title-score";

const addressBehind =
  /(?:(?:\s*[:,|]\s+|\s+[-–—]{1,2}\s+|\s+[(<[])(?:(?:slides?|video|recording|deck|pdf|talk|watch)\s?[:–-]\s*)?|\s+)[(<[]?(https?:\/\/\S+?)[)>\]]?\s*$/iu;

/** The same line without such an address at its end; itself where there is none, and where nothing else stands in it. */
export function withoutAddress(line: Inline): Inline {
  const at = addressIn(line.text)?.index ?? 0;
  return at === 0 ? line : slice(line, 0, at);
}

/** How much of a line is a title with an address behind: `material` where that is one of slides or a recording. */
export function titleWithAddress({ text }: Inline): "material" | "anything" | undefined {
  const match = addressIn(text);
  const title = text.slice(0, match?.index ?? 0);
  const isTitle =
    /^[\p{Lu}\d"“].*\s\S/u.test(title) &&
    !/[.;]$|\n/.test(title) &&
    title.length < longest &&
    titleScore(title) >= 0.3 &&
    !ofMaterial.test(title) &&
    !isNoTalk(title);
  if (!isTitle) return undefined;
  return isRecording(match?.[1]) || isSlideDeck(match?.[1]) ? "material" : "anything";
}

/** `Slides of the keynote`: what belongs to some talk. */
const ofMaterial =
  /^(?:(?:the|my|all|some)\s)?(?:slides?|videos?|recordings?|photos?|pictures|playlists?|(?:live)?streams?|links?|notes|code|repo|album)\b/i;

/** True for lines of which most are titles with an address, and enough of those lead to slides or a recording. */
export function areTitlesWithAddress(lines: readonly Inline[]): boolean {
  const kinds = lines.map(titleWithAddress);
  const material = kinds.filter((kind) => kind === "material").length;
  return (
    lines.length >= fewest &&
    kinds.filter((kind) => kind !== undefined).length >= lines.length * 0.6 &&
    material > 1 &&
    material * 3 >= lines.length
  );
}

/** Fewer may be remarks on something. */
const fewest = 3;

/** What is longer is a sentence, in UTF-16 units. */
const longest = 140;

const addressIn = (text: string): RegExpExecArray | undefined =>
  text.includes("://") ? (addressBehind.exec(text) ?? undefined) : undefined;
