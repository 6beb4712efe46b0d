import type { Given, HostObject, Json } from "../../contract";
import type { Book } from "../grid/book";
import { BookSlot } from "../grid/slots";
import { text } from "../members/checks";
import { found } from "../members/errors";
import { action, type MembersOf, method, scalar } from "../members/members";

const KEPT = new BookSlot(() => new Map<string, Json>());

/** What add-ins keep with the workbook: anything that can be written as JSON, by a key. */
export class Settings implements HostObject {
  readonly className = "SettingCollection";
  readonly members = SETTINGS;

  constructor(readonly book: Book) {}

  get values(): Map<string, Json> {
    return KEPT.of(this.book);
  }

  readonly items = (): Setting[] => [...this.values.keys()].map((key) => new Setting(this, key));

  find(key: Given): Setting | null {
    const name = text(key, "key");
    return this.values.has(name) ? new Setting(this, name) : null;
  }
}

class Setting implements HostObject {
  readonly className = "Setting";
  readonly members = SETTING;

  constructor(
    readonly settings: Settings,
    readonly id: string,
  ) {}
}

const SETTINGS: MembersOf<Settings> = {
  // An item of that key that is there already gets the new value.
  Add: method("1.4", (settings, key, value) => {
    settings.values.set(text(key, "key"), (value ?? null) as Json);
    return new Setting(settings, text(key, "key"));
  }),
  GetCount: method("1.4", ({ values }) => values.size),
  GetItem: method("1.4", (settings, key) => found(settings.find(key), text(key, "key"))),
  GetItemOrNullObject: method("1.4", (settings, key) => settings.find(key)),
};

const SETTING: MembersOf<Setting> = {
  Key: scalar("1.4", ({ id }) => id),
  Value: scalar(
    "1.4",
    ({ settings, id }) => settings.values.get(id) ?? null,
    ({ settings, id }, value) => {
      settings.values.set(id, value);
    },
  ),
  Delete: action("1.4", ({ settings, id }) => {
    settings.values.delete(id);
  }),
};
