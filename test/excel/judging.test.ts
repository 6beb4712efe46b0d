import { sample } from "../sample";
import { CONVENTIONS, testJudging } from "./judged";

// The long test takes both.
testJudging(sample(CONVENTIONS, 1));
