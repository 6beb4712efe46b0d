import { testInterruptions } from "./interruption";

testInterruptions(4);
