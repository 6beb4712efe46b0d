// Enough to recognise a cell by, and short enough for a message; counted by code point, so that no character is cut in
// half.
const START = /^.{120}(?=.)/su;

/** Text of a cell as a message quotes it: a long one is cut, with an ellipsis. */
export function quote(text: string): string {
  const start = START.exec(text)?.[0];
  return start === undefined ? text : `${start}…`;
}
