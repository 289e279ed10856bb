import { newQueryClient } from '../lib/query';

export const queryClient = newQueryClient();
