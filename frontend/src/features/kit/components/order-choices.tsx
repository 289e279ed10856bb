import type { Board, Voice } from '../../../api/schema';
import { toneNames } from '../../../lib/tones';
import { SelectField } from '../../../ui/select-field';
import type { Choice } from '../choice';
import { languageNames, occasionNames, words } from '../words';

interface Props {
  choice: Choice;
  occasion: string;
  boards: Board[];
  voices: Voice[];
  onChoice: (part: Partial<Choice>) => unknown;
  onOccasion: (occasion: string) => unknown;
}

/** How a kit should sound, and for what; a voice brings its tone along. */
export function OrderChoices({ choice, occasion, boards, voices, onChoice, onOccasion }: Props) {
  return (
    <div className="grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
      <Names label={words.order.occasion} names={occasionNames} value={occasion} onChange={onOccasion} />
      <Names
        label={words.order.tone}
        names={toneNames}
        value={choice.tone}
        onChange={(tone) => onChoice({ tone })}
      />
      <Names
        label={words.order.language}
        names={languageNames}
        value={choice.language}
        onChange={(language) => onChoice({ language })}
      />
      {voices.length > 0 && (
        <SelectField
          label={words.order.voice}
          value={choice.voice}
          onChange={({ target: { value } }) => {
            const tone = voices.find(({ id }) => id === value)?.tone;
            onChoice({ voice: value, ...(tone && { tone }) });
          }}
        >
          <option value="">{words.order.noVoice}</option>
          {voices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {choice.channels.includes('mls') && (
        <SelectField
          label={words.order.board}
          value={choice.mls}
          onChange={(event) => onChoice({ mls: event.target.value })}
        >
          <option value="">{words.order.noBoard}</option>
          {boards.map(({ id, name, limit }) => (
            <option key={id} value={id}>
              {words.order.boardChoice(name, limit)}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  );
}

interface NamesProps {
  label: string;
  names: Record<string, string>;
  value: string;
  onChange: (value: string) => unknown;
}

function Names({ label, names, value, onChange }: NamesProps) {
  return (
    <SelectField label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      {Object.entries(names).map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
