import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { UseMutationResult } from '@tanstack/react-query';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type * as z from 'zod/mini';
import { fieldSentence, problemOf, sentenceFor } from './problem';

interface Options<V extends FieldValues, Out> {
  schema: z.ZodMiniType<V, V>;
  start: NoInfer<DefaultValues<V>>;
  send: UseMutationResult<Out, Error, V>;
  /** Which field a refusal without `errors` belongs to. */
  codes?: Partial<Record<string, Path<V>>>;
  onDone?: (out: Out, values: V, form: UseFormReturn<V>) => unknown;
}

/** A form that checks here, asks the server, and puts the server's refusals by the fields they are about. */
export function usePostForm<V extends FieldValues, Out>({
  schema,
  start,
  send,
  codes,
  onDone,
}: Options<V, Out>) {
  const form = useForm<V>({ resolver: standardSchemaResolver(schema), defaultValues: start });

  /** Puts what it can by a field and says whether everything found its place. */
  function place(error: unknown): boolean {
    const problem = problemOf(error);
    if (!problem) return false;
    const names = Object.keys(start) as Path<V>[];
    const byCode = codes?.[problem.code];
    const found = byCode
      ? [{ field: byCode, message: sentenceFor(error) }]
      : problem.errors.filter((e): e is { field: Path<V>; message: string } =>
          names.includes(e.field as Path<V>),
        );
    for (const e of found) form.setError(e.field, { type: 'server', message: fieldSentence(e.message) });
    const first = names.find((name) => found.some((e) => e.field === name));
    if (first) form.setFocus(first);
    return found.length > 0 && found.length >= problem.errors.length;
  }

  const submit = form.handleSubmit(async (values) => {
    form.clearErrors('root');
    try {
      const out = await send.mutateAsync(values);
      await onDone?.(out, values, form);
    } catch (error) {
      if (!place(error)) form.setError('root', { type: 'server', message: sentenceFor(error) });
    }
  });

  const problem = form.formState.errors.root ? send.error : null;
  const errorOf = (name: Path<V>) => form.getFieldState(name, form.formState).error?.message;
  return { form, submit, problem, errorOf, busy: form.formState.isSubmitting };
}
