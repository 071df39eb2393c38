//! A form straight to a printer, by the system's own programs.

use crate::{Api, ApiError, Done, ErrorCode, NoArgs, PrintJob, PrinterPrint, Printers, form_file::form_bytes};

/// The printers that can be printed on from here.
pub async fn printer_list(api: &Api, _: NoArgs) -> Result<Printers, ApiError> {
    drop(api.desk().await?);
    Ok(Printers { printers: api.beside(|host| host.printers()).await? })
}

/// Prints the form of a talk: of a closed one the archived bytes, and no others.
pub async fn printer_print(api: &Api, args: PrinterPrint) -> Result<Done, ApiError> {
    let bytes = form_bytes(api, args.conversation, None).await?;
    let PrinterPrint { printer, paper, two_sided, .. } = args;
    let job = PrintJob { printer: printer.clone(), paper, two_sided };
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
