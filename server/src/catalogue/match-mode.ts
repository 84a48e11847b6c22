/** How strictly a spelling of a catalogue's entry has to be met in a text. */
import type { CatalogueEntry } from "./entry";
import { wordsOf, type MatchMode } from "./name-matcher";
import { isCommonWord, isGivenName, isOrdinaryWord } from "./words";

/** Behind a maker's name ordinary words are a name in any case: `azure functions`. */
const ofMaker =
  /^(?:Amazon|Apache|AWS|Azure|Cisco|Cloudflare|Docker|Firefox|GitHub|GitLab|Google|HashiCorp|IBM|Kubernetes|Microsoft|Netlify|Salesforce|VMware)\s\S/;

/** How a spelling must match: a short all-capital form or a single short word is never taken in another case. */
export function modeOf(entry: CatalogueEntry, spelling: string): MatchMode {
  if (entry.short?.includes(spelling) === true) return "context";
  const stated = entry.match;
  if (stated === "fold" || (stated === undefined && ofMaker.test(spelling))) return "fold";
  const own = spelling === entry.name;
  const small = spelling === spelling.toLowerCase();
  if (
    stated === "context" &&
    !small &&
    !isCommonWord(spelling) &&
    !isGivenName(spelling) &&
    spelling.length > 3
  )
    return "case";
  if (stated === "context" && (own || isOrdinaryPhrase(spelling)) && !spelling.includes(" "))
    return "context";
  // a short form that is a word is never meant by that word: “Spring” is, “spring” is not
  if (!own && !/[ -]/.test(spelling) && isOrdinaryWord(spelling)) return "case";
  // `get_it`, `flAWS`, `dev.to`: without its signs and capitals it is what everybody writes
  if (isPlainInside(spelling)) return "case";
  // two letters that stand for nothing else
  if (/^(?:JS|TS|Qt|jq)$/.test(spelling)) return "case";
  if (spelling.length <= 2) return /[\d#+]/.test(spelling) ? "case" : "context";
  if (stated !== undefined && !own && spelling.length > 4 && !isOrdinaryPhrase(spelling)) return "fold";
  if (stated !== undefined || (/[ -]/.test(spelling) && isOrdinaryPhrase(spelling))) return "case";
  return spelling.length <= 4 && spelling === spelling.toUpperCase() ? "case" : "fold";
}

const isOrdinaryPhrase = (spelling: string): boolean =>
  wordsOf(spelling).every((word) => isOrdinaryWord(word.folded));

function isPlainInside(spelling: string): boolean {
  if (!/[^\p{L}\d\s-]|\p{Ll}\p{Lu}/u.test(spelling)) return false;
  const parts = spelling.split(/[^\p{L}\d]+/u).filter((part) => part !== "");
  return parts.length > 0 && (parts.every(isOrdinaryWord) || isOrdinaryWord(parts.join("")));
}
