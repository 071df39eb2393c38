//! Which column holds what, by a header in Dutch or English.

/// What we keep of an employee, and nothing more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Function,
    Team,
    Start,
}

impl Column {
    const ALL: [Self; 4] = [Self::Name, Self::Function, Self::Team, Self::Start];

    /// Header words, in lower case, without spaces and marks.
    fn words(self) -> &'static [&'static str] {
        match self {
            Self::Name => &[
                "naam",
                "name",
                "medewerker",
                "employee",
                "volledigenaam",
                "fullname",
                "naammedewerker",
                "employeename",
                "werknemer",
            ],
            Self::Function => {
                &["functie", "function", "title", "titel", "job", "jobtitle", "functienaam", "role", "rol", "position"]
            }
            Self::Team => &["team", "afdeling", "department", "unit", "teamnaam"],
            Self::Start => &[
                "indienst",
                "startdatum",
                "startdate",
                "start",
                "datumindienst",
                "indienstsinds",
                "indiensttreding",
                "hiredate",
                "datumindiensttreding",
                "sinds",
                "since",
                "begindatum",
                // As our own example says it.
                "begonnenop",
                "startedon",
            ],
        }
    }

    fn named(header: &str) -> Option<Self> {
        let word: String = header.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
        Self::ALL.into_iter().find(|column| column.words().contains(&word.as_str()))
    }
}

/// Where each column stands.
pub(super) struct Columns {
    at: Vec<Option<Column>>,
    /// Headers that were not understood.
    pub(super) ignored: Vec<String>,
}

impl Columns {
    /// From a header; none when the first line is none. A person can be called
    /// "Sinds", so one word is not enough unless it is the column of names.
    pub(super) fn of_header(cells: &[String]) -> Option<Self> {
        let mut at: Vec<Option<Column>> = Vec::new();
        let mut ignored = Vec::new();
        for cell in cells {
            let column = Column::named(cell).filter(|column| !at.contains(&Some(*column)));
            if column.is_none() && !cell.is_empty() {
                ignored.push(cell.clone());
            }
            at.push(column);
        }
        let known = at.iter().flatten().count();
        (at.contains(&Some(Column::Name)) || known > 1).then_some(Self { at, ignored })
    }

    /// Without a header: name, function, team, start.
    pub(super) fn in_order() -> Self {
        Self { at: Column::ALL.into_iter().map(Some).collect(), ignored: Vec::new() }
    }

    pub(super) fn cell<'a>(&self, column: Column, cells: &'a [String]) -> &'a str {
        let at = self.at.iter().position(|c| *c == Some(column));
        at.and_then(|at| cells.get(at)).map_or("", String::as_str)
    }
}
