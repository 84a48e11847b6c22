/** Where the catalogue comes from: packed from what stands beside. The build puts `node/catalogue-file` in the place of this. */
import { catalogueParts } from "./catalogue-source";
import { packCatalogue } from "./pack-catalogue";
import type { PackedCatalogue } from "./packed-names";

/** Rests again and again, and returns the catalogue in the end. */
export const openCatalogue = (): Generator<undefined, PackedCatalogue, undefined> =>
  packCatalogue(catalogueParts());
