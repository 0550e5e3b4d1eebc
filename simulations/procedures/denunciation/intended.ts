import type { Intended } from '../procedure.ts';
import { denunciationIntendedTexts as why } from './texts/intended.vi.ts';

/** Where the law leaves a choice, and rules that answer on one side only. */
export const denunciationIntended: Intended = {
  overlaps: [
    { state: 'denunciationAccepted', labels: ['denunciation.verificationAssigned', 'conclusion.made'], why: why.plain },
    { state: 'denunciationAccepted', labels: ['denunciation.verificationAssigned', 'denunciation.terminated'], why: why.withdrawnLater },
    { state: 'denunciationUnderVerification', labels: ['denunciation.verificationReported', 'denunciation.terminated'], why: why.withdrawnLater },
  ],
  oneSided: [{ rule: 'denunciation-may-be-answered-by-letter', never: true, why: why.byLetter }],
  neverAlone: [
    { rule: 'conclusion-names-nobody', why: why.named },
    { rule: 'protection-refused-in-writing-elsewhere', why: why.refusedElsewhere },
  ],
};
