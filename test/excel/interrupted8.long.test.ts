import { testInterruptions } from "./interruption";

testInterruptions(8);
