import { testInterruptions } from "./interruption";

testInterruptions(3);
