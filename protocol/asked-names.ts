/** Where a name is asked for: what stands before the cursor on its line, behind `[[` or `@`. Server and client agree on it here. */

/** `see [[Jane R`; the first group is what was typed. */
export const openLink = /\[\[([^[\]|]{0,60})$/;
/** `thanks to @Jane R`; the first group is what was typed, `undefined` where nothing was. */
export const openMention = /(?:^|[\s(])@(\p{L}[\p{L}\p{N}' -]{0,40})?$/u;
