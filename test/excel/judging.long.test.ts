import { CONVENTIONS, testJudging } from "./judged";

testJudging(CONVENTIONS);
