/** Lines in another language than English, by the small words that hold their sentences together. */
import type { Inline } from "../text/inline";
import { rememberInline } from "../text/remember";
import { readableWords } from "./readable-text";

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const english = listOf(
  "the of and to is are was for with that this it in on we you they be have has not from",
);
const foreign = listOf(
  "le les des du une est pour dans sur avec qui que pas plus nous vous sont cette aux ses sans sous chez ou et il ne se est tout je mais " +
    "der die das und ist nicht mit für ein eine auf von zu dem den wir sich auch werden wird über im zum zur vom bei wie aber oder noch nach als sind hat wenn dass kann durch einen einem einer man nur sehr " +
    "el la los las me muy hay por para con una del como pero más son este esta " +
    "il gli della di per sono non come anche nel questo " +
    "het een van niet voor met zijn wordt op te " +
    "os das dos em para não uma com mais foi isso essa ao " +
    "og å på av som er det et ikke til jeg kan fra ble och att är för inte jag har fikk eller vi seg hvor hva når noe mye veldig också men även " +
    "nie się jest że oraz dla",
);

/** True where at least two such words of other languages stand in a line, and more than English ones. */
export const isForeign: (inline: Inline) => boolean = rememberInline((inline: Inline): boolean => {
  let others = 0;
  let own = 0;
  for (const { folded } of readableWords(inline)) {
    if (english.has(folded)) own++;
    else if (foreign.has(folded)) others++;
  }
  return others > 1 && others > own;
});
