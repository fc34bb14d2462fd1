// A generated world, in which every field of any schema has a value computed from a number, the field and its arguments. MadeWorld.cs computes the same values.
// One value in nine is null, some in non-null positions; some resolvers throw, and some values do not match their type.
import { isAbstractType, isEnumType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

const floats = [0, -0, 0.1, 1 / 3, 100, -2.5e-7, 1e21, 123456789.125, 5e-324, 1.7976931348623157e308, Infinity, 1e20];
const texts = ['', '乡镇', '"quoted"', 'a\\b\n\t\u0001\u2028', '𠮷👍', '\ud800 alone'];

/** FNV-1a over UTF-16, 32 bits. */
export function hash(text) {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return state;
}

/** Resolves every field. `source` is the number of the object; the root has none. */
export const resolveField = (source, args, _, info) => {
  const asked = `${info.parentType.name}.${info.fieldName}(${JSON.stringify(args)})`;
  const number = hash(`${source?.number ?? 0}/${asked}`);
  if (number % 29 === 1) throw new Error('made');
  return make(info.returnType, number, asked, info.schema);
};

/** Returns the type that the object was created with. */
export const resolveType = (value) => value.type;

function make(type, number, asked, schema) {
  if (isNonNullType(type)) return number % 41 === 0 ? null : value(type.ofType, number, asked, schema);
  return number % 9 === 0 ? null : value(type, number, asked, schema);
}

function value(type, number, asked, schema) {
  if (isListType(type)) return Array.from({ length: number % 4 }, (_, index) => make(type.ofType, hash(`${number}/${index}`), asked, schema));
  if (isObjectType(type)) return { number, type: type.name };
  if (isAbstractType(type)) {
    const types = (number % 37 === 2 ? Object.values(schema.getTypeMap()).filter((one) => isObjectType(one) && !one.name.startsWith('__')) : [...schema.getPossibleTypes(type)])
      .map(({ name }) => name).sort();
    return { number, type: types[number % types.length] };
  }
  if (isEnumType(type)) return number % 17 === 3 ? 'NO_SUCH_VALUE' : type.getValues()[number % type.getValues().length].name;
  if (!isLeafType(type)) throw new TypeError(String(type));
  switch (type.name) {
    case 'Int': return number % 13 === 2 ? 2147483648 + number : (number % 2000) - 1000;
    case 'Float': return floats[number % floats.length];
    case 'Boolean': return number % 2 === 0;
    case 'ID': return number % 2 === 0 ? number : `id:${number}`;
    default: return asked + texts[number % texts.length];
  }
}
