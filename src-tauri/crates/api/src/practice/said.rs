//! What Annemieke and Joke wrote on last year's board.

use domain::{Lane, Phase, Role};

use Role::{Employee, Manager, Together};

/// In the order of the talk.
pub(super) const SAID: &[(Lane, Role, &str)] = &[
    (Lane::Proud, Employee, "Ik help nu ook bij vragen over zonnepanelen"),
    (Lane::Proud, Manager, "Klanten noemen jouw naam in hun bedankje"),
    (Lane::Learned, Employee, "Rustig blijven als iemand boos belt"),
    (Lane::Better, Employee, "Ingewikkelde rekeningen geef ik te snel door"),
    (Lane::Gives, Employee, "Een nieuwe collega wegwijs maken"),
    (Lane::Gives, Employee, "Een lastige puzzel oplossen met een klant"),
    (Lane::Takes, Employee, "Maandagochtend: drie uur lang een volle wachtrij"),
    (Lane::More, Together, "Uitleggen"),
    (Lane::Same, Manager, "Geduld"),
    (Lane::Less, Employee, "Steeds dezelfde formulieren overtypen"),
    (Lane::Goal, Employee, "Ingewikkelde rekeningen zelf afhandelen"),
    (Lane::Remark, Employee, "Met een vaste middag zonder telefoon komt mijn werk af"),
    (Lane::OneYear, Employee, "Elke vraag aankunnen, ook de moeilijke"),
    (Lane::ThreeYears, Employee, "Iets met begeleiden, ik weet nog niet wat"),
    (Lane::TakeAlong, Employee, "Mijn ervaring met drie piekwinters"),
    (Lane::Need, Employee, "Af en toe iemand die meeluistert en zegt wat hij hoort"),
    (Lane::Need, Manager, "Een opdracht waarin je mag proberen"),
];

/// The phase in which a lane is talked about.
pub(super) fn phase_of(lane: Lane) -> Phase {
    match lane {
        Lane::Proud | Lane::Learned | Lane::Better => Phase::LookBack,
        Lane::Gives | Lane::Takes | Lane::More | Lane::Same | Lane::Less | Lane::Remark => Phase::Now,
        Lane::Goal | Lane::OneYear | Lane::ThreeYears | Lane::FiveYears | Lane::TakeAlong | Lane::Need => Phase::Ahead,
    }
}
