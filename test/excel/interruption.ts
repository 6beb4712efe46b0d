import { PROGRAMME } from "../../src/programme/programme";
import { bodyRange } from "../../src/sheets/a1/tableRange";
import { yearColumn } from "../../src/sheets/columns";
import { figuresSheet } from "../../src/sheets/figures";
import type { RequestFacts } from "../../workbench/host/protocol/host";
import { HostError } from "../../workbench/host/contract";
import { type Action, ActionType } from "../../workbench/host/protocol/wire";
import { type Desk, good, openDesk } from "./desk";
import { portrait } from "./portrait";
import { LEAST_DESK } from "./small";

const silent = () => undefined;
/** A request of this many actions is the one that creates the sheets. */
export const MANY = 300;

const { table } = figuresSheet(PROGRAMME, 2026);
if (!table) throw new Error("The sheet of the figures has a table.");
export const FIGURE = 77;
/** KH 2025 of the first target, where it is going to be once the table is there. */
export const [FIGURE_CELL = ""] = bodyRange(table, yearColumn.plan(2025)).split(":");
export const typeFigure = (desk: Desk) => desk.type("Số liệu", FIGURE_CELL, [[FIGURE]]);

export const sheetNames = (desk: Desk) =>
  desk.addin.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

/**
 * Counts actions through the requests of a set-up, from the one that creates the sheets to the one with their pages.
 * undefined before it.
 */
function placing() {
  let begun: RequestFacts | undefined;
  let before = 0;
  return (index: number, facts: RequestFacts): number | undefined => {
    if (!begun && facts.actions <= MANY) return undefined;
    if (begun && begun.number !== facts.number) before += begun.actions;
    begun = facts;
    return before + index;
  };
}

/** Sets up while the host fails at one action of the requests that create the sheets. */
export async function interruptedAt(index: number): Promise<Desk> {
  const desk = await openDesk(LEAST_DESK);
  const place = placing();
  desk.addin.host.faults = {
    action: (_action, at, facts) =>
      place(at, facts) === index
        ? new HostError("GeneralException", "The host fails on purpose.", 500)
        : undefined,
  };
  expect(await desk.actions.setUp(silent)).toMatchObject({ ok: false });
  desk.addin.host.faults = {};
  return desk;
}

/** Whether an action writes: one that only names an object leaves the workbook as the one before it did. */
const writes = (
  { ActionType: type, Name, ObjectPathId }: Action,
  paths: Readonly<Record<string, { readonly Name: string } | undefined>>,
): boolean =>
  type === ActionType.Instantiate
    ? (paths[String(ObjectPathId)]?.Name ?? "").startsWith("Add")
    : type !== ActionType.Query && Name !== "_KeepReference";

export interface Undisturbed {
  /** What there is after a set-up that nothing interrupts, and one figure typed. */
  readonly seen: Record<string, unknown>;
  /** Places in the requests of the actions that write, by their kind. */
  readonly kinds: ReadonlyMap<string, readonly number[]>;
}

export async function undisturbed(): Promise<Undisturbed> {
  const kinds = new Map<string, number[]>();
  const placeOf = placing();
  const desk = await openDesk(LEAST_DESK);
  desk.addin.host.faults = {
    action: (action, index, facts) => {
      const kind = `${action.ActionType} ${action.Name}`;
      const place = placeOf(index, facts);
      if (place !== undefined && writes(action, facts.paths))
        kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
      return undefined;
    },
  };
  good(await desk.actions.setUp(silent));
  desk.addin.host.faults = {};
  await typeFigure(desk);
  const seen = await portrait(desk);
  desk.close();
  return { seen, kinds };
}

/** The next click completes a set-up that was interrupted there, and keeps what was typed meanwhile. */
export async function expectCompleted(place: number, { seen }: Undisturbed): Promise<void> {
  const desk = await interruptedAt(place);
  const early = (await sheetNames(desk)).includes("Số liệu");
  if (early) await typeFigure(desk);
  good(await desk.actions.setUp(silent));
  if (!early) await typeFigure(desk);
  expect({ place, ...(await portrait(desk)) }).toEqual({ place, ...seen });
  desk.close();
}

/** The places are dealt out over this many files in turn, so that no worker holds the memory of all. */
const FILES = 8;

/** The test of one of these files, counted from 1. */
export const testInterruptions = (file: number): void =>
  test(`whatever writing action a set-up is interrupted at, the next click completes it and keeps what was typed meanwhile: part ${file} of ${FILES}`, async () => {
    const whole = await undisturbed();
    const places = [...whole.kinds.values()].flat().filter((place) => place % FILES === file - 1);
    expect(places.length).toBeGreaterThan(100);
    for (const place of places) await expectCompleted(place, whole);
  }, 3_600_000);
