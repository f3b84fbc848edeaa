package de.stadtindex.desk.web.registry;

import de.stadtindex.core.RegistryRefusal;
import de.stadtindex.core.RegistryRefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Answers to a form: the change was made, or the form comes back with what is wrong. */
final class Answers {

    private Answers() {}

    /**
     * Makes the change.
     *
     * @param change empty where what was typed cannot be; the faults say why
     * @param fields beside which field a refusal is explained; above the form for those not named
     */
    static ModelAndView to(
            Optional<Runnable> change,
            BindingResult faults,
            Map<RegistryRefusal, String> fields,
            Supplier<ModelAndView> done,
            Supplier<ModelAndView> again) {
        if (change.isEmpty()) {
            return with(HttpStatus.BAD_REQUEST, again.get());
        }
        try {
            change.get().run();
            return done.get();
        } catch (RegistryRefusedException refused) {
            explain(refused.refusal(), fields, faults);
            return with(HttpStatus.CONFLICT, again.get());
        }
    }

    private static void explain(RegistryRefusal refusal, Map<RegistryRefusal, String> fields, BindingResult faults) {
        String code = "registry.refused." + refusal;
        String field = fields.get(refusal);
        if (field == null) {
            faults.reject(code);
        } else {
            faults.rejectValue(field, code);
        }
    }

    private static ModelAndView with(HttpStatus status, ModelAndView view) {
        view.setStatus(status);
        return view;
    }
}
