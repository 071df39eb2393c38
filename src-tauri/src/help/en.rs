//! The help texts in English.

pub(super) const WINDOW: &str = "\
Praatplaat: the yearly development talk on one illustrated board.

Usage
  praatplaat [--workspace FILE]   opens the window
  praatplaat COMMAND …            does one thing, without a window
  praatplaat help COMMAND         explains a command

Commands
  praatplaat practice   makes a workspace to practise in
  praatplaat list       lists dossiers and talks, with their ids
  praatplaat form       writes the form of a talk as PDF
  praatplaat copies     writes copies for whoever gets something of the talk
  praatplaat print      prints the form of a talk (Linux, through CUPS)
  praatplaat open       brings the talk in a form back
  praatplaat check      checks whether a workspace is sound
  praatplaat verify     checks whether a form is still what was signed
  praatplaat paper      writes an empty board, cards or explanation to print

Options
  --workspace FILE   the workspace (.praatplaat). Without it: the file that
                     PRAATPLAAT_WORKSPACE names; for the window else
                     werkruimte.praatplaat in the user's data folder
  -h, --help         this text
  -V, --version      the version

Passphrase
  Commands ask for it. In a script: --passphrase-stdin (first line of the input) or
  --passphrase-fd N (first line of an open file). Never as an argument: other
  programs can read that. The practice workspace opens without asking. A real
  workspace is made in the window.

Language
  Dutch, or English where the system speaks it (LC_ALL, LC_MESSAGES, LANG).

Exit codes
  0 done   1 not good   2 wrong use   3 could not be done (file, passphrase, disk,
  printer)

Example: from an empty folder to a form
  praatplaat practice --workspace practice.praatplaat
  praatplaat list --workspace practice.praatplaat
  praatplaat form --workspace practice.praatplaat --conversation ID --out form.pdf
";

pub(super) const PRACTICE: &str = "\
Makes a workspace to practise in, with the dossier of an invented employee: last
year's signed talk, and this year's in preparation. Every page is marked as
practice. Everybody knows its passphrase.

Usage
  praatplaat practice --workspace FILE

A file that is there already stays as it is (exit code 3).

Example
  praatplaat practice --workspace practice.praatplaat
";

pub(super) const LIST: &str = "\
Lists all dossiers with their talks: date, kind, how far, and the id that
`praatplaat form` needs.

Usage
  praatplaat list --workspace FILE [--json]

Options
  --json               for programs: {\"dossiers\":[{\"id\",\"name\",
                       \"conversations\":[{\"id\",\"date\",\"kind\",\"status\"}]}]};
                       kind: development, check_in, follow_up, onboarding,
                       internship;
                       status: planned, prepared, spoken, read_back, presented,
                       signed, closed
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat list --workspace team.praatplaat --json --passphrase-stdin < phrase.txt
";

pub(super) const FORM: &str = "\
Writes the form of one talk as PDF. Of a signed talk that is the archived
original, byte for byte. With --lang it is a translation, and in another format an
extra print: without signatures, and marked as such.

Usage
  praatplaat form --workspace FILE --conversation ID --out FILE.pdf

Options
  --conversation ID    the talk, as `praatplaat list` names it
  --out FILE.pdf       where the PDF goes; the whole file or nothing
  --lang nl|en         in this language
  --letters normal|large   large letters: all text from 12 points, except on the
                       board
  --board a4|a3        the page with the board on A3; the others stay A4
  --ink                light tints and lines instead of full colour, on every page:
                       it saves ink
  --also nl|en         headings and explanations in this language too; what you
                       wrote stays as it is
  --force              replaces a file that is there already
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat form --workspace team.praatplaat --conversation ID --out talk.pdf
";

pub(super) const COPIES: &str = "\
Writes in one go what leaves a closed talk: for the employee the archived form, byte
for byte; for the manager the joint part; for HR only the agreements that both ticked
for HR, with names, functions and date. Without any there is no file for HR. A copy
says on every page that it is one, and of which form. It looks as that form does:
language, letters and paper. What is there already stays: then the name gets a number.

Usage
  praatplaat copies --workspace FILE --conversation ID --to FOLDER

Options
  --conversation ID    the talk, as `praatplaat list` names it
  --to FOLDER          the folder where the files go; it is made if it isn't there
  --with BLOCK         this part for the manager too. The employee decides. Parts that
                       are left out otherwise: feedback, energy, employability, dreams,
                       reactions, last-words, additions. May be given more often
  --pocket             a pocket card with the agreements too
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat copies --workspace team.praatplaat --conversation ID --to copies
";

pub(super) const PRINT: &str = "\
Prints the form of one talk, straight on a printer of this system (CUPS, with the
program lp). Of a closed talk these are always the archived pages. On A4 in true
size; on A3 enlarged. No file is left behind.

