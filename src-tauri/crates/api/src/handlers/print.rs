//! A form straight to a printer, by the system's own programs.

use domain::ScanKind;

use crate::{
    Api, ApiError, Done, ErrorCode, NoArgs, PrintJob, PrinterPrint, Printers, ScanRef, form_file::form_bytes,
    scanned::kept,
};

/// The printers that can be printed on from here.
pub async fn printer_list(api: &Api, _: NoArgs) -> Result<Printers, ApiError> {
    drop(api.desk().await?);
    Ok(Printers { printers: api.beside(|host| host.printers()).await? })
}

/// Prints the form of a talk: of a closed one the archived bytes, and no others. Or a scanned page
/// that is a PDF, as it came.
pub async fn printer_print(api: &Api, args: PrinterPrint) -> Result<Done, ApiError> {
    let bytes = bytes(api, &args).await?;
    let PrinterPrint { printer, paper, two_sided, scan, .. } = args;
    let job = PrintJob { printer: printer.clone(), paper, two_sided, fitted: scan.is_some() };
    let printed = api
        .beside(move |host| {
            let is_there = host.printers().iter().any(|one| one.name == job.printer);
            is_there.then(|| host.print(&job, &bytes))
        })
        .await?;
    match printed {
        Some(Ok(())) => Ok(Done {}),
        Some(Err(said)) => Err(ApiError::new(ErrorCode::PrintTrouble).with("printer", printer).detail(said)),
        None => Err(ApiError::new(ErrorCode::PrinterGone).with("printer", printer)),
    }
}

async fn bytes(api: &Api, args: &PrinterPrint) -> Result<Vec<u8>, ApiError> {
    let Some(scan) = args.scan else {
        return form_bytes(api, args.conversation, None).await;
    };
    let asked = ScanRef { conversation: args.conversation, scan };
    match kept(&mut api.desk().await?, &asked).await? {
        (scan, bytes) if scan.kind == ScanKind::Pdf => Ok(bytes),
        // Printers take pages; a picture has no size of its own on paper.
        _ => Err(ApiError::new(ErrorCode::NotPdf)),
    }
}
