/** Settings of the user, with their defaults. The manifest's `contributes.configuration` says the same; a test compares them. */

export interface Settings {
  /** `list`: suggestions while typing; `off`: none. */
  readonly completion: "list" | "off";
  readonly hover: boolean;
  /** Notes above this size in megabytes are named and left out. */
  readonly maxNoteSize: number;
  /** File name endings of notes, without the dot. */
  readonly noteExtensions: readonly string[];
}

export const defaultSettings: Settings = {
  completion: "list",
  hover: true,
  maxNoteSize: 5,
  noteExtensions: ["md", "markdown", "txt"],
};

/** The section of the editor's configuration that holds the settings. */
export const settingsSection = "talkgraph";

/** Takes what an editor or a file gave; what is missing or of a wrong type falls back to the default. */
export function readSettings(given: unknown): Settings {
  const from = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  const { completion, hover, maxNoteSize, noteExtensions } = from;
  return {
    completion: completion === "off" ? "off" : defaultSettings.completion,
    hover: typeof hover === "boolean" ? hover : defaultSettings.hover,
    maxNoteSize:
      typeof maxNoteSize === "number" && maxNoteSize > 0 ? maxNoteSize : defaultSettings.maxNoteSize,
    noteExtensions:
      Array.isArray(noteExtensions) && noteExtensions.every((one) => typeof one === "string")
        ? noteExtensions.map((one: string) => one.replace(/^\./, "").toLowerCase())
        : defaultSettings.noteExtensions,
  };
}
