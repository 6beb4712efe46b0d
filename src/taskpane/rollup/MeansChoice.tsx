import { words as en } from "../../i18n/en/together";
import { formatNumber } from "../../i18n/language";
import { words as vi } from "../../i18n/vi/together";
import type { SharedGroup } from "../../rollup/shared";
import { isRate, isWeight, meanOf, type Weights } from "../../rollup/weights";
import { Choice } from "../parts/Choice";
import { useWords, useWordsOf } from "../parts/words";
import { Part } from "./Part";

interface MeansChoiceProps {
  /** What is confirmed as shared. */
  readonly groups: readonly SharedGroup[];
  readonly weights: Weights;
  /** `weight`: the id of a group, "" for none. */
  readonly onWeigh: (id: string, weight: string) => void;
}

/** By what the mean of each shared rate is weighted: chosen here, and no mean is made without. */
export function MeansChoice({ groups, weights, onWeigh }: MeansChoiceProps) {
  const t = useWordsOf({ vi, en });
  const { language } = useWords();
  const rates = groups.filter(isRate);
  const amounts = groups.filter(isWeight);
  if (rates.length === 0 || amounts.length === 0) return null;
  const choice = (group: SharedGroup) => {
    const weight = amounts.find(({ id }) => id === weights.get(group.id));
    const mean = weight && meanOf(group, weight);
    return (
      <Choice
        label={`${group.name} (${group.unit})`}
        value={weight?.id ?? ""}
        options={[
          { value: "", label: t.noMean },
          ...amounts.map(({ id, name, unit }) => ({ value: id, label: t.weight(name, unit) })),
        ]}
        onChoose={(one) => onWeigh(group.id, one)}
        {...(typeof mean === "object" && {
          hint: t.mean(formatNumber(mean.value, language), mean.of, group.members.length),
        })}
        {...(typeof mean === "string" && { fault: t.noMeanOf[mean] })}
      />
    );
  };
  return <Part title={t.means} hint={t.meansHint} items={rates} keyOf={({ id }) => id} item={choice} />;
}
