import type { Programme } from "../../src/programme/types";
import { HostError } from "../../workbench/host/contract";
import { OfficeError } from "../../workbench/host/protocol/wire";
import { sample } from "../sample";
import { type Desk, good, openDesk } from "./desk";
import {
  expectCompleted,
  FIGURE,
  FIGURE_CELL,
  interruptedAt,
  MANY,
  sheetNames,
  typeFigure,
  type Undisturbed,
  undisturbed,
} from "./interruption";
import { portrait } from "./portrait";
import { LEAST_DESK, SMALL, SMALL_DESK } from "./small";

const silent = () => undefined;

let whole: Undisturbed;
beforeAll(async () => {
  whole = await undisturbed();
});

// A few kinds of writing action a day, each at a place chosen by the day. The long tests take all places.
test("whatever action a set-up is interrupted at, the next click completes it and keeps what was typed meanwhile", async () => {
  const places = sample([...whole.kinds.values()], 2).flatMap((ofKind) => sample(ofKind, 1));
  for (const place of places) await expectCompleted(place, whole);
});

describe("a workbook with an unfinished set-up", () => {
  let desk: Desk;
  beforeAll(async () => {
    // Validations come last before the pages: all sheets have their cells by then.
    desk = await interruptedAt(whole.kinds.get("4 ErrorAlert")?.at(-1) ?? 0);
  });
  afterAll(() => desk.close());

  test("has no status to show, and the preview says which sheets will be completed", async () => {
    expect(good(await desk.actions.readStatus())).toBeNull();
    const { sheets } = good(await desk.actions.preview());
    expect(new Set(sheets.map(({ action }) => action))).toEqual(new Set(["finish"]));
  });

  test("moves what was typed over a title or a formula to “Giữ lại”, with its place", async () => {
    const title = await desk.addressOf("SoLieu", "Mã", "ƯTH 2025");
    const verdict = await desk.addressOf("TinhHinh", "D01A", "Đánh giá");
    await desk.type("Số liệu", title, [["ƯTH của tôi"]]);
    await desk.type("Tình hình", verdict, [["=1+1"]]);
    await desk.enter("ChiTieu", "D01A", { "Chỉ tiêu": "Tên sửa tay" });
    good(await desk.actions.setUp(silent));
    // Formulas that speak of the column, and in which Excel wrote its new title, are nobody's words.
    const kept = await desk.values("Giữ lại", "B2:F4");
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(
      expect.arrayContaining([
        ["Số liệu", title, "", "", "ƯTH của tôi"],
        ["Tình hình", verdict, "D01A", "Đánh giá", "=1+1"],
        ["", "", "", "", ""],
      ]),
    );
    expect(await desk.values("Số liệu", title)).toEqual([["ƯTH 2025"]]);
    expect((await desk.row("ChiTieu", "D01A"))["Chỉ tiêu"]).toBe("Tên sửa tay");
  });
});

/** A programme the add-in does not come with, made of what can stand without the rest. */
const OTHER: Programme = {
  ...SMALL,
  commune: { level: "phường", name: "Bình Minh" },
  notes: {},
  candidates: [],
  agencyRoles: [],
  schemes: [],
  milestones: [],
  tasks: [],
  duties: [],
  targets: SMALL.targets.slice(0, 1).map((target) => ({ ...target, proposedLead: null })),
};
const setUpOther = ({ actions }: Desk) => actions.setUpFor(OTHER, silent);

/** Sets up an imported programme on a host that fails after a share of the request that creates the sheets. */
async function importInterruptedAt(share: number): Promise<Desk> {
  const desk = await openDesk(SMALL_DESK);
  desk.addin.host.faults = {
    action: (_action, at, { actions }) =>
      actions > MANY && at === Math.floor(actions * share)
        ? new HostError("GeneralException", "The host fails on purpose.", 500)
        : undefined,
  };
  expect(await setUpOther(desk)).toMatchObject({ ok: false });
  desk.addin.host.faults = {};
  return desk;
}

describe("an imported programme whose set-up was interrupted", () => {
  test.each([
    ["at once, by the same click", 0, setUpOther],
    ["at its first sheets, by the same click", 0.2, setUpOther],
    ["at its end, by the same click", 0.99, setUpOther],
    ["at its first sheets, by “Tạo bảng chuẩn”", 0.2, ({ actions }: Desk) => actions.setUp(silent)],
    ["at its end, by “Tạo bảng chuẩn”", 0.99, ({ actions }: Desk) => actions.setUp(silent)],
  ] as const)("%s is completed, with what was typed meanwhile", async (_what, share, again) => {
    const desk = await importInterruptedAt(share);
    const typed = (await sheetNames(desk)).includes("Số liệu");
    if (typed) await typeFigure(desk);
    good(await again(desk));
    expect(good(await desk.actions.check())).toEqual([]);
    expect((await desk.row("ChiTieu", "D01A"))["Mục tiêu"]).toBe("> 90");
    if (typed) expect(await desk.values("Số liệu", FIGURE_CELL)).toEqual([[FIGURE]]);
    desk.close();
  });

  test("refuses the programme of yet another place, and keeps what there is", async () => {
    const desk = await importInterruptedAt(0.99);
    const before = await desk.everything();
    const third = { ...OTHER, commune: { level: "xã", name: "Yên Hoà" } };
    expect(await desk.actions.setUpFor(third, silent)).toMatchObject({ fault: { code: "programme-held" } });
    expect(await desk.everything()).toEqual(before);
    desk.close();
  });

  test("pressed again after an answer that was lost, does no harm", async () => {
    const desk = await openDesk(SMALL_DESK);
    desk.addin.host.faults = {
      response: ({ actions }) => (actions > MANY ? OfficeError.InvalidOrTimedOutSession : undefined),
    };
    expect(await setUpOther(desk)).toMatchObject({ fault: { code: "in-doubt" } });
    desk.addin.host.faults = {};
    const before = await desk.everything();
    good(await setUpOther(desk));
    expect(await desk.everything()).toEqual(before);
    desk.close();
  });
});

describe("a page that is loaded anew in the middle of a write", () => {
  /** Starts an action and takes its page away in the middle of the request that writes; Excel does no more of it. */
  async function restartAt(desk: Desk, act: () => Promise<unknown>, index: number): Promise<void> {
    await new Promise<void>((resolve) => {
      desk.addin.host.faults = {
        action: (_action, at, { actions }) => {
          if (actions <= MANY || at !== index) return undefined;
          resolve();
          return new HostError("GeneralException", "The page is gone.", 500);
        },
      };
      // What the page began goes on in the test, where nothing answers it any more.
      act().catch(silent);
    });
    await desk.restart();
  }

  test("finds the set-up unfinished and completes it; the grid tells the new page of changes, and the old one of none", async () => {
    const desk = await openDesk(LEAST_DESK);
    const heard: string[] = [];
    good(await desk.actions.onChange(() => heard.push("old page")));
    await restartAt(desk, () => desk.actions.setUp(silent), whole.kinds.get("4 ErrorAlert")?.at(-1) ?? 0);
    expect(good(await desk.actions.readStatus())).toBeNull();
    good(await desk.actions.setUp(silent));
    await desk.model.settled();

    heard.length = 0;
    const told = new Promise<void>((resolve) => {
      void desk.actions
        .onChange(() => {
          heard.push("new page");
          resolve();
        })
        .then(() => typeFigure(desk));
    });
    await told;
    expect(new Set(heard)).toEqual(new Set(["new page"]));
    expect(await portrait(desk)).toEqual(whole.seen);
    desk.close();
  });
});
