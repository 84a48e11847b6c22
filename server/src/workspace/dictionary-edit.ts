/** Writes a decision into the dictionary's text; comments, order and everything else in it stay as they are. */
import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from "yaml";
import type { EntityKind } from "../../../protocol/kinds";
import { nameKey } from "../text/fold";

export type Decision =
  | { readonly what: "ignore"; readonly name: string }
  | { readonly what: "same"; readonly names: readonly string[] }
  | { readonly what: "different"; readonly name: string; readonly companies: readonly string[] }
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
      entryOf(document, keys[decision.kind], decision.name).set("name", decision.to);
      break;
    case "kind":
      entryOf(document, keys[decision.kind], decision.name);
      break;
    case "alias": {
      const entry = entryOf(document, keys[decision.kind], decision.name);
      const aliases = entry.get("aliases");
      if (isSeq(aliases)) {
        if (!aliases.items.some((item) => nameKey(String(item)) === nameKey(decision.alias)))
          aliases.add(decision.alias);
      } else entry.set("aliases", document.createNode([decision.alias], { flow: true }));
    }
  }
  return document.toString({ lineWidth: 0 });
}

function listAt(document: Document, key: string): YAMLSeq {
  const known = document.get(key);
  if (isSeq(known)) return known;
  const list = new YAMLSeq();
  document.set(key, list);
  return list;
}

function addOnce(document: Document, key: string, name: string): void {
  const list = listAt(document, key);
  const names = list.toJSON().map(String);
  if (!names.some((one) => nameKey(one) === nameKey(name))) list.add(name);
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
  if (at >= 0) list.set(at, made);
  else list.add(made);
  return made;
}

const nameIn = (value: unknown): string =>
  typeof value === "object" && value !== null && "name" in value ? String(value.name) : "";
