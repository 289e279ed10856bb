import { TextField } from '../../../ui/field';
import { type OpenHouse, type OpenHouseErrors, todayHere } from '../open-house';
import { words } from '../words';

interface Props {
  value: OpenHouse;
  errors: OpenHouseErrors;
  onChange: (value: OpenHouse) => unknown;
}

/** When the home stands open: what the order states, the texts may say. */
export function OpenHouseFields({ value, errors, onChange }: Props) {
  const field = (name: keyof OpenHouse, label: string, type: 'date' | 'time') => (
    <TextField
      label={label}
      type={type}
      required
      error={errors[name]}
      {...(type === 'date' && { min: todayHere() })}
      value={value[name]}
      onChange={(event) => onChange({ ...value, [name]: event.target.value })}
    />
  );
  return (
    <fieldset className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3 lg:max-w-2xl">
      <legend className="sr-only">{words.order.openHouse}</legend>
      <div className="max-sm:col-span-2">{field('date', words.order.openDate, 'date')}</div>
      {field('from', words.order.openFrom, 'time')}
      {field('to', words.order.openTo, 'time')}
    </fieldset>
  );
}
