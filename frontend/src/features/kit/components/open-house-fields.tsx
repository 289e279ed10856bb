import type { KitRequest } from '../../../api/schema';
import { TextField } from '../../../ui/field';
import { words } from '../words';

export type OpenHouse = NonNullable<KitRequest['openHouse']>;

interface Props {
  value: OpenHouse;
  onChange: (value: OpenHouse) => unknown;
}

/** When the home stands open: what the order states, the texts may say. */
export function OpenHouseFields({ value, onChange }: Props) {
  const field = (name: keyof OpenHouse, label: string, type: 'date' | 'time') => (
    <TextField
      label={label}
      type={type}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.target.value })}
    />
  );
  return (
    <div className="grid grid-cols-2 items-end gap-4 lg:grid-cols-4">
      {field('date', words.order.openDate, 'date')}
      {field('from', words.order.openFrom, 'time')}
      {field('to', words.order.openTo, 'time')}
    </div>
  );
}
