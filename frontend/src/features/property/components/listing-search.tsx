import { useEffect, useId, useState } from 'react';
import { inputClass } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import { words } from '../words';

interface Props {
  q: string;
  onSearch: (q: string) => unknown;
}

/** Searches while one types, a moment after the last key. */
export function ListingSearch({ q, onSearch }: Props) {
  const id = useId();
  const [text, setText] = useState(q);
  const [given, setGiven] = useState(q);
  if (given !== q) {
    setGiven(q);
    if (q !== text.trim()) setText(q);
  }
  useEffect(() => {
    if (text.trim() === q) return;
    const timer = setTimeout(() => onSearch(text.trim()), 250);
    return () => clearTimeout(timer);
  }, [text, q, onSearch]);
  return (
    <search className="min-w-0 flex-1 basis-64">
      <label htmlFor={id} className="sr-only">
        {words.list.search}: {words.list.searchHint}
      </label>
      <div className="relative">
        <Icon name="search" className="pointer-events-none absolute start-3 top-3 size-5 text-muted" />
        <input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={200}
          placeholder={words.list.searchHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={`${inputClass} ps-10 placeholder:text-muted`}
        />
      </div>
    </search>
  );
}
