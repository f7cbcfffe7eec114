import { InputType } from 'type-graphql';
import { Line, Reference, Value } from '../input/input-field.js';
import { DateScalar } from '../input/scalars.js';

@InputType({ description: 'A document that is known already (documentId), or a new one (kind and title; what else is unknown is left out).' })
export class DocumentInput {
  @Reference({ nullable: true, description: 'A document that is in the record already; nothing else is given then.' })
  documentId?: string | null;

  @Line({ nullable: true, description: 'Data: plan, decision, official letter, …' })
  kind?: string | null;

  @Line({ nullable: true })
  title?: string | null;

  @Line({ nullable: true, description: 'As printed: 12/KH-UBND.' })
  number?: string | null;

  @Value(() => DateScalar, { nullable: true })
  issuedOn?: string | null;

  @Line({ nullable: true })
  issuer?: string | null;
}
