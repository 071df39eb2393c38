//! PDFs as plain as can be, made of objects as text.

use std::fmt::Write as _;

/// A file of these objects, numbered from 1; the first is the catalog.
pub(super) fn pdf(objects: &[impl AsRef<[u8]>]) -> Vec<u8> {
    with_trailer(objects, "")
}

/// The same with more in its trailer.
pub(super) fn with_trailer(objects: &[impl AsRef<[u8]>], more: &str) -> Vec<u8> {
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (number, object) in (1..).zip(objects) {
        let _infallible = writeln!(table, "{:010} 00000 n ", pdf.len());
        pdf.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        pdf.extend_from_slice(object.as_ref());
        pdf.extend_from_slice(b"\nendobj\n");
    }
    let (start, size) = (pdf.len(), objects.len() + 1);
    let end = format!("xref\n0 {size}\n{table}trailer\n<</Size {size}/Root 1 0 R{more}>>\nstartxref\n{start}\n%%EOF\n");
    pdf.extend_from_slice(end.as_bytes());
    pdf
}

/// With this data as its talk, under this name; `file` is more of its stream's dictionary.
pub(super) fn carrying(name: &str, data: &str, file: &str) -> Vec<u8> {
    pdf(&[
        "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(x) 3 0 R]>>>>>>".to_owned(),
        "<</Type/Pages/Kids[]/Count 0>>".to_owned(),
        format!("<</Type/Filespec/F({name})/UF({name})/EF<</F 4 0 R>>>>"),
        format!("<</Length {0}/Params<</Size {0}>>{file}>>\nstream\n{data}\nendstream", data.len()),
    ])
}
