import { words as bodiesEn } from "../../src/i18n/en/bodies";
import { words as closingEn } from "../../src/i18n/en/closing";
import { words as commonEn } from "../../src/i18n/en/common";
import { words as copyEn } from "../../src/i18n/en/copy";
import { words as datesEn } from "../../src/i18n/en/dates";
import { words as entryEn } from "../../src/i18n/en/entry";
import { words as intakeEn } from "../../src/i18n/en/intake";
import { words as menuEn } from "../../src/i18n/en/menu";
import { words as overviewEn } from "../../src/i18n/en/overview";
import { words as setUpEn } from "../../src/i18n/en/setUp";
import { words as targetsEn } from "../../src/i18n/en/targets";
import { words as togetherEn } from "../../src/i18n/en/together";
import { words as bodiesVi } from "../../src/i18n/vi/bodies";
import { words as closingVi } from "../../src/i18n/vi/closing";
import { words as commonVi } from "../../src/i18n/vi/common";
import { words as copyVi } from "../../src/i18n/vi/copy";
import { words as datesVi } from "../../src/i18n/vi/dates";
import { words as entryVi } from "../../src/i18n/vi/entry";
import { words as intakeVi } from "../../src/i18n/vi/intake";
import { words as menuVi } from "../../src/i18n/vi/menu";
import { words as overviewVi } from "../../src/i18n/vi/overview";
import { words as setUpVi } from "../../src/i18n/vi/setUp";
import { words as targetsVi } from "../../src/i18n/vi/targets";
import { words as togetherVi } from "../../src/i18n/vi/together";

/** The words of the pane that the flows look for. */
export const WORDS = {
  vi: {
    bodies: bodiesVi,
    closing: closingVi,
    common: commonVi,
    copy: copyVi,
    dates: datesVi,
    entry: entryVi,
    intake: intakeVi,
    menu: menuVi,
    overview: overviewVi,
    setUp: setUpVi,
    targets: targetsVi,
    together: togetherVi,
  },
  en: {
    bodies: bodiesEn,
    closing: closingEn,
    common: commonEn,
    copy: copyEn,
    dates: datesEn,
    entry: entryEn,
    intake: intakeEn,
    menu: menuEn,
    overview: overviewEn,
    setUp: setUpEn,
    targets: targetsEn,
    together: togetherEn,
  },
};
