import "@testing-library/jest-dom";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { lazy, useState } from "react";
import { PartBoundary } from "../../src/taskpane/parts/PartBoundary";

afterEach(() => jest.restoreAllMocks());

test("a part that can't be loaded is told in words, and trying again loads it", async () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined); // React reports what a boundary catches
  let online = false;
  const load = () =>
    lazy(() =>
      online
        ? Promise.resolve({ default: () => <p>Nội dung</p> })
        : Promise.reject(Object.assign(new Error("Loading chunk 22 failed"), { name: "ChunkLoadError" })),
    );
  function Page() {
    const [Part, setPart] = useState(load);
    return (
      <PartBoundary onRetry={() => setPart(load())}>
        <Part />
      </PartBoundary>
    );
  }
  render(<Page />);
  expect(await screen.findByRole("alert")).toHaveTextContent("Không mở được phần này");
  online = true;
  await userEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByText("Nội dung")).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a part that breaks tells what broke, for whoever helps", () => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = () => {
    throw new TypeError("x is undefined");
  };
  render(
    <PartBoundary onRetry={() => undefined}>
      <Broken />
    </PartBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("TypeError: x is undefined");
});
