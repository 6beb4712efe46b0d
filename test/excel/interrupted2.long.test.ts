import { testInterruptions } from "./interruption";

testInterruptions(2);
