import type { HostEvent, HostObject, Json, MethodMember } from "../../contract";
import { action } from "../members/members";

/** Numbers of the wire for the events the model raises. */
export const EVENT = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  tableChanged: 101,
} as const;

/** The target of events of all sheets or all tables. */
export const ALL = "Workbook";

/** Who listens to what. Excel sends an event only to a target somebody registered for, and so does the model. */
export class Events {
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly registered = new Map<string, number>();

  listen(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  register(type: number, targetId: string, by: 1 | -1): void {
    const key = `${type} ${targetId}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) + by));
  }

  /** Raises an event for its own target and for the workbook's. */
  raise(type: number, targetId: string, payload: Json): void {
    for (const target of [targetId, ALL]) {
      // workbook.onSelectionChanged has no registration of its own: the host makes it from this one.
      const heard = (this.registered.get(`${type} ${target}`) ?? 0) > 0;
      if (heard || (type === EVENT.selectionChanged && target === ALL))
        this.send({ type, targetId: target, payload });
    }
  }

  private send(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/** The pair of hidden methods office.js calls when a handler is added or removed. */
export function eventMembers<T extends HostObject & { readonly book: { readonly events: Events } }>(
  since: string,
  name: string,
  type: number,
  target: (self: T) => string,
): Readonly<Record<string, MethodMember<T>>> {
  return {
    [`_Register${name}Event`]: action<T>(since, (self) => self.book.events.register(type, target(self), 1)),
    [`_Unregister${name}Event`]: action<T>(since, (self) =>
      self.book.events.register(type, target(self), -1),
    ),
  };
}
