/** Unknown names where only something stands that one works with: `signed with imgtool`, `tried bsdiff`, `switched to php-amqplib`. */
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import { lookUp } from "../catalogue/catalogue";
import type { Block } from "../markdown/document";
import { matches } from "../text/matches";
import { rememberInline } from "../text/remember";
import { readableText } from "./readable-text";
import { holdsOneOf } from "./telling-words";
import { isPlausible, type UnknownTool } from "./tool-shape";

/** Words behind which a tool stands, and no word of any day in small letters that no list of words knows. */
const handling =
  /(?:\b(?:with|using|uses?|used|via|through|tried|running|runs?|installed?|replaced by|moved to|migrated (?:to|from)|switched to|landed on|on top of|powered by|built on|based on)|(?<=\s)w\/)\s(?:plain\s|pure\s|just\s)?(?<name>\p{Ll}[\p{Ll}\d]{2,20}(?:[-_][\p{Ll}\d]{2,20}){0,3})(?=$|[.,;:!?)]|\s(?:for|to|and|from|on|in|as|which|that|but|so|vs|instead)\s|\s[-–→(+&])/gu;

/** Words of which one stands before every such name. */
const mayHandle = holdsOneOf(
  "with w using use uses used via through tried running run runs install installs installed replaced moved migrated switched landed top powered built based",
);

/** Parts that names of programs are made of, and hardly any word. */
const isToolLike =
  /(?:tool|ctl|lib|diff|fuzz|test|dump|scan|check|subset|serial|jax|hanger|proc|exec)$|^(?:lib|py|kube|git|docker)/;

/** Endings of words that no list has in all their forms. */
const isInflected = (word: string): boolean =>
  !/[-_]/.test(word) && /(?:ed|ing|ly|ic|al|able|ion|ness|less|ment|ise|ize|our|off|[^s]s|er|or)$/.test(word);

/**
 * Such tools in a note.
 * @param isName tells what already names a person, a company or an event
 */
export const findInstruments = (blocks: readonly Block[], isName: (text: string) => boolean): UnknownTool[] =>
  blocks.flatMap((block, i) =>
    block.kind === "rule" || block.kind === "heading"
      ? []
      : instrumentsIn(block.inline)
          .filter(({ name }) => !isName(name))
          .map((one) => ({ block: i, ...one })),
  );

const instrumentsIn = rememberInline((inline): readonly Omit<UnknownTool, "block">[] => {
  if (!mayHandle(inline)) return [];
  return matches(handling, readableText(inline)).flatMap((match) => {
    const name = match.groups?.name ?? "";
    if (isInflected(name) || isKnownWord(name) || !isPlausible(name)) return [];
    if (!/[-_\d]/.test(name) && !isToolLike.test(name)) return [];
    const start = match.index + match[0].length - name.length;
    return [{ start, end: start + name.length, name, rule: "what is worked with", confidence: 0.5 }];
  });
});

const isKnownWord = (name: string): boolean =>
  (name.endsWith("s") && isOrdinaryWord(name.split(/[-_]/)[0] ?? "")) ||
  name.split(/[-_]/).every((part) => isOrdinaryWord(part) || isGivenName(part)) ||
  isOrdinaryWord(name) ||
  lookUp(name, "tool") !== undefined ||
  lookUp(name, "company") !== undefined;
