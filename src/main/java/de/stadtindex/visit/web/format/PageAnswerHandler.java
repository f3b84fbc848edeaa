package de.stadtindex.visit.web.format;

import de.stadtindex.platform.web.PageFrame;
import de.stadtindex.visit.web.BadParameterException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a page the form it is wanted in. */
@Component
class PageAnswerHandler implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    private final PageFiles files;

    PageAnswerHandler(PageFiles files) {
        this.files = files;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return PageAnswer.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer model, NativeWebRequest web)
            throws IOException {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        WantedFormat wanted = WantedFormat.of(request);
        if (wanted.format() == PageFormat.NONE) {
            throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE);
        }
        switch ((PageAnswer) Objects.requireNonNull(value)) {
            case PageAnswer.Shown shown when wanted.format() == PageFormat.PAGE -> show(shown, model, request);
            case PageAnswer.Told told when wanted.format() == PageFormat.PAGE -> tell(told, model, request);
            case PageAnswer.Asking asking when wanted.format() == PageFormat.PAGE -> ask(asking, model, request);
            case PageAnswer.Asking asking
            when asking.status().isError() -> throw new ResponseStatusException(asking.status());
            case PageAnswer.Asking asking -> throw new BadParameterException(asking.refusal());
            case PageAnswer.Shown shown -> {
                model.setRequestHandled(true);
                files.write(shown, wanted, request, response);
            }
            case PageAnswer.Told told -> {
                model.setRequestHandled(true);
                files.write(told, wanted, request, response);
            }
            case PageAnswer.Gone gone -> {
                model.setViewName(gone.notice().getViewName());
                model.setStatus(gone.notice().getStatus());
                model.addAllAttributes(gone.notice().getModel());
            }
            case PageAnswer.Moved moved -> {
                model.setRequestHandled(true);
                response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
                response.setHeader(HttpHeaders.LOCATION, wanted.address(moved.path()) + FileRequest.whole(request));
            }
        }
    }

    private static void show(PageAnswer.Shown shown, ModelAndViewContainer model, HttpServletRequest request) {
        PageFrame frame = frame(request);
        String query = FileRequest.ofThePage(request);
        SharedPage page = shown.page().get();
        model.setViewName(shown.template());
        model.setStatus(shown.status());
        model.addAttribute("page", page);
        SingletonSupplier<PageData> data = SingletonSupplier.of(shown.data());
        model.addAttribute(
                "take",
                new TakeLinks(frame, query, name -> Drawings.of(FileRequest.ofDrawing(data.obtain(), name, request))));
        if (!shown.status().isError()) {
            model.addAttribute("share", Share.ofFigures(page, frame, query));
            model.addAttribute("subject", shown.subject());
        }
    }

    private static void ask(PageAnswer.Asking asking, ModelAndViewContainer model, HttpServletRequest request) {
        SharedPage page = asking.page().get();
        model.setViewName(asking.template());
        model.setStatus(asking.status());
        model.addAttribute("page", page);
        if (!asking.status().isError()) {
            model.addAttribute("share", Share.withoutPicture(page, frame(request)));
        }
    }

    private static void tell(PageAnswer.Told told, ModelAndViewContainer model, HttpServletRequest request) {
        model.setViewName(told.template());
        model.addAttribute("page", told.page());
        model.addAttribute("share", Share.of(told.page(), frame(request), FileRequest.ofThePage(request)));
    }

    private static PageFrame frame(HttpServletRequest request) {
        return (PageFrame) Objects.requireNonNull(request.getAttribute(PageFrame.ATTRIBUTE));
    }
}
