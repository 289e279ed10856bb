import { memo } from 'react';
import { type Control, useFormState } from 'react-hook-form';
import type { FactField } from '../../../api/schema';
import { inputClass } from '../../../ui/field';
import { factId } from '../fact-id';
import { fromRaw, isLong, isNumber, type RawFacts } from '../fact-values';
import { words } from '../words';
import { ChoicesControl } from './choices-control';
import { FactFrame, type FactProps, factAria, unitOf } from './fact-frame';
import { YesNoControl } from './yes-no-control';

interface Props extends FactProps {
  control: Control<RawFacts>;
}

const keyboards = ['text', 'numeric', 'decimal', 'tel', 'url', 'email', 'search'] as const;

function keyboardOf(field: FactField) {
  const asked = keyboards.find((one) => one === field.keyboard);
  return asked ?? (field.type === 'whole' ? 'numeric' : isNumber(field) ? 'decimal' : undefined);
}

/** One fact with its control; what is typed into it renders nothing else. */
export const FactControl = memo(function FactControl({ field, source, control }: Props) {
  const { errors } = useFormState({ control, name: field.name, exact: true });
  const error = errors[field.name]?.message;
  const registered = () =>
    control.register(field.name, { validate: (raw) => fromRaw(field, raw).error ?? true });
  const aria = { id: factId(field.name), ...factAria(field, error) };

  if (field.type === 'choices')
    return (
      <FactFrame field={field} source={source} error={error} group>
        <ChoicesControl field={field} control={control} />
      </FactFrame>
    );
  if (field.type === 'yes-no')
    return (
      <FactFrame field={field} source={source} error={error} group>
        <YesNoControl {...registered()} />
      </FactFrame>
    );
  if (field.type === 'choice' && field.closed)
    return (
      <FactFrame field={field} source={source} error={error}>
        <select {...registered()} {...aria} className={inputClass}>
          <option value="">{words.notKnown}</option>
          {field.choices?.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </FactFrame>
    );
  if (isLong(field))
    return (
      <FactFrame field={field} source={source} error={error}>
        <textarea {...registered()} {...aria} rows={4} className={inputClass} />
      </FactFrame>
    );
  const list = field.choices?.length ? `${aria.id}-list` : undefined;
  return (
    <FactFrame field={field} source={source} error={error}>
      <span className="flex items-center gap-2">
        {field.type === 'money' && (
          <span className="text-muted" aria-hidden="true">
            $
          </span>
        )}
        <input
          {...registered()}
          {...aria}
          type={field.type === 'date' ? 'date' : 'text'}
          inputMode={keyboardOf(field)}
          autoComplete="off"
          list={list}
          className={`${inputClass} min-w-0 flex-1 ${isNumber(field) ? 'tabular-nums' : ''}`}
        />
        {unitOf(field) && (
          <span id={`${aria.id}-unit`} className="shrink-0 text-muted">
            {unitOf(field)}
          </span>
        )}
      </span>
      {list && (
        <datalist id={list}>
          {field.choices?.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </FactFrame>
  );
});
