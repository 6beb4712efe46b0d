import type { HostObject } from "../../contract";
import type { Book } from "../grid/book";
import { SheetSlot } from "../grid/slots";
import { type Check, text } from "../members/checks";
import { found, invalidArgument } from "../members/errors";
import { action, type MembersOf, method, scalar } from "../members/members";

const KEPT = new SheetSlot(() => new Map<string, string>());

/** Texts an add-in keeps with a sheet, by a key in any case. */
export class CustomProperties implements HostObject {
  readonly className = "WorksheetCustomPropertyCollection";
  readonly members = PROPERTIES;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {}

  get values(): Map<string, string> {
    return KEPT.of(this.book, this.sheetId);
  }

  readonly items = (): CustomProperty[] =>
    [...this.values.keys()].map((key) => new CustomProperty(this, key));

  find(key: string): CustomProperty | null {
    return this.items().find(({ id }) => id.toLowerCase() === key.toLowerCase()) ?? null;
  }
}

class CustomProperty implements HostObject {
  readonly className = "WorksheetCustomProperty";
  readonly members = PROPERTY;

  constructor(
    readonly properties: CustomProperties,
    /** The key as first given. */
    readonly id: string,
  ) {}
}

const keyText: Check<string> = (value, what) => {
  const key = text(value, what);
  if (key === "" || key.length > 255) throw invalidArgument("a key has 1 to 255 characters");
  return key;
};

const PROPERTIES: MembersOf<CustomProperties> = {
  // A property of that key that is there already gets the new value.
  Add: method("1.12", (properties, given, value) => {
    const key = keyText(given, "key");
    const id = properties.find(key)?.id ?? key;
    properties.values.set(id, text(value, "value"));
    return new CustomProperty(properties, id);
  }),
  GetCount: method("1.12", ({ values }) => values.size),
  GetItem: method("1.12", (properties, key) =>
    found(properties.find(keyText(key, "key")), keyText(key, "key")),
  ),
  GetItemOrNullObject: method("1.12", (properties, key) => properties.find(keyText(key, "key"))),
};

const PROPERTY: MembersOf<CustomProperty> = {
  Key: scalar("1.12", ({ id }) => id),
  Value: scalar(
    "1.12",
    ({ properties, id }) => found(properties.values.get(id), id),
    ({ properties, id }, value) => {
      properties.values.set(id, text(value, "value"));
    },
  ),
  Delete: action("1.12", ({ properties, id }) => {
    properties.values.delete(id);
  }),
};
