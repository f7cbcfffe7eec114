import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of few lines that take the longest: one that began last would run alone while the other cores are idle. */
const long = /tests\/(faults\/nothing-lost|web\/(every-page|office|lost-answers)|reading\/(plans|timeout)|postgres\/faults|server\/(bad-commands|cli|cli-engines|hostile\/.*)|backup\/.*|house)\.spec\.ts$/;

/** Otherwise, as usual, what took long in the run before, or is long to read, begins first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [...sorted.filter(({ moduleId }) => long.test(moduleId)), ...sorted.filter(({ moduleId }) => !long.test(moduleId))];
  }
}
