/** Texts that the engine remembers as no numbers. */
import { rememberTexts } from '../../workbench/host/engine/texts';

class Text {
  constructor(readonly value: unknown) {}
}
class Numeric extends Text {}

/** Takes "5%" for a number unless it is told not to; counts how often it looked. */
const engine = () => {
  const looked: unknown[] = [];
  const factory = {
    looked,
    create(value: unknown, isIgnoreNumberPattern = false): Text {
      if (!isIgnoreNumberPattern) looked.push(value);
      return value === '5%' && !isIgnoreNumberPattern ? new Numeric(0.05) : new Text(value);
    },
  };
  rememberTexts(factory, made => made instanceof Numeric);
  return factory;
};

test('a text is looked at once, a number as often as it comes, and each stays what it was', () => {
  const factory = engine();
  for (let time = 0; time < 3; time++) {
    expect(factory.create('教育局')).toBeInstanceOf(Text);
    expect(factory.create('教育局')).not.toBeInstanceOf(Numeric);
    expect(factory.create('5%')).toBeInstanceOf(Numeric);
    expect(factory.create('5%', true)).not.toBeInstanceOf(Numeric);
    expect(factory.create(7)).toEqual(new Text(7));
  }
  expect(factory.looked.filter(value => value === '教育局')).toHaveLength(1);
  expect(factory.looked.filter(value => value === '5%')).toHaveLength(3);
});

test('mending twice does nothing more', () => {
  const factory = engine();
  const { create } = factory;
  rememberTexts(factory, () => true);
  expect(factory.create).toBe(create);
});
