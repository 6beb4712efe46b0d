import "../xlsx/hucre";
import { MENDED, testSlips, TOLD } from "./slips";

testSlips(MENDED, TOLD);
