/** Names of entities as names of files. */

/** What no system allows in a file's name, or what ends a wikilink. */
export const forbidden = /[\p{Cc}\\/:*?"<>|#^[\]]/gu;

/** A name as a file's name on every system, without an ending; never empty. */
export const fileName = (name: string): string =>
  name
    .replace(/\s+/g, " ")
    .replace(forbidden, "-")
    .slice(0, 100)
    // half of a sign outside the first plane can't be part of an address
    .replace(/[\uD800-\uDBFF]$/, "")
    .replace(/^[.\s]+|[.\s]+$/g, "") || "note";
