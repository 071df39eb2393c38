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
pub(crate) fn commands(tongue: Tongue) -> [(&'static str, &'static str); 8] {
    match tongue {
        Tongue::Nl => [
            ("practice", PRACTICE_NL),
            ("list", LIST_NL),
            ("form", FORM_NL),
            ("copies", COPIES_NL),
            ("open", OPEN_NL),
            ("check", CHECK_NL),
            ("verify", VERIFY_NL),
            ("paper", PAPER_NL),
        ],
        Tongue::En => [
            ("practice", PRACTICE_EN),
            ("list", LIST_EN),
            ("form", FORM_EN),
            ("copies", COPIES_EN),
            ("open", OPEN_EN),
            ("check", CHECK_EN),
            ("verify", VERIFY_EN),
            ("paper", PAPER_EN),
        ],
    }
}

const WINDOW_NL: &str = "\
Praatplaat: het jaarlijkse ontwikkelgesprek op één praatplaat.

Gebruik
  praatplaat [--workspace BESTAND]   opent het venster
  praatplaat practice …              maakt een werkruimte om te oefenen
  praatplaat list …                  noemt dossiers en gesprekken
  praatplaat form …                  schrijft het gespreksformulier als PDF
  praatplaat copies …                schrijft kopieën voor wie iets van het gesprek krijgt
  praatplaat open …                  haalt het gesprek uit een formulier terug
  praatplaat check …                 controleert of een werkruimte heel is
  praatplaat verify …                controleert of een formulier nog is wat er getekend is
  praatplaat paper …                 schrijft een lege plaat, kaarten of uitleg om te printen
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
  praatplaat copies …             writes copies for whoever gets something of the talk
  praatplaat open …               brings the talk in a form back
  praatplaat check …              checks whether a workspace is sound
  praatplaat verify …             checks whether a form is still what was signed
  praatplaat paper …              writes an empty board, cards or explanation to print
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
                       status: planned, prepared, spoken, read_back, presented,
                       signed, closed
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
                       status: planned, prepared, spoken, read_back, presented,
                       signed, closed
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat list --workspace team.praatplaat --json --passphrase-stdin < phrase.txt
";

const FORM_NL: &str = "\
Schrijft het gespreksformulier van één gesprek als PDF. Van een getekend gesprek
is dat het bewaarde origineel, byte voor byte. Met --lang komt er een vertaling, en
in een andere opmaak een extra afdruk: zonder handtekeningen, en zo gemerkt.

Gebruik
  praatplaat form --workspace BESTAND --conversation NUMMER --out BESTAND.pdf

Keuzes
  --conversation NUMMER   het gesprek, zoals `praatplaat list` het noemt
  --out BESTAND.pdf       waar de PDF komt; het hele bestand of niets
  --lang nl|en            in deze taal
  --letters normaal|groot grote letters: alle tekst vanaf 12 punten
  --board a4|a3           de bladzijde met de plaat op A3; de rest blijft A4
  --ink                   de plaat met dunne lijnen: dat spaart inkt
  --also nl|en            koppen en uitleg ook in deze taal; wat jullie schreven,
                          blijft zoals het is
  --force                 vervangt een bestand dat er al is
  --passphrase-stdin      wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N       wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat form --workspace team.praatplaat --conversation ID --out gesprek.pdf
";

const FORM_EN: &str = "\
Writes the form of one talk as PDF. Of a signed talk that is the archived
original, byte for byte. With --lang it is a translation, and in another format an
extra print: without signatures, and marked as such.

Usage
  praatplaat form --workspace FILE --conversation ID --out FILE.pdf

Options
  --conversation ID    the talk, as `praatplaat list` names it
  --out FILE.pdf       where the PDF goes; the whole file or nothing
  --lang nl|en         in this language
  --letters normal|large   large letters: all text from 12 points
  --board a4|a3        the page with the board on A3; the others stay A4
  --ink                the board in thin lines, which saves ink
  --also nl|en         headings and explanations in this language too; what you
                       wrote stays as it is
  --force              replaces a file that is there already
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat form --workspace team.praatplaat --conversation ID --out talk.pdf
";

const COPIES_NL: &str = "\
Schrijft in één keer wat er van een afgesloten gesprek meegaat: voor de medewerker
het bewaarde formulier, byte voor byte; voor de manager het gezamenlijke deel; voor
HR alleen de afspraken die allebei voor HR aanvinkten, met namen, functies en datum.
Zijn die er niet, dan komt er geen bestand voor HR. Een kopie zegt op elke bladzijde
dat het er een is, en van welk formulier. Wat er al staat, blijft staan: dan komt er
een nummer achter de naam.

Gebruik
  praatplaat copies --workspace BESTAND --conversation NUMMER --to MAP

Keuzes
  --conversation NUMMER   het gesprek, zoals `praatplaat list` het noemt
  --to MAP                de map waar de bestanden komen
  --with DEEL             ook dit deel voor de manager. De medewerker beslist. Delen die
                          anders niet meegaan: feedback, energy, employability, dreams,
                          reactions, last_words, addenda. Mag vaker
  --pocket                ook een zakkaartje met de afspraken
  --passphrase-stdin      wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N       wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat copies --workspace team.praatplaat --conversation ID --to kopieen --with energy
";

const COPIES_EN: &str = "\
Writes in one go what leaves a closed talk: for the employee the archived form, byte
for byte; for the manager the joint part; for HR only the agreements that both ticked
for HR, with names, functions and date. Without any there is no file for HR. A copy
says on every page that it is one, and of which form. What is there already stays:
then the name gets a number.

