/** The picture as SVG: what is seen, at its place, in its colours. Text of notes stays text. */
import type { EntityKind } from "../../protocol/kinds";
import type { Point } from "./first-placement";
import { legendPaths } from "./shape-paths";

export interface DrawnNode extends Point {
  readonly kind: EntityKind;
  readonly size: number;
  readonly color: string;
  readonly label: string | undefined;
}
export interface DrawnEdge {
  readonly from: Point;
  readonly to: Point;
  readonly size: number;
  readonly color: string;
}
export interface DrawnHull {
  readonly points: readonly Point[];
  readonly color: string;
}
export interface Drawing {
  /** In CSS pixels; everything else counts in them too. */
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly hulls: readonly DrawnHull[];
  readonly text: string;
  /** `undefined` for a transparent one. */
  readonly background: string | undefined;
  readonly font: string;
}

export function toSvg(drawing: Drawing): string {
  const { width, height, background, text, font } = drawing;
  const halo = background ?? "#ffffff00";
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}">`,
    `<title>Talkgraph</title>`,
    ...(background === undefined ? [] : [`<rect width="100%" height="100%" fill="${background}"/>`]),
    ...drawing.hulls.map(
      ({ points, color }) =>
        `<polygon points="${points.map(({ x, y }) => `${n(x)},${n(y)}`).join(" ")}" fill="${color}" stroke="${color}" stroke-width="24" stroke-linejoin="round" opacity="0.14"/>`,
    ),
    ...drawing.edges.map(
      ({ from, to, size, color }) =>
        `<line x1="${n(from.x)}" y1="${n(from.y)}" x2="${n(to.x)}" y2="${n(to.y)}" stroke="${color}" stroke-width="${n(size)}"/>`,
    ),
    ...drawing.nodes.map(
      ({ x, y, size, kind, color }) =>
        `<path d="${legendPaths[kind]}" fill="${color}" transform="translate(${n(x - size)} ${n(y - size)}) scale(${n(size / 8)})"/>`,
    ),
    `<g font-family="${escape(font)}" font-size="12" fill="${text}" stroke="${halo}" stroke-width="3" paint-order="stroke">`,
    ...drawing.nodes.flatMap(({ x, y, size, label }) =>
      label === undefined ? [] : [`<text x="${n(x + size + 3)}" y="${n(y + 4)}">${escape(label)}</text>`],
    ),
    "</g>",
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
/** What XML does not allow goes; what it reads as markup is written as entities. */
const escape = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (char) => ("\t\n\r".includes(char) ? char : ""))
    .replace(/[&<>"']/g, (char) => entities[char] ?? char);
