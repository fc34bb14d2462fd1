// The results of the reference implementation for schema coordinates: all of both schemas, unknown ones, and invalid texts (coordinates.jsonl).
import { GraphQLError, isEnumType, isInputObjectType, resolveSchemaCoordinate } from 'graphql';
import { keep, schemas } from './corpus.js';

const wrong = [
  '', ' ', 'Town ', ' Town', 'Town\n', 'Town.', '.Town', 'Town..id', 'Town.id.id', 'Town id', 'Town.id(', 'Town.id()', 'Town.id(a', 'Town.id(a:', 'Town.id(a)', 'Town.id(a:) ',
  'Town.id(a: )', 'Town.id(a:1)', 'Town.id(a:,b:)', 'Town(a:)', 'Town.id(a:).b', 'Town.1', '1Town', 'Tówn', 'Town.id!', '[Town]', '@', '@ skip', '@skip.', '@skip.if', '@skip(if)',
  '@skip(if:).a', '@@skip', 'Town@skip', '#Town', 'Town#', 'Town,', '"Town"', '\uFEFFTown', '$Town', 'Town.$id', '乡镇', 'Town.乡',
];
const missing = [
  'Nope', 'Nope.id', 'Nope.id(a:)', 'Town.nope', 'Town.nope(a:)', 'Town.name(nope:)', 'Int.id', 'Int', 'Kind.NOPE', 'Kind.SMALL(a:)', 'Kind.SMALL', 'Filter.max(a:)', 'Filter.nope', 'Either.id',
  'Either.__typename', 'Town.__typename', 'Root.__schema', 'Root.__type', 'Root.__type(name:)', 'Town.__type', 'Query.__type(name:)', '__Type', '__Type.fields(includeDeprecated:)', '__TypeKind.LIST',
  '@nope', '@nope(if:)', '@skip', '@skip(if:)', '@skip(nope:)', '@deprecated(reason:)', '@specifiedBy(url:)', '@oneOf', '_', '_._(_:)', 'A1_b', 'town', 'Town.Name',
];
// The introspection of this version has more than the September 2025 edition (4.2): deprecated directives, and fragments with variables.
const later = [
  '__Schema.directives(includeDeprecated:)', '__Directive.isDeprecated', '__Directive.deprecationReason', '__DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION',
  '__DirectiveLocation.DIRECTIVE_DEFINITION',
];

/** Returns the coordinates of every element that a schema defines. */
const all = (schema) => [
  ...Object.values(schema.getTypeMap()).flatMap((type) => [
    type.name,
    ...isEnumType(type) ? type.getValues().map(({ name }) => `${type.name}.${name}`)
      : Object.values(type.getFields?.() ?? {}).flatMap(({ name, args }) => [
        `${type.name}.${name}`, ...isInputObjectType(type) ? [] : args.map((argument) => `${type.name}.${name}(${argument.name}:)`)]),
  ]),
  ...schema.getDirectives().flatMap(({ name, args }) => [`@${name}`, ...args.map((argument) => `@${name}(${argument.name}:)`)]),
];

/** Returns the element with its type, if it has one; "nothing" for an unknown element; "no coordinate" for an invalid text. */
function meaning(schema, text) {
  try {
    const found = resolveSchemaCoordinate(schema, text);
    if (!found) return 'nothing';
    const element = found.fieldArgument ?? found.field ?? found.inputField ?? found.enumValue ?? found.directiveArgument ?? found.directive ?? found.type;
    return `${found.kind} ${element.name}${element.type ? `: ${element.type}` : ''}`;
  } catch (error) {
    // If the parent cannot contain such an element, the reference throws an exception; our library returns null.
    return error instanceof GraphQLError ? 'no coordinate' : 'nothing';
  }
}

const lines = Object.entries(schemas).flatMap(([name, schema]) =>
  [...new Set([...all(schema), ...missing, ...wrong])].filter((coordinate) => !later.includes(coordinate)).map((coordinate) => JSON.stringify({ schema: name, coordinate, meaning: meaning(schema, coordinate) })));
keep('coordinates.jsonl', lines);
const count = (what) => lines.filter((line) => line.endsWith(`"${what}"}`)).length;
console.log(`${lines.length} coordinates: ${count('nothing')} of nothing, ${count('no coordinate')} texts that are none`);
