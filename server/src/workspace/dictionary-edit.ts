/** Writes a decision into the dictionary's text; comments, order and everything else in it stay as they are. */
import { isMap, isNode, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from "yaml";
import type { EntityKind } from "../../../protocol/kinds";
import type { DeniedKind } from "../graph/dictionary";
import { nameKey } from "../text/fold";
import { denialLists } from "./dictionary-file";

export type Decision =
  | { readonly what: "ignore"; readonly name: string }
  | { readonly what: "same"; readonly names: readonly string[] }
  | { readonly what: "different"; readonly name: string; readonly companies: readonly string[] }
  | { readonly what: "deny"; readonly relation: DeniedKind; readonly name: string; readonly other: string }
  | { readonly what: "rename"; readonly name: string; readonly kind: EntityKind; readonly to: string }
  | { readonly what: "kind"; readonly name: string; readonly kind: EntityKind }
  | { readonly what: "alias"; readonly name: string; readonly kind: EntityKind; readonly alias: string };

const keys: Readonly<Record<EntityKind, string>> = {
  event: "events",
  talk: "talks",
  speaker: "speakers",
  company: "companies",
  tool: "tools",
};

/**
 * The dictionary's text with a decision in it; `undefined` where the text is no valid YAML, which is never overwritten.
 * A decision that stands there already changes nothing.
 */
export function editDictionary(text: string, decision: Decision): string | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    return undefined;
  switch (decision.what) {
    case "ignore":
      removeEntries(document, decision.name, "ignore");
      addOnce(document, "ignore", decision.name);
      break;
    case "same": {
      const list = document.createNode([...decision.names]);
      list.flow = true;
      listAt(document, "same").add(list);
      break;
    }
    case "different": {
      const entry = new YAMLMap<unknown, unknown>();
      entry.set("name", decision.name);
      entry.set("companies", document.createNode([...decision.companies], { flow: true }));
      listAt(document, "different").add(entry);
      break;
    }
    case "rename":
      renameInLists(document, decision.name, decision.to);
      if (hasEntry(document, keys[decision.kind], decision.name))
        entryOf(document, keys[decision.kind], decision.name).set("name", decision.to);
      break;
    case "kind":
      removeEntries(document, decision.name, keys[decision.kind]);
      entryOf(document, keys[decision.kind], decision.name);
      break;
    case "alias":
      addToEntry(document, keys[decision.kind], decision.name, "aliases", decision.alias);
      break;
    case "deny": {
      const { key, others } = denialLists[decision.relation];
      addToEntry(document, key, decision.name, others, decision.other);
    }
  }
  const edited = document.toString({ lineWidth: 0 });
  return text.includes("\r\n") ? edited.replace(/\r?\n/g, "\r\n") : edited;
}

function listAt(document: Document, key: string): YAMLSeq {
  const known = document.get(key, true);
  if (isSeq(known)) return known;
  const list = new YAMLSeq();
  // a single name stands for a list of one
  if (isScalar(known) && known.value !== null) list.add(known);
  else if (known !== undefined) copyComments(known, list);
  document.set(key, list);
  return list;
}

function addOnce(document: Document, key: string, name: string): void {
  const list = listAt(document, key);
  const names = list.toJSON().map(String);
  if (!names.some((one) => nameKey(one) === nameKey(name))) list.add(name);
}

function hasEntry(document: Document, key: string, name: string): boolean {
  const list = document.get(key);
  return (
    isSeq(list) &&
    list
      .toJSON()
      .some((one: unknown) => nameKey(typeof one === "string" ? one : nameIn(one)) === nameKey(name))
  );
}

/** The entry of that name as a map; one that was only a name becomes a map. */
function entryOf(document: Document, key: string, name: string): YAMLMap {
  const list = listAt(document, key);
  const at = list
    .toJSON()
    .findIndex((one) => nameKey(typeof one === "string" ? one : nameIn(one)) === nameKey(name));
  const known = list.items[at];
  if (isMap(known)) return known;
  const made = new YAMLMap<unknown, unknown>();
  made.set("name", name);
  if (at >= 0) copyComments(list.items[at], made);
  if (at >= 0) list.set(at, made);
  else list.add(made);
  return made;
}

/** Puts a name into a list of an entry, where it does not stand there already; a single name stands for a list of one. */
function addToEntry(document: Document, key: string, name: string, field: string, added: string): void {
  const entry = entryOf(document, key, name);
  const single = entry.get(field, true);
  if (isScalar(single) && single.value !== null)
    entry.set(field, document.createNode([single.value], { flow: true }));
  const list = entry.get(field);
  if (!isSeq(list)) entry.set(field, document.createNode([added], { flow: true }));
  else if (!list.items.some((item) => nameKey(String(item)) === nameKey(added))) list.add(added);
}

/** Comments stay with what they stand at. */
function copyComments(from: unknown, to: YAMLMap | YAMLSeq): void {
  if (!isNode(from)) return;
  if (from.comment != null) to.comment = from.comment;
  if (from.commentBefore != null) to.commentBefore = from.commentBefore;
}

/** Takes a name out of all lists of entries but one; other decisions about it would contradict the new one. */
function removeEntries(document: Document, name: string, except?: string): void {
  for (const key of [...Object.values(keys), "ignore"]) {
    const list = document.get(key);
    if (key === except || !isSeq(list)) continue;
    list.items = list.items.filter((item: unknown) => {
      const plain: unknown = isNode(item) ? item.toJSON() : item;
      return nameKey(typeof plain === "string" ? plain : nameIn(plain)) !== nameKey(name);
    });
    if (list.items.length === 0) document.delete(key);
  }
}

/** Writes a new name wherever other lists than those of entries speak of the old one. */
function renameInLists(document: Document, name: string, to: string): void {
  const renameIn = (list: unknown): void => {
    if (!isSeq(list)) return;
    list.items.forEach((one: unknown, i: number) => {
      if (isScalar(one) && nameKey(String(one.value)) === nameKey(name)) list.set(i, to);
    });
  };
  for (const key of ["same", "different", ...Object.values(denialLists).map((one) => one.key)]) {
    const list = document.get(key);
    if (!isSeq(list)) continue;
    for (const item of list.items) {
      renameIn(item);
      if (!isMap(item)) continue;
      if (nameKey(String(item.get("name"))) === nameKey(name)) item.set("name", to);
      renameIn(item.get("companies"));
      renameIn(item.get("talks"));
    }
  }
}

const nameIn = (value: unknown): string =>
  typeof value === "object" && value !== null && "name" in value ? String(value.name) : "";
