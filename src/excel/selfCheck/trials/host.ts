import { allCells } from "../../write/ranges";
import { SCRATCH } from "../scratch";
import { pause } from "../../run/run";
import { onSheet, same, trial } from "../trial";

/** Longest wait for Excel to tell of a change, and how long nothing is told before it is quiet. */
const PATIENCE_MS = 3000;
const QUIET_MS = 400;

const SIZE = { rows: 200, columns: 10 };

async function until(isDone: () => boolean): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !isDone() && Date.now() < end;) await pause(50);
}

/** Whether the page keeps something beside the workbook. Third-party storage can be closed to it (office-js 1207, 2177). */
function storage(): string {
  try {
    localStorage.setItem("nlb-self-check", "1");
    localStorage.removeItem("nlb-self-check");
    return "works";
  } catch (error) {
    return String(error);
  }
}

/** What Excel keeps beside cells, what it tells of, and how quick it is: rows 330 to 349, and from row 600 on. */
export const HOST = [
  trial(
    async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange("B4:C4").select();
      const cell = context.workbook.getActiveCell().load("address");
      cell.worksheet.load("name");
      const first = context.workbook.worksheets.getFirst().load("name");
      sheet.load("name,position");
      sheet.protection.load("protected");
      await context.sync();
      const { position } = sheet;
      sheet.position = position;
      await context.sync();
      return {
        selection: {
          cell: onSheet(cell.address),
          isHere: cell.worksheet.name === sheet.name,
          isFirst: first.name === sheet.name,
          isProtected: sheet.protection.protected,
        },
      };
    },
    { selection: same({ cell: "B4", isHere: true, isFirst: false, isProtected: false }) },
  ),
  trial(
    async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(SCRATCH.setting, { version: 1 });
      const setting = settings.getItemOrNullObject(SCRATCH.setting).load("value");
      await context.sync();
      const kept: unknown = setting.isNullObject ? null : setting.value;
      setting.delete();
      await context.sync();
      return { "file-setting": kept };
    },
    { "file-setting": same({ version: 1 }) },
  ),
  trial(
    async ({ context }) => {
      const { customXmlParts } = context.workbook;
      const xml = `<check xmlns="${SCRATCH.namespace}">Đạt</check>`;
      customXmlParts.add(xml);
      const parts = customXmlParts.getByNamespace(SCRATCH.namespace).load("items/id");
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      await context.sync();
      for (const part of parts.items) part.delete();
      await context.sync();
      return { "file-xml": texts.map(({ value }) => value) };
    },
    // Excel may write the declaration of XML in front.
    { "file-xml": (texts) => texts.length === 1 && texts[0]?.includes(">Đạt</check>") === true },
  ),
  trial(
    async ({ context, sheet }) => {
      const { worksheets } = context.workbook;
      sheet.load("id");
      await context.sync();
      const heard = { changed: false, calculated: false, selected: false };
      const hear = (what: keyof typeof heard) => (event: { readonly worksheetId: string }) => {
        heard[what] ||= event.worksheetId === sheet.id;
        return Promise.resolve();
      };
      const handlers = [
        worksheets.onChanged.add(hear("changed")),
        worksheets.onCalculated.add(hear("calculated")),
        worksheets.onSelectionChanged.add(hear("selected")),
      ];
      await context.sync();
      const begun = Date.now();
      sheet.getRange("A330:B330").formulas = [[1, "=A330*2"]];
      sheet.activate();
      sheet.getRange("C330").select();
      await context.sync();
      await until(() => heard.changed && heard.calculated && heard.selected);
      const milliseconds = Date.now() - begun;
      for (const handler of handlers) handler.remove();
      await handlers[0]?.context.sync();
      return { events: { ...heard, milliseconds } };
    },
    { events: ({ changed, calculated, selected }) => changed && calculated && selected },
  ),
  trial(
    async ({ context, sheet }) => {
      let told = 0;
      const handler = sheet.onCalculated.add(() => {
        told++;
        return Promise.resolve();
      });
      await context.sync();
      /** How often the sheet is calculated when something nothing depends on is typed. */
      const count = async (content: number) => {
        await pause(QUIET_MS);
        told = 0;
        sheet.getRange("A340").values = [[content]];
        await context.sync();
        await pause(QUIET_MS);
        return told;
      };
      const without = await count(1);
      sheet.getRange("B340").formulas = [["=TODAY()+1"]];
      await context.sync();
      const withToday = await count(2);
      handler.remove();
      await context.sync();
      return { today: { without, withToday } };
    },
    { today: ({ without, withToday }) => withToday > without },
  ),
  trial(() => Promise.resolve({ storage: storage() }), { storage: same("works") }),
  trial(
    async ({ context, sheet }) => {
      const timed = async (work: () => void) => {
        const begun = Date.now();
        work();
        await context.sync();
        return Date.now() - begun;
      };
      const range = sheet.getRange("A600:J799");
      const emptyTrip = await timed(() => sheet.load("name"));
      const written = await timed(() => {
        context.application.suspendScreenUpdatingUntilNextSync();
        range.values = allCells(SIZE, 1.5);
      });
      const read = await timed(() => range.load("values"));
      return { "speed-cells": { emptyTrip, written, read } };
    },
    { "speed-cells": ({ written, read }) => written + read < 5000 },
  ),
];
