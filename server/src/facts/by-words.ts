/** Words that stand between a title and its people, in the languages that notes are written in; alternatives of a pattern. */

/** `Taming Queues by Jane Roe`. */
export const by = "by|von|par|por|door|di|av|af";
/** `Taming Queues with Jane Roe`. */
export const withWords = "with|mit|avec|con|met|med";