Usage
  praatplaat print --workspace FILE --conversation ID

Options
  --conversation ID    the talk, as `praatplaat list` names it
  --printer NAME       a printer of `lpstat -e`; without: the system's own choice
  --paper a4|a3        the paper; without: a4
  --one-sided          on one side; without: on both sides
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat print --workspace team.praatplaat --conversation ID --paper a3
";

pub(super) const OPEN: &str = "\
Brings the talk back from a conversation form (PDF): board, agreements and what
became of the ones before. The form itself is kept as it is. Without an option it
goes to whoever has this name, and else to a new dossier.

Usage
  praatplaat open FORM.pdf --workspace FILE

The workspace must be there already: make it in the window (praatplaat --workspace
FILE). A practice form belongs in a practice workspace.

Options
  --dossier ID         into this dossier, as `praatplaat list --json` names it
  --new                into a new dossier, also where somebody has this name
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

A form whose talk is there already, that was changed or that isn't Praatplaat's is
not taken over (exit code 3). The workspace then stays as it was.

Example
  praatplaat open talk.pdf --workspace team.praatplaat
";

pub(super) const CHECK: &str = "\
Checks the whole workspace: the file, the history of each dossier and the archived
forms. Exit code 0: sound; 1: not sound, with what is wrong.

Usage
  praatplaat check --workspace FILE

Options
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat check --workspace team.praatplaat
";

pub(super) const VERIFY: &str = "\
Looks whether a form is still what was signed: do the signatures hold, was nothing
added, and do the pages, the seal and the data in the file say the same? It needs no
workspace. Exit code 0: good; 1: not good, with what is wrong; 3: the file isn't
there, can't be read or is no PDF.

Usage
  praatplaat verify FILE.pdf [--words \"SIX WORDS\"] [--json]

Options
  --words \"…\"          the six words of the seal, as they stand on paper: are paper
                       and file the same?
  --workspace FILE     says too whether the key of this workspace signed it, or
                       another one
  --json               for programs: {\"good\",\"signatures\":[{\"who\",\"name\",\"typed\",
                       \"stance\",\"at\",\"found\"}],\"key\",\"faults\",\"talk\",\"copy\",\"print\",
                       \"words\",\"seal\",\"paper\"}
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat verify talk.pdf
";

pub(super) const PAPER: &str = "\
Writes paper to work with as PDF. Nobody's name is on it, and it needs no workspace.

Usage
  praatplaat paper WHAT --out FILE.pdf

What
  poster       the empty board, to hang up or to write on
  questions    question cards to cut out
  talents      talent cards to cut out
  energy       energy cards to cut out
  employee     a page of explanation for employees
  manager      a page of explanation for managers
  hr           a page of explanation for HR

Options
  --size a4|a3|a2    the sheet of the board; without it a3
  --place PLACE      only question cards of this place: looking-back, energy, talents,
                     learning, employability, horizon, backpack, agreements
  --ink              white where there is colour: it saves ink
  --out FILE.pdf     where the PDF goes; the whole file or nothing
  --lang nl|en       in this language
  --force            replaces a file that is there already

Example
  praatplaat paper poster --size a2 --out board.pdf
";
