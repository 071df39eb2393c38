//! The help texts in Dutch.

pub(super) const WINDOW: &str = "\
Praatplaat: het jaarlijkse ontwikkelgesprek op één praatplaat.

Gebruik
  praatplaat [--workspace BESTAND]   opent het venster
  praatplaat COMMANDO …              doet één ding, zonder venster
  praatplaat help COMMANDO           legt een commando uit

Commando's
  praatplaat practice   maakt een werkruimte om te oefenen
  praatplaat list       noemt dossiers en gesprekken, met hun nummers
  praatplaat form       schrijft het gespreksformulier als PDF
  praatplaat copies     schrijft kopieën voor wie iets van het gesprek krijgt
  praatplaat print      print het gespreksformulier (Linux, via CUPS)
  praatplaat open       haalt het gesprek uit een formulier terug
  praatplaat check      controleert of een werkruimte heel is
  praatplaat verify     controleert of een formulier nog is wat er getekend is
  praatplaat paper      schrijft een lege plaat, kaarten of uitleg om te printen

Keuzes
  --workspace BESTAND   de werkruimte (.praatplaat). Zonder: het bestand dat in
                        PRAATPLAAT_WORKSPACE staat; voor het venster anders
                        werkruimte.praatplaat in de gegevensmap van de gebruiker
  -h, --help            deze uitleg
  -V, --version         de versie

Wachtwoordzin
  Commando's vragen erom. In een script: --passphrase-stdin (eerste regel van de
  invoer) of --passphrase-fd N (eerste regel van een open bestand). Nooit als
  argument: dat kunnen andere programma's lezen. De oefenwerkruimte gaat open
  zonder vragen. Een echte werkruimte maak je in het venster.

Taal
  Nederlands, of Engels waar het systeem dat spreekt (LC_ALL, LC_MESSAGES, LANG).

Uitkomst (exit code)
  0 gelukt   1 niet in orde   2 verkeerd gebruik   3 kon niet (bestand,
  wachtwoordzin, schijf, printer)

Voorbeeld: van een lege map naar een formulier
  praatplaat practice --workspace oefenen.praatplaat
  praatplaat list --workspace oefenen.praatplaat
  praatplaat form --workspace oefenen.praatplaat --conversation ID --out formulier.pdf
";

pub(super) const PRACTICE: &str = "\
Maakt een werkruimte om te oefenen, met het dossier van een bedachte medewerker:
het getekende gesprek van vorig jaar, en dat van dit jaar in voorbereiding.
Elke pagina is gemerkt met OEFENING. De wachtwoordzin is bekend bij iedereen.

Gebruik
  praatplaat practice --workspace BESTAND

Een bestand dat er al is, blijft zoals het is (exit code 3).

Voorbeeld
  praatplaat practice --workspace oefenen.praatplaat
";

pub(super) const LIST: &str = "\
Noemt alle dossiers met hun gesprekken: datum, soort, hoe ver, en het nummer dat
`praatplaat form` nodig heeft.

Gebruik
  praatplaat list --workspace BESTAND [--json]

Keuzes
  --json               voor programma's: {\"dossiers\":[{\"id\",\"name\",
                       \"conversations\":[{\"id\",\"date\",\"kind\",\"status\"}]}]};
                       kind: development, check_in, follow_up, onboarding,
                       internship;
                       status: planned, prepared, spoken, read_back, presented,
                       signed, closed
  --passphrase-stdin   wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N    wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat list --workspace team.praatplaat --json --passphrase-stdin < zin.txt
";

pub(super) const FORM: &str = "\
Schrijft het gespreksformulier van één gesprek als PDF. Van een getekend gesprek
is dat het bewaarde origineel, byte voor byte. Met --lang komt er een vertaling, en
in een andere opmaak een extra afdruk: zonder handtekeningen, en zo gemerkt.

Gebruik
  praatplaat form --workspace BESTAND --conversation NUMMER --out BESTAND.pdf

Keuzes
  --conversation NUMMER   het gesprek, zoals `praatplaat list` het noemt
  --out BESTAND.pdf       waar de PDF komt; het hele bestand of niets
  --lang nl|en            in deze taal
  --letters normaal|groot grote letters: alle tekst vanaf 12 punten, behalve op
                          de plaat
  --board a4|a3           de bladzijde met de plaat op A3; de rest blijft A4
  --ink                   lichte tinten en lijnen in plaats van volle kleur, op elke
                          bladzijde: dat spaart inkt
  --also nl|en            koppen en uitleg ook in deze taal; wat jullie schreven,
                          blijft zoals het is
  --force                 vervangt een bestand dat er al is
  --passphrase-stdin      wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N       wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat form --workspace team.praatplaat --conversation ID --out gesprek.pdf
";

pub(super) const COPIES: &str = "\
Schrijft in één keer wat er van een afgesloten gesprek meegaat: voor de medewerker
het bewaarde formulier, byte voor byte; voor de leidinggevende het gezamenlijke
deel; voor HR alleen de afspraken die allebei voor HR aanvinkten, met namen, functies
en datum. Zijn die er niet, dan komt er geen bestand voor HR. Een kopie zegt op elke
bladzijde dat het er een is, en van welk formulier. Ze ziet eruit als dat formulier:
de taal, de letters en het papier. Wat er al staat, blijft staan: dan komt er een
nummer achter de naam.

