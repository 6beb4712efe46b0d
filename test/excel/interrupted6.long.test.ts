import { testInterruptions } from "./interruption";

testInterruptions(6);
