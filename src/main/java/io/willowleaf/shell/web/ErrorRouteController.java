package io.willowleaf.shell.web;

import io.willowleaf.identity.web.Anyone;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Tells the errors that happened before any controller was reached, in the same words.
@Controller
class ErrorRouteController implements ErrorController {

    private final Troubles troubles;

    ErrorRouteController(Troubles troubles) {
        this.troubles = troubles;
    }

    @RequestMapping("/error")
    @Anyone(value = Anyone.Who.PUBLIC, because = "says only what went wrong")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String known ? known : "";
        return troubles.tell(Trouble.of(HttpStatusCode.valueOf(code)), path, request, response);
    }
}
