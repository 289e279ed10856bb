import { Loaded } from '../../../ui/loaded';
import { SelectField } from '../../../ui/select-field';
import { useHomeChoices } from '../api/home-choices';
import { confirmedFacts } from '../confirmed-facts';
import { nameOf, placeOf } from '../property-name';
import { words } from '../words';

interface Props {
  id: string | undefined;
  onChoose: (id: string | undefined) => unknown;
}

/** Which of the office's homes is meant. */
export function HomeChoice({ id, onChoose }: Props) {
  return (
    <Loaded query={useHomeChoices()} what={words.list.what} rows={1}>
      {(homes) => {
        if (homes.length === 0) return <p className="text-muted">{words.choice.empty}</p>;
        const chosen = homes.find((home) => home.id === id);
        const waiting = chosen
          ? Object.keys(chosen.facts).length - Object.keys(confirmedFacts(chosen)).length
          : 0;
        return (
          <SelectField
            label={words.choice.label}
            value={chosen?.id ?? ''}
            onChange={(event) => onChoose(event.target.value || undefined)}
            hint={chosen && words.choice.used(Object.keys(confirmedFacts(chosen)).length, waiting)}
          >
            <option value="">{words.choice.none}</option>
            {homes.map((home) => (
              <option key={home.id} value={home.id}>
                {[nameOf(home), placeOf(home.facts)].filter(Boolean).join(', ')}
              </option>
            ))}
          </SelectField>
        );
      }}
    </Loaded>
  );
}
