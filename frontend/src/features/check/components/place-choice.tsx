import type { Board, Channel } from '../../../api/schema';
import { onUtcDay } from '../../../lib/dates';
import { Folded } from '../../../ui/folded';
import { SelectField } from '../../../ui/select-field';
import { inShort, type Place, withBoard } from '../place';
import { states } from '../states';
import { words } from '../words';

interface Props {
  place: Place;
  channels: Channel[];
  boards: Board[];
  open: boolean;
  onChange: (place: Place) => unknown;
}

export function PlaceChoice({ place, channels, boards, open, onChange }: Props) {
  const board = boards.find(({ id }) => id === place.mls);
  const set = (name: 'channel' | 'state', value: string) => {
    const { [name]: _, ...rest } = place;
    onChange(value ? { ...rest, [name]: value } : rest);
  };
  return (
    <Folded title={words.place} state={inShort(place, channels, boards)} open={open}>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={words.channel}
          value={place.channel ?? ''}
          onChange={(event) => set('channel', event.target.value)}
        >
          <option value="">{words.none}</option>
          {channels.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.board}
          value={place.mls ?? ''}
          onChange={(event) => onChange(withBoard(place, event.target.value, boards))}
        >
          <option value="">{words.none}</option>
          {boards.map(({ id, name, limit }) => (
            <option key={id} value={id}>
              {words.boardChoice(name, limit)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.state}
          value={place.state ?? ''}
          onChange={(event) => set('state', event.target.value)}
        >
          <option value="">{words.none}</option>
          {states.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {board && (
        <p className="text-sm text-muted">
          {words.boardNote(onUtcDay(board.checkedOn), board.source)} {board.note}
        </p>
      )}
    </Folded>
  );
}
