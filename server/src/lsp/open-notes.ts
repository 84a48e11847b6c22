/** The texts that the editor has open, patched change by change, and where each was changed last. */
import { TextDocuments, type TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Texts as the protocol's library keeps them; `lastChange` tells where the author is typing. */
export class OpenNotes extends TextDocuments<TextDocument> {
  private readonly last: Map<string, number>;

  constructor() {
    const last = new Map<string, number>();
    super({
      create: (uri, language, version, text) => TextDocument.create(uri, language, version, text),
      update: (document, changes, version) => {
        const updated = TextDocument.update(document, changes, version);
        const end = endOf(updated, changes);
        if (end === undefined) last.delete(document.uri);
        else last.set(document.uri, end);
        return updated;
      },
    });
    this.last = last;
  }

  /** The offset behind the last typed character of a text, where it was typed and not replaced as a whole. */
  lastChange(uri: string): number | undefined {
    return this.last.get(uri);
  }
}

function endOf(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
): number | undefined {
  const change = changes.at(-1);
  if (change === undefined || !("range" in change)) return undefined;
  return document.offsetAt(change.range.start) + change.text.length;
}
