import "../xlsx/hucre";
import { ON_STANDARD_SHEETS, testFaults } from "./underFaults";

testFaults(ON_STANDARD_SHEETS);
