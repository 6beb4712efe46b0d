import type { Json, ScalarMember } from "../../contract";
import type { Check } from "./checks";
import { scalar, type View } from "./members";

/** A part of the workbook kept as a plain record: how a sheet is printed, the title of a chart. */
export interface RecordHolder<T> {
  read(): T;
  write(changes: Partial<T>): void;
}

/**
 * Makes properties of the fields of such a record.
 * @example const title = fieldsOf<RecordHolder<Title>, Title>(); const members = { Text: title("1.1", "text", text) };
 */
export const fieldsOf =
  <P extends RecordHolder<T>, T>() =>
  <K extends keyof T & string>(since: string, key: K, check: Check<T[K] & Json>): ScalarMember<View<P>> =>
    scalar(
      since,
      ({ of }) => of.read()[key] as T[K] & Json,
      ({ of }, value) => of.write({ [key]: check(value, key) } as unknown as Partial<T>),
    );

/** A record that is a field of another one. */
export const inner = <T, K extends keyof T>(of: RecordHolder<T>, key: K): RecordHolder<T[K]> => ({
  read: () => of.read()[key],
  write: (changes) => of.write({ [key]: { ...of.read()[key], ...changes } } as unknown as Partial<T>),
});
