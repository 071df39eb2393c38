//! The form as a web page, for the programs that print those: `page FOLDER` writes it there with
//! its drawing and fonts, and lists every text that must come out again.

use std::path::Path;

use bench_form::{Story, board_svg, font};

const STYLE: &str = "
@font-face { font-family: 'Atkinson Hyperlegible Next'; src: url(fonts/regular.ttf); font-weight: 400 }
@font-face { font-family: 'Atkinson Hyperlegible Next'; src: url(fonts/bold.ttf); font-weight: 700 }
@page { size: A4; margin: 17mm } @page board { size: A4 landscape; margin: 10mm }
body { font: 10pt 'Atkinson Hyperlegible Next'; color: #1D2F37; margin: 0 }
h1 { font-size: 24pt; margin: 0 } h2 { font-size: 14pt; margin: 12pt 0 4pt } h3 { font-size: 12pt; margin: 8pt 0 2pt } h4 { font-size: 10.5pt; margin: 6pt 0 2pt }
.columns { display: flex; gap: 8mm } .columns > div { flex: 1 }
table { border-collapse: collapse; width: 100% } td, th { text-align: left; vertical-align: top; padding: 1pt 6pt 1pt 0 }
.board { page: board; break-before: page; break-after: page } .board svg, .board img { width: 100%; height: auto }
p { margin: 2pt 0 } section { break-inside: avoid }
ul { list-style: none; margin: 0; padding: 0 } li { margin: 2pt 0 } li span { float: right; width: 50mm }
";

fn main() {
    let folder = std::env::args().nth(1).expect("a folder");
    let folder = Path::new(&folder);
    let write = |name: &str, bytes: &[u8]| std::fs::write(folder.join(name), bytes).expect("the folder can be written");
    let story = Story::told();
    // A folder that fontconfig can be pointed at, for who doesn't fetch fonts that a page names.
    std::fs::create_dir_all(folder.join("fonts")).expect("the folder can be written");
    write("fonts/regular.ttf", font(false));
    write("fonts/bold.ttf", font(true));
    let svg = board_svg(&story, true);
    write("board.svg", svg.as_bytes());
    // A drawing inside the page keeps its text; LibreOffice only takes one from a file.
    write("form.html", page(&story, &svg[svg.find("<svg").unwrap_or_default()..]).as_bytes());
    write(
        "form-image.html",
        page(&story, r#"<img src="board.svg" width="640" alt="De plaat met de briefjes">"#).as_bytes(),
    );
    write("texts.txt", Story::texts().join("\n").as_bytes());
}

fn page(story: &Story, board: &str) -> String {
    let mut html = format!(
        r#"<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{}</title><style>{STYLE}</style></head><body>"#,
        story.title
    );
    html += &format!("<h1>{}</h1><p>{}</p><div class=columns>", story.title, story.subtitle);
    for (label, lines) in &story.head {
        html += &format!("<div><p><b>{label}</b></p>{}</div>", paragraphs(lines));
    }
    html += "</div><h2>Afspraken</h2><div class=columns>";
    for (index, (side, promises)) in story.promises.iter().enumerate() {
        if index == 2 {
            html += "</div>";
        }
        html += &format!("<div><h3>{side}</h3>");
        for promise in promises {
            html += &format!("<p><b>{}</b></p><table>", promise.what);
            for (name, text) in &promise.known {
                html += &format!("<tr><th scope=row>{name}</th><td>{text}</td></tr>");
            }
            html += "</table>";
        }
        html += "</div>";
    }
    html += "<h2>Ondertekening</h2><div class=columns>";
    for [name, stance, means, reaction] in &story.signed {
        html += &format!("<div><h3>{name}</h3><p><b>{stance}</b></p><p>{means}</p><p>Reactie: {reaction}</p></div>");
    }
    html += &format!("</div><p>{}</p><p>{}</p>", story.closing, story.footer);
    html += &format!(r#"<div class=board role=img aria-label="De plaat met de briefjes">{board}</div>"#);
    html += "<h2>Wat er op de plaat staat</h2>";
    for (place, lanes) in &story.places {
        html += &format!("<section><h3>{place}</h3>");
        for (lane, notes) in lanes {
            html += &format!("<h4>{lane}</h4><ul>");
            for (text, who) in notes {
                html += &format!("<li>{text} <span>{who}</span></li>");
            }
            html += "</ul>";
        }
        html += "</section>";
    }
    html + "</body></html>"
}

fn paragraphs(lines: &[String]) -> String {
    lines.iter().map(|line| format!("<p>{line}</p>")).collect()
}
