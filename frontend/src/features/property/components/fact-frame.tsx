import type { ReactNode } from 'react';
import type { FactField, FactSource } from '../../../api/schema';
import { Icon } from '../../../ui/icon';
import { factId } from '../fact-id';
import { isLong } from '../fact-values';
import { words } from '../words';
import { SourceChip } from './source-chip';

export interface FactProps {
  field: FactField;
  source: FactSource | undefined;
}

interface Props extends FactProps {
  error: string | undefined;
  /** Several controls below one name. */
  group?: boolean;
  children: ReactNode;
}

/** Money carries its sign before the number; other units stand after it. */
export const unitOf = ({ type, unit }: FactField) => (type !== 'money' && unit ? unit.toLowerCase() : '');

/** The lock says it already. */
const hintOf = ({ hint, copy }: FactField) => (copy === 'never' && /^never/i.test(hint ?? '') ? '' : hint);

/** What ties the controls of a fact to what is said about it. */
export function factAria(field: FactField, error: string | undefined) {
  const id = factId(field.name);
  const about = [
    unitOf(field) && `${id}-unit`,
    hintOf(field) && `${id}-hint`,
    field.copy === 'never' && `${id}-never`,
  ];
  return {
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': [...about, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  };
}

const short = /City|Postal|Unit|County|Subdivision|Phone|Name|Zoning|Make|Model|ListingId|ListingKey|Code/;

const isBroad = (field: FactField) =>
  isLong(field) || field.type === 'choices' || (field.type === 'text' && !short.test(field.name));

export function FactFrame({ field, source, error, group = false, children }: Props) {
  const id = factId(field.name);
  const body = (
    <>
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3">
        {group ? (
          <span id={`${id}-label`} className="font-medium">
            {field.label}
          </span>
        ) : (
          <label htmlFor={id} className="font-medium">
            {field.label}
          </label>
        )}
        {source && <SourceChip field={field} source={source} />}
      </div>
      {children}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-danger">
          {error}
        </p>
      )}
      {hintOf(field) && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hintOf(field)}
        </p>
      )}
      {field.copy === 'never' && (
        <p id={`${id}-never`} className="flex items-center gap-1.5 text-sm text-muted">
          <Icon name="lock" className="size-4" />
          {words.facts.never}
        </p>
      )}
    </>
  );
  const look = `grid min-w-0 content-start gap-1.5 ${isBroad(field) ? 'sm:col-span-2' : ''}`;
  return group ? (
    <fieldset
      id={id}
      aria-labelledby={`${id}-label`}
      aria-describedby={factAria(field, error)['aria-describedby']}
      data-fact={field.name}
      className={look}
    >
      {body}
    </fieldset>
  ) : (
    <div data-fact={field.name} className={look}>
      {body}
    </div>
  );
}
