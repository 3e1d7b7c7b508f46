package ch.guichet.api;

import ch.guichet.web.failure.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says once in the description what holds for every operation: how it fails, and how it is repeated safely. */
public class CommonToAll implements OASFilter {
    private static final List<String> WITHOUT_KEY = List.of("/api/v1/admin/users", "/api/v1/admin/tokens");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        api.getPaths().getPathItems().forEach(CommonToAll::complete);
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            fails(operation);
            boolean keyed =
                    method == PathItem.HttpMethod.POST && WITHOUT_KEY.stream().noneMatch(path::startsWith);
            if (keyed) operation.addParameter(idempotencyKey());
        });
    }

    private static void fails(Operation operation) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        operation
                .getResponses()
                .setDefaultValue(OASFactory.createAPIResponse()
                        .description(
                                "What went wrong, in the caller's language; 401 without a valid token, 403 without the role")
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        OASFactory.createMediaType().schema(problem))));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .schema(text())
                .description("1 to 100 characters; the same request again gets the first answer and has no effect");
    }

    private static Schema problem() {
        Schema problem = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
        Stream.of("type", "title", "detail", "code", "instance", "reference")
                .forEach(name -> problem.addProperty(name, text()));
        return problem.addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)));
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}
