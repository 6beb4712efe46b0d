import type {
  Given,
  HostObject,
  Json,
  Member,
  MethodMember,
  ObjectMember,
  ScalarMember,
} from "../../contract";

/** The members of one class of the object model by their wire names. */
export type MembersOf<T extends HostObject> = Readonly<Record<string, Member<T>>>;

/** "1.9" stands for "ExcelApi 1.9"; other sets are named in full. */
const setOf = (since: string): string => (since.includes(" ") ? since : `ExcelApi ${since}`);

export function scalar<T extends HostObject>(
  since: string,
  get: (self: T) => Json | Promise<Json>,
  set?: (self: T, value: Json) => void | Promise<void>,
): ScalarMember<T> {
  return { kind: "scalar", since: setOf(since), get, ...(set === undefined ? {} : { set }) };
}

export function object<T extends HostObject>(
  since: string,
  get: (self: T) => HostObject | null | Promise<HostObject | null>,
): ObjectMember<T> {
  return { kind: "object", since: setOf(since), get };
}

export function method<T extends HostObject>(
  since: string,
  call: (self: T, ...args: Given[]) => Given | Promise<Given>,
): MethodMember<T> {
  return { kind: "method", since: setOf(since), call };
}

/** A method that gives nothing back. */
export function action<T extends HostObject>(
  since: string,
  act: (self: T, ...args: Given[]) => void | Promise<void>,
): MethodMember<T> {
  return {
    kind: "method",
    since: setOf(since),
    call: async (self, ...args) => {
      await act(self, ...args);
      return undefined;
    },
  };
}

/** An object that is a view of another one and has no state of its own: the font of a range, the axes of a chart. */
export class View<T> implements HostObject {
  readonly items?: () => readonly HostObject[];

  constructor(
    readonly className: string,
    readonly members: MembersOf<View<T>>,
    readonly of: T,
    items?: () => readonly HostObject[],
  ) {
    if (items !== undefined) this.items = items;
  }
}
