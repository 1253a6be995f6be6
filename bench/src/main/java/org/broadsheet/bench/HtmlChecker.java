package org.broadsheet.bench;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker in this process, without its web application and its language guess. Not for use by several threads. */
public final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";
    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>t</title></head><body><h1>t</h1>\n";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final List<String> errors = new ArrayList<>();

    /** A checker, with the schema read, which takes a second. */
    public HtmlChecker() {
        // What the schema reader tells is about itself.
        System.setProperty("nu.validator.datatype.warn", "false");
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {}

            @Override
            public void error(SAXParseException error) {
                errors.add(error.getLineNumber() + ":" + error.getColumnNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
        try {
            validator.setUpMainSchema(SCHEMA, handler);
            validator.setUpValidatorAndParsers(handler, false, false);
        } catch (Exception e) { // As its signature has it.
            throw new IllegalStateException("the Nu HTML checker cannot be set up", e);
        }
    }

    /** The errors of a post's body in the barest of pages, each with line and column. */
    public List<String> errors(String body) {
        return pageErrors(PAGE + body);
    }

    /** The errors of a whole page. */
    public List<String> pageErrors(String page) {
        errors.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        } catch (IOException | SAXException e) {
            errors.add("cannot be checked: " + e);
        }
        return List.copyOf(errors);
    }
}
