/** A text of the page, which speaks both languages at once. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** Vietnamese, and beside it the quieter English. */
export function bothWords({ vi, en }: Words): readonly Node[] {
  const english = document.createElement("span");
  english.lang = "en";
  english.textContent = en;
  return [document.createTextNode(`${vi} `), english];
}
