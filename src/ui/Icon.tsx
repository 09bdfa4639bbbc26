import {
  Check,
  ChevronDown,
  CircleHelp,
  Dices,
  EllipsisVertical,
  FolderOpen,
  Keyboard,
  type LucideIcon,
  Menu as MenuLines,
  Monitor,
  Moon,
  Plus,
  Printer,
  Redo2,
  Save,
  Sun,
  Undo2,
  X,
} from 'lucide-react';

/** Those that are seen first or in many places; a part that comes later brings its own. */
const icons = {
  add: Plus,
  check: Check,
  close: X,
  dark: Moon,
  down: ChevronDown,
  help: CircleHelp,
  keys: Keyboard,
  light: Sun,
  menu: MenuLines,
  more: EllipsisVertical,
  open: FolderOpen,
  print: Printer,
  redo: Redo2,
  reroll: Dices,
  save: Save,
  system: Monitor,
  undo: Undo2,
} as const satisfies Readonly<Record<string, LucideIcon>>;

export type IconName = keyof typeof icons;

export interface IconProps {
  readonly name: IconName;
  /** At text of the usual size, CSS pixels; it grows with the text. Default 16. */
  readonly size?: number;
}

/** One of the drawn signs, always beside words or inside a control with a name. */
export function Icon({ name, size = 16 }: IconProps) {
  const Drawing = icons[name];
  return <Drawing size={`${size / 16}rem`} aria-hidden="true" />;
}
