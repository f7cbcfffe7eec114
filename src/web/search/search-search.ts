import * as v from 'valibot';
import { pageSearch, text } from '../register/page-search.ts';

/** What is sought, as it stands in an address. */
export const searchSearch = v.object({ text, ...pageSearch });
