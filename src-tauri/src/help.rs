//! The help texts, in two languages. A test sees to it that they name every option.

use crate::words::Tongue;

/// `praatplaat --help`.
pub(crate) fn window(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Nl => WINDOW_NL,
        Tongue::En => WINDOW_EN,
    }
}

/// `praatplaat COMMAND --help`, by command.
pub(crate) fn commands(tongue: Tongue) -> [(&'static str, &'static str); 4] {
    match tongue {
        Tongue::Nl => [("practice", PRACTICE_NL), ("list", LIST_NL), ("form", FORM_NL), ("check", CHECK_NL)],
        Tongue::En => [("practice", PRACTICE_EN), ("list", LIST_EN), ("form", FORM_EN), ("check", CHECK_EN)],
    }
}

const WINDOW_NL: &str = "\
Praatplaat: het jaarlijkse ontwikkelgesprek op één praatplaat.

Gebruik
  praatplaat [--workspace BESTAND]   opent het venster
  praatplaat practice …              maakt een werkruimte om te oefenen
  praatplaat list …                  noemt dossiers en gesprekken
  praatplaat form …                  schrijft het gespreksformulier als PDF
  praatplaat check …                 controleert of een werkruimte heel is
  praatplaat COMMANDO --help         legt een commando uit

Keuzes
  --workspace BESTAND   de werkruimte (.praatplaat). Zonder: het bestand dat in
                        PRAATPLAAT_WORKSPACE staat, en anders werkruimte.praatplaat
                        in de gegevensmap van de gebruiker
  -h, --help            deze uitleg
  -V, --version         de versie

Wachtwoordzin
  Commando's vragen erom. In een script: --passphrase-stdin (eerste regel van de
  invoer) of --passphrase-fd N (eerste regel van een open bestand). Nooit als
  argument: dat kunnen andere programma's lezen. De oefenwerkruimte gaat open
  zonder vragen.

Uitkomst (exit code)
  0 gelukt   1 niet in orde   2 verkeerd gebruik   3 kon niet (bestand, wachtwoordzin, schijf)

Voorbeeld: van een lege map naar een formulier
  praatplaat practice --workspace oefenen.praatplaat
  praatplaat list --workspace oefenen.praatplaat
  praatplaat form --workspace oefenen.praatplaat --conversation ID --out formulier.pdf
";

const WINDOW_EN: &str = "\
Praatplaat: the yearly development talk on one illustrated board.

Usage
  praatplaat [--workspace FILE]   opens the window
  praatplaat practice …           makes a workspace to practise in
  praatplaat list …               lists dossiers and talks
  praatplaat form …               writes the form of a talk as PDF
  praatplaat check …              checks whether a workspace is sound
  praatplaat COMMAND --help       explains a command

Options
  --workspace FILE   the workspace (.praatplaat). Without it: the file that
                     PRAATPLAAT_WORKSPACE names, and else werkruimte.praatplaat in
                     the user's data folder
  -h, --help         this text
  -V, --version      the version

Passphrase
  Commands ask for it. In a script: --passphrase-stdin (first line of the input) or
  --passphrase-fd N (first line of an open file). Never as an argument: other
  programs can read that. The practice workspace opens without asking.

Exit codes
  0 done   1 not good   2 wrong use   3 could not be done (file, passphrase, disk)

Example: from an empty folder to a form
  praatplaat practice --workspace practice.praatplaat
  praatplaat list --workspace practice.praatplaat
  praatplaat form --workspace practice.praatplaat --conversation ID --out form.pdf
";

const PRACTICE_NL: &str = "\
Maakt een werkruimte om te oefenen, met het dossier van een bedachte medewerker:
het getekende gesprek van vorig jaar, en dat van dit jaar in voorbereiding.
Elke pagina is gemerkt met OEFENING. De wachtwoordzin is bekend bij iedereen.

Gebruik
  praatplaat practice --workspace BESTAND

Een bestand dat er al is, blijft zoals het is (exit code 3).

Voorbeeld
  praatplaat practice --workspace oefenen.praatplaat
";

const PRACTICE_EN: &str = "\
Makes a workspace to practise in, with the dossier of an invented employee: last
year's signed talk, and this year's in preparation. Every page is marked as
practice. Everybody knows its passphrase.

Usage
  praatplaat practice --workspace FILE

A file that is there already stays as it is (exit code 3).

Example
  praatplaat practice --workspace practice.praatplaat
";

const LIST_NL: &str = "\
Noemt alle dossiers met hun gesprekken: datum, soort, hoe ver, en het nummer dat
`praatplaat form` nodig heeft.

Gebruik
  praatplaat list --workspace BESTAND [--json]

Keuzes
  --json               voor programma's: {\"dossiers\":[{\"id\",\"name\",
                       \"conversations\":[{\"id\",\"date\",\"kind\",\"status\"}]}]};
                       kind: development, check_in, follow_up, onboarding;
                       status: planned, prepared, spoken, read_back, signed, closed
  --passphrase-stdin   wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N    wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat list --workspace team.praatplaat --json --passphrase-stdin < zin.txt
";

const LIST_EN: &str = "\
Lists all dossiers with their talks: date, kind, how far, and the id that
`praatplaat form` needs.

Usage
  praatplaat list --workspace FILE [--json]

Options
  --json               for programs: {\"dossiers\":[{\"id\",\"name\",
                       \"conversations\":[{\"id\",\"date\",\"kind\",\"status\"}]}]};
                       kind: development, check_in, follow_up, onboarding;
                       status: planned, prepared, spoken, read_back, signed, closed
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat list --workspace team.praatplaat --json --passphrase-stdin < phrase.txt
";

const FORM_NL: &str = "\
Schrijft het gespreksformulier van één gesprek als PDF. Van een getekend gesprek
is dat het bewaarde origineel, byte voor byte; met --lang een vertaling zonder
handtekeningen, die ook zo gemerkt is.

Gebruik
  praatplaat form --workspace BESTAND --conversation NUMMER --out BESTAND.pdf

Keuzes
  --conversation NUMMER   het gesprek, zoals `praatplaat list` het noemt
  --out BESTAND.pdf       waar de PDF komt; het hele bestand of niets
  --lang nl|en            in deze taal
  --force                 vervangt een bestand dat er al is
  --passphrase-stdin      wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N       wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat form --workspace team.praatplaat --conversation ID --out gesprek.pdf
";

const FORM_EN: &str = "\
Writes the form of one talk as PDF. Of a signed talk that is the archived
original, byte for byte; with --lang a translation without signatures, marked
as such.

Usage
  praatplaat form --workspace FILE --conversation ID --out FILE.pdf

Options
  --conversation ID    the talk, as `praatplaat list` names it
  --out FILE.pdf       where the PDF goes; the whole file or nothing
  --lang nl|en         in this language
  --force              replaces a file that is there already
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat form --workspace team.praatplaat --conversation ID --out talk.pdf
";

const CHECK_NL: &str = "\
Controleert de hele werkruimte: het bestand, de geschiedenis van elk dossier en de
bewaarde formulieren. Exit code 0: in orde; 1: niet in orde, met wat er mis is.

Gebruik
  praatplaat check --workspace BESTAND

Keuzes
  --passphrase-stdin   wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N    wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat check --workspace team.praatplaat
";

const CHECK_EN: &str = "\
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
