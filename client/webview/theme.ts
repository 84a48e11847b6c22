/** Colours of the editor's theme, read from its variables; told again when the theme changes. */
import type { EntityKind, RelationKind } from "../../protocol/kinds";

export interface Theme {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly foreground: string;
  readonly background: string;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly dimmed: string;
  readonly highlight: string;
}

export function readTheme(): Theme {
  const style = getComputedStyle(document.body);
  const value = (name: string, fallback: string): string =>
    toHex(style.getPropertyValue(name).trim() || fallback);
  // in high contrast nothing may become so faint that it can't be seen
  const faint = document.body.classList.contains("vscode-high-contrast") ? 0.5 : 0.9;
  const isLight =
    document.body.classList.contains("vscode-light") ||
    document.body.classList.contains("vscode-high-contrast-light");
  const background = value("--vscode-editor-background", isLight ? "#ffffff" : "#1e1e1e");
  const foreground = value("--vscode-editor-foreground", isLight ? "#222222" : "#dddddd");
  const kinds = {
    event: value("--vscode-charts-yellow", "#cca700"),
    talk: value("--vscode-charts-blue", "#3794ff"),
    speaker: value("--vscode-charts-green", "#89d185"),
    company: value("--vscode-charts-purple", "#b180d7"),
    tool: value("--vscode-charts-red", "#f14c4c"),
  };
  // a relation has a hint of the colour of what it leads to
  const relation = (kind: EntityKind): string => mix(mix(kinds[kind], foreground, 0.5), background, 0.6);
  return {
    kinds,
    foreground,
    background,
    relations: {
      presents: relation("speaker"),
      partOf: relation("event"),
      worksAt: relation("company"),
      mentions: relation("tool"),
      makes: relation("company"),
    },
    dimmed: mix(foreground, background, faint),
    highlight: value("--vscode-focusBorder", "#007fd4"),
  };
}

export function onThemeChange(run: () => void): void {
  new MutationObserver(run).observe(document.body, {
    attributes: true,
    attributeFilter: ["class", "data-vscode-theme-id"],
  });
}

/** WebGL wants plain colours: what the style sheet computes is made six digits. */
function toHex(colour: string): string {
  if (/^#[\da-f]{6}$/i.test(colour)) return colour;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) return "#888888";
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return hex(red, green, blue);
}

const hex = (...parts: number[]): string =>
  `#${parts.map((one) => Math.round(one).toString(16).padStart(2, "0")).join("")}`;

function mix(one: string, other: string, share: number): string {
  const parts = (colour: string): number[] => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const second = parts(other);
  return hex(...parts(one).map((part, i) => part * (1 - share) + (second[i] ?? 0) * share));
}
