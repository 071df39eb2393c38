# A form straight to a printer.
printer-open = Direct printen…
printer-title = Formulier printen
printer-what = { $what }: het bewaarde formulier, precies zoals het is.
printer-which = Printer
printer-default = { $name } (standaard)
printer-paper = Papier
printer-paper-a4 = A4
printer-paper-a4-means = op ware grootte
printer-paper-a3 = A3
printer-paper-a3-means = vergroot
printer-two-sided = Op beide kanten printen
printer-do = Printen
printer-busy = Naar de printer…
printer-done = Het formulier is naar { $printer } gestuurd.

error-printer_gone = Deze printer is er niet meer: { $printer }. Er is niets geprint. Kies een andere printer.
error-print_trouble = Printen lukte niet op { $printer }. Kijk of hij aan staat en papier heeft, en probeer het nog eens.
