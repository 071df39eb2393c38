# A form straight to a printer.
printer-open = Print directly…
printer-title = Print the form
printer-what = { $what }: the archived form, exactly as it is.
printer-which = Printer
printer-default = { $name } (default)
printer-paper = Paper
printer-paper-a4 = A4
printer-paper-a4-means = in true size
printer-paper-a3 = A3
printer-paper-a3-means = enlarged
printer-two-sided = Print on both sides
printer-do = Print
printer-busy = To the printer…
printer-done = The form has been sent to { $printer }.

error-printer_gone = This printer is no longer there: { $printer }. Nothing was printed. Choose another printer.
error-print_trouble = Printing failed on { $printer }. Look whether it is on and has paper, and try again.
