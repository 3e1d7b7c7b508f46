package ch.guichet.test.inside;

import ch.guichet.shared.Database;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the deployed product answers to, as the running server has it; and what belongs to a company, by its kind. */
@WebServlet({RoutesServlet.ROUTES, RoutesServlet.BELONGINGS})
public class RoutesServlet extends HttpServlet {
    static final String ROUTES = "/routes";
    static final String BELONGINGS = "/belongings";
    private static final long serialVersionUID = 1L;
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*\\sname=\"(\\w+)\"");
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("customer", "SELECT ?");
        KINDS.put("contact", "SELECT MIN(contact_id) FROM mandate WHERE customer_id = ?");
        KINDS.put("case", "SELECT MIN(id) FROM support_case WHERE customer_id = ?");
        KINDS.put(
                "fileCase",
                "SELECT MIN(a.case_id) FROM case_attachment a JOIN support_case c ON c.id = a.case_id"
                        + " WHERE a.internal = FALSE AND c.customer_id = ?");
        KINDS.put(
                "file",
                "SELECT MIN(a.file_id) FROM case_attachment a WHERE a.internal = FALSE AND a.case_id = (SELECT"
                        + " MIN(b.case_id) FROM case_attachment b JOIN support_case c ON c.id = b.case_id"
                        + " WHERE b.internal = FALSE AND c.customer_id = ?)");
        KINDS.put(
                "offerCase",
                "SELECT MIN(o.case_id) FROM paid_work_offer o JOIN support_case c ON c.id = o.case_id WHERE"
                        + " c.customer_id = ?");
        KINDS.put("appointment", "SELECT MIN(id) FROM appointment WHERE customer_id = ?");
        KINDS.put("intervention", "SELECT MIN(intervention_id) FROM work_entry WHERE customer_id = ?");
        KINDS.put(
                "quote",
                "SELECT MIN(v.quote_id) FROM quote_version v JOIN quote q ON q.id = v.quote_id WHERE v.sent_at IS NOT NULL AND"
                        + " q.customer_id = ?");
        KINDS.put("urgency", "SELECT MIN(id) FROM urgency_request WHERE customer_id = ?");
        KINDS.put("lot", "SELECT MIN(id) FROM credit_lot WHERE customer_id = ?");
        KINDS.put(
                "invoice",
                "SELECT MIN(id) FROM document WHERE state = 'POSTED' AND kind = 'INVOICE' AND customer_id = ?");
        KINDS.put(
                "invoiceNumber",
                "SELECT MIN(number) FROM document WHERE state = 'POSTED' AND kind = 'INVOICE' AND customer_id = ?");
        KINDS.put("acceptance", "SELECT MIN(id) FROM acceptance WHERE customer_id = ?");
        KINDS.put("wish", "SELECT MIN(id) FROM waiting_wish WHERE customer_id = ?");
        KINDS.put(
                "session",
                "SELECT MIN(s.id) FROM user_session s WHERE s.user_id = (SELECT MIN(p.user_id) FROM contact p JOIN"
                        + " mandate m ON m.contact_id = p.id WHERE m.customer_id = ?)");
    }

    @Inject
    private transient Database database;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=utf-8");
        PrintWriter out = response.getWriter();
        if (request.getServletPath().equals(BELONGINGS)) belongings(Long.parseLong(request.getParameter("of")), out);
        else routes(getServletContext().getContext("/"), out);
    }

    private static void routes(ServletContext product, PrintWriter out) throws IOException {
        Set<String> files = new TreeSet<>();
        collect(product, "/", files);
        for (String file : files) out.println("PAGE " + file + " " + parameters(product, file));
        product.getServletRegistrations().values().forEach(servlet -> servlet.getMappings()
                .forEach(path -> out.println("SERVLET " + path)));
    }

    private static void collect(ServletContext product, String folder, Set<String> files) {
        Set<String> inside = product.getResourcePaths(folder);
        for (String path : inside == null ? Set.<String>of() : inside) {
            if (path.startsWith("/WEB-INF/") || path.startsWith("/META-INF/")) continue;
            if (path.endsWith("/")) collect(product, path, files);
            else files.add(path);
        }
    }

    private static String parameters(ServletContext product, String page) throws IOException {
        if (!page.endsWith(".xhtml")) return "";
        try (InputStream in = product.getResourceAsStream(page)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PARAMETER
                    .matcher(text)
                    .results()
                    .map((MatchResult each) -> each.group(1))
                    .collect(Collectors.joining(" "));
        }
    }

    private void belongings(long customer, PrintWriter out) {
        KINDS.forEach((kind, sql) -> {
            for (String id : database.list(sql, row -> row.getString(1), customer)) {
                if (id != null) out.println(kind + " " + id);
            }
        });
    }
}
