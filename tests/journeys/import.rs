//! A list of employees: pasted or picked, shown, then added as a whole.

use api::ErrorCode;
use serde_json::{Value, json};

use crate::scene::{Scene, each};

/// What `import_read` makes of a text: a line a row, problems behind it.
fn told(preview: &Value) -> String {
    let mut told = String::new();
    for row in preview["rows"].as_array().expect("rows") {
        let draft = &row["draft"];
        let field = |name: &str| draft[name].as_str().unwrap_or("–").to_owned();
        let mut line =
            format!("{} {}|{}|{}|{}", row["line"], field("name"), field("function"), field("team"), field("start"));
        for problem in row["problems"].as_array().expect("problems") {
            line.push_str(" !");
            line.push_str(problem.as_str().expect("a word"));
        }
        told.push_str(line.trim());
        told.push('\n');
    }
    told
}

async fn check(scene: &Scene, text: &str, expected: &str) {
    let preview = scene.ok("import_read", json!({ "text": text })).await;
    let expected: Vec<&str> = expected.lines().map(str::trim).collect();
    let expected = expected.join("\n") + "\n";
    assert_eq!(told(&preview), expected, "{text}");
}

#[tokio::test]
async fn lists_are_read_as_spreadsheets_write_them() {
    let scene = Scene::started().await;
    check(
        &scene,
        "Naam;Functie;Afdeling;In dienst\nZoë Martens;planner;Noord;2021-03-01\n\nKees;;;1/3/2021\n",
        "2 Zoë Martens|planner|Noord|2021-03-01\n4 Kees|||2021-03-01",
    )
    .await;
    check(
        &scene,
        "Employee,Job title,Department,Start date\r\n\"Bos, Joke\",\"team \"\"lead\"\"\",North,01-03-2021\r\n",
        "2 Bos, Joke|team \"lead\"|North|2021-03-01",
    )
    .await;
    check(&scene, "name\tteam\nŞükrü\tZuid\n", "2 Şükrü||Zuid|–").await;
    check(&scene, "\u{feff}medewerker\nLi  李\n", "2 Li 李|||–").await;
    check(&scene, "Kees;facturatie;Noord;1-3-2021\nZoë", "1 Kees|facturatie|Noord|2021-03-01\n2 Zoë|||–").await;
    check(&scene, "Startdatum;Team;Naam\n;Noord;Kees", "2 Kees||Noord|–").await;
}

#[tokio::test]
async fn each_row_says_what_is_wrong() {
    let scene = Scene::started().await;
    scene.employee("Annemieke Visser", "klantenservicemedewerker").await;
    let long = "x".repeat(81);
    check(
        &scene,
        &format!(
            "naam;functie;in dienst\n;planner;\nKees;facturatie;31-02-2021\nkees;Facturatie;\n\
             ANNEMIEKE VISSER;klantenservicemedewerker;\n{long};;"
        ),
        &format!(
            "2 |planner||– !name_missing
             3 Kees|facturatie||– !date_unreadable
             4 kees|Facturatie||– !twice_in_list
             5 ANNEMIEKE VISSER|klantenservicemedewerker||– !in_team_already
             6 {long}|||– !too_long"
        ),
    )
    .await;
    let kees = scene.employee("Kees", "facturatie").await;
    scene.ok("dossier_archive", json!({ "dossier": kees, "archived": true })).await;
    check(
        &scene,
        "naam;functie;in dienst\nannemieke visser;teamleider;\nKEES;;31-02-2021\nKees;;",
        "2 annemieke visser|teamleider||– !name_in_team
         3 KEES|||– !name_in_team !date_unreadable
         4 Kees|||– !twice_in_list",
    )
    .await;
    let preview = scene.ok("import_read", json!({ "text": "naam;BSN;geboren\nKees;1;2" })).await;
    assert_eq!(preview["ignored"], json!(["BSN", "geboren"]), "what we don't keep is named");
    for text in ["", "\n \n", "PK\u{0}\u{3}"] {
        scene.refused("import_read", json!({ "text": text }), ErrorCode::ListUnreadable).await;
    }
}

#[tokio::test]
async fn a_picked_file_may_be_of_an_old_spreadsheet() {
    let scene = Scene::started().await;
    assert_eq!(scene.ok("import_pick", json!({})).await, json!({ "preview": null }), "the person cancelled");
    let utf16: Vec<u8> = "\u{feff}naam\nZoë".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (name, bytes) in [
        ("windows-1252.csv", b"naam;functie\nZo\xeb;\x80-analist".to_vec()),
        ("utf-8.csv", "naam;functie\nZoë;€-analist".into()),
        ("utf-8-with-mark.csv", "\u{feff}naam;functie\nZoë;€-analist".into()),
        ("unicode-text.txt", utf16),
    ] {
        scene.person.picks(&scene.file(name, &bytes));
        let picked = scene.ok("import_pick", json!({})).await;
        assert_eq!(picked["preview"]["rows"][0]["draft"]["name"], "Zoë", "{name}");
    }
    scene.person.picks(&scene.path("not-there.csv"));
    scene.refused("import_pick", json!({}), ErrorCode::FileTrouble).await;
    scene.person.picks(&scene.file("huge.csv", &vec![b'x'; 4_000_001]));
    scene.refused("import_pick", json!({}), ErrorCode::ListUnreadable).await;
}

#[tokio::test]
async fn all_are_added_or_none() {
    let scene = Scene::started().await;
    let row = |name: &str| json!({ "name": name, "function": "planner", "team": "", "start": null });
    let confirm = |rows: Vec<Value>| json!({ "rows": rows });
    let twice = confirm(vec![row("Zoë"), row("Kees"), row("zoë")]);
    assert_eq!(scene.refused("import_confirm", twice, ErrorCode::Duplicate).await["name"], "zoë");
    scene.refused("import_confirm", confirm(vec![row("Zoë"), row("")]), ErrorCode::Empty).await;
    assert_eq!(scene.ok("team_overview", json!({})).await["people"], json!([]), "nobody came in half");

    let applied = scene.ok("import_confirm", confirm(vec![row("Zoë"), row("Kees")])).await;
    assert_eq!(each(&applied["change"]["added"], "record.name"), ["Zoë", "Kees"]);
    assert_eq!(applied["revision"], 2, "one change");
    assert_eq!(applied["history"]["undo"], Value::Null, "an import is no undo step");
    scene.refused("import_confirm", confirm(vec![row("Kees")]), ErrorCode::Duplicate).await;
    let scene = scene.restarted().await;
    let team = scene.ok("team_overview", json!({})).await;
    assert_eq!(each(&team["people"], "dossier.name"), ["Kees", "Zoë"]);
}
