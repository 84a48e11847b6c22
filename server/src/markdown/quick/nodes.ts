/** What the scans make: mdast's nodes, with offsets as their only positions. */
import type { PhrasingContent, Text } from "mdast";
import type { Position } from "unist";

/** A position with offsets alone, in UTF-16 units. mdast's type wants lines and columns too: nobody in the server reads them. */
export const positionOf = (start: number, end: number): Position =>
  ({ start: { offset: start }, end: { offset: end } }) as Position;

export const textNode = (start: number, end: number, value: string): Text => ({
  type: "text",
  value,
  position: positionOf(start, end),
});

interface Placed {
  position?: Position | undefined;
}

export const startOf = (node: Placed): number => node.position?.start.offset ?? 0;
export const endOf = (node: Placed): number => node.position?.end.offset ?? 0;

export function setStart(node: Placed, start: number): void {
  if (node.position !== undefined) node.position.start.offset = start;
}

export function setEnd(node: Placed, end: number): void {
  if (node.position !== undefined) node.position.end.offset = end;
}

/** Reads the words of some lines: start and end of each. */
export type ScanWords = (lines: readonly number[]) => PhrasingContent[];
