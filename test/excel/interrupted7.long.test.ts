import { testInterruptions } from "./interruption";

testInterruptions(7);
