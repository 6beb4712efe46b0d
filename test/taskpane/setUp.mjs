// Before the tests of the pane: Fluent UI in a form that loads fast.
import { buildFluent } from "../../scripts/build-fluent.mjs";

export default async function setUp() {
  process.env.FLUENT = JSON.stringify(await buildFluent());
}
