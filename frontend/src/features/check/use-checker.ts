import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding, TextCheck } from '../../api/schema';
import { useKeptText } from '../../lib/use-kept-text';
import { useCheck } from './api/check-text';
import { carryFindings } from './carry-findings';

const pause = 700;

/** The text, what was found in it, and the checks: one when it is asked for, then one after every pause in typing. */
export function useChecker(draftName: string, setting: Omit<TextCheck, 'text'>) {
  const { text, setText } = useKeptText(draftName);
  const [findings, setFindings] = useState<Finding[]>([]);
  const [asked, setAsked] = useState<TextCheck | null>(null);
  const query = useCheck(asked);
  const key = JSON.stringify({ text, ...setting });
  const request = useMemo(() => JSON.parse(key) as TextCheck, [key]);
  const current = useRef(text);
  current.current = text;
  const behind = asked !== null && JSON.stringify(asked) !== key;
  const started = asked !== null;

  useEffect(() => {
    if (!started || request.text.trim() === '') return;
    const timer = setTimeout(() => setAsked(request), pause);
    return () => clearTimeout(timer);
  }, [started, request]);

  const { data, isPlaceholderData } = query;
  useEffect(() => {
    if (data && !isPlaceholderData && asked?.text === current.current) setFindings(data.findings);
  }, [data, isPlaceholderData, asked]);

  return {
    text,
    findings,
    report: query.data,
    error: query.error,
    checking: query.isFetching,
    /** What stands there is not what was checked. */
    behind: behind || query.isError,
    checkedAt: query.dataUpdatedAt,
    change: (next: string) => {
      setFindings((was) => carryFindings(was, current.current, next));
      setText(next);
    },
    check: () => {
      if (!behind && query.isError) query.refetch();
      setAsked(request);
    },
  };
}
