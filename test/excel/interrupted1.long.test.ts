import { testInterruptions } from "./interruption";

testInterruptions(1);
