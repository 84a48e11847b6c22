/** Brackets, commas and strokes of Chinese, Japanese and Korean keyboards, read as those that all other notes have: as long, at the same places. */
import type { Block } from "../markdown/document";
import { withText } from "../text/inline";

const plain: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "［": "[",
  "］": "]",
  "，": ",",
  "、": ",",
  "：": ":",
  "；": ";",
  "／": "/",
  "｜": "|",
  "│": "|",
  "＠": "@",
  "＆": "&",
  "－": "-",
  "「": "“",
  "」": "”",
  "『": "“",
  "』": "”",
  "　": " ",
};
const sign = new RegExp(`[${Object.keys(plain).join("")}]`, "gu");
const anySign = new RegExp(sign.source, "u");

/** The blocks with such signs in the place of theirs; the same list where there are none. */
export const withPlainSigns = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(({ inline }) => anySign.test(inline.text))
    ? blocks.map((block) => {
        const { text } = block.inline;
        return anySign.test(text) ? { ...block, inline: withText(block.inline, plainSigns(text)) } : block;
      })
    : blocks;

/** A text with plain signs, of the same length. */
export const plainSigns = (text: string): string => text.replace(sign, (one) => plain[one] ?? one);
