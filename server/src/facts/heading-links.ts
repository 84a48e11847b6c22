/** Links in a heading and right below it that say what it heads: its recording, its page in a programme. */
import type { Block } from "../markdown/document";
import type { Inline } from "../text/inline";
import { isCalledLike, isOnProgramme, isRecording } from "./recordings";
import type { Section } from "./sections";
import { titleScore } from "./title-score";

/** All of it leads to a recording, or all but a second place of that in brackets behind, and it reads like a title. */
export const leadsToRecording = ({ text, marks }: Inline): boolean =>
  titleScore(text) >= 0.3 &&
  !/(?<!\()\b(?:playlist|videos?|stream|guidelines|conduct|photos)\b/i.test(text) &&
  marks.some(
    ({ kind, start, end, url }) =>
      kind === "link" &&
      start <= 1 &&
      /^\W?(?:\s\([\p{L}\s]{2,20}\))?\s*$/u.test(text.slice(end)) &&
      isRecording(url),
  );

/** A film in a frame, its address in a line of its own, or the word for one that a blog's program knows. */
export const isRecordingAlone = (block: Block | undefined): boolean =>
  block?.kind === "paragraph" &&
  (/^\{[{%]<?\s*(?:youtube|vimeo|yt|embed\s+\S*(?:youtu|vimeo))\b[^\n]*\}$/i.test(block.inline.text.trim()) ||
    (/^(?:https?:\S+)?$/.test(block.inline.text.trim()) &&
      block.inline.marks.some(({ kind, url }) => kind === "link" && isRecording(url))));

/** Below it stands a link to the page that is called like it. */
export const leadsToOwnPage = (
  blocks: readonly Block[],
  { first, bodyEnd }: Section,
  title: string,
): boolean =>
  blocks
    .slice(first + 1, Math.min(bodyEnd, first + 4))
    .some(({ inline }) => inline.marks.some(({ kind, url }) => kind === "link" && isCalledLike(url, title)));

/** `[Watch her talk here](https://youtu.be/…)` */
export const showsOwnRecording = (blocks: readonly Block[], { first, bodyEnd }: Section): boolean =>
  blocks
    .slice(first + 1, Math.min(bodyEnd, first + mostBlocks))
    .some(
      ({ inline: { text, marks } }) =>
        marks.some(({ kind, url }) => kind === "link" && isRecording(url)) && ownRecording.test(text),
    );

const mostBlocks = 20;
const ownRecording =
  /\b(?:watch|see|view|find)\s(?:the|this|his|her|their)\s(?:full |whole |complete )?(?:talk|session|presentation|keynote|workshop)\b/i;

/** A line that is a link: one of many such, or it would head nothing. */
export const isAllLink = ({ text, marks }: Inline): boolean =>
  marks.some(({ kind, start, end }) => kind === "link" && start === 0 && end >= text.trimEnd().length) &&
  marks.every(({ kind }) => kind !== "strong");

/** `Taming Queues ([link](https://queueconf.example/schedule/presentation/12/))`: its page in a programme. */
export const leadsToProgramme = ({ text, marks }: Inline): boolean =>
  marks.some(
    ({ kind, url = "" }) =>
      kind === "link" &&
      isOnProgramme(url) &&
      /\bsched\.co|\/(?:schedule|programm?e?|agenda|fahrplan)\//i.test(url),
  ) && titleScore(text) >= 0.3;
