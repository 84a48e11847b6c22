/** The offset at which the line of an offset begins; lines end with `\n`, `\r` or both, as in LSP. */
export const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
