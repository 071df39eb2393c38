# Copies of a closed talk: who gets what, and what was written.
copies-open = Save copies
copies-open-of = Save copies: { $what }
copies-title = Who gets what?
copies-intro = A file for each in one go, in a folder that you choose. Every copy says that it is one, and of which form.
copies-making = Looking what there is…
copies-employee = For { $name }
copies-employee-gets = { $pages ->
    [one] The whole form, as you recorded it: 1 page.
   *[other] The whole form, as you recorded it: { $pages } pages.
}
copies-manager = For { $name }
copies-manager-gets = { $agreements ->
    [0] The joint part. There are no agreements; tick what may come with it.
    [one] The joint part: 1 agreement, and what is ticked below.
   *[other] The joint part: { $agreements } agreements, and what is ticked below.
}
copies-manager-blocks = What else goes with it?
copies-employee-decides = { $name } decides what goes with it. That is why what is personal is off.
copies-block-count = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
copies-block-personal = personal, { $said }
copies-hr = For HR
copies-hr-gets = { $agreements ->
    [one] 1 agreement that you both ticked for HR, with names, functions and date. Nothing else.
   *[other] { $agreements } agreements that you both ticked for HR, with names, functions and date. Nothing else.
}
copies-hr-none = You ticked nothing together for HR. So there is no file for HR, and that is fine.
copies-pocket = A pocket card for { $name } too
copies-pocket-hint = The agreements on a card of 85 by 55 mm, to cut out and fold.
copies-choose = Choose a folder and save
copies-saved = { $count ->
    [one] 1 file saved in { $folder }
   *[other] { $count } files saved in { $folder }
}
copies-partly = Not everything was saved. What stands here is there:
copies-missing = Not saved: { $files }.
copies-file-employee = for the employee
copies-file-manager = for the manager
copies-file-hr = for HR
copies-file-pocket = pocket card
copies-again = Once more
verify-copy-manager = This is a copy for the manager.
verify-copy-hr = This is a copy for HR.
verify-copy-pocket = This is a pocket card.
verify-copy-honest = A copy is not signed. Whether anything was changed in it can't be seen here: lay it beside the form itself.
verify-print-signed = This is an extra print or a translation of the signed form. There are no signatures in it.
verify-print-unsigned = This is an extra print or a translation of a form that was kept and that nobody signed.
verify-print-honest = The seal is right. The form itself is the PDF that was saved when the talk was closed.
verify-copy-seal-signed = Seal of the signed form: { $words }
verify-copy-seal-unsigned = Seal of the form that was kept: { $words }
