/** A known name misspelled: an unknown word that is one letter away from a name of the notes or the catalogue. */
import { lookUpKey, type CatalogueEntry } from "../../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../../catalogue/words";
import { nameKey, plainKey } from "../../text/fold";
import { contains, type Range } from "../../text/range";
import { remember } from "../../text/remember";
import type { Snapshot } from "../../workspace/snapshot";
import { firstMention } from "../card";
import type { NoteRange } from "../lookup";
import { isInCode } from "../note-marks";
import type { Problem } from "./problem";

/** Shorter words are one letter away from too many others. */
const shortest = 7;

/** What the catalogue knows under a key is spelled right, whatever the note means by it. */
const kinds = ["tool", "company", "event"] as const;

/** @param within only what stands there is looked at */
export function misspelledNames(snapshot: Snapshot, note: string, within?: Range): Problem[] {
  const stored = snapshot.note(note);
  const text = stored?.text ?? "";
  const facts = snapshot.graph.facts(note);
  const mentions = snapshot.graph.mentionsIn(note).filter((one) => !one.entity.startsWith("talk:"));
  const taken = new Set(mentions.map((one) => one.start));
  const found: Problem[] = [];
  const places = new Map<string, NoteRange | undefined>();
  // a long note says the same words again and again
  const meanings = new Map<string, Meant | undefined>();
  const meaningOf = (written: string): Meant | undefined => {
    if (!meanings.has(written)) meanings.set(written, meantBy(snapshot, written));
    return meanings.get(written);
  };
  const { ignored } = snapshot.graph.currentDictionary;
  let end = -1;
  for (const candidate of facts?.candidates ?? []) {
    if (candidate.start < end || candidate.key.length < shortest || taken.has(candidate.start)) continue;
    if (within !== undefined && !contains(within, candidate)) continue;
    const written = text.slice(candidate.start, candidate.end);
    if (!isWord(written) || ignored.has(candidate.key)) continue;
    const isKnown = kinds.some((kind) => lookUpKey(candidate.key, kind) !== undefined);
    const known = isKnown ? undefined : meaningOf(written);
    if (known === undefined || isInCode(stored, candidate)) continue;
    end = candidate.end;
    if (!places.has(known.id)) places.set(known.id, firstMention(snapshot, known.id));
    const place = places.get(known.id);
    found.push({
      start: candidate.start,
      end: candidate.end,
      rule: "misspelledNames",
      message: `“${written}” may be a misspelling of “${known.name}”: ${known.reason}.`,
      related: place === undefined ? [] : [{ ...place, message: `“${known.name}” is named here` }],
      other: known.id,
      spelling: known.name,
    });
  }
  return found;
}

/** Letters only, and no ordinary words: `Kubernets`, `Jane Reo`. */
const isWord = (written: string): boolean =>
  /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,2}$/u.test(written) &&
  !written.split(/[ -]/).every((word) => isOrdinaryWord(word.replace(/['’]s$/, "")) || isGivenName(word));

interface Meant {
  readonly id: string;
  /** The name or the alias that the word is nearly. */
  readonly name: string;
  readonly reason: string;
}

function meantBy(snapshot: Snapshot, written: string): Meant | undefined {
  const likely = written.includes(" ") ? (["speaker", "company"] as const) : (["tool", "company"] as const);
  for (const kind of likely) {
    // nobody mistakes the first letter, and whoever goes by a handle is no better spelling of a name
    const similar = snapshot.similar
      .find(written, kind)
      .find(({ name }) => !name.startsWith("@") && beginsAlike(name, written));
    if (similar !== undefined) return similar;
  }
  // a small word is one letter away from too much of what the whole world makes, and so is one that goes on from an ordinary one
  const isName = /^\p{Lu}/u.test(written) && !written.includes(" ") && !isMadeOfWords(written);
  const entry = isName ? nearestTool(nameKey(written)) : undefined;
  if (entry === undefined) return undefined;
  return { id: `tool:${nameKey(entry.name)}`, name: entry.name, reason: "they differ in one letter" };
}

const beginsAlike = (a: string, b: string): boolean => plainKey(a).startsWith(plainKey(b).charAt(0));

/** `Profiler`, `Robotics`, `Livestream`: an ordinary word with an ending, or two in one. */
function isMadeOfWords(written: string): boolean {
  const letters = written.toLowerCase();
  const isTold = (word: string): boolean => word.length > 2 && isOrdinaryWord(word);
  for (let cut = 3; cut <= letters.length; cut++) {
    const [head, tail] = [letters.slice(0, cut), letters.slice(cut)];
    if (isTold(head) && (isTold(tail) || (cut >= leastStem && tail.length <= longestEnding))) return true;
  }
  return false;
}

/** How long a word is at least to have endings, and how long those are. */
const leastStem = 5;
const longestEnding = 3;

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A tool of the catalogue that is one letter away; only names that are found in any case. */
const nearestTool = remember(toolNextTo);

function toolNextTo(key: string): CatalogueEntry | undefined {
  for (const other of neighbours(key)) {
    if (!beginsAlike(other, key)) continue;
    const entry = lookUpKey(other, "tool");
    if (
      entry === undefined ||
      entry.match !== undefined ||
      nameKey(entry.name) !== other ||
      entry.name.includes(" ")
    )
      continue;
    if (other !== `${key}s` && key !== `${other}s`) return entry;
  }
  return undefined;
}

function* neighbours(key: string): Iterable<string> {
  for (let i = 0; i <= key.length; i++) {
    const [head, tail] = [key.slice(0, i), key.slice(i)];
    if (tail.length > 0) yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
    for (const letter of letters) {
      yield head + letter + tail;
      if (tail.length > 0) yield head + letter + tail.slice(1);
    }
  }
}
