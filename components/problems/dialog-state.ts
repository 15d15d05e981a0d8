/** Which dialog is open, and about what. */
export type DialogState =
  | { kind: 'tally'; title: string; ids: readonly string[] }
  | { kind: 'score'; id?: string }
  | { kind: 'rename'; id: string }
  | { kind: 'plan'; id: string }
  | { kind: 'merge'; id: string }
  | { kind: 'move'; ids: string[] }
  | { kind: 'split'; id: string; chosen: ReadonlySet<string> }
  | { kind: 'regroup' }
  | { kind: 'hand-on' };

export type OpenDialog = (dialog: DialogState | undefined) => void;
