import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/**
 * Validates PDF files with veraPDF's own engine. Usage: Verify FLAVOUR,... FILE...
 * Prints a line "PASS|FAIL flavour name" for each file and flavour; after a failure its rules, each with a count.
 */
public class Verify {
    public static void main(String[] args) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        String[] standards = args[0].split(",");
        ValidationProfile[] profiles = new ValidationProfile[standards.length];
        for (int s = 0; s < standards.length; s++) profiles[s] = profile(standards[s]);
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            File file = new File(args[i]);
            for (int s = 0; s < standards.length; s++) {
                String flavour = standards[s];
                ValidationProfile rules = profiles[s];
                tasks.add(() -> verdict(file, flavour, rules));
            }
        }
        for (Future<String> verdict : pool.invokeAll(tasks)) {
            System.out.print(verdict.get());
        }
        pool.shutdown();
    }

    private static ValidationProfile profile(String flavour) throws Exception {
        String upper = flavour.toUpperCase();
        String name = upper.startsWith("UA") ? "PDFUA-" + upper.substring(2) : "PDFA-" + upper;
        try (var xml = PDFAFlavour.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            return Profiles.profileFromXml(xml);
        }
    }

    private static String verdict(File file, String flavour, ValidationProfile rules) {
        String name = flavour + " " + file.getName() + "\n";
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, PDFAFlavour.fromString(flavour))) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false);
            ValidationResult result = validator.validate(parser);
            // An engine that looked at nothing would pass everything.
            if (result.isCompliant() && result.getTotalAssertions() > 1000) return "PASS " + name;
            return "FAIL " + name + reasons(result);
        } catch (Exception e) {
            return "FAIL " + name + "    " + e + "\n";
        }
    }

    private static String reasons(ValidationResult result) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            var id = assertion.getRuleId();
            String rule = id.getSpecification() + " " + id.getClause() + "-" + id.getTestNumber();
            counts.merge(rule, 1, Integer::sum);
            texts.putIfAbsent(rule, assertion.getErrorMessage() + " @ " + assertion.getLocation().getContext());
        }
        StringBuilder text = new StringBuilder();
        counts.forEach((rule, n) -> text.append("    ").append(rule).append(" x").append(n).append(": ").append(texts.get(rule)).append("\n"));
        return text.toString();
    }
}
