/** Lists that come as plain text, a word in a line. */
declare module "*.txt" {
  const text: string;
  export default text;
}
