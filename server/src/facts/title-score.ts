/** Does a phrase read like a title? Its words tell, whatever their case. */
import { isOrdinaryWord } from "../catalogue/words";
import { remember } from "../text/remember";

/** How much a phrase reads like a title: ordinary words in it, some length, a question. 0 to 1. */
export const titleScore: (phrase: string) => number = remember(scoreTitle, 4_096);

function scoreTitle(phrase: string): number {
  const words = phrase.trim().split(/\s+/);
  if (phrase.trim().length < 3) return 0;
  const ordinary = words.filter((word) => isOfTitle(word.replace(/^\P{L}+|\P{L}+$/gu, ""))).length;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const share = ordinary / words.length;
  return Math.min(
    1,
    share * 0.6 + (lower > 0 ? 0.2 : 0) + (words.length >= 3 ? 0.2 : 0) + (/[?!]/.test(phrase) ? 0.2 : 0),
  );
}

/** `Queues`, `On-Call`. */
const isOfTitle = (word: string): boolean =>
  isOrdinaryWord(word) || (word.includes("-") && word.split("-").every((part) => isOrdinaryWord(part)));
