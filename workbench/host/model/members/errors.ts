import { HostError } from "../../contract";

/** Excel's own sentence, then what the workbench can add to it. */
const told = (code: string, sentence: string, status: number) => (why?: string) =>
  new HostError(code, why === undefined ? sentence : `${sentence} (${why})`, status);

export const invalidArgument = told(
  "InvalidArgument",
  "The argument is invalid or missing or has an incorrect format.",
  400,
);
export const itemNotFound = told("ItemNotFound", "The requested resource doesn't exist.", 404);
/** What was looked for, or ItemNotFound. */
export function found<T>(item: T | null | undefined, key: string | number): T {
  if (item === null || item === undefined) throw itemNotFound(`nothing here is called ${key}`);
  return item;
}
export const itemAlreadyExists = told(
  "ItemAlreadyExists",
  "A resource with the same name or identifier already exists.",
  409,
);
export const accessDenied = told("AccessDenied", "You cannot perform the requested operation.", 403);
export const invalidOperation = told(
  "InvalidOperation",
  "This operation is not permitted for the current object.",
  400,
);
/** For what Excel can do and the workbench cannot, and for what nobody has seen Excel do. */
export const notImplemented = told("NotImplemented", "The requested feature isn't implemented.", 501);
