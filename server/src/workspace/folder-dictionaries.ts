/** The author's decisions of all folders of the workspace; they count together. */
import { makeDictionary, mergeDecisions, type Decisions, type Dictionary } from "../graph/dictionary";
import { hashOf } from "../text/hash";
import { readDictionary, type DictionaryProblem } from "./dictionary-file";

export class FolderDictionaries {
  private readonly byFolder = new Map<string, { readonly text: string; readonly decisions: Decisions }>();

  /** Folders that have one. */
  get folders(): readonly string[] {
    return [...this.byFolder.keys()];
  }

  /** What tells these texts from others. */
  get sum(): string {
    const texts = [...this.byFolder].map(([folder, { text }]) => `${folder}\n${text}`);
    return texts.length === 0 ? "" : String(hashOf(texts.sort().join("\n")));
  }

  /**
   * Takes the text of a folder's dictionary; `undefined` where there is none.
   * @returns what is wrong with it, where nothing was taken; whether anything changed
   */
  set(
    text: string | undefined,
    folder: string,
  ): { readonly problems: DictionaryProblem[]; readonly isNew: boolean } {
    const { decisions, problems } = readDictionary(text ?? "");
    if (problems.length > 0 || this.byFolder.get(folder)?.text === text) return { problems, isNew: false };
    if (text === undefined) this.byFolder.delete(folder);
    else this.byFolder.set(folder, { text, decisions });
    return { problems, isNew: true };
  }

  merged(): Dictionary {
    return makeDictionary(mergeDecisions([...this.byFolder.values()].map(({ decisions }) => decisions)));
  }
}
