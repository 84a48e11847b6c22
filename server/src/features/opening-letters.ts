/** Which letters open a list of names, and which are only words on their way. */
import {
  isCommonWord,
  isOrdinaryWord,
  startsCommonWord,
  startsGivenName,
  startsOrdinaryWord,
} from "../catalogue/words";
import { isWellKnown } from "../catalogue/well-known";
import type { IndexedName } from "../workspace/prefix-index";
import type { Nearby } from "./near-names";
import type { Typing } from "./typing-context";

/** So many letters or fewer are rather the beginning of a word than all of one. */
export const shortest = 3;

/**
 * Ordinary words open no list, as a whole in any case. A capital inside a sentence, a sign or a digit asks for a name of the notes; a small letter, or
 * a capital that may only begin a sentence, asks for letters that begin no common word, or for a name of this very note. What
 * only the catalogue knows asks for three letters that begin no word at all, unless everybody has heard of it.
 */
export function opening(
  typed: { readonly text: string },
  typing: Typing,
): (name: IndexedName, near: Nearby) => boolean {
  const word = typed.text;
  const letters = word.toLowerCase().replace(/['’].*$/, "");
  const shaped = /\s|\d|[a-z][A-Z]|[.+#/-]/.test(word);
  const isCapital = /^\p{Lu}/u.test(word);
  const isName = isCapital && (!typing.opensSentence || typing.kinds !== undefined);
  const isCommon = !shaped && startsCommonWord(letters);
  const isWord = !shaped && (isCommonWord(letters) || isAbbreviation.test(letters));
  const isOrdinary =
    !shaped &&
    (startsOrdinaryWord(letters) || (isCapital ? startsGivenName(letters) : extendsOrdinaryWord(letters)));
  return (name, near) => {
    if (!isSpelledSo(name.spelling, word)) return false;
    // where nobody but people and their companies stand, small letters begin no other words
    if (name.inNotes && typing.kinds !== undefined) return true;
    if (typing.prefers === "company" && near.employers.has(name.id)) return true;
    const isAsked = isCapital && (typing.kinds !== undefined || typing.prefers !== undefined);
    // `New` is a word by itself, `Larks` may go on as one
    if (
      isWord &&
      !isAsked &&
      (isAbbreviation.test(letters) || /\P{L}/u.test(name.spelling.charAt(word.length)))
    )
      return false;
    if (!name.inNotes) {
      // `eBPF` and `Google Cloud` are meant as they stand: longer names wait for another letter
      if (!/^[\p{L}\d]/u.test(name.spelling.slice(word.length))) return false;
      if (letters.length <= (/^\p{Lu}+$/u.test(word) ? 3 : 2) || endsOrdinary(word)) return false;
      return !isOrdinary || (isName && !isWord && isWellKnown(name.name));
    }
    if (isAsked) return true;
    if (shaped || isName || !isCommon) return true;
    return isCapital && word.length > 2 && near.inNote.has(name.id);
  };
}

/** What no list of words has, and every note. */
const isAbbreviation = /^(?:etc|aka|api|apis|app|apps|vs|eg|ie|fyi|faq|tbd|btw|imo)$/;

/** `nativel`: an ordinary word that goes on with an ending. */
function extendsOrdinaryWord(letters: string): boolean {
  for (let end = letters.length - 1; end >= Math.max(4, letters.length - 3); end--)
    if (isOrdinaryWord(letters.slice(0, end))) return true;
  return false;
}

/** `MIME type`: several words of which the last is a small, ordinary one. */
const endsOrdinary = (word: string): boolean => {
  const last = /\s(\p{Ll}\S*)$/u.exec(word)?.[1];
  return last !== undefined && startsOrdinaryWord(last);
};

/** Signs and capitals that are typed have to be the name's: `api-` asks for no `API Fortress`, `HTM` for no `htmx`. */
function isSpelledSo(spelling: string, word: string): boolean {
  const lastWord = word.lastIndexOf(" ") + 1;
  // `The following` is no `The Foundry`
  if (lastWord > 0 && spelling.charAt(lastWord) !== word.charAt(lastWord)) return false;
  if (/[-./+#]/.test(word)) return spelling.toLowerCase().startsWith(word.toLowerCase());
  return !/^\p{Lu}{3,}$/u.test(word) || spelling.startsWith(word);
}
