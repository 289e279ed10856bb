import { useQuery } from '@tanstack/react-query';
import { api } from '../../../lib/api';
import { ok } from '../../../lib/problem';

export const usePiece = (id: string) =>
  useQuery({
    queryKey: ['piece', id],
    queryFn: async () => ok(await api.GET('/api/v1/pieces/{id}', { params: { path: { id } } })),
  });
