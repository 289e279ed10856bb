import { useMemo, useState } from 'react';
import type { Control } from 'react-hook-form';
import type { FactSource, FactGroup as Given } from '../../../api/schema';
import type { RawFacts } from '../fact-values';
import { layOut } from '../form-layout';
import { FactGroup, type Wanted } from './fact-group';

interface Props {
  groups: Given[];
  control: Control<RawFacts>;
  sources: Record<string, FactSource>;
  /** Which facts have a value, when the form is first drawn and now. */
  filled: string[];
  wanted: Wanted | null;
}

export function FactGroups({ groups, control, sources, filled, wanted }: Props) {
  const [atFirst] = useState(() => new Set(filled));
  const laid = useMemo(() => layOut(groups, (name) => atFirst.has(name)), [groups, atFirst]);
  const now = new Set(filled);
  return laid.map((group) => {
    const fields = [...group.first, ...group.more];
    return (
      <FactGroup
        key={group.name}
        group={group}
        control={control}
        sources={sources}
        filled={fields.filter((field) => now.has(field.name)).length}
        wanted={wanted && fields.some((field) => field.name === wanted.field) ? wanted : null}
      />
    );
  });
}