Usage
  praatplaat copies --workspace FILE --conversation ID --to FOLDER

Options
  --conversation ID    the talk, as `praatplaat list` names it
  --to FOLDER          the folder where the files go
  --with BLOCK         this part for the manager too. The employee decides. Parts that
                       are left out otherwise: feedback, energy, employability, dreams,
                       reactions, last_words, addenda. May be given more often
  --pocket             a pocket card with the agreements too
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

Example
  praatplaat copies --workspace team.praatplaat --conversation ID --to copies --with energy
";

const OPEN_NL: &str = "\
Haalt het gesprek terug uit een gespreksformulier (PDF): praatplaat, afspraken en
wat er van de vorige afspraken werd. Het formulier zelf wordt bewaard zoals het is.
Zonder keuze gaat het naar wie zo heet, en anders naar een nieuw dossier.

Gebruik
  praatplaat open FORMULIER.pdf --workspace BESTAND

Keuzes
  --dossier NUMMER     naar dit dossier, zoals `praatplaat list --json` het noemt
  --new                naar een nieuw dossier, ook als er al iemand zo heet
  --passphrase-stdin   wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N    wachtwoordzin uit de eerste regel van open bestand N

Een formulier dat er al is, dat veranderd is of dat niet van Praatplaat is, wordt
niet overgenomen (exit code 3). De werkruimte blijft dan zoals hij was.

Voorbeeld
  praatplaat open gesprek.pdf --workspace team.praatplaat
";

const OPEN_EN: &str = "\
Brings the talk back from a conversation form (PDF): board, agreements and what
became of the ones before. The form itself is kept as it is. Without an option it
goes to whoever has this name, and else to a new dossier.

Usage
  praatplaat open FORM.pdf --workspace FILE

Options
  --dossier ID         into this dossier, as `praatplaat list --json` names it
  --new                into a new dossier, also where somebody has this name
  --passphrase-stdin   passphrase from the first line of the input
  --passphrase-fd N    passphrase from the first line of open file N

A form that is there already, that was changed or that isn't Praatplaat's is not
taken over (exit code 3). The workspace then stays as it was.

Example
  praatplaat open talk.pdf --workspace team.praatplaat
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

const VERIFY_NL: &str = "\
Kijkt of een formulier nog is wat er getekend is: houden de handtekeningen, is er
niets toegevoegd, en zeggen de bladzijden, het zegel en de gegevens in het bestand
hetzelfde? Een werkruimte is niet nodig. Exit code 0: in orde; 1: niet in orde, met
wat er mis is; 3: het bestand is niet te lezen.

Gebruik
  praatplaat verify BESTAND.pdf [--words \"ZES WOORDEN\"] [--json]

Keuzes
  --words \"…\"   de zes woorden van het zegel, zoals ze op papier staan: zijn papier
                en bestand gelijk?
  --json        voor programma's: {\"good\",\"signatures\":[{\"who\",\"name\",\"stance\",
                \"at\",\"found\"}],\"faults\",\"talk\",\"copy\",\"words\",\"seal\",\"paper\"}

Voorbeeld
  praatplaat verify gesprek.pdf
";

const VERIFY_EN: &str = "\
Looks whether a form is still what was signed: do the signatures hold, was nothing
added, and do the pages, the seal and the data in the file say the same? It needs no
workspace. Exit code 0: good; 1: not good, with what is wrong; 3: the file can't be
read.

Usage
  praatplaat verify FILE.pdf [--words \"SIX WORDS\"] [--json]

Options
  --words \"…\"   the six words of the seal, as they stand on paper: are paper and
                file the same?
  --json        for programs: {\"good\",\"signatures\":[{\"who\",\"name\",\"stance\",
                \"at\",\"found\"}],\"faults\",\"talk\",\"copy\",\"words\",\"seal\",\"paper\"}

Example
  praatplaat verify talk.pdf
";

const PAPER_NL: &str = "\
Schrijft papier om mee te werken als PDF. Er staan geen namen op, en een werkruimte
is niet nodig.

Gebruik
  praatplaat paper WAT --out BESTAND.pdf

Wat
  poster       de lege plaat, om op te hangen of op te schrijven
  questions    vraagkaarten om uit te knippen
  talents      talentkaarten om uit te knippen
  energy       energiekaarten om uit te knippen
  employee     een bladzijde uitleg voor medewerkers
  manager      een bladzijde uitleg voor leidinggevenden
  hr           een bladzijde uitleg voor HR

Keuzes
  --size a4|a3|a2      het vel van de plaat; zonder keuze a3
  --place PLEK         alleen vraagkaarten van deze plek: looking_back, energy, talents,
                       learning, employability, horizon, backpack, agreements
  --ink                wit waar kleur is: dat spaart inkt
  --out BESTAND.pdf    waar de PDF komt; het hele bestand of niets
  --lang nl|en         in deze taal
  --force              vervangt een bestand dat er al is

Voorbeeld
  praatplaat paper poster --size a2 --out plaat.pdf
";

const PAPER_EN: &str = "\
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
  --place PLACE      only question cards of this place: looking_back, energy, talents,
                     learning, employability, horizon, backpack, agreements
  --ink              white where there is colour: it saves ink
  --out FILE.pdf     where the PDF goes; the whole file or nothing
  --lang nl|en       in this language
  --force            replaces a file that is there already

Example
  praatplaat paper poster --size a2 --out board.pdf
";