Gebruik
  praatplaat copies --workspace BESTAND --conversation NUMMER --to MAP

Keuzes
  --conversation NUMMER   het gesprek, zoals `praatplaat list` het noemt
  --to MAP                de map voor de bestanden; is die er niet, dan komt hij er
  --with DEEL             ook dit deel voor de leidinggevende. De medewerker beslist.
                          Delen die anders niet meegaan: feedback, energie,
                          inzetbaarheid, dromen, reacties, laatste-woord,
                          aanvullingen. Mag vaker
  --pocket                ook een zakkaartje met de afspraken
  --passphrase-stdin      wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N       wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat copies --workspace team.praatplaat --conversation ID --to kopieen
";

pub(super) const PRINT: &str = "\
Print het gespreksformulier van één gesprek, rechtstreeks op een printer van dit
systeem (CUPS, met het programma lp). Van een afgesloten gesprek zijn dat altijd de
bewaarde bladzijden. Op A4 op ware grootte; op A3 vergroot. Er blijft geen bestand
achter.

Gebruik
  praatplaat print --workspace BESTAND --conversation NUMMER

Keuzes
  --conversation NUMMER   het gesprek, zoals `praatplaat list` het noemt
  --printer NAAM          een printer uit `lpstat -e`; zonder: de standaardprinter
  --paper a4|a3           het papier; zonder: a4
  --one-sided             op één kant; zonder: op beide kanten
  --passphrase-stdin      wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N       wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat print --workspace team.praatplaat --conversation ID --paper a3
";

pub(super) const OPEN: &str = "\
Haalt het gesprek terug uit een gespreksformulier (PDF): praatplaat, afspraken en
wat er van de vorige afspraken werd. Het formulier zelf wordt bewaard zoals het is.
Zonder keuze gaat het naar wie zo heet, en anders naar een nieuw dossier.

Gebruik
  praatplaat open FORMULIER.pdf --workspace BESTAND

De werkruimte moet er al zijn: maak hem in het venster (praatplaat --workspace
BESTAND). Een oefenformulier hoort in een oefenwerkruimte.

Keuzes
  --dossier NUMMER     naar dit dossier, zoals `praatplaat list --json` het noemt
  --new                naar een nieuw dossier, ook als er al iemand zo heet
  --passphrase-stdin   wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N    wachtwoordzin uit de eerste regel van open bestand N

Een formulier waarvan het gesprek er al is, dat veranderd is of dat niet van
Praatplaat is, wordt niet overgenomen (exit code 3). De werkruimte blijft dan zoals
hij was.

Voorbeeld
  praatplaat open gesprek.pdf --workspace team.praatplaat
";

pub(super) const CHECK: &str = "\
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

pub(super) const VERIFY: &str = "\
Kijkt of een formulier nog is wat er getekend is: houden de handtekeningen, is er
niets toegevoegd, en zeggen de bladzijden, het zegel en de gegevens in het bestand
hetzelfde? Een werkruimte is niet nodig. Exit code 0: in orde; 1: niet in orde, met
wat er mis is; 3: het bestand is er niet, is niet te lezen of is geen PDF.

Gebruik
  praatplaat verify BESTAND.pdf [--words \"ZES WOORDEN\"] [--json]

Keuzes
  --words \"…\"          de zes woorden van het zegel, zoals ze op papier staan: zijn
                       papier en bestand gelijk?
  --workspace BESTAND  zegt er ook bij of er met de sleutel van deze werkruimte
                       getekend is, of met een andere
  --json               voor programma's: {\"good\",\"signatures\":[{\"who\",\"name\",\"typed\",
                       \"stance\",\"at\",\"found\"}],\"key\",\"faults\",\"talk\",\"copy\",\"print\",
                       \"words\",\"seal\",\"paper\"}
  --passphrase-stdin   wachtwoordzin uit de eerste regel van de invoer
  --passphrase-fd N    wachtwoordzin uit de eerste regel van open bestand N

Voorbeeld
  praatplaat verify gesprek.pdf
";

pub(super) const PAPER: &str = "\
Schrijft papier om mee te werken als PDF. Er staan geen namen op, en een werkruimte
is niet nodig.

Gebruik
  praatplaat paper WAT --out BESTAND.pdf

Wat
  plaat           de lege plaat, om op te hangen of op te schrijven
  vragen          vraagkaarten om uit te knippen
  talenten        talentkaarten om uit te knippen
  energie         energiekaarten om uit te knippen
  medewerker      een bladzijde uitleg voor medewerkers
  leidinggevende  een bladzijde uitleg voor leidinggevenden
  hr              een bladzijde uitleg voor HR

Keuzes
  --size a4|a3|a2      het vel van de plaat; zonder keuze a3
  --place PLEK         alleen vraagkaarten van deze plek: terugblik, energie, talenten,
                       leren, inzetbaarheid, horizon, rugzak, afspraken
  --ink                wit waar kleur is: dat spaart inkt
  --out BESTAND.pdf    waar de PDF komt; het hele bestand of niets
  --lang nl|en         in deze taal
  --force              vervangt een bestand dat er al is

Voorbeeld
  praatplaat paper plaat --size a2 --out plaat.pdf
";
