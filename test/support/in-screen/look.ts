import { controls, focusFault, sizeFault, uncoveredFault } from './controls';
import { all } from './drawn';
import {
  brokenFaults,
  choiceFaults,
  cutFaults,
  overlapFaults,
  wideFaults,
  wordsShown,
} from './words';

/** Runs in the document of a screen: what somebody who looks and presses would stumble over, a line each. */
export const inScreen = {
  wordsShown,
  faults(): string[] {
    const found = [
      ...wideFaults(),
      ...cutFaults(),
      ...brokenFaults(),
      ...choiceFaults(),
      ...overlapFaults(),
    ];
    const each = controls().flatMap((control) => [
      uncoveredFault(control),
      sizeFault(control),
      focusFault(control),
    ]);
    for (const one of all('*')) one.scrollTop = 0;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return [...found, ...each.filter((fault) => fault !== undefined)];
  },
};
