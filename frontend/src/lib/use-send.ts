import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Attempts } from './attempts';

interface Send<In, Out> {
  call: (input: In, key: string) => Promise<Out>;
  done?: (out: Out, input: In) => unknown;
}

/** A change sent to the server, safe to send again when no answer came. */
export function useSend<In = void, Out = void>({ call, done }: Send<In, Out>) {
  const [attempts] = useState(() => new Attempts());
  return useMutation<Out, Error, In>({
    mutationFn: (input) => attempts.run(input, call),
    onSuccess: async (out, input) => {
      await done?.(out, input);
    },
  });
}
