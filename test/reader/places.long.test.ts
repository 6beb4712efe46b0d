import { places } from "./marked";
import { testRespelled } from "./respelled";

testRespelled(places);
