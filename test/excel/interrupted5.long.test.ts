import { testInterruptions } from "./interruption";

testInterruptions(5);
