import { api } from '../../../lib/api';
import { done } from '../../../lib/problem';
import { useSend } from '../../../lib/use-send';

const call = async (body: { password: string }) => done(await api.DELETE('/api/v1/account', { body }));

export const useCloseOffice = () => useSend<{ password: string }>({ call });
