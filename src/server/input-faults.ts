import { getNullableType, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLLeafType, GraphQLError, isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField, print, type ValueNode } from 'graphql';
import type { Bilingual, Fault } from '../kernel/refusal.js';

export type Path = Fault['path'];

/** All that is wrong with the form of a value, where graphql-js would say only how it reads. */
export function faultsOfValue(value: unknown, type: GraphQLInputType, path: Path): Fault[] {
  if (value === undefined || value === null) return isNonNullType(type) ? [{ path, text: missing(type) }] : [];
  const needed = getNullableType(type);
  if (isListType(needed)) return Array.isArray(value) ? value.flatMap((each, i) => faultsOfValue(each, needed.ofType, [...path, i])) : faultsOfValue(value, needed.ofType, path);
  if (!isInputObjectType(needed)) return leaf(path, show(value), needed, () => needed.parseValue(value));
  if (typeof value !== 'object' || Array.isArray(value)) return [{ path, text: notAnObject(show(value), needed) }];
  const given = value as Record<string, unknown>;
  const fields = Object.values(needed.getFields());
  return [
    ...Object.keys(given).filter(name => !needed.getFields()[name]).map(name => ({ path: [...path, name], text: unknownField(name, needed) })),
    // a field with a default may be left out, but not be null
    ...fields.flatMap(field => (given[field.name] === undefined && !isRequiredInputField(field) ? [] : faultsOfValue(given[field.name], field.type, [...path, field.name]))),
  ];
}

/** The same for a value that is written in the query. What a variable brings is judged with the variables. */
export function faultsOfLiteral(node: ValueNode, type: GraphQLInputType, path: Path): Fault[] {
  if (node.kind === 'Variable') return [];
  if (node.kind === 'NullValue') return isNonNullType(type) ? [{ path, text: missing(type) }] : [];
  const needed = getNullableType(type);
  if (isListType(needed)) return node.kind === 'ListValue' ? node.values.flatMap((each, i) => faultsOfLiteral(each, needed.ofType, [...path, i])) : faultsOfLiteral(node, needed.ofType, path);
  if (!isInputObjectType(needed)) return leaf(path, print(node).slice(0, 60), needed, () => needed.parseLiteral(node, undefined));
  if (node.kind !== 'ObjectValue') return [{ path, text: notAnObject(print(node).slice(0, 60), needed) }];
  const given = new Map(node.fields.map(field => [field.name.value, field.value]));
  return [
    ...[...given.keys()].filter(name => !needed.getFields()[name]).map(name => ({ path: [...path, name], text: unknownField(name, needed) })),
    ...Object.values(needed.getFields()).flatMap(field => {
      const value = given.get(field.name);
      if (value) return faultsOfLiteral(value, field.type, [...path, field.name]);
      return isRequiredInputField(field) ? [{ path: [...path, field.name], text: missing(field.type) }] : [];
    }),
  ];
}

function leaf(path: Path, shown: string, type: GraphQLLeafType, read: () => unknown): Fault[] {
  try {
    if (read() !== undefined) return [];
  } catch (error) {
    const text = error instanceof GraphQLError && (error.extensions.text as Bilingual | undefined);
    if (text) return [{ path, text }];
  }
  if (isEnumType(type)) {
    const words = type.getValues().map(({ name }) => name).join(', ');
    return [{ path, text: { en: `${shown} is none of ${words}`, vi: `${shown} không thuộc các giá trị ${words}` } }];
  }
  const { en, vi } = expected[type.name] ?? { en: `a value of type ${type.name}`, vi: `giá trị kiểu ${type.name}` };
  return [{ path, text: { en: `${shown} is not ${en}`, vi: `${shown} không phải là ${vi}` } }];
}

const expected: Record<string, Bilingual> = {
  Int: { en: 'a whole number', vi: 'số nguyên' },
  Float: { en: 'a number', vi: 'số' },
  Boolean: { en: 'true or false', vi: 'true hoặc false' },
  String: { en: 'a text', vi: 'văn bản' },
  ID: { en: 'an id', vi: 'mã định danh' },
};
const missing = (type: GraphQLInputType): Bilingual => ({ en: `is missing; a value of type ${getNullableType(type)} is needed`, vi: `còn thiếu; cần giá trị kiểu ${getNullableType(type)}` });
const notAnObject = (shown: string, { name }: GraphQLInputObjectType): Bilingual => ({ en: `${shown} is not an object with the fields of ${name}`, vi: `${shown} không phải là đối tượng có các trường của ${name}` });
const unknownField = (field: string, type: GraphQLInputObjectType): Bilingual => {
  const fields = Object.keys(type.getFields()).join(', ');
  const name = show(field);
  return { en: `${name} is no field of ${type.name}, which has ${fields}`, vi: `${name} không phải là trường của ${type.name}; các trường hợp lệ: ${fields}` };
};
const show = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);
