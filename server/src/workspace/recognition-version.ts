/** Which recognisers this is: facts that others found are found anew. */

/** A sum of all sources that recognition is made of, put in when they are bundled. */
declare const RECOGNITION_VERSION: string | undefined;

export const recognitionVersion = typeof RECOGNITION_VERSION === "string" ? RECOGNITION_VERSION : "unbundled";
