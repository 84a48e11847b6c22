/** Near-duplicate names: a speaker, company or tool whose name is nearly another one's of the notes. */
import { lookUp } from "../../catalogue/catalogue";
import { isGivenName } from "../../catalogue/words";
import type { BriefEntity } from "../../graph/entity";
import { plainKey } from "../../text/fold";
import type { Snapshot } from "../../workspace/snapshot";
import { firstMention } from "../card";
import type { Problem } from "./problem";

/** The rarer of two similar names is marked where a note names it first; both, where they are equally frequent. */
export function similarNames(snapshot: Snapshot, note: string): Problem[] {
  const { graph } = snapshot;
  const seen = new Set<string>();
  return graph.mentionsIn(note).flatMap((mention): Problem[] => {
    const { entity: id } = mention;
    if (seen.has(id) || mention.partial || !/^(?:speaker|company|tool):/.test(id)) return [];
    seen.add(id);
    const entity = graph.brief(id);
    if (entity === undefined) return [];
    const { kind } = entity;
    const isKnown = (name: string): boolean =>
      (kind === "tool" || kind === "company") && lookUp(name, kind) !== undefined;
    for (const other of snapshot.similar.find(entity.name, entity.kind, id)) {
      const brief = graph.brief(other.id);
      if (
        brief === undefined ||
        (isKnown(entity.name) && isKnown(brief.name)) ||
        isSplit(id, other.id) ||
        areTwoPeople(entity, brief) ||
        isDecided(snapshot, id, other.id)
      )
        continue;
      // of two that are equally frequent either may be the mistake: both are marked, each in its own notes
      const isRarer = isKnown(brief.name) || (entity.noteCount <= brief.noteCount && !isKnown(entity.name));
      if (!isRarer) continue;
      const place = firstMention(snapshot, other.id);
      return [
        {
          start: mention.start,
          end: mention.end,
          rule: "similarNames",
          message: `“${entity.name}” is nearly “${other.name}”: ${other.reason}. Are they the same?`,
          related: place === undefined ? [] : [{ ...place, message: `“${brief.name}” is named here` }],
          entity: id,
          other: other.id,
          spelling: brief.name,
        },
      ];
    }
    return [];
  });
}

/** `Mandy Brown` and `Andy Brown`: where both first names are somebody's and begin otherwise, one letter makes two people. */
function areTwoPeople(a: BriefEntity, b: BriefEntity): boolean {
  const [first = "", other = ""] = [a, b].map(({ name }) => plainKey(name.split(" ")[0] ?? ""));
  const beginnings = `${first.charAt(0)}${other.charAt(0)}`;
  const isOther = !first.startsWith(other.charAt(0)) && !soundAlike.test(beginnings);
  return a.kind === "speaker" && isOther && isGivenName(first) && isGivenName(other);
}

/** `Catherine` and `Katherine`. */
const soundAlike = /^(?:ck|kc|jy|yj|gj|jg|sz|zs|iy|yi|fp|pf)$/;

/** Both stand in the dictionary, each by itself: the author knows that they are two. */
const isDecided = ({ graph }: Snapshot, a: string, b: string): boolean =>
  graph.currentDictionary.bySpelling.has(a) && graph.currentDictionary.bySpelling.has(b);

/** Two people of one name, whom the dictionary has told apart. */
const isSplit = (a: string, b: string): boolean => a.split("@")[0] === b.split("@")[0];
