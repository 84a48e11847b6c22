/** Settings of the user, with their defaults. The manifest's `contributes.configuration` says the same; a test compares them. */

/** The diagnostic rules, each with a level of its own: `talkgraph.diagnostics.similarNames`. */
export const problemRules = [
  "similarNames",
  "misspelledNames",
  "twoCompanies",
  "talkWithoutSpeaker",
  "ambiguousNames",
  "brokenLinks",
  "brokenHeadingLinks",
  "unknownKeys",
] as const;
export type ProblemRule = (typeof problemRules)[number];

export const problemLevels = ["off", "hint", "information", "warning", "error"] as const;
export type ProblemLevel = (typeof problemLevels)[number];

type ProblemSettings = { readonly [R in ProblemRule as `diagnostics.${R}`]: ProblemLevel };

export interface Settings extends ProblemSettings {
  /** `list`: suggestions while typing; `ghost`: as grey text behind the cursor; `both`; `off`: none. */
  readonly completion: CompletionMode;
  readonly hover: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly semanticTokens: boolean;
  /** Notes above this size in megabytes are named and left out. */
  readonly maxNoteSize: number;
  /** File name endings of notes, without the dot. */
  readonly noteExtensions: readonly string[];
}

export const completionModes = ["list", "ghost", "both", "off"] as const;
export type CompletionMode = (typeof completionModes)[number];

export const defaultSettings: Settings = {
  completion: "list",
  hover: true,
  codeLens: true,
  inlayHints: true,
  semanticTokens: true,
  "diagnostics.similarNames": "hint",
  "diagnostics.misspelledNames": "hint",
  "diagnostics.twoCompanies": "hint",
  "diagnostics.talkWithoutSpeaker": "off",
  "diagnostics.ambiguousNames": "hint",
  "diagnostics.brokenLinks": "information",
  "diagnostics.brokenHeadingLinks": "off",
  "diagnostics.unknownKeys": "hint",
  maxNoteSize: 5,
  noteExtensions: ["md", "markdown", "txt"],
};

/** The section of the editor's configuration that holds the settings. */
export const settingsSection = "talkgraph";

/** Takes what an editor or a file gave; what is missing or of a wrong type falls back to the default. */
export function readSettings(given: unknown): Settings {
  const flag = (key: "hover" | "codeLens" | "inlayHints" | "semanticTokens"): boolean => {
    const value = valueAt(given, key);
    return typeof value === "boolean" ? value : defaultSettings[key];
  };
  const maxNoteSize = valueAt(given, "maxNoteSize");
  const noteExtensions = valueAt(given, "noteExtensions");
  return {
    ...defaultSettings,
    ...Object.fromEntries(
      problemRules.map((rule) => {
        const level = problemLevels.find((one) => one === valueAt(given, `diagnostics.${rule}`));
        return [`diagnostics.${rule}`, level ?? defaultSettings[`diagnostics.${rule}`]];
      }),
    ),
    completion:
      completionModes.find((one) => one === valueAt(given, "completion")) ?? defaultSettings.completion,
    hover: flag("hover"),
    codeLens: flag("codeLens"),
    inlayHints: flag("inlayHints"),
    semanticTokens: flag("semanticTokens"),
    maxNoteSize:
      typeof maxNoteSize === "number" && maxNoteSize > 0 ? maxNoteSize : defaultSettings.maxNoteSize,
    noteExtensions:
      Array.isArray(noteExtensions) && noteExtensions.every((one) => typeof one === "string")
        ? noteExtensions.map((one: string) => one.replace(/^\./, "").toLowerCase())
        : defaultSettings.noteExtensions,
  };
}

/** A setting by its dotted name, whether the parts are keys inside each other or one key. */
function valueAt(given: unknown, name: string): unknown {
  const inside = (from: unknown, key: string): unknown =>
    typeof from === "object" && from !== null ? (from as Record<string, unknown>)[key] : undefined;
  return inside(given, name) ?? name.split(".").reduce(inside, given);
}
