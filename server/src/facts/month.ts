/** Pattern of a month's name or its short form: in English, and where other languages begin it with the same letters. */
export const month =
  "(?:jan(?:uar[yi]?|vier)?|feb(?:ruar[yi]?)?|mar(?:ch|s|zo)?|apr(?:ile?)?|ma[yi]|jun[ei]?|jul[yi]?|aug(?:ust)?|sept?(?:ember|embre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre)?|de[cz](?:ember|embre)?)";
