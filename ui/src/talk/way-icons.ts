// A picture for each way to learn, on the wheel and beside it.
import { BookOpen, Eye, Footprints, GraduationCap, Hammer, HeartHandshake, MessagesSquare, Presentation } from '@lucide/svelte';

export const wayIcons = {
  course: GraduationCap,
  join_a_day: Footprints,
  coaching: HeartHandshake,
  doing: Hammer,
  watching: Eye,
  discussing: MessagesSquare,
  reading: BookOpen,
  teaching: Presentation,
};
