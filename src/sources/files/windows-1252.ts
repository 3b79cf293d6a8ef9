/** The characters that windows-1252 has where Latin-1 has control codes 80 to 9F; five places are empty. */
const table = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some releases of Node 20 and 22 decode windows-1252 as Latin-1, which turns every curly quote into a control code. */
export function windows1252(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (char) => table[char.charCodeAt(0) - 0x80]!);
}
